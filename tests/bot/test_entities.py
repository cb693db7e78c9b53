"""Postcodes, plates, phones and e-mails are found in the public's own typing, and what only looks like them is not."""

from datetime import datetime
from pathlib import Path

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.components.entity_finder import EntityFinder
from bot.components.reference_entities import ReferenceEntities
from bot.wire import understanding

SENT_AT = datetime.fromisoformat("2026-11-23T08:30:00+00:00")  # a Monday
FORCE_FILE = Path(__file__).parent / "project" / "data" / "force.yml"

POSTCODES = [
    ("outcode ls6", "LS6"),
    ("in the m6 area", "M6"),
    ("in E1", "E1"),
    ("AB51 0DE", "AB51 0DE"),
    ("ZZ99 3VZ", "ZZ99 3VZ"),
    ("zz99 3vz", "ZZ99 3VZ"),
    ("zz993vz", "ZZ99 3VZ"),
    ("its zz99-3wz", "ZZ99 3WZ"),
    ("SW1A 1AA", "SW1A 1AA"),
    ("sw1a1aa", "SW1A 1AA"),
    ("i live at 4 mill lane m1 1ae", "M1 1AE"),
    ("ln5 OAA", "LN5 0AA"),
    ("B33  8TH", "B33 8TH"),
    ("BN2", "BN2"),
    ("m14", "M14"),
    ("sw1a", "SW1A"),
    ("postcode is ls6", "LS6"),
    ("my post code is m60", "M60"),
    ("postcode: b12", "B12"),
    ("i live in ls6", "LS6"),
    ("someone dealing near bn2", "BN2"),
    ("im in m14 and its loud", "M14"),
    ("noise round here, BN2 by the park", "BN2"),
]

PLATES = [
    ("reg ab12 ODE", "AB12ODE"),
    ("plate starts with AB12", "AB12"),
    ("reg plate Q 123 ABC", "Q123ABC"),
    ("kol2abc", "KO12ABC"),
    ("ni plate gz1234", "GZ1234"),
    ("reg is ZZ99 ABC", "ZZ99ABC"),
    ("AB12 CDE", "AB12CDE"),
    ("AB12CDE", "AB12CDE"),
    ("white van ab12cde parked again", "AB12CDE"),
    ("white van ab12 cde parked again", "AB12CDE"),
    ("AB12-CDE", "AB12CDE"),
    ("AB12.CDE", "AB12CDE"),
    ("AB 12 CDE", "AB12CDE"),
    ("AB12 C DE", "AB12CDE"),
    ("the car is ab12 c de", "AB12CDE"),
    ("ABI2 CDE", "AB12CDE"),
    ("ABl2 CDE", "AB12CDE"),
    ("AB6O CDE", "AB60CDE"),
    ("AB12 C0E", "AB12COE"),
    ("reg is a123 bcd", "A123BCD"),
    ("number plate ABC 123D", "ABC123D"),
    ("its reg no Q123 ABC", "Q123ABC"),
    ("AIZ 1234", "AIZ1234"),
    ("reg AIZ 1234", "AIZ1234"),
    ("plate was 1 ABC", "1ABC"),
    ("registration number is abc 1", "ABC1"),
]

PHONES = [
    ("447700900123", "+447700900123"),
    ("07700.900.123", "+447700900123"),
    ("07700 900123", "+447700900123"),
    ("07700900123", "+447700900123"),
    ("07700-900-123", "+447700900123"),
    ("O77OO 900123", "+447700900123"),
    ("0044 7700 900123", "+447700900123"),
    ("+44 (0)7700 900123", "+447700900123"),
    ("ring me on +44 7700 900 123 after 6", "+447700900123"),
    ("my mobile is 7700 900123", "+447700900123"),
    ("01632 960 001", "+441632960001"),
    ("(01632) 960001", "+441632960001"),
    ("(020) 7946 0958", "+442079460958"),
    ("020 7946 0958", "+442079460958"),
]

EMAILS = [
    ("sam.okoro@example.org", "sam.okoro@example.org"),
    ("its Sam@Example.ORG, thanks", "sam@example.org"),
    ("email:sam_1+x@mail.example.org.", "sam_1+x@mail.example.org"),
    ("(sam@example.org)", "sam@example.org"),
]

NOTHING = [
    "yr10 lad in the bogs",
    "a 44 bus",
    "live on the m1",
    "smith",
    "O'Neill",
    "hello there",
    "my son is 12",
    "number 31",
    "no 14",
    "flat 3",
    "the b12 bus",
    "i was on the b12 bus",
    "on the m25 was a lorry",
    "m62",
    "crash on the m62 near j14",
    "J14 M5",
    "M5 J14",
    "a417",
    "the A417 by the lights",
    "in e10 petrol",
    "e10 petrol",
    "e10 from the pump",
    "n95",
    "an n95 mask",
    "t20",
    "s1m0n",
    "wd40",
    "co2 alarm",
    "gr8 m8",
    "c u l8r m8",
    "b4 5th form college",
    "w8 4us",
    "got here at 12 the other one left",
    "am 13 and scared",
    "in 10 min",
    "by 12 and no later",
    "ring 101",
    "call 999",
    "room at 11 for two",
    "sort code 04-00-04",
    "acc no 01234567",
    "imei 012345678901237",
    "they took 300 quid and a ps5",
    "£1,200 on ebay",
    "win10 laptop",
    "mk2 golf",
    "the 4x4 and a bmw m3",
    "me@home",
    "what3words is ///filled.count.soap",
]


@pytest.fixture(scope="module")
def finder() -> EntityFinder:
    return EntityFinder(FORCE_FILE)


def found_in(finder: EntityFinder, text: str) -> list[tuple[str, str]]:
    return [(found.entity, found.value) for found in finder.find(text, SENT_AT)]


@pytest.mark.parametrize(("text", "value"), POSTCODES)
def test_a_postcode_has_capitals_and_one_space_and_an_outward_one_may_stand_alone(
    finder: EntityFinder, text: str, value: str
) -> None:
    assert found_in(finder, text) == [("postcode", value)]


@pytest.mark.parametrize(("text", "value"), PLATES)
def test_a_number_plate_is_found_without_its_spaces_and_with_the_letters_that_were_meant(
    finder: EntityFinder, text: str, value: str
) -> None:
    assert found_in(finder, text) == [("vehicle_registration", value)]


@pytest.mark.parametrize(("text", "value"), PHONES)
def test_a_phone_number_is_found_as_the_whole_world_dials_it(finder: EntityFinder, text: str, value: str) -> None:
    assert found_in(finder, text) == [("phone", value)]


@pytest.mark.parametrize(("text", "value"), EMAILS)
def test_an_e_mail_address_is_found_in_small_letters(finder: EntityFinder, text: str, value: str) -> None:
    assert found_in(finder, text) == [("email", value)]


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_an_identifier_is_left_alone(finder: EntityFinder, text: str) -> None:
    assert finder.find(text, SENT_AT) == []


def test_several_identifiers_in_one_message_are_all_found(finder: EntityFinder) -> None:
    text = "77260012345, surname smith, zz99 3vz, or ring 07700 900123"
    assert [found.value for found in finder.find(text, SENT_AT)] == ["77260012345", "ZZ99 3VZ", "+447700900123"]


def test_the_component_passes_the_name_of_another_force_on_and_none_for_our_own(finder: EntityFinder) -> None:
    (message,) = ReferenceEntities(finder).process([Message({"text": "77260012345 or 47220206182"})])
    ours, theirs = message.get("entities")
    assert "force" not in ours
    assert theirs["force"] == "Sussex Police"


def test_the_api_is_told_the_force_of_a_reference_only_where_there_is_one() -> None:
    plain = {"entity": "reference", "value": "1", "text": "1", "start": 0, "end": 1}
    told = understanding({"entities": [{**plain, "extractor": "x"}, {**plain, "force": "Sussex Police"}]})["entities"]
    assert told == [plain, {**plain, "force": "Sussex Police"}]
