"""Days are found as the public writes them and counted from when the message was sent, in British time."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.components.entity_finder import EntityFinder

SENT_AT = datetime.fromisoformat("2026-11-23T08:30:00+00:00")  # a Monday
FORCE_FILE = Path(__file__).parent / "project" / "data" / "force.yml"

CALENDAR_DAYS = [
    ("27 May '90", "1990-05-27"),
    ("15 nov 25", "2025-11-15"),
    ("on 15 nov 20 lads came", "2026-11-15"),
    ("sunday 7 june, 11 am", "2026-06-07"),
    ("half 6 on the 14th", "2026-11-14"),
    ("2026-11-15", "2026-11-15"),
    ("15/11", "2026-11-15"),
    ("15 / 11 / 2026", "2026-11-15"),
    ("24/12", "2025-12-24"),
    ("29/2", "2024-02-29"),
    ("15.11.26", "2026-11-15"),
    ("15-11-2026", "2026-11-15"),
    ("on the 15/11 about 9", "2026-11-15"),
    ("its 5/6", "2026-06-05"),
    ("on 9/10", "2026-10-09"),
    ("12 march", "2026-03-12"),
    ("12th of march 2025", "2025-03-12"),
    ("March 12th", "2026-03-12"),
    ("it was november 5", "2026-11-05"),
    ("november the 5th 2024", "2024-11-05"),
    ("15nov", "2026-11-15"),
    ("15thNov26", "2026-11-15"),
    ("15-nov-2026", "2026-11-15"),
    ("15/Nov/26", "2026-11-15"),
    ("15 nov '26", "2026-11-15"),
    ("2nd febuary", "2026-02-02"),
    ("sunday 15 november", "2026-11-15"),
    ("sun 15/11", "2026-11-15"),
    ("on sat the 21st nov", "2026-11-21"),
    ("on the 14th", "2026-11-14"),
    ("no the 14th", "2026-11-14"),
    ("the 14th at about 6", "2026-11-14"),
    ("the 27th", "2026-10-27"),
    ("on the 31st", "2026-10-31"),
    ("tues 17th", "2026-11-17"),
    ("the 14th of last month", "2026-10-14"),
    ("on the 1st, when i got in", "2026-11-01"),
]

RELATIVE_DAYS = [
    ("yesterday", "2026-11-22"),
    ("yesturday afternoon", "2026-11-22"),
    ("yest", "2026-11-22"),
    ("last nite about half 10", "2026-11-22"),
    ("last night", "2026-11-22"),
    ("this morning", "2026-11-23"),
    ("2nite", "2026-11-23"),
    ("earlier today", "2026-11-23"),
    ("the day before yesterday", "2026-11-21"),
    ("day b4 yesterday", "2026-11-21"),
    ("the night before last", "2026-11-21"),
    ("last tuesday", "2026-11-17"),
    ("tues just gone", "2026-11-17"),
    ("this tuesday just gone", "2026-11-17"),
    ("sat gone", "2026-11-21"),
    ("this past friday", "2026-11-20"),
    ("monday", "2026-11-16"),
    ("this monday", "2026-11-23"),
    ("it was weds night", "2026-11-18"),
    ("wensday", "2026-11-18"),
    ("on sat", "2026-11-21"),
    ("on sun morning", "2026-11-22"),
    ("a week last tuesday", "2026-11-10"),
    ("week last tues", "2026-11-10"),
    ("2 weeks ago on saturday", "2026-11-07"),
    ("the friday before last", "2026-11-13"),
    ("thursday of last week", "2026-11-19"),
    ("last week on tuesday", "2026-11-17"),
    ("3 days ago", "2026-11-20"),
    ("three nights ago", "2026-11-20"),
    ("couple of days ago", "2026-11-21"),
    ("a couple of weeks back", "2026-11-09"),
    ("3 weeks back", "2026-11-02"),
    ("3wks ago", "2026-11-02"),
    ("a week ago", "2026-11-16"),
    ("a week ago yesterday", "2026-11-15"),
    ("a fortnight ago", "2026-11-09"),
    ("fortnight ago", "2026-11-09"),
    ("two fortnights ago", "2026-10-26"),
    ("2 months ago", "2026-09-23"),
    ("10 hours ago", "2026-11-22"),
    ("bank hol monday", "2026-08-31"),
    ("last bank holiday", "2026-08-31"),
    ("may bank hol monday", "2026-05-25"),
    ("xmas day", "2025-12-25"),
    ("christmas eve", "2025-12-24"),
    ("boxing day", "2025-12-26"),
    ("new year's eve", "2025-12-31"),
    ("new years day", "2026-01-01"),
    ("halloween", "2026-10-31"),
    ("bonfire nite", "2026-11-05"),
    ("good friday", "2026-04-03"),
    ("easter monday", "2026-04-06"),
    ("xmas day 2024", "2024-12-25"),
]

NO_DAY = [
    "my flat is 12/3",
    "sort code 12-11-26",
    "12-11-26 12345678",
    "i counted 3 of the 1st ones",
    "the 15th century",
    "in 3 days",
    "for 3 weeks now",
    "a few weeks back",
    "last weekend",
    "they are here 24/7",
    "its 50/50 really",
    "9/10 for service",
    "id give them 7/10",
    "about 1/2 a mile up the road",
    "there were 2/3 lads",
    "5/6 of them jumped over",
    "at 10.30 and again at 11",
    "10.30pm",
    "half 6",
    "it cost £15.11",
    "it was £44.50",
    "40 quid",
    "im 13",
    "84 yo",
    "flat 3/12",
    "flat 3/12 may road",
    "12 march street",
    "on the 4th floor",
    "its the 3rd time ive rung",
    "the 2nd one",
    "can it wait til monday",
    "next tuesday",
    "a week on tuesday",
    "on tuesday week",
    "of a saturday night",
    "bin day is every tuesday",
    "are you open mon-fri",
    "open monday to friday",
    "he sat on my wall",
    "out in the sun all day",
    "i may go there",
    "the 2 may be related",
    "black friday scam",
    "31/11",
    "30 february",
    "the day before",
    "at the back of the house",
]


@pytest.fixture(scope="module")
def finder() -> EntityFinder:
    return EntityFinder(FORCE_FILE)


@pytest.mark.parametrize(("text", "day"), CALENDAR_DAYS + RELATIVE_DAYS)
def test_a_day_is_found_and_counted_from_when_the_message_was_sent(finder: EntityFinder, text: str, day: str) -> None:
    assert [(found.entity, found.value) for found in finder.find(text, SENT_AT)] == [("date", day)]


@pytest.mark.parametrize("text", NO_DAY)
def test_prices_times_scores_homes_and_days_to_come_are_no_days_when_something_happened(
    finder: EntityFinder, text: str
) -> None:
    assert finder.find(text, SENT_AT) == []


@pytest.mark.parametrize(
    ("sent_at", "text", "day"),
    [
        ("2026-07-01T23:30:00+00:00", "yesterday", "2026-07-01"),
        ("2026-07-01T23:30:00+00:00", "last nite", "2026-07-01"),
        ("2026-12-31T23:30:00+00:00", "today", "2026-12-31"),
        ("2026-01-02T09:00:00+00:00", "the 14th", "2025-12-14"),
        ("2026-01-02T09:00:00+00:00", "boxing day", "2025-12-26"),
        ("2023-01-09T09:00:00+00:00", "bank hol monday", "2023-01-02"),
        ("2026-05-05T09:00:00+00:00", "bank hol monday", "2026-05-04"),
        ("2026-12-29T09:00:00+00:00", "bank hol monday", "2026-12-28"),
    ],
)
def test_days_are_counted_on_the_british_calendar_and_never_into_the_future(
    finder: EntityFinder, sent_at: str, text: str, day: str
) -> None:
    assert [found.value for found in finder.find(text, datetime.fromisoformat(sent_at))] == [day]


def test_two_days_in_one_message_are_both_found(finder: EntityFinder) -> None:
    found = finder.find("it happened on 15 nov and again last tuesday", SENT_AT)
    assert [item.value for item in found] == ["2026-11-15", "2026-11-17"]
