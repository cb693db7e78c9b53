"""What the desk's two pages show, whole or part by part."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fastapi import Request
from sqlalchemy.orm import Session

from api.conversations.staff import Thread, may_take
from api.desk import queries, task_lists, words
from api.desk.live import View
from api.domain.conversation import Holder
from api.domain.errors import DomainError
from api.domain.messages import LONGEST_TEXT
from api.web.dependencies import SignedIn
from api.web.services import service_titles
from api.web.templates import render

ON_ITS_WAY = ("waiting", "sending")


@dataclass(frozen=True)
class Refused:
    """What could not be done: which form, why, and the words typed into it, which are kept."""

    form: str
    problem: DomainError
    typed: str = ""


def desk_view(request: Request, who: SignedIn, session: Session, now: datetime) -> View:
    """The lists, and how many urgent conversations there are."""
    context = {"who": who, "now": now, "words": words, "titles": _titles(request)}
    lists = render(request, "_desk_lists.html", desk=queries.desk_of(session, who.person), **context)
    return View({"lists": lists, "urgent": _urgent(request, who, session)})


def conversation_view(request: Request, who: SignedIn, session: Session, thread: Thread, now: datetime) -> View:
    """What was said, who holds it and what is known about it."""
    context = conversation_context(request, who, session, thread, now)
    parts = {name: render(request, f"_desk_{name}.html", **context) for name in ("thread", "state", "facts")}
    return View(parts | {"urgent": context["urgent"]}, settled=_settled(thread))


def conversation_context(
    request: Request, who: SignedIn, session: Session, thread: Thread, now: datetime, refused: Refused | None = None
) -> dict[str, Any]:
    """Everything the conversation's page and its parts are made of; `once` makes one message of a form sent twice."""
    holder, staff_id = thread.conversation.holder, thread.conversation.staff_id
    return {
        "who": who,
        "now": now,
        "words": words,
        "thread": thread,
        "titles": _titles(request),
        "tasks": task_lists.tasks_of(session, who.person, thread.conversation.id),
        "lists": task_lists,
        "endings": queries.endings(session, who.person, thread.conversation.id),
        "mine": holder == Holder.STAFF and staff_id == who.person.id,
        "can_take": may_take(who.person, thread.conversation),
        "urgent": _urgent(request, who, session),
        "refused": refused,
        "once": secrets.token_urlsafe(12),
        "longest": LONGEST_TEXT,
    }


def work_context(request: Request, who: SignedIn, session: Session, now: datetime) -> dict[str, Any]:
    """What the pages of work beside the conversations share: the counts of the bar, and the words."""
    return {
        "who": who,
        "now": now,
        "words": words,
        "lists": task_lists,
        "titles": _titles(request),
        "urgent": _urgent(request, who, session),
        "open_tasks": task_lists.open_count(session, who.person, now),
    }


def _titles(request: Request) -> Mapping[str, str]:
    return service_titles(request.app.state.wiring.settings.data_folder)


def _settled(thread: Thread) -> bool:
    read = all(turn.handled_at for turn in thread.turns.values())
    return read and not any(delivery.state in ON_ITS_WAY for delivery in thread.deliveries.values())


def _urgent(request: Request, who: SignedIn, session: Session) -> str:
    count = queries.urgent_count(session, who.person)
    return render(request, "_desk_urgent.html", count=count, in_words=words.urgent_words(count))
