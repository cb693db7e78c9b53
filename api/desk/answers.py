"""The approved answers as staff may look through them: which words hold now, and who keeps them true."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.conversations import audit
from api.conversations.queues import LOCAL
from api.db.answers import AnswerRow
from api.db.people import PersonRow
from api.domain.force import filled

PER_PAGE = 50


class Show(StrEnum):
    """Which answers."""

    ALL = "all"
    SIGN_OFF = "sign_off"
    OVERDUE = "overdue"


@dataclass(frozen=True)
class ShownAnswer:
    """One answer, with the force's facts in its words; what belongs to one reply only stays a placeholder."""

    id: int
    title: str
    topic: str
    bubbles: list[str]
    source_title: str
    source_url: str
    owner: str
    review_by: date
    version: int
    needs_sign_off: bool
    overdue: bool

    def matches(self, words: Sequence[str]) -> bool:
        """Whether all the words stand somewhere in it."""
        text = "\n".join((self.title, self.topic, self.owner, self.source_title, *self.bubbles)).casefold()
        return all(word in text for word in words)


@dataclass(frozen=True)
class AnswerPage:
    """One page of answers, and how many there are of each kind that the search finds."""

    rows: Sequence[ShownAnswer]
    counts: Mapping[Show, int]
    show: Show
    search: str
    number: int
    last: int


class _Facts(dict[str, str]):
    """Leaves a placeholder that has no fact as it stands."""

    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"


def answer_page(
    session: Session,
    person: PersonRow,
    show: Show,
    search: str,
    number: int,
    titles: Mapping[str, str],
    facts: Mapping[str, str],
    now: datetime,
) -> AnswerPage:
    """The page, or the last one there is; that it was seen is kept. A few hundred answers are searched in memory."""
    current = session.scalars(select(AnswerRow).where(AnswerRow.replaced_at.is_(None)))
    today = now.astimezone(LOCAL).date()
    answers = [_shown(row, titles, _Facts(facts), today) for row in current]
    found = [one for one in answers if one.matches(search.casefold().split())]
    kinds = {
        Show.ALL: found,
        Show.SIGN_OFF: [one for one in found if one.needs_sign_off],
        Show.OVERDUE: [one for one in found if one.overdue],
    }
    chosen = sorted(kinds[show], key=lambda one: (one.title.casefold(), one.topic))
    last = max(1, -(-len(chosen) // PER_PAGE))
    number = min(number, last)
    rows = chosen[(number - 1) * PER_PAGE : number * PER_PAGE]
    audit.keep(session, person, "read", "answers", now, show=show, page=number, searched=bool(search))
    return AnswerPage(rows, {kind: len(ones) for kind, ones in kinds.items()}, show, search, number, last)


def _shown(row: AnswerRow, titles: Mapping[str, str], facts: _Facts, today: date) -> ShownAnswer:
    return ShownAnswer(
        id=row.id,
        title=titles.get(row.service) or row.service.replace("_", " ").capitalize(),
        topic=row.topic.replace("_", " "),
        bubbles=[filled(bubble, facts) for bubble in row.bubbles],
        source_title=filled(row.source_title, facts),
        source_url=filled(row.source_url, facts),
        owner=row.owner,
        review_by=row.review_by,
        version=row.version,
        needs_sign_off=row.needs_sign_off,
        overdue=row.review_by < today,
    )
