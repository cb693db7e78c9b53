"""The lexical risk check: danger in the words themselves. It works when the bot is down, and in every state of a conversation."""

import re
import unicodedata
from dataclasses import dataclass

from api.domain.risk_words import BENIGN, CUES

LONGEST_CUE = 60


@dataclass(frozen=True)
class RiskCue:
    """A kind of danger (a topic of the safety words) and the enquirer's own words that told of it."""

    kind: str
    words: str


_BENIGN = re.compile("|".join(f"(?:{pattern})" for pattern in BENIGN))
_CUES = [(kind, re.compile("|".join(f"(?:{pattern})" for pattern in patterns))) for kind, patterns in CUES.items()]


def find_risk(text: str) -> RiskCue | None:
    """The first danger found, the gravest kinds first; None when the words alone tell of none."""
    plain = _BENIGN.sub(" ~ ", normalised(text))
    for kind, pattern in _CUES:
        if found := pattern.search(plain):
            return RiskCue(kind, found.group(0).strip()[:LONGEST_CUE])
    return None


def normalised(text: str) -> str:
    """Lower case, straight quotes dropped, accents and drawn-out letters taken away ("heeelp" as "help")."""
    text = unicodedata.normalize("NFKD", text).casefold()
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    text = re.sub(r"['’‘`´]", "", text)
    text = re.sub(r"([a-z])\1{2,}", r"\1", text)
    return re.sub(r"\s+", " ", text)
