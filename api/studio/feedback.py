"""What enquirers said of the answers: which were what they needed, and the messages of those for whom they were not."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from api.db.answer_feedback import AnswerFeedbackRow
from api.db.answers import AnswerRow
from api.db.conversations import MessageRow, TurnRow
from api.db.people import AuditRow, PersonRow
from api.domain.errors import NotFound
from api.domain.force import filled
from api.domain.redaction import redacted
from api.domain.training import same_words
from api.studio.inbox import Guess, guesses

FEWEST = 5
"""Words on an answer below which its share of noes says nothing yet."""

WINDOW = 500
"""The latest noes to an answer whose messages are looked at."""

_MESSAGE = re.compile(r"m-\d{1,9}")


@dataclass(frozen=True)
class Verdict:
    """How often one version of an answer was what its enquirers needed; `silent` were asked and said neither."""

    service: str
    topic: str
    version: int
    yes: int
    no: int
    silent: int
    replaced: bool
    """Whether other words are said by now."""

    @property
    def said(self) -> int:
        """How many said yes or no."""
        return self.yes + self.no

    @property
    def share(self) -> float:
        """The share of those for whom it was not what they needed."""
        return self.no / self.said


@dataclass(frozen=True)
class FeedbackPage:
    """The answers that enough people spoke of, the worst first, and how many there are of the others."""

    verdicts: Sequence[Verdict]
    too_few: int


def feedback_page(session: Session) -> FeedbackPage:
    """Every version of an answer that somebody spoke of."""
    found = [one for one in _verdicts(session) if one.said]
    enough = [one for one in found if one.said >= FEWEST]
    enough.sort(key=lambda one: (-one.share, -one.no, one.service, one.topic, -one.version))
    return FeedbackPage(enough, len(found) - len(enough))


def _verdicts(session: Session) -> list[Verdict]:
    feedback, needed = AnswerFeedbackRow, AnswerFeedbackRow.needed
    name = feedback.service, feedback.topic, feedback.version
    count = [func.sum(case((needed.is_(value), 1), else_=0)) for value in (True, False, None)]
    counted = select(*name, *count).group_by(*name)
    said = select(AnswerRow.service, AnswerRow.topic, AnswerRow.version).where(AnswerRow.replaced_at.is_(None))
    current = {tuple(row) for row in session.execute(said)}
    return [
        Verdict(service, topic, version, yes, no, silent, (service, topic, version) not in current)
        for service, topic, version, yes, no, silent in session.execute(counted)
    ]


@dataclass
class Unanswered:
    """One thing the public wrote, perhaps several times, to which the answer was not what they needed."""

    text: str
    last_at: datetime
    guesses: Sequence[Guess]
    times: int = field(default=1)


@dataclass(frozen=True)
class AnswerPage:
    """One version of an answer, as it was said, and the messages that it did not help, the latest first."""

    service: str
    topic: str
    version: int
    bubbles: Sequence[str]
    replaced_at: datetime | None
    messages: Sequence[Unanswered]
    full: bool


def read_answer(
    session: Session, person: PersonRow, name: tuple[str, str, int], facts: Mapping[str, str], now: datetime
) -> AnswerPage:
    """Open the page of one answer; that this person read the messages, covered as they are, is kept."""
    service, topic, version = name
    row = session.scalars(select(AnswerRow).filter_by(service=service, topic=topic, version=version)).one_or_none()
    if row is None:
        raise NotFound("There is no such answer.")
    noes = session.execute(
        select(AnswerFeedbackRow.enquirer, AnswerFeedbackRow.asked_in)
        .filter_by(service=service, topic=topic, version=version, needed=False)
        .order_by(AnswerFeedbackRow.said_at.desc(), AnswerFeedbackRow.id.desc())
        .limit(WINDOW)
    ).all()
    messages = _messages(session, [(enquirer, asked_in) for enquirer, asked_in in noes])
    detail = {"topic": topic, "version": version, "messages": sum(one.times for one in messages)}
    session.add(
        AuditRow(at=now, person_id=person.id, action="read_feedback", subject=f"answer:{service}"[:60], detail=detail)
    )
    bubbles = [_said(text, facts) for text in row.bubbles]
    return AnswerPage(service, topic, version, bubbles, row.replaced_at, messages, len(noes) == WINDOW)


def _messages(session: Session, noes: Sequence[tuple[str, str]]) -> list[Unanswered]:
    """The messages that were answered, newest first; equal ones are one. What names no message of theirs is passed."""
    asked = {int(name.removeprefix("m-")): enquirer for enquirer, name in noes if _MESSAGE.fullmatch(name)}
    rows = session.execute(
        select(MessageRow, TurnRow.understanding)
        .outerjoin(TurnRow, TurnRow.message_id == MessageRow.id)
        .where(MessageRow.id.in_(asked))
        .order_by(MessageRow.id.desc())
    )
    found: dict[str, Unanswered] = {}
    for message, understanding in rows:
        if message.conversation_id != asked[message.id]:
            continue
        text = redacted(message.text)
        this = Unanswered(text, message.at, guesses((understanding or {}).get("ranking", ())))
        first = found.setdefault(same_words(text), this)
        if first is not this:
            first.times += 1
    return list(found.values())


def _said(text: str, facts: Mapping[str, str]) -> str:
    try:
        return filled(text, facts)
    except KeyError:
        return text
