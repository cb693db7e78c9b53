"""The fixed words in other languages: what every one of them must say."""

from pathlib import Path

import pytest

from api.domain.language_names import OWN_NAMES
from api.records.answers import ApprovedAnswer, read_answers

FIXED = [entry for entry in read_answers(Path("data/answers")) if entry.service == "language"]
LANGUAGES = {"pl", "ro", "pa", "ur", "pt", "es", "ar", "bn", "gu", "it", "uk", "zh", "tr", "so", "cy"}
IN_DANGER = [entry for entry in FIXED if "_danger" in entry.topic]


def topics(nation: str) -> set[str]:
    return {entry.topic for entry in FIXED if nation in entry.nations}


@pytest.mark.parametrize("nation", ["england", "wales"])
def test_every_language_has_words_for_an_enquiry_and_for_danger(nation: str) -> None:
    wanted = {"", "en"} | LANGUAGES | {f"{code}_danger" for code in LANGUAGES}
    assert wanted <= topics(nation)
    assert OWN_NAMES.keys() - {"en"} <= LANGUAGES


def test_every_kind_of_danger_has_words_in_welsh_for_wales() -> None:
    english = [entry for entry in read_answers(Path("data/answers")) if entry.service == "risk"]
    kinds = {entry.topic for entry in english if "wales" in entry.nations} - {"", "covert"}
    assert {f"cy_danger_{kind}" for kind in kinds} <= topics("wales")


@pytest.mark.parametrize("entry", FIXED, ids=lambda entry: f"{entry.topic}-{entry.nations[0]}")
def test_none_may_be_taken_for_signed(entry: ApprovedAnswer) -> None:
    assert entry.needs_sign_off


@pytest.mark.parametrize("entry", IN_DANGER, ids=lambda entry: entry.topic)
def test_words_in_danger_begin_with_999_and_are_short(entry: ApprovedAnswer) -> None:
    first = entry.bubbles[0]
    assert "999" in first[:45]
    assert len(first) <= 300


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_the_words_of_a_language_name_the_force_and_both_numbers(code: str) -> None:
    (entry,) = [entry for entry in FIXED if entry.topic == code and "england" in entry.nations]
    for fact in ("{force_name}", "{emergency}", "{non_emergency}"):
        assert fact in entry.bubbles[0], fact
