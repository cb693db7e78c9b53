"""Supervisors can read the local outbox, and only while it is what codes go to."""

from dataclasses import replace

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from api.db.people import AuditRow
from api.domain.people import Role
from api.main import create_app
from api.notices.base import Notice, Way
from tests.api.fakes import FakeNotifier

TEXT = Notice(Way.PHONE, "07700 900123", "482913", "482913 is the code <b>.", "status-code-1")


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.ADMIN])
def test_a_supervisor_reads_the_codes_and_that_nothing_leaves_this_machine(wired, signed_in, role):
    wired.notifier.send(TEXT)
    shown = signed_in(role).get("/desk/codes")
    assert shown.status_code == 200
    assert "Local outbox: nothing leaves this machine" in shown.text
    assert "07700 900123" in shown.text
    assert "482913 is the code &lt;b&gt;." in shown.text
    assert shown.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("role", [Role.AGENT, Role.TRAINER, Role.EDITOR])
def test_nobody_else_who_works_here_may_read_them(wired, signed_in, role):
    wired.notifier.send(TEXT)
    refused = signed_in(role).get("/desk/codes")
    assert refused.status_code == 403
    assert "482913" not in refused.text


def test_somebody_who_is_not_signed_in_is_sent_to_sign_in(client):
    assert client.get("/desk/codes", follow_redirects=False).status_code == 303


def test_every_reading_is_in_the_audit(wired, signed_in):
    supervisor = signed_in(Role.SUPERVISOR)
    for _ in range(2):
        supervisor.get("/desk/codes")
    with wired.database.reading() as session:
        rows = session.scalars(select(AuditRow).where(AuditRow.subject == "local_outbox")).all()
    assert [(row.person_id, row.action, row.detail) for row in rows] == [(supervisor.person.id, "read", {})] * 2


def test_where_another_sends_them_nothing_is_shown(wired, signed_in):
    wired.notifier.send(TEXT)
    supervisor = signed_in(Role.SUPERVISOR)
    elsewhere = TestClient(create_app(replace(wired, notifier=FakeNotifier())))
    elsewhere.cookies = supervisor.cookies
    shown = elsewhere.get("/desk/codes")
    assert shown.status_code == 200
    assert "not kept here" in shown.text
    assert "482913" not in shown.text


def test_the_desk_leads_supervisors_there_where_a_status_is_told(wired, signed_in):
    assert "/desk/codes" not in signed_in(Role.SUPERVISOR).get("/desk").text
    wired.force.raw["status_tier"] = 2
    assert "/desk/codes" in signed_in(Role.SUPERVISOR, "Asha").get("/desk").text
    assert "/desk/codes" not in signed_in(Role.AGENT).get("/desk").text
