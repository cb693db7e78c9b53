"""The sender of this installation: GOV.UK Notify where a key for it is set, else the local outbox."""

from api.db.session import Database
from api.domain.clock import Clock
from api.notices.base import Notifier, Way
from api.notices.govuk_notify import GovUkNotify
from api.notices.local_outbox import LocalOutbox
from api.settings import Settings


def notifier(settings: Settings, database: Database, clock: Clock) -> Notifier:
    """The one sender that is switched on."""
    key = settings.notify_api_key.get_secret_value()
    if not key:
        return LocalOutbox(database, clock)
    templates = {Way.PHONE: settings.notify_sms_template, Way.EMAIL: settings.notify_email_template}
    return GovUkNotify(key, templates, settings.notify_url, settings.notify_deadline)
