"""References, surnames and postcodes are compared as people write them."""

from datetime import date

import pytest

from api.records.matching import is_log_number, reference_hash, reference_key, same_person


@pytest.mark.parametrize(
    "written",
    [
        "77260012345",
        "77 2600 12345",
        " crime ref 77260012345 ",
        "7726OO12345",
        "77/26/0012345",
        "７７２６００１２３４５",
    ],
)
def test_a_crime_number_is_the_same_however_it_is_written(written: str) -> None:
    assert reference_key(written) == reference_key("77260012345")


@pytest.mark.parametrize("written", ["nsp-12345-26", "NSP 12345 26", "reference NSP1234526", "NSP-I2345-26"])
def test_an_online_reference_is_the_same_however_it_is_written(written: str) -> None:
    assert reference_key(written) == reference_key("NSP-12345-26")


@pytest.mark.parametrize("written", ["1716", "log 1716", "LOG No. 1716", "cad1716", "incident number 17 16"])
def test_a_log_number_is_found_behind_its_introduction(written: str) -> None:
    assert reference_key(written) == "1716"
    assert is_log_number(reference_key(written))


def test_two_references_are_not_the_same() -> None:
    assert reference_key("77260012345") != reference_key("77260012346")
    assert not is_log_number(reference_key("77260012345"))


def test_the_same_log_number_on_another_day_is_another_reference() -> None:
    assert reference_hash("1716", date(2026, 11, 15)) != reference_hash("1716", date(2026, 11, 16))
    assert "1716" not in reference_hash("1716", date(2026, 11, 15))


@pytest.mark.parametrize("surname", ["O'Neill", "oneill", "O’NEILL", "Mrs Ann O'Neill", "o neill"])
@pytest.mark.parametrize("postcode", ["ZZ99 4AB", "zz994ab", " zz99  4ab", "ZZ99-4AB"])
def test_a_surname_and_postcode_are_the_same_however_they_are_written(surname: str, postcode: str) -> None:
    assert same_person(surname, postcode, held_surname="O'Neill", held_postcode="ZZ99 4AB")


def test_an_accent_left_out_does_not_hide_somebody() -> None:
    assert same_person("garcia", "ZZ99 8DW", held_surname="García", held_postcode="ZZ99 8DW")


@pytest.mark.parametrize(
    ("surname", "postcode"),
    [
        ("O'Neil", "ZZ99 4AB"),
        ("O'Neill", "ZZ99 4AC"),
        ("Neill", "ZZ99 4AB"),
        ("!!!", "ZZ99 4AB"),
        ("O'Neill Smith", "ZZ99 4AB"),
    ],
)
def test_one_wrong_detail_is_enough_to_be_nobody(surname: str, postcode: str) -> None:
    assert not same_person(surname, postcode, held_surname="O'Neill", held_postcode="ZZ99 4AB")
