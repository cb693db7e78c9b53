"""What people write and what must come of it (tests/bot/dialogues), through the four processes and the real model."""

import pytest

from tests.journeys.dialogues import Dialogue, Played, read_dialogues

DIALOGUES = read_dialogues()
HARD_CASES = set(range(1, 26))


def each(dialogues: list[Dialogue]) -> list:
    """One test a dialogue. What the system does not manage is expected to fail, and may come right with new examples.

    It is said at the end of the run how many came right: take their `fails` away then. It breaks no run, because a
    trainer's new example is not to fail the tests of everybody else.
    """
    return [
        pytest.param(
            one,
            id=f"{one.theme}: {one.name}",
            marks=[pytest.mark.xfail(strict=False, reason=one.fails)] if one.fails else [],
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
