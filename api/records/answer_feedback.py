"""Keeps what enquirers say of the answers they get, and sees to it that nobody is asked too often."""

from datetime import datetime, timedelta

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from api.db.answer_feedback import AnswerFeedbackRow
from api.db.answers import AnswerRow
from api.db.base import one_at_a_time
from api.domain.errors import NotFound
from api.records.repository import Audit
from api.records.schemas import AnswerFeedbackReply, AnswerFeedbackRequest

ASKED_AGAIN_AFTER = timedelta(hours=1)
"""The bot's own memory of a conversation ends with a hand-back, so the door is who remembers when it last asked."""


def hear_of_answer(
    session: Session, enquirer: str, request: AnswerFeedbackRequest, now: datetime
) -> AnswerFeedbackReply:
    """Note that the enquirer is asked, unless they were lately; or keep their word, in place of an earlier one.

    Raises NotFound for an answer that was never said, and for a word on one that this enquirer was not asked about.
    """
    if request.needed is None:
        one_at_a_time(session, f"answer_feedback:{enquirer}")
        row, outcome = _ask(session, enquirer, request, now), "ask"
    else:
        row, outcome = _asked(session, enquirer, request), "noted"
        row.needed, row.said_at = request.needed, now
    if row is None:
        outcome = "not_now"
    record = f"answer_feedback:{row.id}" if row else None
    Audit(session).note(enquirer, "answer_feedback", at=now, shown=outcome, record=record)
    return AnswerFeedbackReply.model_validate({"outcome": outcome})


def _ask(session: Session, enquirer: str, request: AnswerFeedbackRequest, now: datetime) -> AnswerFeedbackRow | None:
    """A new row, or None where this enquirer was asked within the hour or about this message before."""
    said = _name(request)
    if not session.scalar(select(exists().where(*(getattr(AnswerRow, name) == said[name] for name in said)))):
        raise NotFound("There is no such answer.")
    lately = AnswerFeedbackRow.asked_at > now - ASKED_AGAIN_AFTER
    again = AnswerFeedbackRow.asked_in == request.asked_in
    if session.scalar(select(exists().where(AnswerFeedbackRow.enquirer == enquirer, lately | again))):
        return None
    row = AnswerFeedbackRow(enquirer=enquirer, asked_in=request.asked_in, asked_at=now, **said)
    session.add(row)
    session.flush()
    return row


def _asked(session: Session, enquirer: str, request: AnswerFeedbackRequest) -> AnswerFeedbackRow:
    asked = {"enquirer": enquirer, "asked_in": request.asked_in} | _name(request)
    row = session.scalars(select(AnswerFeedbackRow).filter_by(**asked).with_for_update()).one_or_none()
    if row is None:
        raise NotFound("This enquirer was not asked about such an answer.")
    return row


def _name(request: AnswerFeedbackRequest) -> dict[str, str | int]:
    return {"service": request.service, "topic": request.topic, "version": request.version}
