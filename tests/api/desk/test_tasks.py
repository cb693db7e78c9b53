"""Tasks at the desk: where each is listed, what its page shows, and who says that it is done."""

import re
import threading
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from api.conversations import tasks
from api.db.conversations import MessageRow
from api.db.found_items import FoundItemRow
from api.db.people import AuditRow
from api.db.reports import ReportRow
from api.db.stations import OfficerRow, StationRow
from api.db.tasks import BEGUN, TaskNoteRow, TaskRow
from api.desk.task_lists import PER_PAGE
from api.domain.clock import utc_now
from api.domain.errors import Conflict
from api.domain.people import Role
from tests.api.desk.conftest import Colleague, part

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@pytest.fixture
def kim(signed_in):
    return Colleague(signed_in(Role.SUPERVISOR, "Kim"))


@pytest.fixture
def file(database):
    """A task as the records door files it, told an hour ago by nobody whose conversation is kept."""

    def keep(kind: str = "raise_local_issue", queue: str = "neighbourhood", **more) -> int:
        facts = more.pop("facts", {"what": {"value": "scooters on the path", "message": "m-1"}})
        row = {"enquirer": "c0", "created_at": utc_now() - 60 * MINUTE} | more
        with database.writing() as session:
            task = TaskRow(kind=kind, queue=queue, facts=facts, **row)
            session.add(task)
        return task.id

    return keep


@pytest.fixture
def task(database):
    """A task as it is stored."""

    def read(number: int) -> TaskRow:
        with database.reading() as session:
            return session.get_one(TaskRow, number)

    return read


def listed(page: str) -> list[int]:
    return [int(number) for number in re.findall(r'id="task-(\d+)"', page)]


def row(page: str, number: int) -> str:
    return part(page, "li", f"task-{number}")


def as_shown(page: str) -> str:
    return re.search(r'name="read" value="([^"]+)"', page)[1]


def sends(colleague: Colleague, number: int, act: str, **fields: str):
    form = {"csrf_token": colleague.browser.csrf} | fields
    return colleague.browser.post(f"/desk/tasks/{number}/{act}", data=form)


def closes(colleague: Colleague, number: int, note: str = ""):
    return sends(colleague, number, "close", note=note, read=as_shown(colleague.see(f"/tasks/{number}")))


def audits(database, subject: str) -> list[AuditRow]:
    with database.reading() as session:
        return list(session.scalars(select(AuditRow).where(AuditRow.subject == subject).order_by(AuditRow.id)))


# ---- the lists ------------------------------------------------------------------------------------------------------


def test_the_open_tasks_stand_by_when_they_are_due_and_what_is_done_is_in_a_list_of_its_own(asha, file):
    now = utc_now()
    late, soon, later = (file(due_at=now + days * DAY) for days in (-1, 1, 9))
    first, second = file(closed_at=now - 2 * DAY), file(closed_at=now - DAY)
    assert listed(asha.see("/tasks")) == [late, soon, later]
    assert listed(asha.see("/tasks?show=done")) == [second, first]
    assert listed(asha.see("/tasks?show=all")) == [late, soon, later, second, first]


def test_what_has_no_date_stands_behind_what_has_one_and_what_was_left_unfinished_does_not(asha, file):
    now = utc_now()
    newer = file("lost_property", "found_property", created_at=now - DAY)
    older = file("lost_property", "found_property", created_at=now - 2 * DAY)
    soon = file(due_at=now + DAY)
    left = file("report_burglary", "crime_recording", state=BEGUN, changed_at=now - DAY)
    late = file(due_at=now - 2 * DAY)
    assert listed(asha.see("/tasks")) == [late, left, soon, older, newer]


def test_what_is_overdue_is_marked_and_what_is_done_late_is_not(asha, file):
    now = utc_now()
    late, in_time, done = file(due_at=now - MINUTE), file(due_at=now + MINUTE), file(due_at=now - DAY, closed_at=now)
    page = asha.see("/tasks?show=all")
    assert [("Overdue" in row(page, number)) for number in (late, in_time, done)] == [True, False, False]


def test_each_queue_lists_its_own_tasks_and_the_menu_counts_them(asha, file):
    foi = file("request_foi", "freedom_of_information")
    files = [file("complaint", "professional_standards") for _ in range(2)]
    file("complaint", "professional_standards", closed_at=utc_now())
    page = asha.see("/tasks?queue=professional_standards")
    assert listed(page) == files
    assert foi in listed(asha.see("/tasks"))
    counts = dict(re.findall(r"queue=(\w*)\"[^>]*>[^<]+<span class=\"list__count\">(\d+)", page))
    assert counts["professional_standards"] == "2"
    assert counts["freedom_of_information"] == "1"
    assert counts["press"] == "0"
    assert counts[""] == "3"


@pytest.mark.parametrize(
    "title",
    [
        "Officer updates", "Information rights", "Freedom of information", "Property", "Neighbourhood team",
        "Intelligence", "Roads", "Crime recording", "Professional standards", "Press office",
        "Updates to ask officers for", "Updates on sensitive reports", "Lost property",
    ],
)  # fmt: skip
def test_every_queue_has_a_name_that_people_know(asha, title):
    assert title in asha.see("/tasks")


def test_a_queue_that_is_not_there_is_not_found(asha):
    assert asha.browser.get("/desk/tasks?queue=made_up").status_code == 404


def test_tasks_of_a_queue_that_was_taken_away_are_still_listed(asha, file):
    old = file(queue="old_office")
    assert "Old office" in asha.see("/tasks")
    assert listed(asha.see("/tasks?queue=old_office")) == [old]


def test_a_report_that_was_left_unfinished_is_listed_in_its_queue_after_a_quarter_of_an_hour(asha, file):
    now = utc_now()
    left = file("report_burglary", "crime_recording", state=BEGUN, changed_at=now - 16 * MINUTE)
    never_changed = file("report_burglary", "crime_recording", state=BEGUN)
    written = file("report_burglary", "crime_recording", state=BEGUN, changed_at=now - 14 * MINUTE)
    page = asha.see("/tasks?queue=crime_recording")
    assert set(listed(page)) == {left, never_changed}
    assert "Unfinished" in row(page, left)
    assert "Being written" in asha.see(f"/tasks/{written}")


def test_requests_that_matched_no_report_are_for_supervisors_only(asha, kim, file):
    guess = file("update_request_unmatched", "none", reference="77260099999", closed_at=utc_now(), facts={"date": None})
    for place in ("/tasks?show=all", "/tasks?reference=77260099999"):
        assert listed(asha.see(place)) == []
        assert listed(kim.see(place)) == [guess]
    assert asha.browser.get("/desk/tasks?queue=none").status_code == 404
    assert asha.browser.get(f"/desk/tasks/{guess}").status_code == 404
    assert sends(asha, guess, "close").status_code == 404
    assert listed(kim.see("/tasks?queue=none&show=done")) == [guess]
    assert "match no report" in kim.see(f"/tasks/{guess}")
    assert sends(kim, guess, "reopen").status_code == 403


@pytest.mark.parametrize("typed", ["NT-26-000007", "nt26 000007", "000007"])
def test_a_reference_is_found_however_it_is_typed_in_any_queue_and_when_it_is_done(asha, file, typed):
    wanted = file(reference="NT-26-000007", closed_at=utc_now())
    file(reference="NT-26-000008")
    file()
    assert listed(asha.see(f"/tasks?queue=press&reference={typed}")) == [wanted]


@pytest.mark.parametrize("typed", ["%25", "_", "NT-26-0000%5F7"])
def test_a_search_takes_signs_for_what_they_are(asha, file, typed):
    file(reference="NT-26-000007")
    assert listed(asha.see(f"/tasks?reference={typed}")) == []


def test_a_search_for_nothing_but_dashes_is_no_search(asha, file):
    number = file()
    assert listed(asha.see("/tasks?reference=-%20")) == [number]


def test_the_list_goes_on_over_the_page(asha, file):
    now = utc_now()
    numbers = [file(due_at=now + n * MINUTE) for n in range(PER_PAGE + 1)]
    first, second = asha.see("/tasks"), asha.see("/tasks?page=2")
    assert listed(first) == numbers[:PER_PAGE]
    assert listed(second) == numbers[PER_PAGE:]
    assert "page=2" in first
    assert "page=3" not in second
    assert "no more tasks" in asha.see("/tasks?page=3")


def test_the_navigation_of_the_desk_tells_how_many_tasks_are_open(asha, file, waiting):
    now = utc_now()
    file()
    file(state=BEGUN)
    file(state=BEGUN, changed_at=now)
    file(closed_at=now)
    file(queue="none", closed_at=now)
    for place in ("", "/tasks", "/answers", f"/conversations/{waiting.id}"):
        assert re.search(r'id="nav-tasks".*?bar__count">2<', asha.see(place), re.S), place


# ---- one task -------------------------------------------------------------------------------------------------------


def test_a_task_shows_its_facts_in_order_with_their_labels_and_the_messages_they_came_from(asha, chat, database, file):
    enquirer, other = chat(), chat()
    enquirer.say("someone broke into my shed")
    other.say("not mine")
    with database.reading() as session:
        first = select(MessageRow.conversation_id, MessageRow.id).where(MessageRow.number == 1)
        said = dict(session.execute(first).all())
    facts = {
        "oddity": {"value": "something", "message": "from nowhere"},
        "where": {"value": "14 Mill Lane", "message": f"m-{said[other.id]}"},
        "when": {"value": "on 2026-11-24, or 2026-99-99", "message": "m-999999"},
        "seen": {"value": "", "message": f"m-{said[enquirer.id]}"},
        "what": {"value": "<b>someone</b> broke in", "message": f"m-{said[enquirer.id]}"},
    }
    number = file("report_burglary", "crime_recording", facts=facts, enquirer=enquirer.id, reference="CR-26-000001")
    page = asha.see(f"/tasks/{number}")
    labels = re.findall(r'summary-list__key">([^<]+)<', page)
    assert labels == ["What happened", "Where", "When", "Who or what was seen", "Oddity"]
    assert "Report a break-in" in page
    assert "CR-26-000001" in part(page, "dd", "reference")
    assert "&lt;b&gt;someone&lt;/b&gt; broke in" in page
    assert "on Tuesday 24 November 2026, or 2026-99-99" in page
    assert "Not known" in page
    links = re.findall(r'href="(/desk/conversations/[^"]+)"', page)
    here = f"/desk/conversations/{enquirer.id}"
    assert links == [f"{here}#m{said[enquirer.id]}", f"{here}#m{said[enquirer.id]}", here]


def test_days_and_times_are_local_ones(asha, file):
    summer = datetime(2024, 7, 1, 11, 30, tzinfo=UTC)
    page = asha.see(f"/tasks/{file(created_at=summer, due_at=datetime(2024, 7, 8, 22, 59, 59, tzinfo=UTC))}")
    assert "Monday 1 July 2024, 12:30" in page
    assert re.sub(r"<[^>]+>", "", part(page, "dd", "due")) == "Monday 8 July 2024"


def test_a_request_for_an_update_names_the_officer_to_ask(asha, database, file):
    with database.writing() as session:
        station = {"town": "Alderford", "address": "1 High Street", "phone": "101", "opening": "9 to 5"}
        session.add(StationRow(id=1, name="Alderford Police Station", front_counter=True, **station))
        session.flush()
        session.add(OfficerRow(id=1, collar_number="4501", rank="DC", name="Amina Mensah", station_id=1))
        session.flush()
        details = {"kind": "crime", "reference": "77260012345", "reference_key": "77260012345", "status": "open"}
        session.add(ReportRow(id=1, surname="Poe", postcode="ZZ99 3VZ", officer_id=1, **details))
    asked = {"facts": {"date": None}, "reference": "77260012345", "report_id": 1}
    page = asha.see(f"/tasks/{file('update_request', 'officer', officer_id=1, **asked)}")
    assert "An update on my report" in page
    assert "DC 4501 Amina Mensah" in part(page, "dd", "officer")
    assert "Alderford Police Station" in part(page, "dd", "officer")
    page = asha.see(f"/tasks/{file('update_request_flagged', 'contact_team', **asked)}")
    assert "Nobody has the report yet" in part(page, "dd", "officer")
    assert "Updates on sensitive reports" in page


def test_a_lost_thing_is_shown_beside_what_was_found_but_never_the_mark_that_proves_whose_it_is(asha, database, file):
    with database.writing() as session:
        found = {"kind": "phone", "place": "Alderford", "state": "told", "created_at": utc_now()}
        for number, words in ((1, "black phone"), (2, "blue phone")):
            secret = {"description": words, "secret_mark": "fox sticker", "found_on": date(2026, 11, 20)}
            session.add(FoundItemRow(id=number, **secret, **found))
    facts = {"kind": "a phone", "mark": "", "place": "town", "when": "", "similar_found_items": [2, 99, 1]}
    page = asha.see(f"/tasks/{file('lost_property', 'found_property', facts=facts)}")
    assert re.findall(r"black phone|blue phone", page) == ["blue phone", "black phone"]
    assert "What was lost" in page
    assert "20 November 2026" in page
    assert "fox sticker" not in page


def test_a_conversation_shows_its_tasks_beside_it_but_no_guesses(asha, kim, waiting, file):
    mine = file(enquirer=waiting.id, reference="NT-26-000003")
    other = file()
    guess = file("update_request_unmatched", "none", enquirer=waiting.id, closed_at=utc_now())
    beside = asha.opens(waiting)
    assert f'href="/desk/tasks/{mine}"' in beside
    assert "NT-26-000003" in beside
    assert f'href="/desk/tasks/{other}"' not in beside
    assert f'href="/desk/tasks/{guess}"' not in beside
    assert f'href="/desk/tasks/{guess}"' in kim.opens(waiting)


@pytest.mark.parametrize("number", ["999", "0", "99999999999", "x"])
def test_a_task_that_is_not_there_is_not_shown(asha, number):
    assert asha.browser.get(f"/desk/tasks/{number}").status_code in (404, 422)


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
