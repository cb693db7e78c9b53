"""Lost and found: what is filed, what may be said of it, and what must never be."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from api.db.found_items import FoundItemRow
from api.db.records_door import RecordsAuditRow
from api.db.session import Database
from api.db.tasks import TaskRow
from api.domain.clock import utc_now
from tests.api.records.door import Door

LOST = {"kind": "my samsung phone", "mark": "black", "place": "alderford bus station", "when": "3 days ago"}
FOUND = {"kind": "iphone", "mark": "crack shaped like a river", "place": "path in Alderford", "when": "today"}


def test_a_lost_thing_is_filed_for_staff_with_a_reference(door: Door, records: Database) -> None:
    reply = door.post("lost-property", LOST).json()
    assert re.fullmatch(r"LP-\d\d-\d{6}", reply["reference"])
    with records.reading() as session:
        task = session.scalars(select(TaskRow)).one()
    assert (task.kind, task.queue, task.reference) == ("lost_property", "found_property", reply["reference"])
    assert task.facts["mark"] == "black"


def test_something_similar_is_announced_and_not_described(door: Door, records: Database) -> None:
    reply = door.post("lost-property", LOST).json()
    assert reply["similar"] is True
    with records.reading() as session:
        task = session.scalars(select(TaskRow)).one()
        likeliest = session.get_one(FoundItemRow, task.facts["similar_found_items"][0])
    assert "fox" in likeliest.secret_mark
    words = " ".join(reply["bubbles"])
    assert not any(word in words.casefold() for word in ("fox", "clear case", "samsung", "alderford", "black"))


def test_nothing_similar_is_said_plainly(door: Door) -> None:
    reply = door.post("lost-property", LOST | {"kind": "camera", "place": "the moon"}).json()
    assert reply["similar"] is False
    assert "Nothing like it" in reply["bubbles"][0]


def test_knowing_or_guessing_the_secret_mark_changes_nothing(door: Door) -> None:
    """Otherwise a stranger could guess marks until the reply changes, and then claim the thing."""
    guesses = ["", "sticker of a fox inside the case", "sticker of a cat", "tag numbered 0001"]
    for place in ("alderford", "nowhere"):
        lost = LOST | {"place": place}
        replies = [
            door.post("lost-property", lost | {"mark": guess}, enquirer=f"c{number}").json()
            for number, guess in enumerate(guesses)
        ]
        assert len({(reply["similar"], re.sub(r"LP-[\d-]+", "", str(reply["bubbles"]))) for reply in replies}) == 1


def test_a_found_thing_of_an_accepted_kind_is_taken_in_at_the_station_of_that_town(door: Door) -> None:
    reply = door.post("found-property", FOUND).json()
    assert re.fullmatch(r"FP-\d\d-\d{6}", reply["reference"])
    assert "Alderford Police Station, 1 Marlow Road" in reply["bubbles"][0]
    assert "can be theft" in " ".join(reply["bubbles"])


@pytest.mark.parametrize(
    ("kind", "place", "words"),
    [
        ("passport", "Timbuktu", "any of our stations with a front counter"),
        ("passport", "Fenholme", "any of our stations with a front counter"),
        ("umbrella", "Alderford", "do not take in things of this kind"),
        ("bank card", "Alderford", "before you travel"),
        ("a pink unicorn", "Alderford", "before you travel"),
        ("a gun", "Alderford", "Do not bring it to a station"),
    ],
)
def test_where_a_found_thing_goes_depends_on_what_it_is(door: Door, kind: str, place: str, words: str) -> None:
    reply = door.post("found-property", FOUND | {"kind": kind, "place": place}).json()
    assert reply["outcome"] == "filed"
    assert words in " ".join(reply["bubbles"])


def test_the_finders_words_are_kept_secret_from_whoever_looks_for_it(door: Door, records: Database) -> None:
    found = FOUND | {"kind": "camera", "mark": "green, engraved ORLA", "place": "Garside weir"}
    door.post("found-property", found, enquirer="finder")
    with records.reading() as session:
        stored = session.scalars(select(FoundItemRow).where(FoundItemRow.enquirer == "finder")).one()
    assert (stored.kind, stored.colour, stored.state) == ("camera", "green", "told")
    assert stored.secret_mark == "green, engraved ORLA"
    reply = door.post("lost-property", found, enquirer="owner").json()
    assert reply["similar"] is True
    assert "ORLA" not in str(reply)


def test_what_was_found_before_it_was_lost_is_not_similar(door: Door) -> None:
    thing = {"kind": "camera", "place": "Garside weir"}
    door.post("found-property", thing | {"when": "3 days ago"}, enquirer="finder")
    heard = {
        when: door.post("lost-property", thing | {"when": when}, enquirer="owner").json()["similar"]
        for when in ("4 days ago", "yesterday", "")
    }
    assert heard == {"4 days ago": True, "yesterday": False, "": True}


def test_a_finder_does_not_find_what_they_found(door: Door) -> None:
    found = FOUND | {"kind": "camera", "mark": "green"}
    door.post("found-property", found, enquirer="finder")
    assert door.post("lost-property", found, enquirer="finder").json()["similar"] is False


def test_what_has_gone_back_to_its_owner_is_no_longer_similar(door: Door, records: Database) -> None:
    found = FOUND | {"kind": "camera", "mark": "green"}
    door.post("found-property", found, enquirer="finder")
    with records.writing() as session:
        session.scalars(select(FoundItemRow).where(FoundItemRow.enquirer == "finder")).one().state = "returned"
    assert door.post("lost-property", found, enquirer="owner").json()["similar"] is False


def test_each_filing_leaves_one_row_of_audit_without_what_was_written(door: Door, records: Database) -> None:
    door.post("lost-property", LOST)
    door.post("found-property", FOUND)
    with records.reading() as session:
        rows = list(session.scalars(select(RecordsAuditRow).order_by(RecordsAuditRow.id)))
    assert [(row.purpose, row.shown) for row in rows] == [
        ("lost_property", "similar_found"),
        ("found_property", "filed"),
    ]
    assert all(row.record for row in rows)
    assert not any(word in str([vars(row) for row in rows]) for word in ("samsung", "crack", "bus station"))


def test_staff_see_the_likeliest_first_and_marks_count_for_them(door: Door, records: Database) -> None:
    for mark in ("scratched lens", "strap with ORLA on it", "no strap"):
        door.post(
            "found-property", FOUND | {"kind": "camera", "mark": mark, "place": "Garside weir"}, enquirer="finder"
        )
    lost = {"kind": "camera", "mark": "orla is on the strap", "place": "the weir in garside", "when": "yesterday"}
    door.post("lost-property", lost, enquirer="owner")
    with records.reading() as session:
        task = session.scalars(select(TaskRow)).one()
        likeliest = session.get_one(FoundItemRow, task.facts["similar_found_items"][0])
    assert likeliest.secret_mark == "strap with ORLA on it"


def test_a_thing_that_the_finder_calls_something_else_is_similar(door: Door) -> None:
    door.post("found-property", FOUND | {"kind": "handbag", "mark": "red", "place": "Garside weir"}, enquirer="finder")
    lost = {"kind": "purse", "mark": "red", "place": "garside weir", "when": "today"}
    assert door.post("lost-property", lost, enquirer="owner").json()["similar"] is True


def heard(reply: dict[str, Any]) -> list[str]:
    return [re.sub(r"LP-[\d-]+", "#", bubble) for bubble in reply["bubbles"]]


def test_after_three_lost_things_in_a_day_only_staff_see_what_is_similar(door: Door, records: Database) -> None:
    replies = [door.post("lost-property", LOST).json() for _ in range(3)]
    assert [reply["similar"] for reply in replies] == [True, True, True]
    there = door.post("lost-property", LOST).json()
    not_there = door.post("lost-property", LOST | {"kind": "camera", "place": "the moon"}).json()
    assert (there["similar"], not_there["similar"]) == (False, False)
    assert heard(there) == heard(not_there) != heard(replies[0])
    with records.reading() as session:
        task = session.scalars(select(TaskRow).where(TaskRow.reference == there["reference"])).one()
    assert task.facts["similar_found_items"]
    assert task.facts["reports_in_24_hours"] == 4


def test_what_was_not_found_counts_too_so_that_nobody_asks_for_one_thing_after_another(door: Door) -> None:
    for kind in ("camera", "violin", "pram"):
        door.post("lost-property", LOST | {"kind": kind, "place": "the moon"})
    assert door.post("lost-property", LOST).json()["similar"] is False
    assert door.post("lost-property", LOST, enquirer="somebody else").json()["similar"] is True


def test_a_day_later_the_enquirer_hears_again_what_is_similar(door: Door, records: Database) -> None:
    for _ in range(3):
        door.post("lost-property", LOST)
    with records.writing() as session:
        session.execute(update(TaskRow).values(created_at=utc_now() - timedelta(hours=24, minutes=1)))
    assert door.post("lost-property", LOST).json()["similar"] is True


def test_many_at_the_same_moment_hear_of_three_similar_things_and_no_more(
    many_doors: Callable[[], Door], records: Database
) -> None:
    def ask(number: int) -> bool:
        return bool(many_doors().post("lost-property", LOST, key=f"m-{number}").json()["similar"])

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(ask, range(12))) == 3
    with records.reading() as session:
        assert len(session.scalars(select(TaskRow)).all()) == 12
