"""The words said when a conversation changes hands or somebody may be in danger: approved answers, or two lines."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from api.db.answers import current_answer
from api.domain.force import filled
from api.domain.messages import Bubble
from api.logs import EventLog

log = EventLog(__name__)

# Said only when the approved answers cannot be read. Everything else that the public reads is data.
_WITHOUT_ANSWERS = {
    "risk": (
        "If anyone is in danger now, call 999. If you cannot speak, stay on the line and press 55 on a mobile when "
        "asked. I'm automated and cannot send help. I have told a person."
    ),
    "handover": "Thank you. I'm passing this to a person, who will answer here. If anyone is in danger now, call 999.",
}


class Words:
    """Finds the approved words for a moment and fills in the force's facts."""

    def __init__(self, facts: Mapping[str, str]) -> None:
        self._facts = dict(facts)

    def safety(self, session: Session, kind: str) -> list[Bubble]:
        """The safety words for a kind of danger, or those for any danger; 999 comes first in them."""
        return self._find(session, "risk", (kind, ""), {})

    def handover(self, session: Session, topic: str, **facts: str) -> list[Bubble]:
        """What is said when a conversation changes hands, by reason or by kind of change."""
        return self._find(session, "handover", (topic,), facts)

    def _find(self, session: Session, service: str, topics: tuple[str, ...], facts: Mapping[str, str]) -> list[Bubble]:
        for topic in topics:
            if answer := current_answer(session, service, topic):
                try:
                    return [Bubble(filled(text, self._facts | dict(facts))) for text in answer.bubbles]
                except KeyError:  # a placeholder without a fact must not cost somebody in danger the safety words
                    break
        log.error("no usable answer", service=service, topic=topics[0])
        return [Bubble(_WITHOUT_ANSWERS[service])]
