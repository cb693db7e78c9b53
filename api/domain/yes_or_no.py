"""Whole messages that say yes or no and nothing else: those with more in them are read."""

import re

_TAKES_UP = {
    *("yes", "yes please", "yes pls", "yes thanks", "yes thank you", "yes go ahead", "yep", "yup", "y", "👍"),
    *("yeah", "yeah please", "yeah go on", "aye", "aye go on", "ie", "tak", "da"),
    *("please", "please do", "go on", "go on then", "go ahead"),
}
_Y = r"(?:yes|yep|yup|yeah|yea|yh|ye|y|aye)"
_N = r"(?:no|nope|nah|naw|n)"
_IT = r"(?:it|that|this)"
_WISHED = r"what i(?: was|m)? ?(?:really )?(?:need|want|meant|mean|ask|look|after)(?:ed|ing)?(?: for| about)?"
_THE_THING = (
    rf"(?:really |very |quite |much |just )?(?:it|right|help|helpful|useful|the (?:right )?(?:one|answer)|{_WISHED})"
)
_THANKS = r"(?: (?:thanks?|thank you|ta|cheers|thx|mate|sorry|im afraid))*"

_SAYS_YES = re.compile(
    rf"(?:{_Y}|(?:{_Y} )?(?:{_IT} (?:was|is|did|does)|{_IT} (?:really )?(?:helped|helps)(?: me)?|"
    rf"(?:{_IT} (?:was|is)|thats|its) {_THE_THING})){_THANKS}"
)
_SAYS_NO = re.compile(
    rf"(?:{_N}|(?:(?:{_N}|sorry) )?(?:{_IT} (?:was|is|did|does)(?:nt| not)|not (?:really|quite|at all)|"
    rf"(?:{_IT} )?(?:did|does)(?:nt| not)(?: really)? help(?: me)?(?: much| at all)?|"
    rf"(?:(?:{_IT} )?(?:was|is)(?:nt| not)|(?:thats |its )?not) {_THE_THING}|"
    rf"(?:thats |its )?(?:the )?wrong(?: one| answer)?)){_THANKS}"
)


def takes_up(text: str) -> bool:
    """Whether this takes up the one thing offered; "ok" often only says that something was read."""
    return text.strip().strip(".!, ").casefold() in _TAKES_UP


def says_yes(text: str) -> bool:
    """ "Yes", "yeah it was thanks", a thumb up."""
    return _only(text, "👍") or takes_up(text) or _SAYS_YES.fullmatch(_plain(text)) is not None


def says_no(text: str) -> bool:
    """ "No", "nope that's not it", "didn't help", a thumb down."""
    return _only(text, "👎") or _SAYS_NO.fullmatch(_plain(text)) is not None


def _only(text: str, sign: str) -> bool:
    """Once or more; its skin colours are signs of their own."""
    return sign in text and re.sub(r"[\U0001f3fb-\U0001f3ff\s!.]", "", text).strip(sign) == ""


def _plain(text: str) -> str:
    """Letters and single spaces; any other sign makes it a text of more than a yes or a no."""
    return " ".join(re.sub(r"[,.!;:\-]", " ", re.sub("[’'`]", "", text.casefold())).split())
