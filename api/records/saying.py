"""Turns an approved answer into the bubbles of a reply."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from api.db.answers import current_answer
from api.domain.errors import NotFound, Unavailable
from api.domain.force import filled
from api.records.schemas import AnswerReply, Source


def answer_for(session: Session, service: str, topic: str, facts: Mapping[str, str]) -> AnswerReply:
    """The approved answer on exactly this topic. Raises NotFound when there is none, or none without further facts."""
    answer = current_answer(session, service, topic)
    if answer is None:
        raise NotFound("There is no approved answer for this.")
    try:
        bubbles = [filled(bubble, facts) for bubble in answer.bubbles]
    except KeyError:
        raise NotFound("This answer is part of another reply.") from None
    return AnswerReply(
        service=service,
        topic=topic,
        bubbles=bubbles,
        source=Source(title=answer.source_title, url=answer.source_url),
        version=answer.version,
    )


def words_for(session: Session, service: str, topic: str, facts: Mapping[str, str]) -> list[str]:
    """The bubbles of a reply of the records. Raises Unavailable when they are missing: then a person must answer."""
    try:
        return answer_for(session, service, topic, facts).bubbles
    except NotFound:
        raise Unavailable("The words for this reply have not been loaded.") from None
