"""The words of danger, by family. How to read and write them is told in `risk_words_notation`."""

from dataclasses import dataclass

from api.domain import risk_words_languages as other_languages
from api.domain.risk_words_abuse import DOMESTIC_ABUSE
from api.domain.risk_words_child import CHILD_HARM
from api.domain.risk_words_elsewhere import DEATH, ELSEWHERE, FORCED_WORK
from api.domain.risk_words_hazards import FIRE, ROADS
from api.domain.risk_words_life import FRAUD_NOW, MEDICAL, MISSING
from api.domain.risk_words_self_harm import FEARED_FOR_ANOTHER, OWN_LIFE, SELF_HARM_IN_A_WORD
from api.domain.risk_words_sexual import SEXUAL, STALKING
from api.domain.risk_words_signs import COVERT, DANGEROUS_ITEMS
from api.domain.risk_words_violence import ATTACKS_AND_INTRUDERS, CRIES_FOR_HELP, SOMEBODY_IS_HERE
from api.domain.risk_words_weapons import WEAPONS
from api.domain.risk_words_welfare import WELFARE


@dataclass(frozen=True)
class Family:
    """Phrases of one kind of danger (a topic of the safety words).

    Some dangers a person must read of even when they are long past; the others are danger only while nothing in the
    message says that they are past, hearsay or a question (those are ordinary enquiries).
    """

    kind: str
    phrases: str
    even_if_past: bool = False


FAMILIES = (
    Family("suicide", OWN_LIFE, even_if_past=True),
    Family("suicide", other_languages.SUICIDE, even_if_past=True),
    Family("welfare", FEARED_FOR_ANOTHER, even_if_past=True),
    Family("suicide", SELF_HARM_IN_A_WORD, even_if_past=True),
    Family("abroad", ELSEWHERE),
    Family("death", DEATH),
    Family("medical", MEDICAL),
    Family("medical", other_languages.MEDICAL),
    Family("fire", FIRE),
    Family("fire", other_languages.FIRE),
    Family("weapon", WEAPONS),
    Family("weapon", other_languages.WEAPONS),
    Family("sexual", SEXUAL, even_if_past=True),
    Family("sexual", other_languages.SEXUAL, even_if_past=True),
    Family("child", CHILD_HARM, even_if_past=True),
    Family("exploitation", FORCED_WORK, even_if_past=True),
    Family("domestic_abuse", DOMESTIC_ABUSE, even_if_past=True),
    Family("domestic_abuse", other_languages.ABUSE, even_if_past=True),
    Family("missing", MISSING),
    Family("missing", other_languages.MISSING),
    Family("stalking", STALKING, even_if_past=True),
    Family("emergency", ATTACKS_AND_INTRUDERS),
    Family("emergency", ROADS),
    Family("emergency", FRAUD_NOW),
    Family("emergency", CRIES_FOR_HELP),
    Family("emergency", other_languages.HELP),
    Family("covert", COVERT, even_if_past=True),
    Family("emergency", SOMEBODY_IS_HERE),
    Family("welfare", WELFARE),
    Family("welfare", other_languages.SLAVERY),
    Family("dangerous_item", DANGEROUS_ITEMS),
)
"""The gravest first: a message that tells of several dangers is answered for the first of them."""

GRAVEST_FIRST = tuple(dict.fromkeys(family.kind for family in FAMILIES))
"""The kinds of danger."""
