"""The words of danger, by family. How to read and write them is told in `risk_words_notation`."""

from api.domain import risk_words_languages as other_languages
from api.domain.risk_words_abuse import CHILD_HARM, DOMESTIC_ABUSE, SEXUAL, STALKING
from api.domain.risk_words_life import FIRE, FRAUD_NOW, MEDICAL, MISSING, ROADS
from api.domain.risk_words_self_harm import FEARED_FOR_ANOTHER, OWN_LIFE
from api.domain.risk_words_violence import ATTACKS_AND_INTRUDERS, CRIES_FOR_HELP, WEAPONS
from api.domain.risk_words_welfare import COVERT, DANGEROUS_ITEMS, WELFARE

GRAVEST_FIRST = (
    "suicide",
    "medical",
    "fire",
    "weapon",
    "sexual",
    "child",
    "domestic_abuse",
    "missing",
    "stalking",
    "emergency",
    "covert",
    "welfare",
    "dangerous_item",
)
"""The kinds of danger: topics of the safety words. Of several in one message the first counts."""

NOW_OR_EVER = (
    ("welfare", FEARED_FOR_ANOTHER),
    ("suicide", OWN_LIFE),
    ("sexual", SEXUAL),
    ("child", CHILD_HARM),
    ("domestic_abuse", DOMESTIC_ABUSE),
    ("stalking", STALKING),
    ("covert", COVERT),
    ("emergency", other_languages.HELP),
    ("weapon", other_languages.WEAPONS),
    ("suicide", other_languages.SUICIDE),
    ("domestic_abuse", other_languages.ABUSE),
    ("sexual", other_languages.SEXUAL),
    ("medical", other_languages.MEDICAL),
    ("fire", other_languages.FIRE),
    ("missing", other_languages.MISSING),
    ("welfare", other_languages.SLAVERY),
)
"""A person reads these even when the enquirer tells of them as long past."""

NOW_ONLY = (
    ("medical", MEDICAL),
    ("fire", FIRE),
    ("weapon", WEAPONS),
    ("missing", MISSING),
    ("emergency", ATTACKS_AND_INTRUDERS),
    ("emergency", ROADS),
    ("emergency", FRAUD_NOW),
    ("emergency", CRIES_FOR_HELP),
    ("welfare", WELFARE),
    ("dangerous_item", DANGEROUS_ITEMS),
)
"""These are danger unless the words say that they are past, hearsay or a question: those are ordinary enquiries."""
