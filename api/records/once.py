"""What makes the same request twice, or two at the same moment, harmless."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from pydantic import BaseModel
from sqlalchemy.orm import Session

from api.db.base import insert_if_new
from api.db.records_door import GivenReplyRow

Reply = TypeVar("Reply", bound=BaseModel)


@dataclass(frozen=True)
class Asked:
    """One request to file something: for whom, of which endpoint, under which idempotency key, and when."""

    enquirer: str
    endpoint: str
    key: str
    at: datetime


def reply_once(session: Session, asked: Asked, reply_type: type[Reply], work: Callable[[], Reply]) -> Reply:
    """Do the work and keep its reply in the same transaction; the same key again gets that reply and no more work.

    A second request with the same key waits at the insert until the first has committed or failed.
    """
    name = {"enquirer": asked.enquirer, "endpoint": asked.endpoint, "key": asked.key}
    insert_if_new(session, GivenReplyRow, name | {"at": asked.at}, unique=tuple(name))
    given = session.get_one(GivenReplyRow, name)
    if given.reply:
        return reply_type.model_validate(given.reply)
    reply = work()
    given.reply = reply.model_dump(mode="json")
    return reply
