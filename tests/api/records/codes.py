"""What the tests of codes share: reports that call for one or for none, and enquirers at a door that tells a status."""

import pytest
from fastapi.testclient import TestClient
from httpx import Response
from sqlalchemy import select, update

from api.db.reports import ReportRow
from api.db.status_codes import StatusCodeRow
from api.db.tasks import TaskRow
from api.records.code_outbox import send_codes
from api.wiring import Wiring
from tests.api.fakes import FakeNotifier
from tests.api.records.door import Door

RIGHT = {"reference": "77260012345", "date": None, "surname": "Okafor", "postcode": "ZZ99 3VZ"}
BY_EMAIL = {"reference": "77260045678", "date": None, "surname": "O'Neill", "postcode": "ZZ99 4AB"}
FLAGGED = {"reference": "77260031415", "date": None, "surname": "Whitfield", "postcode": "ZZ99 7TT"}
NO_CONTACT = {"reference": "1716", "date": "2026-11-16", "surname": "Novak", "postcode": "ZZ99 2BD"}
MISMATCHES = {
    "wrong surname": RIGHT | {"surname": "Okafo"},
    "wrong postcode": RIGHT | {"postcode": "ZZ99 3VX"},
    "no such report": RIGHT | {"reference": "77260012346"},
    "no reference at all": RIGHT | {"reference": "no idea"},
    "a log of another day": NO_CONTACT | {"date": "2026-11-14"},
}
LOG = {"reference": "1716", "date": "2026-11-15", "surname": "Patel", "postcode": "ZZ99 3WX"}
NO_CODE = MISMATCHES | {"flagged": FLAGGED, "no phone or email": NO_CONTACT}
every_kind_without_a_code = pytest.mark.parametrize("details", NO_CODE.values(), ids=NO_CODE.keys())


class Case:
    """Enquirers at the door, and the worker behind it."""

    def __init__(self, wired: Wiring, client: TestClient, sender: FakeNotifier) -> None:
        self.wired, self.client, self.sender = wired, client, sender
        self.door = Door(client)

    def ask(self, details: dict = RIGHT, enquirer: str = "c1") -> Response:
        return self.door.post("status-requests", details, enquirer=enquirer)

    def asked(self, details: dict = RIGHT, enquirer: str = "c1") -> str:
        """Ask, let the worker send, and read the phone: the code, or one that was never sent."""
        self.ask(details, enquirer)
        before = len(self.sender.sent)
        send_codes(self.wired)
        return self.sender.sent[-1].code if len(self.sender.sent) > before else "482913"

    def tries(self, code: str | None, enquirer: str = "c1", key: str | None = None) -> Response:
        return self.door.post("status-codes", {"code": code}, enquirer=enquirer, key=key)

    def tasks(self) -> list[TaskRow]:
        with self.wired.database.reading() as session:
            return list(session.scalars(select(TaskRow).order_by(TaskRow.id)))

    def codes(self) -> list[StatusCodeRow]:
        with self.wired.database.reading() as session:
            return list(session.scalars(select(StatusCodeRow).order_by(StatusCodeRow.id)))

    def change_report(self, **values: object) -> None:
        with self.wired.database.writing() as session:
            session.execute(update(ReportRow).where(ReportRow.reference == RIGHT["reference"]).values(**values))


def other_than(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


def outcome(reply: Response) -> str:
    assert reply.status_code == 200, reply.text
    return reply.json()["outcome"]
