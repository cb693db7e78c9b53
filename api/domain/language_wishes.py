"""What is said, and whether a person is needed, because of the language that somebody writes or asks for."""

from collections.abc import Iterable
from dataclasses import dataclass

from api.domain.language_names import language_asked_for, language_named_in
from api.domain.languages import ENGLISH, WELSH, Guesser, language_of

CHANGE_LANGUAGE = "change_language"

WELSH_TOPICS = {
    "greet": "cy_greeting",
    "ask_capabilities": "cy_greeting",
    CHANGE_LANGUAGE: "cy_greeting",
    "thank_bot": "cy_thanks",
    "goodbye": "cy_thanks",
}
"""What a force that speaks Welsh says in Welsh without a person, by intent."""


@dataclass(frozen=True)
class Wish:
    """A language that is called for: the topic of its fixed words, and whether a person must take over.

    Without a code the enquirer is asked which language it is.
    """

    code: str
    topic: str
    needs_person: bool


class Tongues:
    """Knows which languages the force's bot speaks, and hears which one the enquirer writes."""

    def __init__(self, guesser: Guesser, spoken: Iterable[str] = (ENGLISH,)) -> None:
        self._guesser = guesser
        self._spoken = {ENGLISH} | ({WELSH} & set(spoken))  # in no third language are there words for everything

    @property
    def speaks_welsh(self) -> bool:
        """Whether Welsh must be treated no less favourably than English."""
        return WELSH in self._spoken

    def heard_in(self, text: str) -> str | None:
        """The language of a message; None where too little is written to tell."""
        return language_of(text, self._guesser)

    def is_foreign(self, language: str | None) -> bool:
        """Whether the bot cannot answer in this language."""
        return language is not None and language not in self._spoken

    def wish(self, text: str, language: str | None, intent: str | None) -> Wish | None:
        """What the language of a message, or the language it asks for, calls for; None when the bot's answer stands."""
        asked = language_asked_for(text)
        if asked is None and intent == CHANGE_LANGUAGE:
            asked = language_named_in(text) or (language if language != ENGLISH else None) or ""
        if asked == "":
            return Wish("", "", needs_person=False)
        if asked == ENGLISH:
            return Wish(ENGLISH, ENGLISH, needs_person=False)
        if asked is not None:
            return self._in_welsh(CHANGE_LANGUAGE) if asked in self._spoken else Wish(asked, asked, needs_person=True)
        if language is None or language == ENGLISH:
            return None
        return self._in_welsh(intent) if language in self._spoken else Wish(language, language, needs_person=True)

    def _in_welsh(self, intent: str | None) -> Wish:
        topic = WELSH_TOPICS.get(intent or "")
        return Wish(WELSH, topic or WELSH, needs_person=topic is None)
