"""What identifies something is found in the public's own typing, and what only looks like it is left alone."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.components.entity_finder import EntityFinder

SENT_AT = datetime.fromisoformat("2026-11-23T08:30:00+00:00")  # a Monday
FORCE_FILE = Path(__file__).parent / "project" / "data" / "force.yml"

FOUND = [
    # references: 11 digits
    ("77260012345", "reference", "77260012345"),
    ("my crime number is 77260012345", "reference", "77260012345"),
    ("77 26 0012345", "reference", "77260012345"),
    ("77.26.0012345 thats the one", "reference", "77260012345"),
    ("77/26/0012345", "reference", "77260012345"),
    ("7726 001 2345 burglary on mill lane", "reference", "77260012345"),
    ("77260O12345", "reference", "77260012345"),
    ("7726OO12345", "reference", "77260012345"),
    ("7726oo12345 pls", "reference", "77260012345"),
    ("772600l2345", "reference", "77260012345"),
    ("ref no. 77260012345", "reference", "77260012345"),
    ("crime ref:77260012345.", "reference", "77260012345"),
    ("hash 77260012345", "reference", "77260012345"),
    # references: online reports
    ("NSP-12345-26", "reference", "NSP-12345-26"),
    ("nsp-12345-26", "reference", "NSP-12345-26"),
    ("nsp 12345 26", "reference", "NSP-12345-26"),
    ("nsp12345/26 is what the email said", "reference", "NSP-12345-26"),
    ("NSP-I2345-26", "reference", "NSP-12345-26"),
    # references: log numbers need their day
    ("log 1716 of 15 November", "reference", "1716 of 2026-11-15"),
    ("log1716 of 15th nov", "reference", "1716 of 2026-11-15"),
    ("LOG NUMBER 1716 on the 15th of November 2026", "reference", "1716 of 2026-11-15"),
    ("log no 1716, 15/11", "reference", "1716 of 2026-11-15"),
    ("CAD2089 21/11", "reference", "2089 of 2026-11-21"),
    ("incident number 2433 of 22/08/2026", "reference", "2433 of 2026-08-22"),
    ("incident no. 394 from yesterday", "reference", "394 of 2026-11-22"),
    ("1716 of 15 november", "reference", "1716 of 2026-11-15"),
    ("its 1716 of last tuesday", "reference", "1716 of 2026-11-17"),
    ("log 443 from last thurs", "reference", "443 of 2026-11-19"),
    ("log 1716", "reference", "LOG 1716"),
    ("my log number was 1716", "reference", "LOG 1716"),
    ("log #1716", "reference", "LOG 1716"),
    # postcodes
    ("ZZ99 3VZ", "postcode", "ZZ99 3VZ"),
    ("zz99 3vz", "postcode", "ZZ99 3VZ"),
    ("zz993vz", "postcode", "ZZ99 3VZ"),
    ("its zz99-3wz", "postcode", "ZZ99 3WZ"),
    ("SW1A 1AA", "postcode", "SW1A 1AA"),
    ("i live at 4 mill lane m1 1ae", "postcode", "M1 1AE"),
    ("ln5 OAA", "postcode", "LN5 0AA"),
    # plates
    ("AB12 CDE", "vehicle_registration", "AB12CDE"),
    ("white van ab12cde parked again", "vehicle_registration", "AB12CDE"),
    ("AB12-CDE", "vehicle_registration", "AB12CDE"),
    ("reg is a123 bcd", "vehicle_registration", "A123BCD"),
    ("number plate ABC 123D", "vehicle_registration", "ABC123D"),
    ("AIZ 1234", "vehicle_registration", "AIZ1234"),
    # phones
    ("07700 900123", "phone", "+447700900123"),
    ("07700900123", "phone", "+447700900123"),
    ("O77OO 900123", "phone", "+447700900123"),
    ("ring me on +44 7700 900 123 after 6", "phone", "+447700900123"),
    ("01632 960 001", "phone", "+441632960001"),
    ("(020) 7946 0958", "phone", "+442079460958"),
    # e-mail
    ("sam.okoro@example.org", "email", "sam.okoro@example.org"),
    ("its Sam@Example.ORG, thanks", "email", "sam@example.org"),
    # dates
    ("2026-11-15", "date", "2026-11-15"),
    ("15/11", "date", "2026-11-15"),
    ("24/12", "date", "2025-12-24"),
    ("15.11.26", "date", "2026-11-15"),
    ("15-11-2026", "date", "2026-11-15"),
    ("12 march", "date", "2026-03-12"),
    ("12th of march 2025", "date", "2025-03-12"),
    ("March 12th", "date", "2026-03-12"),
    ("15nov", "date", "2026-11-15"),
    ("yesterday", "date", "2026-11-22"),
    ("last nite about half 10", "date", "2026-11-22"),
    ("this morning", "date", "2026-11-23"),
    ("the day before yesterday", "date", "2026-11-21"),
    ("last tuesday", "date", "2026-11-17"),
    ("it was weds night", "date", "2026-11-18"),
    ("on sat", "date", "2026-11-21"),
    ("3 days ago", "date", "2026-11-20"),
    ("a fortnight ago", "date", "2026-11-09"),
]

NOTHING = [
    "smith",
    "O'Neill",
    "hello there",
    "it cost £15.11",
    "they are here 24/7",
    "about 1/2 a mile up the road",
    "my son is 12",
    "number 31",
    "the b12 bus",
    "on the m25 was a lorry",
    "at 10.30 and again at 11",
    "call 101",
    "ref 20/104477/26",
    "can it wait til monday",
    "of a saturday night",
    "bin day is every tuesday",
    "he sat on my wall",
    "31/11",
    "b4 5th form college",
]


@pytest.fixture(scope="module")
def finder() -> EntityFinder:
    return EntityFinder(FORCE_FILE)


@pytest.mark.parametrize(("text", "entity", "value"), FOUND)
def test_an_identifier_is_found_and_brought_into_its_normal_form(
    finder: EntityFinder, text: str, entity: str, value: str
) -> None:
    assert [(found.entity, found.value) for found in finder.find(text, SENT_AT)] == [(entity, value)]


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_an_identifier_is_left_alone(finder: EntityFinder, text: str) -> None:
    assert finder.find(text, SENT_AT) == []


def test_several_identifiers_in_one_message_are_all_found(finder: EntityFinder) -> None:
    text = "77260012345, surname smith, zz99 3vz, or ring 07700 900123"
    assert [found.value for found in finder.find(text, SENT_AT)] == ["77260012345", "ZZ99 3VZ", "+447700900123"]


def test_a_find_says_where_it_stands_in_the_text_as_typed(finder: EntityFinder) -> None:
    text = "ok its 77 26 OO1.2345 ta"
    (found,) = finder.find(text, SENT_AT)
    assert text[found.start : found.end] == "77 26 OO1.2345"


def test_a_message_sent_after_midnight_in_britain_counts_its_days_in_british_time(finder: EntityFinder) -> None:
    just_after_midnight = datetime.fromisoformat("2026-07-01T23:30:00+00:00")  # 00:30 on 2 July in British summer time
    (found,) = finder.find("yesterday", just_after_midnight)
    assert found.value == "2026-07-01"


def test_a_log_number_far_from_its_day_leaves_both_to_be_put_together_later(finder: EntityFinder) -> None:
    found = finder.find("log 1716. it happened outside the chemist on 15 november", SENT_AT)
    assert [(item.entity, item.value) for item in found] == [("reference", "LOG 1716"), ("date", "2026-11-15")]
