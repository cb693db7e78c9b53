"""CSV files as spreadsheets and people make them, and what is said about the ones that are wrong."""

import io
from datetime import date

import pytest

from api.records.spreadsheets import cells, reading
from api.records.spreadsheets.cells import Wrong, defused, said_in
from api.records.spreadsheets.reading import Problems, SheetRefused, rows_of

COLUMNS = ("surname", "place", "note")
GOOD = "surname,place,note\nPatel,Alderford,\n"


def read(content: str | bytes, problems: Problems | None = None) -> list[tuple[int, dict[str, str]]]:
    data = content.encode() if isinstance(content, str) else content
    return list(rows_of(io.BytesIO(data), COLUMNS, problems or Problems()))


def refusal(content: str | bytes) -> str:
    problems = Problems()
    try:
        read(content, problems)
    except SheetRefused as refused:
        return refused.message
    with pytest.raises(SheetRefused) as refused:
        problems.refuse()
    return refused.value.message


@pytest.mark.parametrize(
    "content",
    [
        GOOD,
        "\ufeff" + GOOD,
        GOOD.replace("\n", "\r\n"),
        GOOD.replace("\n", "\r"),
        GOOD.replace(",", ";"),
        '"surname";"place";"note"\r\n"Patel";"Alderford";""\r\n',
        GOOD.rstrip("\n"),
        "Surname , PLACE,note\nPatel,Alderford,\n",
        "surname,place,note,,\nPatel,Alderford,,,\n",
        "place,note,surname\nAlderford,,Patel\n",
    ],
)
def test_a_file_is_read_the_same_however_the_spreadsheet_wrote_it(content: str) -> None:
    assert read(content) == [(2, {"surname": "Patel", "place": "Alderford", "note": ""})]


def test_a_comma_in_a_heading_line_of_semicolons_does_not_confuse() -> None:
    assert read("surname;place;note\nPatel;Alderford, market place;\n")[0][1]["place"] == "Alderford, market place"


def test_rows_are_counted_as_a_spreadsheet_shows_them() -> None:
    """Empty rows count; a field over two lines is one row."""
    content = '\nsurname,place,note\nPatel,a,\n\n,,\nNovak,"two\nlines",\n  \nHall,"say ""so""",\n'
    found = read(content)
    assert [row for row, _ in found] == [3, 6, 8]
    assert found[1][1]["place"] == "two\nlines"
    assert found[2][1]["place"] == 'say "so"'


def test_unknown_missing_and_doubled_columns_are_refused_by_name() -> None:
    message = refusal("surname,place,place,dob\nPatel,Alderford,x,y\n")
    assert "“note” is missing" in message
    assert "“dob” is not known here" in message
    assert "“place” is there twice" in message
    assert "surname, place, note" in message


def test_a_column_between_others_needs_a_name() -> None:
    assert "Column 3 has no name" in refusal("surname,place,,note\nPatel,a,b,c\n")


@pytest.mark.parametrize("content", ["", "\n\n", "Okafor,Alderford,found it\n", "place\n"])
def test_a_file_without_headings_is_refused_and_its_first_record_is_not_repeated(content: str) -> None:
    message = refusal(content)
    assert "does not name the columns" in message
    assert "Okafor" not in message


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_in_another_alphabet_is_refused_as_such(encoding: str) -> None:
    assert "not UTF-8" in refusal(GOOD.encode(encoding))


def test_a_single_letter_in_another_alphabet_is_found_by_its_cell() -> None:
    content = "surname,place,note\nHall,a,\nGarcía,b,\n".encode("latin-1")
    cell = read(content)[1][1]["surname"]
    with pytest.raises(Wrong, match="not UTF-8"):
        said_in(cell)


def test_a_row_with_a_field_too_many_or_too_few_is_named_and_the_others_are_read() -> None:
    problems = Problems()
    assert [row for row, _ in read("surname,place,note\nHall,a,b,c\nHall,a\nHall,a,b\n", problems)] == [4]
    with pytest.raises(SheetRefused) as refused:
        problems.refuse()
    assert "Row 2: has 4 fields. Expected: 3" in refused.value.message
    assert "Row 3: has 2 fields. Expected: 3" in refused.value.message


@pytest.mark.parametrize("last", ['"Okafor,a,b\n', '"Okafor"x,a,b\n', '"' + "Okafor\n" * 40_000])
def test_a_quotation_mark_out_of_place_is_told_by_its_row(last: str) -> None:
    message = refusal("surname,place,note\nHall,a,\n" + last)
    assert "Row 3: has a quotation mark out of place" in message
    assert "Okafor" not in message


def test_a_file_that_is_one_endless_line_is_not_taken_into_memory() -> None:
    assert "Is it a CSV file" in refusal("x" * 300_000)
    assert "Is it a CSV file" in refusal("surname,place,note\n" + "x" * 300_000)


def test_a_file_with_too_many_rows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_ROWS", 3)
    assert len(read("surname,place,note\n" + "Hall,a,\n" * 3)) == 3
    assert "more than 3 rows" in refusal("surname,place,note\n" + "Hall,a,\n" * 4)


def test_fifty_problems_are_told_in_the_order_of_rows_and_the_others_counted() -> None:
    problems = Problems()
    for row in range(120, 0, -1):
        problems.add(row, "surname", Wrong("is empty", "a surname"))
    with pytest.raises(SheetRefused) as refused:
        problems.refuse()
    lines = refused.value.message.splitlines()
    assert lines[0] == "The file has 120 problems; nothing was written."
    assert lines[1] == "Row 71, surname: is empty. Expected: a surname."
    assert len(lines) == 52
    assert lines[-1] == "And 70 more."


FORMULAS = ["=1+1", "+44", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1+1", "'=1", "''=1", "' =1"]
HARMLESS = ["O'Neill", "'t Hooft", "1-1", "a=b", "", "'", "''", "x@y.example"]


@pytest.mark.parametrize("value", FORMULAS)
def test_what_a_spreadsheet_would_calculate_is_written_with_an_apostrophe_and_read_without(value: str) -> None:
    assert defused(value) == f"'{value}"
    assert said_in(defused(value)) == value


@pytest.mark.parametrize("value", HARMLESS)
def test_what_no_spreadsheet_would_calculate_is_written_as_it_is(value: str) -> None:
    assert defused(value) == value
    assert said_in(value) == value


@pytest.mark.parametrize("value", ["\t=1+1", "\r=1+1", " =1+1"])
def test_a_formula_behind_white_space_is_defused_too(value: str) -> None:
    assert defused(value).startswith("'")


@pytest.mark.parametrize("written", ["2026-11-05", "05/11/2026", "5/11/2026", "2026-11-5"])
def test_a_day_is_read_as_iso_and_as_the_british_write_it(written: str) -> None:
    assert cells.day(written) == date(2026, 11, 5)


@pytest.mark.parametrize(
    "written", ["5 November", "11/15/2026", "31/02/2026", "05/11/26", "0226-11-05", "45981", "2026-1-1-1"]
)
def test_what_is_no_day_is_refused(written: str) -> None:
    with pytest.raises(Wrong) as wrong:
        cells.day(written)
    assert written not in f"{wrong.value.wrong} {wrong.value.expected}"


@pytest.mark.parametrize("written", ["7.726E+10", "7,726E+10", "7E10", "1.2e+5"])
def test_a_number_that_a_spreadsheet_rounded_is_found_out(written: str) -> None:
    with pytest.raises(Wrong, match="rounded"):
        cells.number_of(40)(written)


@pytest.mark.parametrize(("written", "meant"), [("yes", True), ("TRUE", True), ("No", False), ("false", False)])
def test_yes_and_no_are_read_as_people_and_spreadsheets_write_them(written: str, meant: bool) -> None:
    assert cells.yes_no(written) is meant


@pytest.mark.parametrize("written", ["", "y", "1", "maybe"])
def test_what_is_neither_yes_nor_no_is_refused(written: str) -> None:
    with pytest.raises(Wrong):
        cells.yes_no(written)


@pytest.mark.parametrize("written", ["zz993vz", "ZZ99 3VZ", " zz99  3vz "])
def test_a_postcode_is_kept_in_one_form(written: str) -> None:
    assert cells.postcode(written) == "ZZ99 3VZ"


@pytest.mark.parametrize("written", ["", "ZZ99", "Alderford", "12345", "ZZ99 3V٣"])
def test_what_is_no_whole_postcode_is_refused(written: str) -> None:
    with pytest.raises(Wrong):
        cells.postcode(written)


@pytest.mark.parametrize("written", ["", "-", "1234", "?"])
def test_a_surname_that_would_match_anybody_is_refused(written: str) -> None:
    with pytest.raises(Wrong):
        cells.surname(written)
