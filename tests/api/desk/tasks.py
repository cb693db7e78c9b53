"""What the tests of tasks read and do on their pages."""

import re
from datetime import timedelta

from sqlalchemy import select

from api.db.people import AuditRow
from tests.api.desk.conftest import Colleague, part

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


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
