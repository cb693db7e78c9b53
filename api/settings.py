"""Every setting, read once from the environment (prefix PHASE3_) and checked at the start."""

import hashlib
import hmac
import re
from pathlib import Path
from typing import Self

from pydantic import Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Settings of the api and the worker. Times are in seconds."""

    model_config = SettingsConfigDict(env_prefix="PHASE3_", env_file=".env", extra="ignore", hide_input_in_errors=True)

    database_url: str = "sqlite:///var/phase3.db"
    """SQLite for one machine, `postgresql+psycopg://...` for more."""

    port: int = Field(default=8000, ge=1, le=65535)
    """Where the api listens."""

    host: str = "127.0.0.1"
    """Loopback: a web server with TLS stands in front of the api wherever others can reach it."""

    bot_url: str = "http://127.0.0.1:5005"
    """The Rasa server; loopback or a private network only."""

    actions_port: int = Field(default=5055, ge=1, le=65535)
    """Where the action server listens, on this machine only."""

    tracker_db: str = "var/tracker.db"
    """The bot's own memory of what was said; a SQLite file."""

    bot_secret: SecretStr
    """Proves to the bot that the api is asking."""

    records_token: SecretStr
    """Proves to the records door that the bot's actions are asking."""

    bot_deadline: float = Field(default=8.0, gt=0, le=30)
    """How long a turn may wait for the bot: longer than its actions wait for records (3 s)."""

    police_api_url: str = Field(default="", pattern=r"^(https?://[^\s?#]+)?$")
    """`https://data.police.uk/api` says who polices a place. Empty: nobody outside is asked, the teams are invented."""

    postcodes_url: str = Field(default="", pattern=r"^(https?://[^\s?#]+)?$")
    """`https://api.postcodes.io`, or the force's own copy of it, says where a postcode is. Set both or neither."""

    chat_origins: list[str] = []
    """Other sites of the force that carry the web chat, as a JSON list: `["https://www.northshire.police.example"]`."""

    force_file: Path = Path("data/force.yml")
    agencies_file: Path = Path("data/agencies.yml")
    """Whom to turn to in each nation, for approved answers."""

    data_folder: Path = Path("data")
    held_out_folder: Path = Path("tests/bot/nlu")
    models_folder: Path = Path("models")
    bot_python: Path = Path(".venv-bot/bin/python")
    """The Python that has Rasa; the worker runs training with it."""

    turns_at_once: int = Field(default=8, ge=1, le=64)
    """How many conversations one process advances at the same time."""

    lease_seconds: float = Field(default=15.0, gt=0)
    """How long a process may hold a conversation without renewing; a crashed turn is taken up after this."""

    sweep_seconds: float = Field(default=1.0, gt=0)
    """How often the worker looks for what a crash left behind."""

    session_hours: int = Field(default=10, ge=1, le=24)
    """A signed-in person is asked again after one long shift."""

    secure_cookies: bool = False
    """True wherever the pages are served over HTTPS."""

    notify_api_key: SecretStr = SecretStr("")
    """The key of a service at GOV.UK Notify; without one, codes stay in the local outbox."""

    notify_sms_template: str = ""
    notify_email_template: str = ""
    """The ids of its two templates, which have a ((code)) in them."""

    notify_url: str = "https://api.notifications.service.gov.uk"
    notify_deadline: float = Field(default=10.0, gt=0, le=60)
    """How long one try to send may wait; nobody waits for it but the worker's own thread for codes."""

    @property
    def code_key(self) -> bytes:
        """What codes are hashed with. A new records token makes the codes that are out worthless, and no more."""
        return hmac.new(self.records_token.get_secret_value().encode(), b"status codes", hashlib.sha256).digest()

    @model_validator(mode="after")
    def _notify_is_whole_or_absent(self) -> Self:
        key = self.notify_api_key.get_secret_value()
        if key and not re.fullmatch(r".*[0-9a-f-]{36}-[0-9a-f-]{36}", key):
            raise ValueError("PHASE3_NOTIFY_API_KEY is not a key of GOV.UK Notify: copy the whole of it")
        if key and not (self.notify_sms_template and self.notify_email_template):
            raise ValueError("PHASE3_NOTIFY_SMS_TEMPLATE and PHASE3_NOTIFY_EMAIL_TEMPLATE go with the key")
        return self

    @model_validator(mode="after")
    def _both_or_neither(self) -> Self:
        if bool(self.police_api_url) != bool(self.postcodes_url):
            raise ValueError("PHASE3_POLICE_API_URL and PHASE3_POSTCODES_URL are only of use together")
        return self
