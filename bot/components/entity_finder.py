"""Everything in a message that identifies something: references, postcodes, plates, phones, e-mails and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import phonenumbers
import spacy
from spacy.matcher import Matcher
from spacy.tokens import Doc

from bot.components.dates import build_matcher, find_dates
from bot.components.references import Reference, find_references, read_shapes, repaired

AREAS = (
    "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|"
    "GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|"
    "OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|"
    "WF|WN|WR|WS|WV|YO|ZE"
)
# ZZ99 is the pseudo family of the NHS data dictionary, for records about nobody
POSTCODE = re.compile(
    rf"\b(?P<out>(?:{AREAS})\d[\dA-HJKMNP-Y]?|ZZ99)[\s.-]{{0,2}}(?!\d(?:ST|ND|RD|TH)\b)"
    r"(?P<in>[\dO](?:[ABD-HJLNP-UW-Z]{2}|(?<=ZZ99.)[A-Z]{2}|(?<=ZZ99..)[A-Z]{2}))\b",
    re.IGNORECASE,
)
CURRENT_PLATE = re.compile(r"\b[A-HJ-PR-Y]{2}(?:0[2-9]|[1-37]\d|5[1-9]|6\d|8[01])[\s-]?[A-HJ-PR-Z]{3}\b", re.IGNORECASE)
OLDER_PLATE = re.compile(
    r"\b(?:[A-Y]\d{1,3}[\s-]?[A-Z]{3}|[A-Z]{3}[\s-]?\d{1,3}[A-Y]|[A-Z]{1,2}[IZ][A-Z]?\s?\d{3,4})\b", re.I
)
PLATE_CUE = re.compile(
    r"\b(?:reg(?:istration)?|plate|vrm)(?:\s+(?:no|number|plate|mark|is|was))*[\s:.]*$", re.IGNORECASE
)
DATE_FOLLOWS = re.compile(r"[\s,]*(?:of|on|from|dated|date|for)?\s*(?:the)?[\s,:]*", re.IGNORECASE)
NUMBER_OF = re.compile(r"\b(?P<number>\d{1,5})\s+(?:of|from)\s+(?:the\s+)?$", re.IGNORECASE)


@dataclass(frozen=True)
class Found:
    """One thing found in a text, from `start` to before `end`, with its value in normal form."""

    entity: str
    start: int
    end: int
    value: str


class EntityFinder:
    """Finds entities by the rules of one force."""

    def __init__(self, force_file: Path) -> None:
        self._shapes = read_shapes(force_file)
        self._nlp = spacy.blank("en")
        self._dates = build_matcher(self._nlp)
        self._emails = Matcher(self._nlp.vocab)
        self._emails.add("email", [[{"LIKE_EMAIL": True}]])

    def find(self, text: str, sent_at: datetime) -> list[Found]:
        """What a message holds, in order, without overlaps; earlier kinds here win over later ones."""
        doc = self._nlp(_in_small_letters(text))
        dates = [
            Found("date", start, end, day.isoformat()) for start, end, day in find_dates(doc, self._dates, sent_at)
        ]
        finds = [
            *self._find_emails(doc),
            *self._find_references(text, dates),
            *_find_phones(text),
            *_find_postcodes(text),
            *_find_plates(text),
            *dates,
        ]
        return sorted(_without_overlaps(finds), key=lambda found: found.start)

    def _find_emails(self, doc: Doc) -> Iterator[Found]:
        for span in self._emails(doc, as_spans=True):
            yield Found("email", span.start_char, span.end_char, span.text)

    def _find_references(self, text: str, dates: list[Found]) -> Iterator[Found]:
        for reference in find_references(text, self._shapes):
            yield _with_its_day(reference, text, dates)
        if any(shape.needs_date for shape in self._shapes):
            yield from _numbers_of_days(text, dates)


def _in_small_letters(text: str) -> str:
    """As long as the text was, so that places in it stay true."""
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)


def _with_its_day(reference: Reference, text: str, dates: list[Found]) -> Found:
    if reference.number_of_day:
        for day in dates:
            if reference.end <= day.start and DATE_FOLLOWS.fullmatch(text, reference.end, day.start):
                return Found("reference", reference.start, day.end, f"{reference.number_of_day} of {day.value}")
    return Found("reference", reference.start, reference.end, reference.value)


def _numbers_of_days(text: str, dates: list[Found]) -> Iterator[Found]:
    """ "1716 of 15 November", as people write a log number without saying that it is one."""
    for day in dates:
        if number := NUMBER_OF.search(text[: day.start]):
            yield Found("reference", number.start(), day.end, f"{int(number['number'])} of {day.value}")


def _find_phones(text: str) -> Iterator[Found]:
    """British numbers with their leading 0 or +44, and any with a country code; also the reserved drama numbers."""
    numbers = phonenumbers.PhoneNumberMatcher(repaired(text).text, "GB", leniency=phonenumbers.Leniency.POSSIBLE)
    for match in numbers:
        written = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
        if match.raw_string.startswith(("0", "+", "(0")) and len(written) > 11:
            yield Found("phone", match.start, match.end, written)


def _find_postcodes(text: str) -> Iterator[Found]:
    for match in POSTCODE.finditer(text):
        outward, inward = match["out"].upper(), match["in"].upper().replace("O", "0", 1)
        yield Found("postcode", match.start(), match.end(), f"{outward} {inward}")


def _find_plates(text: str) -> Iterator[Found]:
    """Older plates look like ordinary words ("the b12 bus"), so they count only where a plate is being given."""
    for match in CURRENT_PLATE.finditer(text):
        yield Found("vehicle_registration", match.start(), match.end(), _alphanumeric(match[0]))
    for match in OLDER_PLATE.finditer(text):
        if match[0] == text.strip() or PLATE_CUE.search(text[: match.start()]):
            yield Found("vehicle_registration", match.start(), match.end(), _alphanumeric(match[0]))


def _alphanumeric(typed: str) -> str:
    return re.sub(r"[\s-]", "", typed).upper()


def _without_overlaps(finds: list[Found]) -> list[Found]:
    kept: list[Found] = []
    for found in finds:
        if all(found.end <= other.start or other.end <= found.start for other in kept):
            kept.append(found)
    return kept
