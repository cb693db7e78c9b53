"""One message as the forms hear it: what it says, what it was taken for, and what it is not."""

import re
from dataclasses import dataclass, field
from typing import Any

CONFIDENT = 0.6
"""How sure the model must be that a message is something else than an answer to the question just asked.

Measured 2026-11-23 (sentence encoder, 470 held-out examples at 73 %): of 211 answers to the forms' questions 1 is taken
for a wish for a person ("Person", as a surname) and none for a question; of 20 wishes for a person in the middle of a
form 17 are seen, of 36 questions 27.
"""

_LEAD = r"(?:(?:ok|okay|oh|actually|please|pls|plz|sorry|no|um+|er+|can we|can i|i want to|lets|just|well)\s+)*"
_TAIL = r"(?:\s+(?:please|pls|plz|sorry|now|thanks|it|this|that|mate|really|tbh|then|all))*"
_STOP = (
    r"cancel|stop|quit|exit|nvm|never\s?mind|forget (?:about )?it|leave it|start (?:again|over)|restart|"
    r"do(?:es)?n'?t (?:matter|bother)|(?:i'?ve )?changed my mind|bye|goodbye"
)
_UNKNOWN = (
    r"(?:i )?(?:do ?n[o']?t|do not|can'?t|cannot|didn'?t) (?:really )?(?:know|remember|recall)|(?:i )?dunno|idk|"
    r"(?:i'?m )?(?:not sure|unsure)|(?:i(?:'ve| have)? )?(?:no|not a) (?:idea|clue)|(?:i(?:'ve)? )?forgot(?:ten)?|"
    r"no(?:pe|ne|thing)?|nah|n/?a|unknown|not known|skip"
)
_ASKS = re.compile(
    r"(?:(?:and|also|but|btw|sorry|hang on|wait|ok|oh|so|er+m*|um+) )*"
    r"(?:who'?s?|what'?s?|why|how'?s?|can|could|do|does|did|is|are|r|am|will|would|should|which) .+|"
    r".*\b(?:who|how|what|where) (?:do|can|should|would) (?:i|we)\b.*"
)
_YES = (
    r"y|ye|yes|yh|yep|yeah|yea|yup|aye|ok|okay|k|correct|right|sure|perfect|fine|good|exactly|"
    r"(?:that'?s|thats|that is|its|it'?s|is) (?:all )?(?:it|right|fine|correct|good|ok|great|perfect)|"
    r"all (?:good|correct|right)|please do|do it|submit(?: it)?|"
    r"looks? (?:good|right|fine|ok|great)|spot on|go (?:ahead|on|for it)|send(?: it)?(?: off)?"
)
_NO = (
    r"n|no|nope|nah|wrong|not (?:quite|right|really)|(?:that'?s|thats|its|it'?s) (?:not right|wrong)|"
    r"change(?: (?:it|something))?|edit|"
    r"(?:i )?(?:want|need) to change (?:it|something)|something(?:'s| is) wrong"
)
_GREETS = re.compile(
    r"(?:(?:hi+|hiya|hello+|hey+|yo|good (?:morning|afternoon|evening)|thanks?(?: you)?|ta|cheers|ok|okay)\s*"
    r"(?:there|again|mate|everyone|please|pls)?\s*)+"
)
_SKIN = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f]")
_STOPS = re.compile(f"{_LEAD}(?:{_STOP}){_TAIL}")
_UNKNOWNS = re.compile(f"{_LEAD}(?:{_UNKNOWN}){_TAIL}")
_AGREES = re.compile(f"(?:(?:{_YES}){_TAIL}\\s*)+")
_REFUSES = re.compile(f"{_LEAD}(?:{_NO}){_TAIL}")
_LACKS = re.compile(
    r"\b(?:(?:do|have|ca|can|did|could) ?n[o']?t (?:\w+ )?(?:have|got|get one|find|know|remember|recall|any|one)|"
    r"lost|binned|forgot|forgotten|without|never (?:got|had|given)|no (?:number|reference|ref|letter|postcode|date))\b"
)


@dataclass(frozen=True)
class Heard:
    """A message and what the model made of it."""

    text: str
    intent: str = ""
    confidence: float = 0.0
    entities: dict[str, str] = field(default_factory=dict)
    """The first value of each entity, as the model normalised it."""
    rest: str = ""
    """The text without the entities."""
    words: dict[str, str] = field(default_factory=dict)
    """The same entities as they were written."""
    danger: bool = False
    other_force: str = ""
    """Whose the reference is, when it is another force's."""

    @classmethod
    def of(cls, message: dict[str, Any]) -> "Heard":
        """From a tracker's latest message."""
        text, intent, rest = message.get("text") or "", message.get("intent") or {}, message.get("text") or ""
        values: dict[str, str] = {}
        words: dict[str, str] = {}
        other_force = ""
        for entity in sorted(message.get("entities") or [], key=lambda found: found["start"], reverse=True):
            values[entity["entity"]] = str(entity["value"])
            words[entity["entity"]] = text[entity["start"] : entity["end"]]
            other_force = entity.get("force") or other_force
            rest = rest[: entity["start"]] + " " + rest[entity["end"] :]
        danger = bool((message.get("risk") or {}).get("flag"))
        name, confidence = intent.get("name") or "", intent.get("confidence") or 0.0
        return cls(text.strip(), name, confidence, values, rest.strip(), words, danger, other_force)

    @property
    def pressed(self) -> bool:
        """A button was pressed: the api puts a stroke there, and takes away any that the public types."""
        return self.text.startswith("/")

    @property
    def confident(self) -> bool:
        """The model is sure of the intent."""
        return self.confidence >= CONFIDENT

    def asks(self) -> bool:
        """It is put as a question; "church road car park" is not, however much it looks like one about parking."""
        return self.text.endswith("?") or _ASKS.fullmatch(_plain(self.text)) is not None

    def greets(self) -> bool:
        """ "Hello", "thanks", "ok", and nothing else."""
        return _GREETS.fullmatch(_plain(self.text)) is not None

    def stops(self) -> bool:
        """ "Never mind", and nothing else."""
        return _STOPS.fullmatch(_plain(self.text)) is not None

    def agrees(self) -> bool:
        """Yes, as a button or in words, and nothing else: "yes but on the 14th" is no yes."""
        if self.pressed:
            return self.intent == "affirm"
        if _SKIN.sub("", self.text).strip() in ("👍", "👌", "✅"):
            return True
        return _AGREES.fullmatch(_plain(self.text)) is not None

    def refuses(self) -> bool:
        """No, as a button or in words, and nothing else."""
        return self.intent == "deny" if self.pressed else _REFUSES.fullmatch(_plain(self.text)) is not None

    def says_only_no(self) -> bool:
        """ "No" without so much as a "thanks": that might mean that nothing else is wanted."""
        return _plain(self.text) in ("no", "nope", "nah", "n")

    def knows_nothing(self) -> bool:
        """ "I don't know", and nothing else."""
        return _UNKNOWNS.fullmatch(_plain(self.text)) is not None

    def lacks_it(self) -> bool:
        """No number, and words like "can't find it": the enquirer has not got what was asked for."""
        if self.knows_nothing():
            return True
        return not re.search(r"\d", self.text) and _LACKS.search(_plain(self.text)) is not None


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9'/ ]", " ", text.casefold().replace("’", "'")).split())
