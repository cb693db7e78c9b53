"""Whoever said in this conversation who they are need not say it again: "same as before".

Only a name and a way to reach them outlive the enquiry in which they were told, in a slot of their own, until the
conversation is closed. They are never read out unasked: somebody else may hold the phone by then.
"""

import re
from collections.abc import Mapping

from actions.heard import Heard

SLOT = "earlier"
KEPT = ("name", "contact")

Told = Mapping[str, Mapping[str, str]]
"""Of each fact, its value and the message it came from."""

_AS_BEFORE = re.compile(
    r"(?:(?:yes|yeah|yep|it'?s|its|the|just|exactly|my|use|oh|please|pls|still|all)\s+)*"
    r"(?:same(?:\s+(?:one|name|number|email|details|contact|thing|person|again))?(?:\s+(?:as|like))?"
    r"(?:\s+(?:before|last time|earlier|above|i (?:said|gave|told you)(?: before| earlier)?))?|"
    r"as (?:before|above|i said(?: before| earlier)?)|like (?:before|last time)|"
    r"(?:you|u) (?:already )?have it(?: already)?)"
    r"(?:\s+(?:please|pls|thanks|ta|again|mate))*",
    re.IGNORECASE,
)


def says_as_before(heard: Heard) -> bool:
    """ "Same as before", "as above", "you already have it", and nothing else."""
    return not heard.pressed and _AS_BEFORE.fullmatch(heard.text.replace("’", "'").strip(" .,!")) is not None


def kept(earlier: Told | None, facts: Told) -> dict[str, Mapping[str, str]]:
    """What is remembered once these facts were told; of two names the later."""
    return {**(earlier or {}), **{name: facts[name] for name in KEPT if facts.get(name, {}).get("value")}}
