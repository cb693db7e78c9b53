"""Reference numbers are found however the public types them, and say whose they are when they are not ours."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.components.entity_finder import EntityFinder

SENT_AT = datetime.fromisoformat("2026-11-23T08:30:00+00:00")  # a Monday
FORCE_FILE = Path(__file__).parent / "project" / "data" / "force.yml"

OURS = [
    ("77260012345", "77260012345"),
    ("my crime number is 77260012345", "77260012345"),
    ("crime num 77260012345", "77260012345"),
    ("#77260012345", "77260012345"),
    ("77 26 0012345", "77260012345"),
    ("77.26.0012345 thats the one", "77260012345"),
    ("77/26/0012345", "77260012345"),
    ("77-26-0012345", "77260012345"),
    ("7726 001 2345 burglary on mill lane", "77260012345"),
    ("77 260 012 345", "77260012345"),
    ("77260O12345", "77260012345"),
    ("7726OO12345", "77260012345"),
    ("7726oo12345 pls", "77260012345"),
    ("772600l2345", "77260012345"),
    ("77 26 OOI2345", "77260012345"),
    ("ref no. 77260012345", "77260012345"),
    ("ref no 77260012345 any news", "77260012345"),
    ("crime ref:77260012345.", "77260012345"),
    ("hash 77260012345", "77260012345"),
    ("(77260012345)", "77260012345"),
    ("NSP-12345-26", "NSP-12345-26"),
    ("nsp-12345-26", "NSP-12345-26"),
    ("nsp 12345 26", "NSP-12345-26"),
    ("nsp12345/26 is what the email said", "NSP-12345-26"),
    ("nsp.12345.26", "NSP-12345-26"),
    ("NSP-I2345-26", "NSP-12345-26"),
]

NUMBERS_OF_A_DAY = [
    ("cad1716-15nov", "1716 of 2026-11-15"),
    ("hash1716 from yesterday", "1716 of 2026-11-22"),
    ("no.1716 of 15/11", "1716 of 2026-11-15"),
    ("1716 15/11", "1716 of 2026-11-15"),
    ("I reported it yesterday, log 1716", "1716 of 2026-11-22"),
    ("event 1234 of yesterday", "1234 of 2026-11-22"),
    ("log 1716 of 15 November", "1716 of 2026-11-15"),
    ("log1716 of 15th nov", "1716 of 2026-11-15"),
    ("log1716 of 15th aug", "1716 of 2026-08-15"),
    ("LOG NUMBER 1716 on the 15th of November 2026", "1716 of 2026-11-15"),
    ("log number 1716 of August 15, 2022", "1716 of 2022-08-15"),
    ("log no 1716, 15/11", "1716 of 2026-11-15"),
    ("log 1716 (15/11)", "1716 of 2026-11-15"),
    ("log 1716 sunday 15/11", "1716 of 2026-11-15"),
    ("log 1716 given on 15 nov", "1716 of 2026-11-15"),
    ("CAD2089 21/11", "2089 of 2026-11-21"),
    ("cad 2089/21Nov", "2089 of 2026-11-21"),
    ("2089/21Nov", "2089 of 2026-11-21"),
    ("CAD no 2089/21nov26", "2089 of 2026-11-21"),
    ("cad 2089 of the 21st", "2089 of 2026-11-21"),
    ("incident number 2433 of 22/08/2020", "2433 of 2020-08-22"),
    ("incident no. 394 from yesterday", "394 of 2026-11-22"),
    ("last nite's log 1716", "1716 of 2026-11-22"),
    ("yesterdays log number 1716", "1716 of 2026-11-22"),
    ("15 nov log 1716", "1716 of 2026-11-15"),
    ("hash 1716 from yesterday", "1716 of 2026-11-22"),
    ("# 1716 of 15/11", "1716 of 2026-11-15"),
    ("ref no. 1716 dated 15.11.2026", "1716 of 2026-11-15"),
    ("1716 of 15 november", "1716 of 2026-11-15"),
    ("394 of 1 May", "394 of 2026-05-01"),
    ("2512 on November 5", "2512 of 2026-11-05"),
    ("its 1716 on 15 november", "1716 of 2026-11-15"),
    ("I7I6 of 15 november", "1716 of 2026-11-15"),
    ("its 1716 of last tuesday", "1716 of 2026-11-17"),
    ("log 443 from last thurs", "443 of 2026-11-19"),
    ("log 55 of 1/2", "55 of 2026-02-01"),
    ("log 55, 5/6", "55 of 2026-06-05"),
    ("log 0055 of xmas day", "55 of 2025-12-25"),
    ("log 1716", "LOG 1716"),
    ("my log number was 1716", "LOG 1716"),
    ("log #1716", "LOG 1716"),
    ("cad 2089", "LOG 2089"),
    ("reference number is 1716", "LOG 1716"),
]

THEIRS = [
    ("44230492231", "44230492231", "Hampshire and Isle of Wight Constabulary"),
    ("44 230 492231", "44230492231", "Hampshire and Isle of Wight Constabulary"),
    ("442204O9l23", "44220409123", "Hampshire and Isle of Wight Constabulary"),
    ("47220206182", "47220206182", "Sussex Police"),
    ("serial is 47 22 0206182", "47220206182", "Sussex Police"),
    ("43260012345", "43260012345", "Thames Valley Police"),
    ("pr/45260012345", "PR/45260012345", "Surrey Police"),
    ("45260012345", "45260012345", "Surrey Police"),
    ("BCA-12345-26-4500-01", "BCA-12345-26-4500-01", "Surrey Police"),
    ("50260012345", "50260012345", "Devon and Cornwall Police"),
    ("52260012345 from bristol", "52260012345", "Avon and Somerset Police"),
    ("54260012345", "54260012345", "Wiltshire Police"),
    ("55260012345", "55260012345", "Dorset Police"),
    ("12260012345", "12260012345", "North Yorkshire Police"),
    ("13260012345", "13260012345", "West Yorkshire Police"),
    ("46/12345/26", "46/12345/26", "Kent Police"),
    ("ref 46 12345 26", "46/12345/26", "Kent Police"),
    ("46-12345-26", "46/12345/26", "Kent Police"),
    ("42/123456/26", "42/123456/26", "Essex Police"),
    ("36/12345/26", "36/12345/26", "Norfolk Constabulary"),
    ("37/12345/26", "37/12345/26", "Suffolk Constabulary"),
    ("35/12345/26", "35/12345/26", "Cambridgeshire Constabulary"),
    ("crime ref 22/12345/26", "22/12345/26", "West Mercia Police"),
    ("14/12345/26", "14/12345/26", "South Yorkshire Police"),
    ("20/123456/26", "20/123456/26", "West Midlands Police"),
    ("ref 20/104477/26", "20/104477/26", "West Midlands Police"),
    ("NP-20211012-0848", "NP-20211012-0848", "Northumbria Police"),
    ("np 2O211012 848", "NP-20211012-848", "Northumbria Police"),
    ("DHM-01012026-0123", "DHM-01012026-0123", "Durham Constabulary"),
    ("dhm01012026 0123", "DHM-01012026-0123", "Durham Constabulary"),
    ("LC-20260101-0123", "LC-20260101-0123", "Lancashire Constabulary"),
    ("DP-20260101-012", "DP-20260101-012", "Dyfed-Powys Police"),
    ("ps-20260101-0123", "PS-20260101-0123", "Police Scotland"),
    ("CR/0012345/26", "CR/0012345/26", "Police Scotland"),
    ("26*123456", "26*123456", "Derbyshire Constabulary"),
    ("its 23*093109 i think", "23*093109", "Derbyshire Constabulary"),
    ("26 * 123456", "26*123456", "Derbyshire Constabulary"),
    ("2200012861", "2200012861", "British Transport Police"),
    ("CRI/06AB/0001234/26", "CRI/06AB/0001234/26", "Greater Manchester Police"),
    ("cri 06ab 0001234 26", "CRI/06AB/0001234/26", "Greater Manchester Police"),
    ("01/1234567/26", "01/1234567/26", "Metropolitan Police"),
    ("1234567/22", "1234567/22", "Metropolitan Police"),
    ("TAA-12345-26-0101-IR", "TAA-12345-26-0101-IR", "Metropolitan Police"),
    ("IML 1234567", "IML 1234567", "Cheshire Constabulary"),
    ("nfrc260112345678", "NFRC260112345678", "Report Fraud"),
    ("NFRC 2601 1234 5678", "NFRC260112345678", "Report Fraud"),
    ("26000123456", "26000123456", "another police force"),
]

NO_REFERENCE = [
    "sort code 12-34-56 account 12345678",
    "imei 490154203237518",
    "imei is 35 123456 789012 3",
    "card 4000 0012 3456 7899",
    "flat 3/12 may road",
    "no 1716 mill lane",
    "call at 1030 on 5th street",
    "the code was 772600123",
    "7726001234567",
    "a log of 1000 things",
    "the incident was 24/7",
    "20/104477/26/9",
    "///filled.count.soap",
    "crime number please",
]


@pytest.fixture(scope="module")
def finder() -> EntityFinder:
    return EntityFinder(FORCE_FILE)


@pytest.mark.parametrize(("text", "value"), OURS + NUMBERS_OF_A_DAY)
def test_a_reference_of_ours_is_found_as_we_write_it_and_names_no_force(
    finder: EntityFinder, text: str, value: str
) -> None:
    found = [(item.entity, item.value, item.force) for item in finder.find(text, SENT_AT)]
    assert found == [("reference", value, None)]


@pytest.mark.parametrize(("text", "value", "force"), THEIRS)
def test_a_reference_of_another_force_is_found_and_says_whose_it_is(
    finder: EntityFinder, text: str, value: str, force: str
) -> None:
    found = [(item.entity, item.value, item.force) for item in finder.find(text, SENT_AT)]
    assert found == [("reference", value, force)]


@pytest.mark.parametrize("text", NO_REFERENCE)
def test_a_number_that_is_something_else_is_no_reference(finder: EntityFinder, text: str) -> None:
    assert finder.find(text, SENT_AT) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [("dob 12/03/1987", "1987-03-12"), ("DOB 12.3.87", "1987-03-12"), ("born 12 march 1987", "1987-03-12")],
)
def test_a_date_of_birth_is_a_date_and_no_reference(finder: EntityFinder, text: str, value: str) -> None:
    assert [(item.entity, item.value) for item in finder.find(text, SENT_AT)] == [("date", value)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("he came at 1030 on 5 november", "2026-11-05"),
        ("i paid 400 on 5 november", "2026-11-05"),
        ("about 300 on 5 november", "2026-11-05"),
        ("£400 from yesterday", "2026-11-22"),
        ("2 on friday", "2026-11-20"),
    ],
)
def test_a_time_or_an_amount_before_a_day_is_no_number_of_that_day(finder: EntityFinder, text: str, day: str) -> None:
    assert [(item.entity, item.value) for item in finder.find(text, SENT_AT)] == [("date", day)]


def test_the_force_that_runs_the_service_is_not_another_force(tmp_path: Path) -> None:
    own = tmp_path / "force.yml"
    own.write_text(
        "force_name: Sussex Police\nreferences:\n"
        "  - {kind: crime, shape: '\\b47(?P<yy>\\d{2})\\d{7}\\b', example: \"47220206182\"}\n"
    )
    ours, theirs = EntityFinder(own).find("47220206182 and 44230492231", SENT_AT)
    assert (ours.force, theirs.force) == (None, "Hampshire and Isle of Wight Constabulary")


def test_a_log_number_far_from_its_day_leaves_both_to_be_put_together_later(finder: EntityFinder) -> None:
    found = finder.find("log 1716. it happened outside the chemist on 15 november", SENT_AT)
    assert [(item.entity, item.value) for item in found] == [("reference", "LOG 1716"), ("date", "2026-11-15")]


def test_a_find_says_where_it_stands_in_the_text_as_typed(finder: EntityFinder) -> None:
    text = "ok its 77 26 OO1.2345 ta"
    (found,) = finder.find(text, SENT_AT)
    assert text[found.start : found.end] == "77 26 OO1.2345"
