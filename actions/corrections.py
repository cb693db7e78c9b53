"""How people take back what they have just told: "sorry, I meant Bridge St", "that's wrong", "go back"."""

import re

from actions.heard import Heard

_CORRECTS = re.compile(
    r"(?:(?:oh|no+|sorry|wait|hang on)[\s,.:-]+)*(?:actually|i meant?|correction|scrap that|make that|"
    r"i mean to say|should be|"
    r"(?:no+|sorry|wait)[\s,.:-]+(?:it was|it'?s|its|that was|not that))\b[\s,.:-]*(?:it was|it'?s|its)?\s*",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"(?:(?:wait|sorry|no|oh|can (?:we|i|you)|please|pls)[\s,.]+)*(?:go back|back|previous(?: question)?|undo|"
    r"(?:that'?s|that is|that was) (?:wrong|not right)|i made a mistake|change (?:that|it|my (?:last )?answer))"
    r"(?:\s+(?:one|please|pls|a step|question))*",
    re.IGNORECASE,
)


def amended(heard: Heard) -> str | None:
    """What a correction corrects to: "no sorry it was blue" is "blue"; None for what is no correction."""
    begun = _CORRECTS.match(heard.text)
    return heard.text[begun.end() :].strip() or None if begun else None


def goes_back(heard: Heard) -> bool:
    """ "That's wrong", "go back", and nothing else: the question before comes again."""
    return _BACK.fullmatch(heard.text.strip(" .!?").replace("’", "'")) is not None
