"""What people say about a thing, and when two things may be the same."""

from datetime import date

import pytest

from api.records.days import day_in
from api.records.kinds import colours_in, kind_of
from api.records.similarity import SIMILAR_FROM, Described, likeness

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("me iphone 13", "phone"),
        ("brown leather walet", "wallet"),
        ("purse", "wallet"),
        ("a wallet with cash in it", "wallet"),
        ("laptop bag", "bag"),
        ("set of house keys on a red lanyard", "keys"),
        ("it was in my pocket", "other"),
        ("kitchen knife", "dangerous"),
        ("bullets in a bag", "dangerous"),
        ("lost me purse in town anyone handed it in?", "wallet"),
        ("i was in town yesterday and lost my iphone", "phone"),
        ("left my bag on bench by the station", "bag"),
        ("lost my bag can you ring me", "bag"),
        ("dropped my keys outside the bank", "keys"),
        ("found a knife in the bushes", "dangerous"),
        ("a knfie", "other"),
        ("bank card", "bank card"),
        ("driving license", "driving licence"),
        ("ID card", "identity card"),
        ("umberella", "umbrella"),
        ("a pink unicorn", "other"),
        ("", "other"),
        ("📱", "other"),
    ],
)
def test_the_kind_is_found_in_what_people_say(words: str, kind: str) -> None:
    assert kind_of(words) == kind


def test_colours_are_found_and_navy_is_a_blue() -> None:
    assert colours_in("Navy and gold watch") == {"blue", "gold"}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("yesterday about 5", date(2026, 11, 22)),
        ("last nite", date(2026, 11, 22)),
        ("this morning", MONDAY),
        ("on friday", date(2026, 11, 20)),
        ("monday", MONDAY),
        ("2 days ago", date(2026, 11, 21)),
        ("a week ago", date(2026, 11, 16)),
        ("15th of November", date(2026, 11, 15)),
        ("Nov 15", date(2026, 11, 15)),
        ("15/11/26", date(2026, 11, 15)),
        ("2026-11-15", date(2026, 11, 15)),
        ("24 December", date(2025, 12, 24)),
        ("31/02/2026", None),
        ("24/12/2026", None),
        ("29 feb", None),
        ("0001-01-01", None),
        ("99 weeks ago", date(2024, 12, 30)),
        ("dunno", None),
        ("", None),
    ],
)
def test_the_day_is_found_in_what_people_say(words: str, day: date | None) -> None:
    assert day_in(words, MONDAY) == day


def lost(kind: str = "phone", colour: str = "", place: str = "", day: date | None = None) -> Described:
    return Described(kind, frozenset(colour.split()), place, day)


def test_the_kind_alone_is_not_enough_to_be_similar() -> None:
    assert 0 < likeness(lost(), lost(colour="black", place="Alderford library")) < SIMILAR_FROM


@pytest.mark.parametrize("more", [{"colour": "black"}, {"place": "in Alderford"}, {"day": date(2026, 11, 20)}])
def test_the_kind_and_one_thing_more_are_similar(more: dict) -> None:
    found = lost(colour="black", place="Alderford library", day=date(2026, 11, 21))
    assert likeness(lost(**more), found) >= SIMILAR_FROM


def test_another_colour_or_a_find_before_the_loss_is_something_else() -> None:
    found = lost(colour="black", place="Alderford library", day=date(2026, 11, 10))
    assert likeness(lost(colour="red", place="Alderford library"), found) == 0
    assert likeness(lost(colour="black", place="Alderford library", day=date(2026, 11, 20)), found) == 0


def test_what_fits_no_kind_is_never_called_similar() -> None:
    assert likeness(lost("other", "black", "Alderford"), lost("other", "black", "Alderford")) == 0
