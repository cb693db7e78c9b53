"""Tasks at the desk: where each is listed, and what its page shows."""

import re
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from api.db.conversations import MessageRow
from api.db.found_items import FoundItemRow
from api.db.reports import ReportRow
from api.db.stations import OfficerRow, StationRow
from api.db.tasks import BEGUN
from api.desk.task_lists import PER_PAGE
from api.domain.clock import utc_now
from tests.api.desk.conftest import part
from tests.api.desk.tasks import DAY, MINUTE, listed, row, sends

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
