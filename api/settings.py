"""Every setting, read once from the environment (prefix PHASE3_) and checked at the start."""

from pathlib import Path
from typing import Self

from pydantic import Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Settings of the api and the worker. Times are in seconds."""

    model_config = SettingsConfigDict(env_prefix="PHASE3_", env_file=".env", extra="ignore")

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

    @model_validator(mode="after")
    def _both_or_neither(self) -> Self:
        if bool(self.police_api_url) != bool(self.postcodes_url):
            raise ValueError("PHASE3_POLICE_API_URL and PHASE3_POSTCODES_URL are only of use together")
        return self
