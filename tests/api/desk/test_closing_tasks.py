"""Closing a task and opening it again: who did it is known, and of two only one does."""

import threading

import pytest
from sqlalchemy import select

from api.conversations import tasks
from api.db.tasks import BEGUN, TaskNoteRow, TaskRow
from api.domain.clock import utc_now
from api.domain.errors import Conflict
from api.domain.people import Role
from tests.api.desk.conftest import part
from tests.api.desk.tasks import MINUTE, as_shown, audits, closes, listed, sends

# ---- done -----------------------------------------------------------------------------------------------------------


def test_whoever_closes_a_task_is_named_with_the_time_and_the_note(asha, robin, file, task):
    number = file()
    assert (
        closes(asha, number, "Spoke to the team.\r\nThey go on Friday.").headers["location"] == f"/desk/tasks/{number}"
    )
    closed = task(number)
    assert closed.closed_by == asha.person.id
    assert utc_now() - closed.closed_at < MINUTE
    steps = part(robin.see(f"/tasks/{number}"), "div", "steps") + robin.see(f"/tasks/{number}")
    for words in ("Done", "by Asha", "Today, ", "Spoke to the team.\nThey go on Friday."):
        assert words in steps
    assert 'id="done"' not in steps


def test_a_note_is_optional_and_is_never_in_the_audit(asha, database, file):
    without, told = file(), file()
    closes(asha, without)
    closes(asha, told, "secret words")
    with database.reading() as session:
        assert [note.task_id for note in session.scalars(select(TaskNoteRow))] == [told]
    assert not any("secret" in str(row.detail) for row in audits(database, f"task:{told}"))


def test_a_note_that_is_too_long_is_refused_and_kept_in_its_box(asha, file, task):
    number = file()
    refused = closes(asha, number, "y" * 2001)
    assert refused.status_code == 422
    assert "y" * 2001 in part(refused.text, "textarea", "note")
    assert task(number).closed_at is None


def test_when_two_people_close_a_task_one_wins_and_the_other_is_told_who(asha, robin, file, task):
    number = file()
    read = as_shown(asha.see(f"/tasks/{number}"))
    closes(robin, number)
    refused = sends(asha, number, "close", note="I did it too", read=read)
    assert refused.status_code == 409
    assert "Robin has closed this task." in refused.text
    assert "I did it too" in refused.text
    assert task(number).closed_by == robin.person.id


def test_of_many_who_close_at_the_same_moment_one_wins(database, person, file):
    people, number = [person(Role.AGENT, f"Agent {n}") for n in range(5)], file()
    gate, won, lost = threading.Barrier(len(people)), [], []

    def close(who):
        gate.wait()
        try:
            with database.writing() as session:
                tasks.close(session, who, number, "", "filed:0", utc_now())
            won.append(who.name)
        except Conflict as refused:
            lost.append(refused.message)

    threads = [threading.Thread(target=close, args=(who,)) for who in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
    assert lost == [f"{won[0]} has closed this task."] * 4


def test_pressing_done_twice_is_done_once(asha, database, file):
    number = file()
    read = as_shown(asha.see(f"/tasks/{number}"))
    for _ in range(2):
        assert sends(asha, number, "close", note="once", read=read).status_code == 303
    assert [row.action for row in audits(database, f"task:{number}")].count(tasks.CLOSE) == 1


def test_nobody_closes_more_than_they_have_read(asha, database, file, task):
    number = file("report_burglary", "crime_recording", state=BEGUN, changed_at=utc_now() - 40 * MINUTE)
    read = as_shown(asha.see(f"/tasks/{number}"))
    with database.writing() as session:
        session.get_one(TaskRow, number).changed_at = utc_now() - 20 * MINUTE
    refused = sends(asha, number, "close", read=read)
    assert refused.status_code == 409
    assert "has added to this" in refused.text
    assert task(number).closed_at is None


def test_what_the_enquirer_is_still_writing_cannot_be_closed(asha, file):
    number = file(state=BEGUN, changed_at=utc_now())
    page = asha.see(f"/tasks/{number}")
    assert 'id="done"' not in page
    assert "still writing" in sends(asha, number, "close", read="begun:0").text


def test_a_supervisor_opens_a_task_again_and_an_agent_does_not(asha, kim, file, task):
    number = file()
    closes(asha, number, "Sent by post")
    assert 'id="reopen"' not in asha.see(f"/tasks/{number}")
    assert sends(asha, number, "reopen").status_code == 403
    assert task(number).closed_at
    assert 'id="reopen"' in kim.see(f"/tasks/{number}")
    assert sends(kim, number, "reopen").status_code == 303
    assert (task(number).closed_at, task(number).closed_by) == (None, None)
    page = kim.see(f"/tasks/{number}")
    for words in ("Opened again", "by Kim", "by Asha", "Sent by post", 'id="done"'):
        assert words in page
    assert listed(asha.see("/tasks")) == [number]


# ---- who may come in, and what is kept of it -------------------------------------------------------------------------


def test_every_look_and_every_act_is_kept_with_the_person(asha, kim, database, file):
    number = file(reference="NT-26-000007")
    closes(asha, number)
    sends(kim, number, "reopen")
    kept = audits(database, f"task:{number}")
    assert [(row.action, row.person_id) for row in kept] == [
        ("read", asha.person.id),
        ("close_task", asha.person.id),
        ("reopen_task", kim.person.id),
    ]
    asha.see("/tasks?reference=nt-26")
    looked = audits(database, "tasks")[-1]
    assert (looked.action, looked.person_id, looked.detail["shown"]) == ("read", asha.person.id, [number])
    assert "nt-26" not in str(looked.detail)


@pytest.mark.parametrize("place", ["/desk/tasks", "/desk/tasks/1", "/desk/answers"])
def test_whoever_does_not_answer_the_public_sees_no_tasks(client, signed_in, file, place):
    file()
    assert client.get(place, follow_redirects=False).headers["location"].startswith("/sign-in?next=/desk/")
    for role in (Role.TRAINER, Role.EDITOR):
        assert signed_in(role).get(place).status_code == 403
    for role in (Role.AGENT, Role.SUPERVISOR, Role.ADMIN):
        assert signed_in(role).get(place).status_code == 200


@pytest.mark.parametrize("act", ["close", "reopen"])
def test_a_form_that_our_page_did_not_write_closes_and_opens_nothing(kim, file, task, act):
    number = file()
    assert sends(kim, number, act, csrf_token="made up", read="filed:0").status_code == 403
    assert task(number).closed_at is None
