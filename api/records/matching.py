"""Compares what an enquirer wrote with what a record holds. Pure."""

import hashlib
import re
import unicodedata
from datetime import date
from hmac import compare_digest
from hmac import new as new_hmac

STATUS_TOPICS = {
    "received": "status_received",
    "being assessed": "status_being_assessed",
    "recorded: awaiting allocation": "status_awaiting_allocation",
    "allocated: an officer will contact you": "status_allocated",
    "under investigation": "status_under_investigation",
    "waiting for further information from you": "status_waiting_for_you",
    "closed: we have written to you with reasons": "status_closed",
    "passed to another force or agency": "status_passed_to_another",
}
"""Every status that may ever be told, with the topic of its approved words; nothing else about a case has any."""

STATUSES = tuple(STATUS_TOPICS)

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


def code_hash(key: bytes, salt: str, code: str) -> str:
    """What is kept of a code: nobody without the key can find it by trying all million, and no two rows agree."""
    return new_hmac(key, f"{salt}:{code}".encode(), hashlib.sha256).hexdigest()


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
