"""Days as people write them: "15/11", "12 march", "last tuesday", "3 days ago", resolved to the past where in doubt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

import dateparser
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Doc, Span

HERE = ZoneInfo("Europe/London")

MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?"
)
WEEKDAYS = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
NUMBERS = "a|one|two|three|four|five|six|seven|eight|nine|ten"
ALSO_WORDS = {"sat", "sun"}  # a day only where "on", "last" and the like say so
PARTS_OF_DAY = ["morning", "afternoon", "evening", "night", "nite"]
NOT_PAST = {"a", "next", "every", "each", "coming", "until", "till", "til", "before", "by"}

DAY = {"LOWER": {"REGEX": r"^\d{1,2}(st|nd|rd|th)?$"}}
ORDINAL = {"LOWER": {"REGEX": r"^\d{1,2}(st|nd|rd|th)$"}}
MONTH = {"LOWER": {"REGEX": f"^(?:{MONTHS})$"}}
YEAR = [{"TEXT": {"IN": [",", "."]}, "OP": "?"}, {"TEXT": {"REGEX": r"^20\d\d$"}}]
PART = {"LOWER": {"IN": PARTS_OF_DAY}, "OP": "?"}
THE = {"LOWER": "the", "OP": "?"}
COUNT = {"LOWER": {"REGEX": rf"^(?:\d{{1,2}}|{NUMBERS})$"}}
UNIT = {"LOWER": {"IN": ["day", "days", "night", "nights", "week", "weeks", "fortnight"]}}
PATTERNS = [
    [DAY, {"LOWER": "of", "OP": "?"}, MONTH],
    [DAY, {"LOWER": "of", "OP": "?"}, MONTH, *YEAR],
    [MONTH, THE, ORDINAL],
    [MONTH, THE, ORDINAL, *YEAR],
    [{"LOWER": {"REGEX": rf"^\d{{1,2}}(st|nd|rd|th)?(?:{MONTHS})(\d{{2}}|\d{{4}})?$"}}],
    [{"LOWER": {"IN": ["yesterday", "today", "tonight"]}}, PART],
    [{"LOWER": {"IN": ["last", "this"]}}, {"LOWER": {"IN": PARTS_OF_DAY}}],
    [THE, {"LOWER": "day"}, {"LOWER": "before"}, {"LOWER": "yesterday"}],
    [
        {"LOWER": {"IN": ["last", "this", "on", "from", "since"]}, "OP": "?"},
        {"LOWER": {"REGEX": f"^(?:{WEEKDAYS})$"}},
        PART,
    ],
    [COUNT, UNIT, {"LOWER": "ago"}],
]
NUMERIC = re.compile(
    r"(?<![\d/.£$-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s?(?P<mark>[/.-])\s?\d{1,2}(?P<year>\s?(?P=mark)\s?(?:20)?\d{2})?)"
    r"(?![\d/]|[.-]\d)"
)
NOT_DATES = {"24/7", "1/2", "1/4", "3/4"}
WORDING = (  # what dateparser does not know, in words that it does; in this order
    (r"\blast ni(?:ght|te)\b", "yesterday"),
    (r"\b(?:tonight|this (?:morning|afternoon|evening))\b", "today"),
    (r"\b(?:morning|afternoon|evening|night|nite|last|this|on|from|since|the)\b", " "),
    (r"\b(?:(?:a|one) )?fortnight\b", "2 weeks"),
    (r"\bnights\b", "days"),
    (r"\b(tue|wed|thu)\w*\b", r"\1"),
)


def find_dates(doc: Doc, matcher: Matcher, sent_at: datetime) -> Iterator[tuple[int, int, date]]:
    """Start, end and day of every date in a message that was sent at `sent_at`."""
    for match in NUMERIC.finditer(doc.text):
        if _is_numeric_date(match) and (day := resolve(match[0], sent_at)):
            yield match.start(), match.end(), day
    for span in matcher(doc, as_spans=True):
        if _is_worded_date(span) and (day := resolve(span.text, sent_at)):
            yield span.start_char, span.end_char, day


def build_matcher(nlp: Language) -> Matcher:
    """Token rules for dates in words; of overlapping matches the longest counts."""
    matcher = Matcher(nlp.vocab)
    matcher.add("date", PATTERNS, greedy="LONGEST")
    return matcher


def resolve(phrase: str, sent_at: datetime) -> date | None:
    """The day that a phrase means on the day it was sent, in Britain; None when there is no such day."""
    words = re.sub(r"\s+", " ", phrase.lower()).strip()
    if re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}", words):
        return _day(*map(int, words.split("-")))
    for pattern, plain in WORDING:
        words = re.sub(pattern, plain, words)
    settings = {
        "PREFER_DATES_FROM": "past",
        "DATE_ORDER": "DMY",
        "RELATIVE_BASE": sent_at.astimezone(HERE).replace(tzinfo=None),
    }
    moment = dateparser.parse(words, languages=["en"], settings=settings)
    return moment.date() if moment else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_numeric_date(match: re.Match[str]) -> bool:
    """A dot or a dash may be a price, a time or a range: then only a year makes it a date."""
    whole = match["mark"] is None or match["mark"] == "/" or match["year"] is not None
    return whole and match[0].replace(" ", "") not in NOT_DATES


def _is_worded_date(span: Span) -> bool:
    before = span.doc[span.start - 1].lower_ if span.start else ""
    return before not in NOT_PAST and not (span.text.lower() in ALSO_WORDS and len(span.doc) > 1)
