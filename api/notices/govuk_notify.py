"""GOV.UK Notify, through its own client: texts and emails from the force's templates there, each with a ((code))."""

from dataclasses import dataclass, field

from notifications_python_client.errors import APIError, HTTPError
from notifications_python_client.notifications import NotificationsAPIClient
from requests import ConnectTimeout
from urllib3.exceptions import NewConnectionError

from api.notices.base import Notice, NoticeError, Way

TOO_MANY = 429


@dataclass(frozen=True)
class GovUkNotify:
    """One service at GOV.UK Notify. Its client is not safe between threads, so each notice gets a fresh one."""

    api_key: str = field(repr=False)
    templates: dict[Way, str]
    url: str
    deadline: float
    leaves_this_machine = True

    def send(self, notice: Notice) -> str | None:
        """Send by the template of its way. Raises NoticeError with the status only: bodies can quote the recipient."""
        client = NotificationsAPIClient(self.api_key, base_url=self.url, timeout=self.deadline)
        send = client.send_sms_notification if notice.way is Way.PHONE else client.send_email_notification
        with client.request_session:
            try:
                answer = send(
                    notice.to,
                    self.templates[notice.way],
                    personalisation={"code": notice.code},
                    reference=notice.reference,
                )
            except APIError as problem:
                raise _told(problem) from None
        return str(answer["id"]) if isinstance(answer, dict) and "id" in answer else None


def _told(problem: APIError) -> NoticeError:
    if not isinstance(problem, HTTPError):
        return NoticeError("an answer that is not JSON", may_have_left=True)
    if problem.response is None:
        if _never_connected(problem.__cause__):
            return NoticeError("cannot be reached")
        return NoticeError("no answer in time", may_have_left=True)
    status = problem.response.status_code
    return NoticeError(f"status {status}", permanent=status < 500 and status != TOO_MANY)


def _never_connected(cause: BaseException | None) -> bool:
    reason = getattr(cause.args[0], "reason", None) if cause and cause.args else None
    return isinstance(cause, ConnectTimeout) or isinstance(reason, NewConnectionError)
