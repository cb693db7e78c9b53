"""The shapes of the web chat's requests and answers."""

from typing import Any

from pydantic import BaseModel, Field


class Opened(BaseModel):
    """A new conversation; the token is its only key and is given out once."""

    conversation: str
    token: str


class NewMessage(BaseModel):
    """What the enquirer wrote; `client_id` is the page's own name for it, so that sending twice stores it once."""

    text: str
    client_id: str = Field(min_length=1, max_length=64, pattern=r"^[\w.-]+$")


class Stored(BaseModel):
    """The message is stored and will be handled."""

    id: str
    number: int


class ThreadNow(BaseModel):
    """What was said after a number, and who holds the conversation."""

    messages: list[dict[str, Any]]
    holder: str
    staff_name: str | None
