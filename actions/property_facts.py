"""What a message tells about a lost or found thing: what it is, its colour, where and when, however they are mixed."""

import re
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

from actions.corrections import amended
from actions.forms import LONGEST
from actions.heard import Heard
from actions.task_facts import place_in, place_named_in

THINGS_FILE = Path(__file__).with_name("things.yml")

_VERB = r"(?:lost|left|dropped|mislaid|misplaced|forgot(?:ten)?|found|picked up|come across|came across|handed in)"
_LEAD = re.compile(
    rf"^(?:.*?\b{_VERB}\b|(?:hi+|hiya|hello|hey|sorry|please|pls|it'?s|its|it is|it was|i)\b)?[\s,]*"
    r"(?:(?:my|me|our|a|an|the|some|this|these|that)\s+)?",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"[\s,.;-]*\b(?:(?:has|have|did|can|could|is|was|are)\s+)?(?:anyone|any1|anybody|someone|somebody|u|you|(?:how|where|who|what)\s+"
    r"(?:do|can|should|would)\s+(?:i|we)|(?:what|how)\s+(?:now|next)|can\s+(?:i|we)|pls|please|any\s+(?:chance|idea|news))\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_RIDE = re.compile(
    r"\b(?:on|in)\s+(?:the\s+|an?\s+|my\s+)?(?:(?:no|number)\.?\s+)?(?:[\w:]+\s+)?(?:bus|train|tram|coach|ferry|tube|taxi|cab|uber)\b"
    r"(?:\s+(?:to|from|into|at)\s+[\w'’-]+)?",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\b(?:in|at|near|nr|outside|around|by|behind|opposite)\s+((?:[\w'’-]+(?:[\s,]+|$)){1,5})$", re.IGNORECASE
)
_NO_PLACE = re.compile(r"(?:a|an|it|its|my|me|there|town|the town|city|the city|work|bits|pieces)\b|\d", re.IGNORECASE)
_ELSE = re.compile(r"\s*(?:with|and|it|its|is|has|was|but|i|in it)\b", re.IGNORECASE)
_MORE_WORDS = 4
_LOSING = re.compile(rf"\b{_VERB}\b(.*)$", re.IGNORECASE | re.DOTALL)
_TIME = re.compile(
    r"\b(?:(?:at|about|around|abt)\s+)?\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|ish|o'?clock)\b|\b(?:about|around|abt)\s+\d{1,2}\b",
    re.IGNORECASE,
)
_LEFT_OVER = re.compile(r"(?:\b(?:on|at|in|around|about|since|from|by|the)\b|[\s,.;-])+$", re.IGNORECASE)
_NOT_THIS = r"\bnot\s+(?:the\s+)?(?:{colours})(?:\s+one)?\b"
_SAYS_ONLY_COLOUR = (
    r"(?:\W|_|\b(?:yes|yeah|no+|oh|wait|sorry|but|it'?s?|its|was|is|i|meant?|mean|the|one|actually|an?|in|colou?r|dark|light|"
    r"and|make|that|should|be)\b|\b(?:{colours})\b)*"
)


@dataclass(frozen=True)
class Things:
    """Words for things: those that people lose, those that nobody should touch, and their colours."""

    ordinary: re.Pattern[str]
    dangerous: re.Pattern[str]
    colours: re.Pattern[str]
    refused_colours: re.Pattern[str]
    only_colours: re.Pattern[str]

    @classmethod
    def read(cls, path: Path = THINGS_FILE) -> "Things":
        """From the lists in the file."""
        lists = YAML(typ="safe").load(path)
        colours = "|".join(lists["colours"])
        return cls(
            ordinary=_any_of(lists["things"]),
            dangerous=_any_of(lists["dangerous"]),
            colours=re.compile(rf"\b(?:{colours})\b", re.IGNORECASE),
            refused_colours=re.compile(_NOT_THIS.format(colours=colours), re.IGNORECASE),
            only_colours=re.compile(_SAYS_ONLY_COLOUR.format(colours=colours), re.IGNORECASE),
        )

    def told_in(self, heard: Heard, *, naming: bool) -> dict[str, str]:
        """Kind, place and day of a message that is not the answer to one question alone.

        `naming` says that it was asked what the thing is: then it is named, even with a word that no list has.
        """
        facts: dict[str, str] = {}
        said = heard.text[:LONGEST]
        without_day = _without(said, heard.words.get("date", ""))
        if "date" in heard.entities:
            time = _TIME.search(without_day)
            facts["when"] = f"{heard.entities['date']} {time[0]}" if time else heard.entities["date"]
            without_day = _without(without_day, time[0]) if time else without_day
        if place := self.place_told_in(without_day):
            facts["place"] = place
        if naming or self.ordinary.search(said):
            facts["kind"] = self._thing(said, _without(without_day, place or ""))
        return facts

    def place_told_in(self, text: str) -> str | None:
        """Where it was lost or found: after those words, or by a word that places have."""
        losing = _LOSING.search(text)
        said = _ASKS.sub("", losing[1]) if losing else text
        place = _named_place(said) or (_TAIL.search(said.strip(" .!?")) if losing else None)
        if not place or self._is_no_place(place):
            return None
        after = said[place.end() :]
        goes_on = losing and len(after.split()) <= _MORE_WORDS and not (_ELSE.match(after) or self._is_thing(after))
        return _LEFT_OVER.sub("", said[place.start() :] if goes_on else place[0]).strip(" .,!?")

    def _is_no_place(self, tail: re.Match[str]) -> bool:
        return tail.re is _TAIL and bool(_NO_PLACE.match(tail[1]) or self._is_thing(tail[1]))

    def _is_thing(self, text: str) -> bool:
        return bool(self.ordinary.search(text) or self.colours.search(text))

    def recoloured(self, text: str, facts: dict[str, str]) -> dict[str, str]:
        """ "The blue one": the colour that was told becomes this one; nothing when it says more than a colour."""
        said = self.refused_colours.sub(" ", text[:LONGEST])
        named = self.colours.findall(said)
        if not named or not self.only_colours.fullmatch(said.replace("’", "'")):
            return {}
        colour = " and ".join(named)
        for name in ("kind", "mark"):
            if self.colours.search(facts.get(name, "")):
                return {name: self.colours.sub(colour, facts[name], count=1)}
        return {"mark": ", ".join(filter(None, (colour, facts.get("mark"))))}

    def amended(self, heard: Heard) -> dict[str, str]:
        """What "sorry i meant ..." corrects, where its words say which fact that is."""
        words = amended(heard)
        if not words:
            return {}
        if place := self.place_told_in(words[:LONGEST]):
            return {"place": place}
        return {"kind": words} if self.ordinary.search(words) else {}

    def _thing(self, whole: str, rest: str) -> str:
        """The thing without what else was said; the whole message when that leaves nothing."""
        thing = _LEFT_OVER.sub("", _ASKS.sub("", _LEAD.sub("", rest, count=1))).strip(" .,!?-")
        is_named = self.ordinary.search(thing) if self.ordinary.search(whole) else thing
        return thing if is_named else whole


def _named_place(text: str) -> re.Match[str] | None:
    """A place with a word that places have; "in it on Church Road" is on Church Road."""
    ride = _RIDE.search(text)
    place = place_named_in(text)
    while place and _NO_PLACE.match(place[1]):
        place = place_named_in(text, place.start(1))
    return place or ride


def place_answered(heard: Heard) -> str:
    """The answer to "where", without the day that was told with it."""
    said = heard.text[:LONGEST]
    return _LEFT_OVER.sub("", _without(said, heard.words.get("date", ""))).strip(" ,") or said


def place_of_losing(text: str) -> str | None:
    """In an answer about marks only what follows "lost it" or "left it" can be a place."""
    losing = _LOSING.search(text[:LONGEST])
    return place_in(losing[1]) if losing else None


def _without(text: str, part: str) -> str:
    return " ".join(text.replace(part, " ", 1).split()) if part else text


def _any_of(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})s?\b", re.IGNORECASE)
