"""The words said when a conversation changes hands or somebody may be in danger: approved answers, or two lines."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from api.db.answers import current_answer
from api.domain.force import filled
from api.domain.language_names import OWN_NAMES
from api.domain.language_wishes import CHANGE_LANGUAGE, Wish
from api.domain.languages import ENGLISH, WELSH, tag_of
from api.domain.messages import Bubble, Button
from api.logs import EventLog

log = EventLog(__name__)

# Said only when the approved answers cannot be read. Everything else that the public reads is data.
_WITHOUT_ANSWERS = {
    "risk": (
        "If anyone is in danger now, call 999. If you cannot speak, stay on the line and press 55 on a mobile when "
        "asked. I'm automated and cannot send help. I have told a person."
    ),
    "handover": "Thank you. I'm passing this to a person, who will answer here. If anyone is in danger now, call 999.",
    "language": "Thank you. A person will read your message. If anyone is in danger now, call 999.",
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

    def safety_in(self, session: Session, kind: str, language: str) -> list[Bubble]:
        """The safety words for a kind of danger in another language; none where there are none in it."""
        topics = (f"{language}_danger_{kind}", f"{language}_danger")
        return _marked(self._look(session, "language", topics, {}) or [], language)

    def foreign(self, session: Session, language: str) -> list[Bubble]:
        """That a person will read it: in the enquirer's language, or in plain English where it has no words."""
        if found := self._look(session, "language", (language,), {}):
            return _marked(found, language)
        return self.handover(session, "language")

    def granted(self, session: Session, wish: Wish) -> list[Bubble]:
        """What is said about a wish for a language that needs no person; the languages to choose from as buttons."""
        bubbles = self._find(session, "language", (wish.topic,), {})
        if wish.code not in ("", ENGLISH):
            return _marked(bubbles, wish.code)
        return bubbles if wish.code else _with_buttons(bubbles, OWN_NAMES)

    def choice(self, session: Session) -> list[Bubble]:
        """The offer of Welsh and English with which a conversation begins at a force that speaks both."""
        return _with_buttons(self._find(session, "language", ("choice",), {}), (WELSH, ENGLISH))

    def _find(self, session: Session, service: str, topics: tuple[str, ...], facts: Mapping[str, str]) -> list[Bubble]:
        if found := self._look(session, service, topics, facts):
            return found
        log.error("no usable answer", service=service, topic=topics[0])
        return [Bubble(_WITHOUT_ANSWERS[service])]

    def _look(
        self, session: Session, service: str, topics: tuple[str, ...], facts: Mapping[str, str]
    ) -> list[Bubble] | None:
        for topic in topics:
            if answer := current_answer(session, service, topic):
                try:
                    return [Bubble(filled(text, self._facts | dict(facts))) for text in answer.bubbles]
                except KeyError:  # a placeholder without a fact must not cost somebody in danger the safety words
                    break
        return None


def _marked(bubbles: list[Bubble], language: str) -> list[Bubble]:
    return [replace(bubble, language=tag_of(language, bubble.text)) for bubble in bubbles]


def _with_buttons(bubbles: list[Bubble], codes: Iterable[str]) -> list[Bubble]:
    buttons = tuple(Button(OWN_NAMES[code], f"/{CHANGE_LANGUAGE}") for code in codes)
    return [*bubbles[:-1], replace(bubbles[-1], buttons=buttons)]
