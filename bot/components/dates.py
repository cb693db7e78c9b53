"""Finds days as people write them: "15/11", "12 march", "last tuesday", "3 days ago"; days.py says which they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Span

from bot.components.days import (
    MONTHS,
    NUMBERS,
    ODD_UNITS,
    PART_OF_DAY,
    TODAY,
    UNITS,
    WEEKDAYS,
    YESTERDAY,
    resolve,
)


def _word(pattern: str, op: str = "") -> dict[str, Any]:
    token: dict[str, Any] = {"LOWER": {"REGEX": f"^(?:{pattern})$"}}
    return {**token, "OP": op} if op else token


DAY = _word(r"\d{1,2}(?:st|nd|rd|th)?")
ORDINAL = _word(r"\d{1,2}(?:st|nd|rd|th)")
MONTH = _word(MONTHS)
STOP = {"TEXT": {"IN": [",", ".", "'", "’"]}, "OP": "?"}
QUOTE = {"TEXT": {"IN": ["'", "’"]}}
YEARS = ([STOP, _word(r"(?:19|20)\d\d|['’]\d\d")], [QUOTE, _word(r"\d\d")], [_word(r"2\d")])
PART = _word(PART_OF_DAY, "?")
THE = _word("the|d", "?")
WEEKDAY = _word(WEEKDAYS)
LEAD = _word("last|this|on|from|since|past", "?")
NAMED = [[], [LEAD, WEEKDAY, STOP, THE]]  # "15 nov", "sunday the 15 nov"
COUNT = [[_word(rf"\d{{1,2}}|{'|'.join(NUMBERS)}")], [_word("a", "?"), _word("couple"), _word("of", "?")]]
AGO = _word("ago|back")
NOW = _word(f"{TODAY}|{YESTERDAY}", "?")
PATTERNS = [
    *([*lead, DAY, _word("of", "?"), MONTH, *year] for lead in NAMED for year in ([], *YEARS)),
    *([*lead, MONTH, THE, DAY, *year] for lead in NAMED for year in ([], [STOP, _word(r"(?:19|20)\d\d")])),
    [_word("the"), ORDINAL],
    [_word("the", "?"), ORDINAL, _word("of", "?"), _word("this|last"), _word("month")],
    [LEAD, WEEKDAY, THE, ORDINAL],
    [_word(YESTERDAY), {"TEXT": {"IN": ["'s", "’s"]}, "OP": "?"}, PART],
    [_word(TODAY), PART],
    [_word("earlier"), _word("today")],
    [_word("last|this"), _word(PART_OF_DAY)],
    [THE, _word("day"), _word("before|b4"), _word(YESTERDAY)],
    [THE, _word("night|nite"), _word("before|b4"), _word("last")],
    [LEAD, LEAD, WEEKDAY, PART],
    [LEAD, LEAD, WEEKDAY, PART, _word("just", "?"), _word("gone|past|last")],
    [THE, WEEKDAY, _word("before"), _word("last")],
    [_word("on", "?"), WEEKDAY, _word("of|in", "?"), _word("last"), _word("week|wk")],
    [_word("last"), _word("week|wk"), _word("on", "?"), WEEKDAY],
    *([*count, _word(f"{UNITS}|{ODD_UNITS}"), AGO, NOW] for count in COUNT),
    [_word(rf"\d{{1,2}}(?:{UNITS}|{ODD_UNITS})"), AGO, NOW],
    [_word("fortnight"), AGO],
    *(
        [*count, _word("weeks?|wks?|fortnight"), *how, WEEKDAY]
        for count in ([], *COUNT)
        for how in ([_word("last|past")], [AGO, _word("last|past|on", "?")])
    ),
    [_word("xmas|christmas|crimbo|boxing"), _word("day"), _word(r"20\d\d", "?")],
    [_word("xmas|christmas|crimbo"), _word("eve")],
    [_word("new"), _word("years?"), {"TEXT": {"IN": ["'s", "’s", "'", "’"]}, "OP": "?"}, _word("eve|day")],
    [_word("valentines?"), {"TEXT": {"IN": ["'s", "’s", "'", "’"]}, "OP": "?"}, _word("day")],
    [_word("halloween|nye")],
    [_word("bonfire"), _word("night|nite")],
    [_word("guy"), _word("fawkes"), PART],
    [_word("good|easter"), _word("fri(?:day)?|sun(?:day)?|mon(?:day)?")],
    [_word("last", "?"), {**MONTH, "OP": "?"}, _word("bank"), _word("hols?|holiday"), _word("mon|monday", "?")],
]
WORDED_HINT = re.compile(  # most messages name no day, and need not be held against all the patterns
    rf"\b(?:{MONTHS}|{WEEKDAYS}|{YESTERDAY}|{TODAY}|(?:last|this)\s+(?:{PART_OF_DAY})|ago|nye|fawkes|halloween|bonfire|"
    r"xmas|christmas|crimbo|boxing|valentines?|new\s+years?|bank\s+hol\w*|(?:before|b4)\s+last)\b"
    r"|[kytshr]\s+back\b|\d(?:st|nd|rd|th)\b"
)
NUMERIC = re.compile(
    r"(?<![\d/.£$*-])(?:\d{4}\s?[-/]\s?\d{1,2}\s?[-/]\s?\d{1,2}"
    r"|\d{1,2}\s?(?P<mark>[/.-])\s?\d{1,2}(?P<year>\s?(?P=mark)\s?(?:19|20)?\d{2})?)(?![\d/*]|[.-]\d)(?!\s?(?:%|am\b|pm\b|\d{8}\b))"
)
GLUED = re.compile(rf"(?<![\w£$.*])\d{{1,2}}(?:st|nd|rd|th)?[-/.]?(?:{MONTHS})(?:[-/.'’]?(?:20)?\d{{2}})?(?![\w*])")
CUE_BEFORE = re.compile(
    rf"(?:\b(?:on|of|from|since|date|dated|dob|born|{WEEKDAYS}|yesterday)[\s:,(]+(?:the\s+)?|"
    r"\b(?:log|cad|incident|ref|serial)\D{0,12}\d{1,5}[\s,(/-]*)$"
)
ANSWER_BEFORE = re.compile(r"(?:^|\b(?:its|it was|the|is))\W*$")
NUMBER_OF_A_HOME = re.compile(
    r"\b(?:flats?|unit|apartment|apt|no|number|room|house|plot|block|sort code|code|outside|opposite|door)"
    r"(?:\s+is)?[\s:.]*$"
)
A_STREET = re.compile(
    r"\s+(?:road|rd|street|st|avenue|ave|close|lane|ln|drive|court|gardens|way|crescent|terrace|place|grove|walk)\b"
)
SCORE_AFTER = re.compile(r"\s*(?:for|stars?|rating|out of|would|mile|of an?|full|inch|cup|pint)\b")
FRACTIONS = {"1/2", "1/3", "1/4", "3/4"}
ALSO_WORDS = {"sat", "sun", "mon", "wed", "mar"}  # a day only where "on", "last" and the like say so
NOT_PAST = {"a", "next", "every", "each", "coming", "until", "till", "til", "by", "most", "some", "any", "black", "ash"}
SPOILT_BY = {
    "before": {"before"},
    "after": {"week", "wk", "nav", "lunch", "league", "roast", "school", "paper", "prayers"},
}
AFTER_MAY = {"be", "have", "not", "i", "we", "they", "he", "she", "also", "need", "want", "get", "go"}
# what may follow "the 14th" where it is a day: nothing, a stop or the next thing that is said, but no floor, no time
GOES_ON_AFTER_DAY = re.compile(
    r"\s*(?:$|[.,;!?)\n/-]|(?:and|at|i|im|ive|it|its|we|they|he|she|you|when|about|around|but|so|my|someone|some|in|"
    rf"from|by|there|because|cos|after|before|to|thanks|ta|pls|please|log|cad|ref|{PART_OF_DAY})\b)"
)
BESIDE = re.compile(r"[\s,(]*(?:the|on)?[\s,]*")


@dataclass(frozen=True)
class Day:
    """A day found in a text, from `start` to before `end`; a calendar day is written in figures."""

    start: int
    end: int
    day: date
    in_figures: bool = True


class DayFinder:
    """Finds days by token rules and, where figures and letters run together, by their signs."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._matcher = Matcher(nlp.vocab)
        self._matcher.add("date", PATTERNS, greedy="LONGEST")

    def find(self, text: str, sent_at: datetime) -> list[Day]:
        """The days in a text in small letters that was sent at `sent_at`, in order."""
        found = [] if not any(map(str.isdigit, text)) else list(_in_figures(text, sent_at))
        if WORDED_HINT.search(text):
            found += self._in_words(text, sent_at)
        return _joined(sorted(found, key=lambda day: day.start), text)

    def _in_words(self, text: str, sent_at: datetime) -> Iterator[Day]:
        for span in map(_without_count_after, self._matcher(self._nlp.make_doc(text), as_spans=True)):
            if _is_worded_date(span) and (day := resolve(span.text, sent_at)):
                yield Day(span.start_char, span.end_char, day, any(map(str.isdigit, span.text)))


def _in_figures(text: str, sent_at: datetime) -> Iterator[Day]:
    for match in NUMERIC.finditer(text):
        if _is_numeric_date(match) and (day := resolve(match[0], sent_at)):
            yield Day(match.start(), match.end(), day)
    for match in GLUED.finditer(text):
        if not A_STREET.match(text, match.end()) and (day := resolve(match[0], sent_at)):
            yield Day(match.start(), match.end(), day)


def _is_numeric_date(match: re.Match[str]) -> bool:
    """A dot or a dash may be a price, a time or a range: then only a year makes it a date."""
    text, written = match.string, match[0].replace(" ", "")
    if NUMBER_OF_A_HOME.search(text[: match.start()]):
        return False
    if match["mark"] is None or match["year"] is not None:
        return True
    if match["mark"] != "/" or written == "24/7" or SCORE_AFTER.match(text, match.end()):
        return False
    return not _may_be_a_choice(written) or _is_cued(match)


def _may_be_a_choice(written: str) -> bool:
    """ "2/3 lads", "7/10", "1/2": a fraction, a mark out of ten, or one number or the next."""
    first, second = map(int, written.split("/"))
    return written in FRACTIONS or second == first + 1 or (second == 10 and first <= 10)


def _is_cued(match: re.Match[str]) -> bool:
    before, after = match.string[: match.start()], match.string[match.end() :]
    is_last = not re.search(r"\w", after)
    return bool(CUE_BEFORE.search(before) or (is_last and ANSWER_BEFORE.search(before)))


def _without_count_after(span: Span) -> Span:
    """ "15 nov 26" has a year, "15 nov 20 lads" has none."""
    counts = len(span) > 2 and re.fullmatch(r"2\d", span[-1].text) and span[-2].text not in {"'", "’"}
    return span[:-1] if counts and span.end < len(span.doc) and span.doc[span.end].is_alpha else span


def _is_worded_date(span: Span) -> bool:
    doc, text = span.doc, span.doc.text
    before = doc[span.start - 1].lower_ if span.start else ""
    after = doc[span.end].lower_ if span.end < len(doc) else ""
    if before in NOT_PAST or after in SPOILT_BY["after"] or A_STREET.match(text, span.end_char):
        return False
    if before in {"week", "fortnight"} and span[0].lower_ == "on":  # "a week on tuesday" is to come
        return False
    if any(sign.isdigit() for sign in span.text):
        return _is_day_in_figures(span, after)
    if before in SPOILT_BY["before"] or (len(span) == 1 and _is_part_of_a_week(doc, span)):
        return False
    return not (span.text in ALSO_WORDS and len(doc) > 1)


def _is_day_in_figures(span: Span, after: str) -> bool:
    if span[-1].lower_ == "may" and after in AFTER_MAY:
        return False
    of_a_home = NUMBER_OF_A_HOME.search(span.doc.text[: span.start_char])
    if of_a_home and span[0].lower_ != "the":  # "no the 14th" is no number of a home
        return False
    if span[0].lower_ in {"may", "mar", "march"} and not span[-1].text[-2:].isalpha() and len(span) == 2:
        return span.start > 0 and span.doc[span.start - 1].lower_ in {"on", "of", "from", "since", "dated"}
    if re.fullmatch(r"the (\d+)(?:st|nd|rd|th)", span.text):
        return _is_day_alone(span)
    return True


def _is_day_alone(span: Span) -> bool:
    before = span.doc[span.start - 1].lower_ if span.start else ""
    low = int(re.sub(r"\D", "", span.text)) < 4  # "the 1st", "the 3rd": far more often not a day
    said = before in {"on", "of", "from", "since", "dated", "between", "and"}
    return bool(GOES_ON_AFTER_DAY.match(span.doc.text, span.end_char)) and (said or not low)


def _is_part_of_a_week(doc: Any, span: Span) -> bool:  # noqa: ANN401 - a Doc, or the slice of one
    """ "mon-fri", "monday to friday" are hours of opening, not days when something happened."""
    weekday, to = re.compile(WEEKDAYS), {"-", "–", "to", "thru", "2"}
    after, before = doc[span.end : span.end + 2], doc[max(span.start - 2, 0) : span.start]
    if len(after) == 2 and after[0].lower_ in to and weekday.fullmatch(after[1].lower_):
        return True
    return len(before) == 2 and before[1].lower_ in to and bool(weekday.fullmatch(before[0].lower_))


def _joined(days: list[Day], text: str) -> list[Day]:
    """ "sunday 15/11" is one day, said twice: the figures say which."""
    joined: list[Day] = []
    for day in days:
        last = joined[-1] if joined else None
        if last and day.start < last.end:
            joined[-1] = max(last, day, key=lambda each: each.end - each.start)
        elif last and last.in_figures != day.in_figures and BESIDE.fullmatch(text, last.end, day.start):
            said = last if last.in_figures else day
            joined[-1] = replace(said, start=last.start, end=day.end)
        else:
            joined.append(day)
    return joined
