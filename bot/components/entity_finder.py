"""Everything in a message that identifies something: references, postcodes, plates, phones, e-mails and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import phonenumbers
import spacy

from bot.components.dates import Day, DayFinder
from bot.components.days import MONTHS
from bot.components.places_and_plates import find_outward_codes, find_plates, find_postcodes
from bot.components.references import FORCES_FILE, Reference, ReferenceFinder, View, repaired

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}\b")
DATE_FOLLOWS = re.compile(
    r"[\s,(/-]*(?:(?:was|that)\s+)?(?:(?:made|given|reported|logged|created|raised|taken|recorded)\s+)?"
    r"(?:of|on|from|dated|date|for|at|in)?\s*(?:the|date)?[\s,:(]*",
    re.IGNORECASE,
)
DATE_LEADS = re.compile(r"(?:['’]?s)?[\s,:-]*(?:(?:my|the|its|it|was|is|with|under|police|crime)\s+)*", re.IGNORECASE)
NUMBER_BEFORE = re.compile(
    r"(?:(?<=\bHASH)|(?<=\bNO\.)|(?<![\w£$€.,/*-]))(?P<number>\d{1,5})"
    r"(?:\s+(?P<by>OF|ON|FROM|DATED)\s+(?:THE\s+)?|(?P<stroke>/)|(?P<nothing>[\s,]+))$"
)
NO_NUMBER_AFTER = re.compile(
    r"(?:[@£$€]|\b(?:AT|FLAT|AGE|AGED|IM|HALF|PAST|ABOUT|AROUND|BY|TIL|TILL|UNTIL|BETWEEN|TO|UNIT|ROOM|BUS|PAID|OWE))\s*$"
)
NUMBER_CUE = re.compile(r"(?:^|\b(?:ITS|IT'S|IS|WAS|NUMBER|NO|NUM|REF|HASH)|#)[\s.:]*$")
CLOCK_TIME = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
PHONE_CUE = re.compile(r"\b(?:ring|call|text|phone|mob|mobile|tel|number|whatsapp|on)\b[^\d]{0,15}$", re.IGNORECASE)


@dataclass(frozen=True)
class Found:
    """One thing found in a text, from `start` to before `end`, with its value in normal form.

    `force` is the public name of the force that a reference belongs to when that is not ours, and else empty.
    """

    entity: str
    start: int
    end: int
    value: str
    force: str | None = None


class EntityFinder:
    """Finds entities by the rules of one force, and whose a reference is by those of the others."""

    def __init__(self, force_file: Path, forces_file: Path = FORCES_FILE) -> None:
        self._references = ReferenceFinder(force_file, forces_file)
        self._days = DayFinder(spacy.blank("en"))

    def find(self, text: str, sent_at: datetime) -> list[Found]:
        """What a message holds, in order, without overlaps; earlier kinds here win over later ones."""
        small = _in_small_letters(text)
        days = self._days.find(small, sent_at)
        finds = list(_find_emails(small)) if "@" in text else []
        if any(map(str.isdigit, text)):
            typed = repaired(text)
            finds += self._find_references(typed, days)
            finds += _find_phones(typed)
            finds += (Found("postcode", place.start, place.end, place.value) for place in find_postcodes(text))
            finds += (Found("vehicle_registration", plate.start, plate.end, plate.value) for plate in find_plates(text))
            finds += (Found("postcode", place.start, place.end, place.value) for place in find_outward_codes(text))
        finds += (Found("date", day.start, day.end, day.day.isoformat()) for day in days)
        return sorted(_without_overlaps(finds), key=lambda found: found.start)

    def _find_references(self, typed: View, days: list[Day]) -> Iterator[Found]:
        for reference in self._references.find(typed):
            yield _with_its_day(reference, typed.text, days)
        if self._references.has_numbers_of_days:
            yield from _numbers_of_days(typed.text, days)


def _in_small_letters(text: str) -> str:
    """As long as the text was, so that places in it stay true."""
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)


def _find_emails(text: str) -> Iterator[Found]:
    for match in EMAIL.finditer(text):
        yield Found("email", match.start(), match.end(), match[0])


def _with_its_day(reference: Reference, text: str, days: list[Day]) -> Found:
    """A number that starts anew every day takes the day after it, or else the one before: "last nite's log 1716"."""
    start, end = reference.start, reference.end
    if not reference.number_of_day:
        return Found("reference", start, end, reference.value, reference.force)
    for day in days:
        if end <= day.start and DATE_FOLLOWS.fullmatch(text, end, day.start):
            return Found("reference", start, day.end, f"{reference.number_of_day} of {day.day.isoformat()}")
    for day in days:
        if day.end <= start and DATE_LEADS.fullmatch(text, day.end, start):
            return Found("reference", day.start, end, f"{reference.number_of_day} of {day.day.isoformat()}")
    return Found("reference", start, end, reference.value)


def _numbers_of_days(text: str, days: list[Day]) -> Iterator[Found]:
    """ "1716 of 15 November", as people write a log number without saying that it is one."""
    for day in days:
        number = NUMBER_BEFORE.search(text[: day.start])
        if number and _numbers_a_day(number, text, day):
            yield Found("reference", number.start(), day.end, f"{int(number['number'])} of {day.day.isoformat()}")


def _numbers_a_day(number: re.Match[str], text: str, day: Day) -> bool:
    """ "of" says so; after "on" or "from" it might be a time or an amount, before a stroke the flat of a house."""
    before, digits = text[: number.start()], number["number"]
    if NO_NUMBER_AFTER.search(before):
        return False
    if number["stroke"]:
        return re.search(MONTHS, text[day.start : day.end], re.IGNORECASE) is not None
    if number["nothing"]:
        return len(digits) > 2 and day.in_figures and not re.search(r"\w", before + text[day.end :])
    if number["by"] == "OF":
        return len(digits) > 2 or (day.in_figures and NUMBER_CUE.search(before) is not None)
    if len(digits) < 3 or (number["by"] == "ON" and not day.in_figures):
        return False
    return not CLOCK_TIME.fullmatch(digits) or NUMBER_CUE.search(before) is not None


def _find_phones(typed: View) -> Iterator[Found]:
    """British numbers with their leading 0 or +44, and any with a country code; also the reserved drama numbers."""
    text = typed.text
    if sum(map(str.isdigit, text)) < 9:
        return
    for match in phonenumbers.PhoneNumberMatcher(text, "GB", leniency=phonenumbers.Leniency.POSSIBLE):
        written = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
        whole = match.raw_string.startswith(("0", "+", "(0", "(+", "447"))
        mobile = written.startswith("+447") and len(written) == 13 and PHONE_CUE.search(text[: match.start])
        if (whole or mobile) and len(written) > 11:
            yield Found("phone", match.start, match.end, written)


def _without_overlaps(finds: list[Found]) -> list[Found]:
    kept: list[Found] = []
    for found in finds:
        if all(found.end <= other.start or other.end <= found.start for other in kept):
            kept.append(found)
    return kept
