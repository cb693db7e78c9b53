"""Compares what an enquirer wrote with what a record holds. Pure."""

import hashlib
import re
import unicodedata
from datetime import date
from hmac import compare_digest

STATUSES = (
    "received",
    "being assessed",
    "recorded: awaiting allocation",
    "allocated: an officer will contact you",
    "under investigation",
    "waiting for further information from you",
    "closed: we have written to you with reasons",
    "passed to another force or agency",
)
"""Every status a report can have here; nothing else about a case has words that may be told."""

LONGEST_LOG_NUMBER = 5

_INTRODUCTION = re.compile(r"^(?:CRIME|LOG|INCIDENT|CAD|SERIAL|REFERENCE|REF|NUMBER|NO)+(?=.)")
_LOOKALIKES = str.maketrans("OIL", "011")


def reference_key(reference: str) -> str:
    """A reference as it is compared: no spaces or strokes, no "log no.", O the same as 0 and I the same as 1."""
    letters = "".join(c for c in unicodedata.normalize("NFKC", reference).upper() if c.isalnum())
    return _INTRODUCTION.sub("", letters).translate(_LOOKALIKES)


def is_log_number(key: str) -> bool:
    """A log's number is short, restarts every day, and so means nothing without its date."""
    return key.isdigit() and len(key) <= LONGEST_LOG_NUMBER


def reference_hash(key: str, log_date: date | None) -> str:
    """What is kept of a reference that somebody tried: enough to count, without the reference itself."""
    return hashlib.sha256(f"{key}@{log_date or ''}".encode()).hexdigest()


def same_person(surname: str, postcode: str, *, held_surname: str, held_postcode: str) -> bool:
    """Whether both details are those on the record; takes the same steps whichever of them is wrong."""
    return _same_surname(surname, held_surname) & compare_digest(_postcode_key(postcode), _postcode_key(held_postcode))


def _same_surname(written: str, held: str) -> bool:
    """True also for "Mrs Ann O'Neill" where "O'Neill" is held: people give their whole name."""
    names, wanted = [_name_key(name) for name in written.split()], _name_key(held)
    found = False
    for first in range(len(names)):
        found |= compare_digest("".join(names[first:]).encode(), wanted.encode())
    return found


def _name_key(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if c.isalpha())


def _postcode_key(postcode: str) -> bytes:
    kept = "".join(c for c in unicodedata.normalize("NFKC", postcode).upper() if c.isalnum())
    return kept.translate(_LOOKALIKES).encode()
