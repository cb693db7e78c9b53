"""Found property comes in under the force's own numbers, and what finders have told keeps its reference."""

from datetime import date

import pytest
from sqlalchemy import select

from api.db.found_items import FoundItemRow
from api.db.session import Database
from tests.api.records.door import Door
from tests.api.records.spreadsheet import FOUND, Spreadsheets

PHONE = {
    "reference": "pr-0001",
    "kind": "Phone",
    "colour": "navy and silver",
    "place": "Alderford, market place",
    "found_on": "03/11/2026",
    "state": "held",
    "station": "alderford police station",
    "description": "phone in a case",
    "secret_mark": "-scratched",
}


def found(database: Database, number: str) -> FoundItemRow:
    with database.reading() as session:
        return session.scalars(select(FoundItemRow).where(FoundItemRow.number == number)).one()


def everything(database: Database) -> list[tuple]:
    with database.reading() as session:
        return [tuple(row) for row in session.execute(select(FoundItemRow.__table__).order_by(FoundItemRow.id))]


def told_by_a_finder(door: Door, spreadsheets: Spreadsheets) -> dict[str, str]:
    """What somebody has told the bot, as the export has it."""
    door.post("found-property", {"kind": "black camera", "mark": "@home", "place": "", "when": "today"}, enquirer="f1")
    return spreadsheets.exported("found-property")[-1]


def test_a_found_thing_comes_in(spreadsheets: Spreadsheets) -> None:
    assert spreadsheets.run("import-found-property", spreadsheets.file(FOUND, PHONE)) == "1 new, 0 changed, 0 the same."
    thing = found(spreadsheets.database, "PR-0001")
    assert (thing.kind, thing.colour, thing.found_on) == ("phone", "blue silver", date(2026, 11, 3))
    assert (thing.state, thing.secret_mark, thing.enquirer) == ("held", "-scratched", None)
    assert thing.station_id is not None


def test_somebody_who_lost_it_is_compared_with_it(door: Door, spreadsheets: Spreadsheets) -> None:
    camera = PHONE | {"kind": "camera", "colour": "green", "place": "Garside weir"}
    lost = {"kind": "green camera", "place": "weir at Garside", "when": "2 November 2026"}
    assert door.post("lost-property", lost).json()["similar"] is False
    spreadsheets.run("import-found-property", spreadsheets.file(FOUND, camera))
    assert door.post("lost-property", lost).json()["similar"] is True


def test_the_same_file_again_changes_nothing_and_a_changed_one_updates(spreadsheets: Spreadsheets) -> None:
    other = PHONE | {"reference": "PR-0002"}
    path = spreadsheets.file(FOUND, PHONE, other)
    spreadsheets.run("import-found-property", path)
    before = everything(spreadsheets.database)
    assert spreadsheets.run("import-found-property", path) == "0 new, 0 changed, 2 the same."
    assert everything(spreadsheets.database) == before
    path = spreadsheets.file(FOUND, PHONE | {"state": "returned", "station": ""}, other)
    assert spreadsheets.run("import-found-property", path) == "0 new, 1 changed, 1 the same."
    after = found(spreadsheets.database, "PR-0001")
    assert (after.state, after.station_id) == ("returned", None)
    assert len(everything(spreadsheets.database)) == len(before)


def test_what_is_exported_comes_in_again_without_a_change(door: Door, spreadsheets: Spreadsheets) -> None:
    spreadsheets.run("import-found-property", spreadsheets.file(FOUND, PHONE))
    told = told_by_a_finder(door, spreadsheets)
    assert (told["state"], told["secret_mark"], told["place"]) == ("told", "'@home", "")
    before = everything(spreadsheets.database)
    out = spreadsheets.folder / "out.csv"
    assert spreadsheets.run("import-found-property", out) == f"0 new, 0 changed, {len(before)} the same."
    assert everything(spreadsheets.database) == before


def test_what_a_finder_told_can_be_marked_as_held(door: Door, spreadsheets: Spreadsheets) -> None:
    told = told_by_a_finder(door, spreadsheets)
    path = spreadsheets.file(FOUND, told | {"state": "held", "station": "Garside Police Station"})
    assert spreadsheets.run("import-found-property", path) == "0 new, 1 changed, 0 the same."
    with spreadsheets.database.reading() as session:
        thing = session.scalars(select(FoundItemRow).where(FoundItemRow.enquirer == "f1")).one()
    assert (thing.state, thing.secret_mark, thing.number) == ("held", "@home", None)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"reference": ""}, "Row 3, reference: is empty."),
        ({"reference": "FP-26-999999"}, "Row 3, reference: belongs to no found thing here."),
        ({"reference": "FP-01-000001"}, "Row 3, reference: belongs to no found thing here."),
        ({"reference": "ß" * 40}, "Row 3, reference: is too long."),
        ({"reference": "PR-0001 "}, "Row 3, reference: is the same as in row 2."),
        ({"kind": "unicorn"}, "Row 3, kind: is not one of the words for it. Expected: one of: phone; laptop;"),
        (
            {"colour": "black turquoise"},
            "Row 3, colour: has a word that is no colour here. Expected: nothing, or one or",
        ),
        ({"place": "x" * 501}, "Row 3, place: is too long. Expected: at most 500 letters."),
        ({"found_on": "last week"}, "Row 3, found_on: is not a day."),
        ({"state": "lost"}, "Row 3, state: is not one of the words for it. Expected: one of: told; held;"),
        ({"station": "Nowhere"}, "Row 3, station: is no station here. Expected: the whole name of a station such as"),
        ({"station": ""}, "Row 3, station: is empty. Expected: the station that holds the thing."),
        ({"description": ""}, "Row 3, description: is empty."),
    ],
)
def test_one_wrong_cell_is_told_by_row_and_column_and_nothing_is_written(
    spreadsheets: Spreadsheets, wrong: dict[str, str], said: str
) -> None:
    before = everything(spreadsheets.database)
    path = spreadsheets.file(FOUND, PHONE, PHONE | {"reference": "PR-2"} | wrong)
    assert said in spreadsheets.refusal("import-found-property", path)
    assert everything(spreadsheets.database) == before


def test_no_value_is_repeated(spreadsheets: Spreadsheets) -> None:
    path = spreadsheets.file(FOUND, {column: f"ZEBEDEE{number}" for number, column in enumerate(FOUND)})
    message = spreadsheets.refusal("import-found-property", path)
    assert "Row 2, kind" in message
    assert "ZEBEDEE" not in message
