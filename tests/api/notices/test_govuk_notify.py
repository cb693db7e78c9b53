"""GOV.UK Notify as its own client meets it: a server on this machine that behaves like it, well or badly."""

import json
import logging
import socket
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

import jwt
import pytest

from api import logs
from api.db.session import Database
from api.domain.clock import utc_now
from api.notices.base import Notice, NoticeError, Way
from api.notices.govuk_notify import GovUkNotify
from api.notices.local_outbox import LocalOutbox
from api.notices.registry import notifier
from api.settings import Settings

SERVICE, SECRET = "26785a09-ab16-4eb0-8407-a37497a57506", "3d844edf-8d35-48ac-975b-e847b4f122b0"
KEY = f"force_chat-{SERVICE}-{SECRET}"
TEMPLATES = {Way.PHONE: "template-for-texts", Way.EMAIL: "template-for-emails"}
TEXT = Notice(Way.PHONE, "07700 900123", "482913", "482913 is the code.", "status-code-7")
EMAIL = Notice(Way.EMAIL, "okafor@example.com", "482913", "482913 is the code.", "status-code-8")
TAKEN = {"id": "740e5834-3a29-46b4-9a6f-16142fde533a", "reference": "status-code-7", "uri": "https://notify.example"}
REFUSALS = {
    400: {"error": "BadRequestError", "message": "Can't send to 07700 900123 (code 482913) using a team-only API key"},
    403: {"error": "AuthError", "message": "Error: Your system clock must be accurate to within 30 seconds"},
    429: {"error": "TooManyRequestsError", "message": "Exceeded send limits (50) for today"},
    500: {"error": "Exception", "message": "Internal server error at 07700 900123"},
    503: {"error": "Exception", "message": "try later"},
}


class Notify(ThreadingHTTPServer):
    """Gives one answer to everything, and remembers what it was sent."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status, self.body = 201, json.dumps(TAKEN).encode()
        self.seen: list[dict[str, Any]] = []
        self.may_answer = Event()
        self.may_answer.set()

    def answers(self, status: int, body: object = None) -> None:
        whole = {"status_code": status, "errors": [REFUSALS[status]]} if body is None else body
        self.status, self.body = status, whole if isinstance(whole, bytes) else json.dumps(whole).encode()

    def handle_error(self, *_: object) -> None:
        """An impatient client has left: say nothing."""


class _Handler(BaseHTTPRequestHandler):
    server: Notify

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.seen.append({"path": self.path, "headers": dict(self.headers), "body": body})
        self.server.may_answer.wait()
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def notify(monkeypatch: pytest.MonkeyPatch) -> Iterator[Notify]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    server = Notify()
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield server
    server.may_answer.set()
    server.shutdown()
    server.server_close()


def at(notify: Notify, deadline: float = 5.0) -> GovUkNotify:
    return GovUkNotify(KEY, TEMPLATES, f"http://127.0.0.1:{notify.server_port}", deadline)


def test_a_text_goes_to_the_phone_by_its_template_with_the_code_alone(notify: Notify) -> None:
    assert at(notify).send(TEXT) == TAKEN["id"]
    (seen,) = notify.seen
    assert seen["path"] == "/v2/notifications/sms"
    assert seen["body"] == {
        "phone_number": "07700 900123",
        "template_id": "template-for-texts",
        "personalisation": {"code": "482913"},
        "reference": "status-code-7",
    }


def test_an_email_goes_by_the_template_for_emails(notify: Notify) -> None:
    at(notify).send(EMAIL)
    (seen,) = notify.seen
    assert seen["path"] == "/v2/notifications/email"
    assert (seen["body"]["email_address"], seen["body"]["template_id"]) == ("okafor@example.com", "template-for-emails")


def test_our_key_signs_and_never_travels(notify: Notify) -> None:
    at(notify).send(TEXT)
    token = notify.seen[0]["headers"]["Authorization"].removeprefix("Bearer ")
    assert jwt.decode(token, SECRET, algorithms=["HS256"])["iss"] == SERVICE
    assert SECRET not in str(notify.seen)
    assert SECRET not in repr(at(notify))


@pytest.mark.parametrize(("status", "permanent"), [(400, True), (403, True), (429, False), (500, False), (503, False)])
def test_a_refusal_says_whether_trying_again_helps_and_quotes_nobody(
    notify: Notify, status: int, permanent: bool
) -> None:
    notify.answers(status)
    with pytest.raises(NoticeError) as refused:
        at(notify).send(TEXT)
    assert (str(refused.value), refused.value.permanent, refused.value.may_have_left) == (
        *(f"status {status}", permanent),
        False,
    )
    assert refused.value.__cause__ is None


@pytest.mark.parametrize("status", REFUSALS)
def test_what_notify_says_about_somebody_is_not_logged(
    notify: Notify, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    logs.configure()
    caplog.set_level(logging.INFO)
    notify.answers(status)
    with pytest.raises(NoticeError):
        at(notify).send(TEXT)
    assert not any(word in caplog.text for word in ("07700", "482913", SECRET))
    assert [record for record in caplog.records if record.name.startswith("notifications")] == []


def test_an_answer_that_does_not_come_in_time_may_mean_that_it_left(notify: Notify) -> None:
    notify.may_answer.clear()
    with pytest.raises(NoticeError, match="no answer in time") as slow:
        at(notify, deadline=0.1).send(TEXT)
    assert (slow.value.permanent, slow.value.may_have_left) == (False, True)


def test_nobody_there_means_that_nothing_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    with pytest.raises(NoticeError, match="cannot be reached") as nobody:
        GovUkNotify(KEY, TEMPLATES, f"http://127.0.0.1:{port}", 1.0).send(TEXT)
    assert (nobody.value.permanent, nobody.value.may_have_left) == (False, False)


@pytest.mark.parametrize("body", [b"<html>It works!</html>", b"\xff\xfe", b""])
def test_an_answer_that_makes_no_sense_may_mean_that_it_left(notify: Notify, body: bytes) -> None:
    notify.answers(201, body)
    with pytest.raises(NoticeError, match="not JSON") as nonsense:
        at(notify).send(TEXT)
    assert nonsense.value.may_have_left


@pytest.mark.parametrize("body", [[], None, "sent", {}])
def test_an_answer_without_an_id_is_an_answer(notify: Notify, body: object) -> None:
    notify.answers(201, json.dumps(body).encode())
    assert at(notify).send(TEXT) is None


def test_without_a_key_nothing_leaves_this_machine(settings: Settings, database: Database) -> None:
    assert isinstance(notifier(settings, database, utc_now), LocalOutbox)


def test_with_a_key_it_is_notify_that_sends(settings: Settings, database: Database) -> None:
    made = Settings(
        _env_file=None,
        bot_secret="b",
        records_token="r",
        notify_api_key=KEY,
        notify_sms_template="one",
        notify_email_template="two",
    )
    assert notifier(made, database, utc_now) == GovUkNotify(
        KEY, {Way.PHONE: "one", Way.EMAIL: "two"}, "https://api.notifications.service.gov.uk", 10.0
    )


@pytest.mark.parametrize(
    "given",
    [
        {"notify_api_key": KEY},
        {"notify_api_key": KEY, "notify_sms_template": "one"},
        {"notify_api_key": SECRET, "notify_sms_template": "one", "notify_email_template": "two"},
    ],
)
def test_half_a_key_or_a_key_without_its_templates_stops_the_start_and_is_not_printed(given: dict) -> None:
    with pytest.raises(ValueError, match="PHASE3_NOTIFY") as refused:
        Settings(_env_file=None, bot_secret="b", records_token="r", **given)
    assert SECRET not in str(refused.value)
