"""What each task asks for (data/tasks.yml), and how its answers are read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from actions.earlier import says_as_before
from actions.existing_case import reference_in
from actions.forms import Fact, told_in, words_in
from actions.heard import Heard

TASKS_FILE = Path(__file__).parent.parent / "data" / "tasks.yml"

_ENTITIES_OF = {"reference": ("reference",), "day": ("date",), "contact": ("phone", "email")}
_REQUEST = re.compile(
    r"\b(?:hi+|hiya|hello|hey|good (?:morning|afternoon|evening)|please|pls|thanks?|sorry|i|i'?d|id|we|you|u|"
    r"me|my|an?|the|"
    r"want(?:ed)?|wanna|need|like|would|to|how|do|does|can|could|where|who|is|it|this|that|about|on|for|of|in|with|"
    r"report(?:ed|ing)?|tell|make|log|file|send|give|submit|ask|request|something|someone|somebody|police|officer)\b",
    re.IGNORECASE,
)
_TELLS_FROM = 3
"""Words that are left of a first message without those that only ask: from so many on it tells something."""

CRIMES = "crime_recording"
_FEW_WORDS = 7
_CALLED = {
    "what": {"what", "story", "happened"},
    "where": {"where", "place", "address", "location", "street", "road"},
    "when": {"when", "date", "day", "time"},
    "who": {"who", "description"},
    "name": {"name", "surname"},
    "contact": {"contact", "phone", "number", "email", "mobile"},
    "vehicle": {"vehicle", "car", "van", "reg", "registration", "plate"},
    "reference": {"reference", "ref"},
    "officer": {"officer"},
    "kind": {"what", "thing", "item", "kind"},
    "mark": {"mark", "marks", "colour", "color", "description"},
    "place": {"where", "place", "address", "location", "street", "road"},
    "seen": {"seen", "camera", "cctv", "witness", "witnesses"},
}
"""The words by which people name a fact of their own report."""

_PLACE_WORD = (
    r"road|rd|street|lane|avenue|ave|close|drive|crescent|terrace|park|station|estate|car ?park|school|college|surgery|"
    r"hospital|library|church|pub|shops?|precinct|centre|center|field|woods?|green|square|market|bridge|roundabout|"
    r"playground|beach|canal|river|tesco|asda|aldi|lidl|co-?op|sainsbury'?s|morrisons|[am]\d{1,4}"
)
_PLACE = re.compile(
    rf"\b(?:at|in|on|outside|near|by|behind|opposite|from|down|round|along)\s+((?:[\w'’-]+\s+){{0,4}}?(?:{_PLACE_WORD}))\b(?:\s+(?:{_PLACE_WORD})\b)*"
    rf"(?:\s+(?:in|on|near|by|off)\s+(?:[\w'’-]+\s+){{0,3}}?(?:{_PLACE_WORD})\b(?:\s+(?:{_PLACE_WORD})\b)*)?",
    re.IGNORECASE,
)
_NAME_LEAD = re.compile(
    r"^(?:(?:hi|it'?s|its|i'?m|im|i am|my name(?: is|'s)?|name(?: is)?|this is|called)\b[\s,:]*)+", re.I
)
_NO_THING = re.compile(
    r"(?:\W|_|\b(?:an?|hello|hey|hi|i|item|it'?s?|ok|okay|please|some|something|stuff|sure|thanks|thing|yeah|yep|yes)\b)*",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:[^\W\d_]+[.'’-]?\s*){1,6}")
_OFFICER = re.compile(
    r"\b(?:pc|pcso|wpc|dc|ds|di|dci|sgt|sergeant|insp|inspector|constable)\.? "
    r"(?:\d{2,6}|(?!(?:who|that|which|what|when|is|was|has|had|and|or|on|at|in|to|from|for|about|please|pls|called|with)\b)"
    r"[a-z][a-z'’-]+)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\d|\b(?:now|today|tonight|yesterday|tomorrow|day|week|weekend|month|year|hour|minute|morning|noon|midday|afternoon|"
    r"evening|eve|night|nite|midnight|dawn|dusk|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|"
    r"fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|[a-z]+(?:uary|ember|ober)|march|april|june|july|"
    r"august|spring|summer|autumn|winter|christmas|xmas|easter|bank holiday|school (?:run|time)|lunch(?:time)?|"
    r"tea ?time|break|dinner(?:time)?|ago|last|since|often|always|constantly|regular(?:ly)?|every|daily|weekly|nightly|"
    r"sometimes|once|twice|while|just|recently|early|late|later|after|before|around|half|quarter|oclock|o'clock|ages?|"
    r"all (?:day|the time)|any ?time|time|term|rush hour|dark)s?\b",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"(?:no|nope|nah|none|nobody|not|never|yes|yeah|ok|okay)\b", re.IGNORECASE)
_WAY_TO_REACH = re.compile(
    r"\d|@|\b(?:here|chat|messages?|messenger|reply|e-?mail|(?:tele)?phone|mobile|call|ring|text|whatsapp|post|letter|"
    rf"write|address|house|flat|farm|way|any ?time|{_PLACE_WORD})\b",
    re.IGNORECASE,
)
_MAY_BE_A_QUESTION = {"what", "message"}
"""Facts that a question can answer: "how many cars do you have?" is what is asked for, but no description of a car."""


@dataclass(frozen=True)
class TaskFact(Fact):
    """A fact of a task: with its question, and the word for it in the summary."""

    entities: tuple[str, ...] = ()
    """The entities that give it away at any time, whatever was asked."""
    label: str = ""
    ask: str = ""
    first: bool = False
    """Whether the first message answers it when it tells something."""
    rest: bool = False
    """Whether what fits nowhere else is added to it."""


@dataclass(frozen=True)
class Task:
    """What one service asks for. Without facts, its first message is all that is filed."""

    service: str
    queue: str
    facts: tuple[TaskFact, ...]
    keep_unfinished: bool
    """Whether what was told is kept for staff though the enquirer never finished."""

    @property
    def is_crime(self) -> bool:
        """Whether it is the report of a crime, which a force may take by message or not."""
        return self.queue == CRIMES

    @property
    def story(self) -> str:
        """The fact in which the enquirer tells what it is about; what fits nowhere else is added there."""
        return next((fact.slot for fact in self.facts if fact.first or fact.rest), self.facts[0].slot)

    def fact(self, name: str) -> TaskFact | None:
        """The fact of that name."""
        return next((fact for fact in self.facts if fact.slot == name), None)

    def before(self, name: str, told: Mapping[str, object]) -> TaskFact | None:
        """The last fact told before the one of that name was asked for."""
        names = [fact.slot for fact in self.facts]
        earlier = names[: names.index(name)] if name in names else names
        return self.fact(next((slot for slot in reversed(earlier) if slot in told), ""))

    def named_in(self, text: str) -> TaskFact | None:
        """The fact that a few words speak of: "the date is wrong" speaks of when."""
        words = set(re.findall(r"[a-z]+", text.casefold()))
        if len(words) > _FEW_WORDS:
            return None
        return next((fact for fact in self.facts if words & self._called(fact)), None)

    def _called(self, fact: TaskFact) -> set[str]:
        """The words for a fact; whoever a task is about may be called its name, where it asks for no other."""
        called = _CALLED.get(fact.slot, {fact.slot})
        return called | _CALLED["name"] if fact.slot == "officer" and self.fact("name") is None else called


def read_tasks(path: Path = TASKS_FILE) -> dict[str, Task]:
    """Every task by its service."""
    services: dict[str, Any] = YAML(typ="safe").load(path)["services"]
    return {
        name: Task(name, row["queue"], tuple(map(_fact, row["facts"])), row.get("keep_unfinished", False))
        for name, row in services.items()
    }


def read_property(path: Path = TASKS_FILE) -> dict[str, Task]:
    """What is asked about a lost and a found thing: like tasks, but no queue's."""
    services: dict[str, Any] = YAML(typ="safe").load(path)["property"]
    return {
        name: Task(name, "", tuple(map(_fact, row["facts"])), keep_unfinished=False) for name, row in services.items()
    }


def _fact(row: dict[str, Any]) -> TaskFact:
    return TaskFact(
        slot=row["name"],
        answer=words_in if row["name"] in _MAY_BE_A_QUESTION else _READERS.get(row["reads"], told_in),
        lacking=Heard.lacks_it if row["reads"] == "reference" else Heard.knows_nothing,
        optional=row.get("optional", False),
        entities=(row["entity"],) if "entity" in row else _ENTITIES_OF.get(row["reads"], ()),
        label=row["label"],
        ask=row["ask"],
        first=row.get("first", False),
        rest=row.get("rest", False),
    )


def tells_something(text: str) -> bool:
    """Whether a first message says what happened, and not only what is wanted of us."""
    return len(re.findall(r"[^\W_]{2,}", _REQUEST.sub(" ", text))) >= _TELLS_FROM


def officer_in(text: str) -> str | None:
    """An officer named by rank and name or number: "DC Patel", "pc 4521"; "the PC who came" is nobody."""
    found = _OFFICER.search(text)
    return found.group(0) if found else None


def place_in(text: str) -> str | None:
    """A place named in passing: "outside the co-op on Church Road". Only with a word that places have."""
    found = place_named_in(text)
    return found.group(0) if found else None


def place_named_in(text: str, begin: int = 0) -> re.Match[str] | None:
    """The same with where it stands; group 1 is without "outside"."""
    return _PLACE.search(text, begin)


def name_in(heard: Heard) -> str | None:
    """A person's name: letters, up to six words, without "my name is"."""
    name = _NAME_LEAD.sub("", heard.text).strip(" .,!")
    if heard.asks() or says_as_before(heard) or _NO_NAME.match(heard.text):
        return None
    return name if _NAME.fullmatch(name) else None


def contact_in(heard: Heard) -> str | None:
    """A phone number, an email, an address or "here", in the enquirer's words, with the times they add."""
    if says_as_before(heard) or not _WAY_TO_REACH.search(heard.text):
        return None
    return words_in(heard) if {"phone", "email"} & heard.entities.keys() else told_in(heard)


def day_in(heard: Heard) -> str | None:
    """The enquirer's own words beside the day that the model read in them: "tues about 4" is more than a date.

    Words that speak of no time are no answer: "outside the station" says where. Nor is a question without a day in it.
    """
    words = words_in(heard)
    date = heard.entities.get("date")
    if words and date:
        return words if date in words else f"{words} ({date})"
    return words if words and _TIME.search(words) and not heard.asks() else None


def thing_in(heard: Heard) -> str | None:
    """What it is, in the enquirer's own words; "something" is no thing."""
    return None if _NO_THING.fullmatch(heard.text) else heard.text


_READERS: dict[str, Callable[[Heard], str | None]] = {
    "reference": reference_in,
    "day": day_in,
    "name": name_in,
    "contact": contact_in,
    "words": told_in,
    "place": told_in,
    "thing": thing_in,
}

_ADDS_NOTHING = re.compile(
    r"(?:\W|_|\b(?:no+|nope|oh|sorry|wait|hang on|actually|i|meant?|it'?s?|its|was|is|that'?s?|on|at|the|and|"
    r"think|maybe|yes|yeah|but|make|should|be|not|correction|scrap|to|say)\b)*",
    re.IGNORECASE,
)


def says_no_more_than_entities(heard: Heard) -> bool:
    """ "No the 14th" is a day and nothing else, so it answers no other question."""
    return bool(heard.entities) and _ADDS_NOTHING.fullmatch(heard.rest.replace("’", "'")) is not None
