"""Stories of a force that tells a report's status after a code, through the four real processes."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from api.db.local_notices import LocalNoticeRow
from api.db.tasks import TaskRow
from api.domain.people import Role
from tests.journeys.system import Public, System, running_system, until


@pytest.fixture(scope="module")
def telling(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """The same system, with the switch in the force's file turned."""
    folder = tmp_path_factory.mktemp("telling")
    force = Path("data/force.yml").read_text(encoding="utf-8").replace("status_tier: 1", "status_tier: 2")
    (folder / "force.yml").write_text(force, encoding="utf-8")
    with running_system(folder, force_file=folder / "force.yml") as system:
        yield system


def gives_details(system: System, reference: str, surname: str, postcode: str) -> tuple[Public, str]:
    enquirer = system.public()
    enquirer.say("hiya any update on my case its been 3 wks n ive herd nothing")
    enquirer.say(reference)
    enquirer.say(surname)
    return enquirer, enquirer.say(postcode)


def codes_at(system: System, contact: str) -> list[str]:
    with system.database.reading() as session:
        texts = session.scalars(select(LocalNoticeRow.text).where(LocalNoticeRow.recipient == contact))
        return [found[0] for text in texts if (found := re.search(r"\d{6}", text))]


def queues(system: System, enquirer: Public) -> list[str]:
    with system.database.reading() as session:
        theirs = select(TaskRow.queue).where(TaskRow.enquirer == enquirer.id).order_by(TaskRow.id)
        return list(session.scalars(theirs))


def test_whoever_has_the_phone_on_the_report_is_told_its_status_and_nobody_else(telling: System) -> None:
    owner, words = gives_details(telling, "77260012345", "Okafor", "ZZ99 3VZ")
    stranger, same = gives_details(telling, "77260012345", "Smith", "ZZ99 3VZ")
    assert words == same
    assert "If those details match a report" in words
    assert "What is the code?" in words
    [code] = until(lambda: codes_at(telling, "07700 900123"))
    wrong = f"{(int(code) + 1) % 1_000_000:06d}"
    assert owner.say(f"its {wrong}") == stranger.say(code)
    told = owner.say(f"sorry its {code[:3]} {code[3:]}")
    assert "Your report is under investigation." in told
    assert "What is the code?" not in told
    assert owner.holder == "bot"
    stranger.say(wrong)
    assert "too many tries" in stranger.say(code)
    assert stranger.holder == "queue"
    assert code in telling.at_work(Role.SUPERVISOR).see("/desk/codes")
    assert not [line for line in telling.logs().splitlines() if code in line or "07700" in line]


def test_another_code_can_be_asked_for_and_only_the_newest_counts(telling: System) -> None:
    enquirer, words = gives_details(telling, "77260045678", "O'Neill", "ZZ99 4AB")
    until(lambda: len(codes_at(telling, "oneill@example.com")) == 1)
    again = enquirer.say("can u send it again pls")
    assert again.startswith(words.splitlines()[0])
    until(lambda: len(codes_at(telling, "oneill@example.com")) == 2)
    assert "given to an officer" in enquirer.say(codes_at(telling, "oneill@example.com")[1])


def test_who_has_no_code_is_passed_to_the_officer_and_can_go_on(telling: System) -> None:
    enquirer, _ = gives_details(telling, "77260027182", "García", "ZZ99 8DW")
    assert "now with the team" in enquirer.say("i have no code")
    assert queues(telling, enquirer) == ["officer"]
    assert "What is the code?" not in enquirer.say("next door music banging 2am again")
    assert enquirer.holder == "bot"


def test_somebody_can_stop_and_can_ask_something_else_in_between(telling: System) -> None:
    enquirer, _ = gives_details(telling, "77269999999", "Nobody", "ZZ99 9ZZ")
    assert "What is the code?" in enquirer.say("who reads this?")
    assert "I have stopped" in enquirer.say("never mind")
    assert queues(telling, enquirer) == ["none"]
