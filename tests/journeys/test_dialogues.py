"""What people write and what must come of it (tests/bot/dialogues), through the four processes and the real model."""

import pytest

from tests.journeys.dialogues import Dialogue, Played, read_dialogues

DIALOGUES = read_dialogues()
HARD_CASES = set(range(1, 26))


def each(dialogues: list[Dialogue]) -> list:
    """One test a dialogue; what the system does not manage yet must fail, or somebody forgot to say that it does."""
    return [
        pytest.param(
            one,
            id=f"{one.theme}: {one.name}",
            marks=[pytest.mark.xfail(strict=True, reason=one.fails)] if one.fails else [],
        )
        for one in dialogues
    ]


@pytest.mark.parametrize("dialogue", each(DIALOGUES))
def test_a_dialogue_comes_to_what_it_should(system, dialogue):
    played = Played(system, dialogue)
    assert not played.otherwise, "\n".join([dialogue.name, *played.otherwise, played.transcript()])


def test_every_hard_case_of_the_domain_is_played():
    assert {one.case for one in DIALOGUES} - {None} == HARD_CASES


def test_no_dialogue_is_told_twice_and_each_can_fail():
    names = [one.name for one in DIALOGUES]
    assert len(names) == len(set(names))
    for one in DIALOGUES:
        wanted = [step.keys() - {"enquirer", "presses"} for step in one.says]
        assert any(wanted), one.name
