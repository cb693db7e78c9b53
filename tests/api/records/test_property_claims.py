"""Claims: what only the owner knows goes to staff, and nothing about it comes back."""

import logging
import re
from typing import Any

import pytest
from sqlalchemy import select

from api.db.records_door import GivenReplyRow, RecordsAuditRow
from api.db.session import Database
from api.db.tasks import TaskRow
from tests.api.records.door import Door

LOST = {"kind": "my samsung phone", "mark": "black", "place": "alderford bus station", "when": "3 days ago"}
FITS = "sticker of a fox inside the case"


def lost(door: Door, enquirer: str = "c1f0", **changes: str) -> str:
    return str(door.post("lost-property", LOST | changes, enquirer=enquirer).json()["reference"])


def claim(door: Door, reference: str, detail: str, enquirer: str = "c1f0", **more: Any) -> Any:
    return door.post("property-claims", {"reference": reference, "detail": detail}, enquirer=enquirer, **more)


def claims(database: Database) -> list[TaskRow]:
    with database.reading() as session:
        return list(session.scalars(select(TaskRow).where(TaskRow.kind == "property_claim").order_by(TaskRow.id)))


def test_a_claim_holds_the_answer_the_lost_thing_and_what_is_similar(door: Door, records: Database) -> None:
    reference = lost(door)
    assert claim(door, reference, "a fox sticker").json()["reference"] == reference
    (task,) = claims(records)
    assert (task.queue, task.reference, task.state, task.closed_at) == ("property", reference, "filed", None)
    assert task.due_at
    assert task.facts["only_the_owner_knows"] == "a fox sticker"
    assert task.facts["kind"] == LOST["kind"]
    assert task.facts["similar_found_items"]


def test_staff_have_one_task_for_it_and_not_two(door: Door, records: Database) -> None:
    claim(door, lost(door), "a fox sticker")
    with records.reading() as session:
        open_tasks = session.scalars(select(TaskRow).where(TaskRow.closed_at.is_(None))).all()
    assert [task.kind for task in open_tasks] == ["property_claim"]


def test_whether_the_answer_fits_is_never_told(door: Door) -> None:
    heard = set()
    for number, detail in enumerate((FITS, "a sticker of a cat", "", "IMEI 490154203237518", "the fox")):
        enquirer = f"c{number}"
        reply = claim(door, lost(door, enquirer), detail, enquirer).json()
        heard.add((reply["outcome"], re.sub(r"LP-[\d-]+", "#", str(reply["bubbles"])), *sorted(reply)))
    assert len(heard) == 1


def test_of_two_answers_the_first_stands_and_the_words_are_the_same(door: Door, records: Database) -> None:
    reference = lost(door)
    first, second = (claim(door, reference, detail).json() for detail in ("a cat", "a fox"))
    assert first == second
    assert [task.facts["only_the_owner_knows"] for task in claims(records)] == ["a cat"]


def test_the_same_request_twice_files_one_claim(door: Door, records: Database) -> None:
    reference = lost(door)
    assert claim(door, reference, "a fox", key="m-9").json() == claim(door, reference, "a fox", key="m-9").json()
    assert len(claims(records)) == 1


def test_nobody_can_claim_for_another_enquirer(door: Door, records: Database) -> None:
    assert claim(door, lost(door), "a fox", "c2").status_code == 404
    assert claims(records) == []


@pytest.mark.parametrize("reference", ["LP-26-999999", "FP-26-000001", "x"])
def test_a_reference_that_was_never_given_cannot_be_claimed_under(
    door: Door, records: Database, reference: str
) -> None:
    assert claim(door, reference, "a fox").status_code == 404
    assert claims(records) == []


def test_what_is_not_similar_to_anything_or_was_not_compared_cannot_be_claimed(door: Door, records: Database) -> None:
    assert claim(door, lost(door, kind="camera", place="the moon"), "a fox").status_code == 404
    lost(door), lost(door)
    assert claim(door, lost(door), "a fox").status_code == 404
    assert claims(records) == []


def test_the_answer_is_in_the_task_and_nowhere_else(
    door: Door, records: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    reference = lost(door)
    claim(door, reference, "Zebulon")
    too_long = claim(door, reference, "Zebulon" * 100)
    assert too_long.status_code == 422
    with records.reading() as session:
        kept = [vars(row) for table in (RecordsAuditRow, GivenReplyRow) for row in session.scalars(select(table))]
    assert "Zebulon" not in caplog.text + too_long.text + str(kept)
    assert claims(records)[0].facts["only_the_owner_knows"] == "Zebulon"


def test_a_claim_leaves_one_row_of_audit(door: Door, records: Database) -> None:
    claim(door, lost(door), "a fox")
    with records.reading() as session:
        rows = session.scalars(select(RecordsAuditRow).order_by(RecordsAuditRow.id)).all()
    assert [(row.purpose, row.shown, row.record) for row in rows] == [
        ("lost_property", "similar_found", "task:1"),
        ("property_claim", "claim_filed", "task:2"),
    ]
