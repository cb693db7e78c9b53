"""Codes leave after the request has committed, at most once, and none of them gets lost without somebody knowing."""

import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select, update

from api import worker
from api.db.records_door import RecordsAuditRow
from api.db.reports import ReportRow
from api.db.status_codes import StatusCodeRow
from api.db.tasks import TaskRow
from api.main import create_app
from api.notices.base import NoticeError
from api.records.code_outbox import send_codes
from api.wiring import Wiring
from tests.api.fakes import FakeNotifier, MovingClock
from tests.api.records.door import Door

RIGHT = {"reference": "77260012345", "date": None, "surname": "Okafor", "postcode": "ZZ99 3VZ"}


@pytest.fixture
def door(telling: Wiring) -> Door:
    return Door(TestClient(create_app(telling), raise_server_exceptions=False))


@pytest.fixture
def asked(door: Door) -> Door:
    """A door at which a report's own reporter has just asked."""
    door.post("status-requests", RIGHT)
    return door


def the_code(wired: Wiring) -> StatusCodeRow:
    with wired.database.reading() as session:
        return session.scalars(select(StatusCodeRow)).one()


def the_task(wired: Wiring) -> TaskRow:
    with wired.database.reading() as session:
        return session.scalars(select(TaskRow)).one()


def test_a_code_is_sent_once_and_its_sending_is_known(telling: Wiring, asked: Door, sender: FakeNotifier) -> None:
    assert (send_codes(telling), send_codes(telling)) == (1, 0)
    row = the_code(telling)
    assert (row.state, row.send_attempts, row.provider_id, row.error) == ("sent", 1, "notice-1", None)
    (notice,) = sender.sent
    assert notice.text.startswith(f"Northshire Police: {notice.code} is the code")
    assert notice.reference == f"status-code-{row.id}"


def test_two_workers_at_the_same_moment_send_one_code(telling: Wiring, asked: Door, sender: FakeNotifier) -> None:
    with ThreadPoolExecutor(4) as pool:
        counts = list(pool.map(lambda _: send_codes(telling), range(4)))
    assert sum(counts) == 1
    assert len(sender.sent) == 1


def test_what_could_not_leave_is_tried_again_with_a_fresh_code(
    telling: Wiring, asked: Door, sender: FakeNotifier, clock: MovingClock
) -> None:
    sender.fails = [NoticeError("status 500"), NoticeError("cannot be reached")]
    drawn = iter(["111111", "222222", "333333"])
    send_codes(telling, lambda: next(drawn))
    assert (the_code(telling).state, the_code(telling).error) == ("waiting", "status 500")
    assert send_codes(telling, lambda: next(drawn)) == 0
    for pause in (5, 10):
        clock.move(seconds=pause)
        send_codes(telling, lambda: next(drawn))
    assert [notice.code for notice in sender.sent] == ["333333"]
    outcomes = [asked.post("status-codes", {"code": code}).json()["outcome"] for code in ("222222", "333333")]
    assert outcomes == ["wrong_code", "told"]


@pytest.mark.parametrize(
    ("problems", "rounds"),
    [([NoticeError("status 400", permanent=True)], 1), ([NoticeError("status 500")] * 3, 3)],
)
def test_a_request_whose_code_cannot_be_sent_goes_to_the_officer(
    telling: Wiring, asked: Door, sender: FakeNotifier, clock: MovingClock, problems: list[NoticeError], rounds: int
) -> None:
    sender.fails = list(problems)
    for _ in range(rounds + 2):
        send_codes(telling)
        clock.move(seconds=30)
    assert (the_code(telling).state, the_code(telling).send_attempts) == ("failed", rounds)
    assert (the_task(telling).queue, the_task(telling).closed_at) == ("officer", None)
    assert sender.sent == []


def test_what_may_have_left_is_not_sent_twice_and_its_code_still_counts(
    telling: Wiring, asked: Door, sender: FakeNotifier, clock: MovingClock
) -> None:
    sender.fails = [NoticeError("no answer in time", may_have_left=True)]
    send_codes(telling, lambda: "482913")
    clock.move(minutes=1)
    assert send_codes(telling) == 0
    assert the_code(telling).state == "unknown"
    assert asked.post("status-codes", {"code": "482913"}).json()["outcome"] == "told"


@pytest.mark.parametrize(
    "change", [{"flagged": True}, {"phone": None, "email": None}, {"phone": "", "email": ""}], ids=str
)
def test_what_changed_on_the_report_meanwhile_holds(
    telling: Wiring, asked: Door, sender: FakeNotifier, change: dict
) -> None:
    with telling.database.writing() as session:
        session.execute(update(ReportRow).where(ReportRow.reference == RIGHT["reference"]).values(**change))
    send_codes(telling)
    assert sender.sent == []
    assert the_code(telling).code_hash is None
    assert the_task(telling).queue == ("contact_team" if "flagged" in change else "officer")


@pytest.mark.parametrize(
    ("phone", "email", "to"),
    [
        ("07700 900123", "okafor@example.com", "07700 900123"),
        ("+447700900123", "okafor@example.com", "+447700900123"),
        ("+44 (0)7700 900123", "okafor@example.com", "+44 (0)7700 900123"),
        ("01632 960123", "okafor@example.com", "okafor@example.com"),
        ("01632 960123", None, "01632 960123"),
        (None, "okafor@example.com", "okafor@example.com"),
        ("", "okafor@example.com", "okafor@example.com"),
    ],
)
def test_a_code_goes_to_a_mobile_or_else_to_an_email(
    telling: Wiring, asked: Door, sender: FakeNotifier, phone: str | None, email: str | None, to: str
) -> None:
    with telling.database.writing() as session:
        of_the_report = update(ReportRow).where(ReportRow.reference == RIGHT["reference"])
        session.execute(of_the_report.values(phone=phone, email=email))
    send_codes(telling)
    assert [notice.to for notice in sender.sent] == [to]
    assert sender.sent[0].way == ("email" if "@" in to else "phone")


def test_a_sending_that_a_process_did_not_survive_is_owned_up_to(
    telling: Wiring, asked: Door, sender: FakeNotifier, clock: MovingClock
) -> None:
    sender.database = None  # the fake's own check fails: as sudden an end as any
    with pytest.raises(AssertionError):
        send_codes(telling, lambda: "482913")
    assert the_code(telling).state == "sending"
    sender.database = telling.database
    clock.move(minutes=10)
    assert send_codes(telling) == 0
    assert (the_code(telling).state, sender.sent) == ("unknown", [])


def test_a_code_is_not_sent_when_nobody_waits_for_it_any_more(
    telling: Wiring, asked: Door, sender: FakeNotifier, clock: MovingClock
) -> None:
    clock.move(minutes=11)
    send_codes(telling)
    asked.post("status-requests", RIGHT, enquirer="c2")
    asked.post("status-codes", {"code": None}, enquirer="c2")
    send_codes(telling)
    assert sender.sent == []
    with telling.database.reading() as session:
        assert [task.queue for task in session.scalars(select(TaskRow))] == ["officer", "officer"]


def test_every_sending_is_in_the_audit(telling: Wiring, asked: Door, sender: FakeNotifier) -> None:
    sender.fails = [NoticeError("status 403", permanent=True)]
    send_codes(telling)
    with telling.database.reading() as session:
        row = session.scalars(select(RecordsAuditRow).where(RecordsAuditRow.purpose == "code_sending")).one()
        report = session.scalars(select(ReportRow).where(ReportRow.reference == RIGHT["reference"])).one()
    assert (row.enquirer, row.shown, row.record) == ("c1f0", "failed", f"report:{report.id}")


def test_the_worker_sends_what_waits(telling: Wiring, asked: Door, sender: FakeNotifier) -> None:
    stop = Event()
    wired = Wiring(**vars(telling) | {"settings": telling.settings.model_copy(update={"sweep_seconds": 0.02})})
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(worker.run, wired, stop)
        for _ in range(500):
            if sender.sent or stop.wait(0.02):
                break
        stop.set()
        running.result()
    assert len(sender.sent) == 1


def test_no_log_line_holds_a_code_or_whom_it_went_to(
    telling: Wiring, asked: Door, sender: FakeNotifier, clock: MovingClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    sender.fails = [NoticeError("status 500"), NoticeError("status 429")]
    for _ in range(3):
        send_codes(telling, lambda: "482913")
        clock.move(seconds=30)
    asked.post("status-codes", {"code": "111111"})
    asked.post("status-codes", {"code": "482913"})
    lines = " ".join(f"{record.getMessage()} {vars(record)}" for record in caplog.records if record.name[:3] == "api")
    assert "code not sent" in lines
    assert not any(word in lines for word in ("482913", "111111", "07700", "Okafor", "77260012345", "Northshire"))
    assert "482913" not in repr(sender.sent)
    assert "07700" not in repr(sender.sent)
