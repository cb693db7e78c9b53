"""What the desk's lists show: conversations that wait, that are somebody's, that the bot has, and that are over."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select
from sqlalchemy.orm import Session

from api.db.conversations import AlertRow, ConversationRow, MessageRow, TurnRow
from api.db.people import AuditRow, PersonRow
from api.desk.words import ENDINGS
from api.domain.conversation import Holder, Outcome
from api.domain.escalation import Priority
from api.domain.messages import Audience, Author

MOST_SHOWN = 100
"""Rows of one list; what is beyond them is counted."""

LATEST_SHOWN = 25
"""Rows of the lists that nobody works through: with the bot, closed."""

LATEST_MESSAGES = 2000
"""How far back "latest" looks, so that the lists cost the same however old the database is."""

BROUGHT_TO_PEOPLE = (Outcome.HANDED_OVER, Outcome.RISK_RAISED)


@dataclass(frozen=True)
class Case:
    """One row of a list."""

    conversation: ConversationRow
    alerts: tuple[str, ...]
    last_words: str
    wrote_at: datetime
    answered: bool
    """Whether a member of staff has written since the enquirer last did."""
    intent: str | None
    """What it is about: as the message was understood that brought it to people, or else the last one."""
    holder_name: str | None


@dataclass(frozen=True)
class Desk:
    """Everything on the desk for one person; `waiting_in_all` counts also what is not listed."""

    waiting: list[Case]
    waiting_in_all: int
    mine: list[Case]
    colleagues: list[Case]
    bot: list[Case]
    closed: list[Case]


@dataclass(frozen=True)
class Ending:
    """An earlier time that this conversation was given back or resolved."""

    what: str
    who: str
    at: datetime


def desk_of(session: Session, person: PersonRow) -> Desk:
    """The desk as this person sees it now."""
    mine = ConversationRow.staff_id == person.id
    staff = ConversationRow.holder == Holder.STAFF
    waiting = _waiting(session)
    return Desk(
        waiting=_cases(session, waiting),
        waiting_in_all=session.scalar(select(func.count()).where(ConversationRow.holder == Holder.QUEUE)) or 0,
        mine=_cases(session, _held(session, staff, mine)),
        colleagues=_cases(session, _held(session, staff, ~mine)),
        bot=_cases(session, _latest(session, Holder.BOT)),
        closed=_cases(session, _latest(session, Holder.CLOSED)),
    )


def urgent_count(session: Session, person: PersonRow) -> int:
    """Conversations in danger that wait for anybody, or that are this person's and have an open alert."""
    urgent = or_(ConversationRow.priority == Priority.URGENT, _alert_open())
    waits = and_(ConversationRow.holder == Holder.QUEUE, urgent)
    mine = and_(ConversationRow.holder == Holder.STAFF, ConversationRow.staff_id == person.id, _alert_open())
    return session.scalar(select(func.count()).select_from(ConversationRow).where(or_(waits, mine))) or 0


def endings(session: Session, _person: PersonRow, conversation_id: str) -> list[Ending]:
    """When and by whom the conversation was ended before, the latest first. Its opening is audited by whoever asks."""
    rows = session.execute(
        select(AuditRow.action, PersonRow.name, AuditRow.at)
        .join(PersonRow, PersonRow.id == AuditRow.person_id)
        .where(AuditRow.subject == f"conversation:{conversation_id}", AuditRow.action.in_(ENDINGS))
        .order_by(AuditRow.id.desc())
    )
    return [Ending(ENDINGS[action], name, at) for action, name, at in rows]


def _waiting(session: Session) -> Sequence[ConversationRow]:
    order = _alert_open().desc(), ConversationRow.priority, ConversationRow.waiting_since
    waits = select(ConversationRow).where(ConversationRow.holder == Holder.QUEUE)
    return session.scalars(waits.order_by(*order).limit(MOST_SHOWN)).all()


def _held(session: Session, *conditions: ColumnElement[bool]) -> Sequence[ConversationRow]:
    order = _alert_open().desc(), ConversationRow.waiting_since, ConversationRow.id
    return session.scalars(select(ConversationRow).where(*conditions).order_by(*order).limit(MOST_SHOWN)).all()


def _latest(session: Session, holder: Holder) -> Sequence[ConversationRow]:
    newest = select(MessageRow.id, MessageRow.conversation_id).order_by(MessageRow.id.desc()).limit(LATEST_MESSAGES)
    last = newest.subquery()
    spoken = select(last.c.conversation_id, func.max(last.c.id).label("id")).group_by(last.c.conversation_id).subquery()
    return session.scalars(
        select(ConversationRow)
        .join(spoken, spoken.c.conversation_id == ConversationRow.id)
        .where(ConversationRow.holder == holder)
        .order_by(spoken.c.id.desc())
        .limit(LATEST_SHOWN)
    ).all()


def _alert_open() -> ColumnElement[bool]:
    return exists().where(AlertRow.conversation_id == ConversationRow.id, AlertRow.closed_at.is_(None))


def _cases(session: Session, conversations: Sequence[ConversationRow]) -> list[Case]:
    if not conversations:
        return []
    ids = [conversation.id for conversation in conversations]
    alerts, last, names = _open_alerts(session, ids), _last_words(session, ids), _names(session, conversations)
    intents = _intents(session, ids)
    return [
        Case(
            conversation=conversation,
            alerts=alerts.get(conversation.id, ()),
            last_words=last[conversation.id][0].text,
            wrote_at=last[conversation.id][0].at,
            answered=last[conversation.id][1],
            intent=intents.get(conversation.id),
            holder_name=names.get(conversation.staff_id),
        )
        for conversation in conversations
        if conversation.id in last
    ]


def _last_words(session: Session, ids: Iterable[str]) -> dict[str, tuple[MessageRow, bool]]:
    """The enquirer's last message in each conversation, and whether staff have written since."""
    by_enquirer = case((MessageRow.author == Author.ENQUIRER, MessageRow.number))
    staff_spoke = and_(MessageRow.author == Author.STAFF, MessageRow.audience == Audience.PUBLIC)
    spoken = (
        select(
            MessageRow.conversation_id,
            func.max(by_enquirer).label("asked"),
            func.max(case((staff_spoke, MessageRow.number))).label("told"),
        )
        .where(MessageRow.conversation_id.in_(ids))
        .group_by(MessageRow.conversation_id)
        .subquery()
    )
    same = MessageRow.conversation_id == spoken.c.conversation_id, MessageRow.number == spoken.c.asked
    rows = session.execute(select(MessageRow, spoken.c.told).join(spoken, and_(*same)))
    return {message.conversation_id: (message, (told or 0) > message.number) for message, told in rows}


def _intents(session: Session, ids: Iterable[str]) -> dict[str, str]:
    """What each conversation is about, told from one message of it."""
    brought = case((TurnRow.outcome.in_(BROUGHT_TO_PEOPLE), TurnRow.message_id))
    with_people = ConversationRow.holder.in_((Holder.QUEUE, Holder.STAFF))
    last = func.max(TurnRow.message_id)
    telling = (
        select(case((with_people, func.coalesce(func.max(brought), last)), else_=last).label("id"))
        .select_from(MessageRow)
        .join(TurnRow, TurnRow.message_id == MessageRow.id)
        .join(ConversationRow, ConversationRow.id == MessageRow.conversation_id)
        .where(MessageRow.conversation_id.in_(ids))
        .group_by(MessageRow.conversation_id, ConversationRow.holder)
        .subquery()
    )
    turns = session.scalars(select(TurnRow).join(telling, telling.c.id == TurnRow.message_id))
    return {turn.conversation_id: turn.understanding["intent"] for turn in turns if turn.understanding}


def _open_alerts(session: Session, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    rows = session.execute(
        select(AlertRow.conversation_id, AlertRow.kind)
        .where(AlertRow.conversation_id.in_(ids), AlertRow.closed_at.is_(None))
        .order_by(AlertRow.conversation_id, AlertRow.id)
    )
    return {key: tuple(dict.fromkeys(kind for _, kind in group)) for key, group in groupby(rows, lambda row: row[0])}


def _names(session: Session, conversations: Sequence[ConversationRow]) -> dict[int | None, str]:
    holders = {conversation.staff_id for conversation in conversations}
    people = session.execute(select(PersonRow.id, PersonRow.name).where(PersonRow.id.in_(holders)))
    return dict(people.all())
