"""Which day a phrase such as "15/11", "tues just gone" or "bank hol monday" means in Britain when it is sent."""

from __future__ import annotations

import re
from calendar import MONDAY
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import dateparser
from dateutil.easter import easter

HERE = ZoneInfo("Europe/London")

MONTHS = (
    "jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?"
)
WEEKDAYS = (
    "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|wensday|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
)
YESTERDAY = "y(?:esterday|est|day|esturday|esterdy|esteday|estarday|strday)s?"
TODAY = "2day|2nite|today|tonight|tonite"
PART_OF_DAY = "morning|afternoon|aft|evening|eve|night|nite|nights?|nites?"
NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "couple": 2,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
DAYS_OF_UNIT = {"day": 1, "night": 1, "nite": 1, "week": 7, "wk": 7, "fortnight": 14}
UNITS = "days?|nights?|nites?|weeks?|wks?|fortnights?"
ODD_UNITS = "hours?|hrs?|months?|mths?"  # dateparser reckons with these

DAY_NUMBERS = {"mon": 0, "tue": 1, "wed": 2, "wen": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH_NUMBERS = {name: number for number, name in enumerate(MONTH_NAMES, start=1)}

Resolver = Callable[["re.Match[str]", date], "date | None"]


def resolve(phrase: str, sent_at: datetime) -> date | None:
    """The day that a phrase means on the day it was sent, in Britain; None when there is no such day."""
    here = sent_at.astimezone(HERE).replace(tzinfo=None, minute=0, second=0, microsecond=0)
    words = _plain(phrase)
    of_the_day = re.sub(rf" (?:{PART_OF_DAY})$", "", words)
    for reading in dict.fromkeys((words, of_the_day)):
        for form, day_of in FORMS:
            if match := form.fullmatch(reading):
                return _existing(day_of, match, here.date())
    return _by_dateparser(of_the_day, here)


def _existing(day_of: Resolver, match: re.Match[str], today: date) -> date | None:
    try:
        return day_of(match, today)
    except (ValueError, OverflowError):  # the 31st of November
        return None


@lru_cache(maxsize=1024)
def _by_dateparser(words: str, here: datetime) -> date | None:
    settings = {"PREFER_DATES_FROM": "past", "DATE_ORDER": "DMY", "RELATIVE_BASE": here}
    moment = dateparser.parse(words, languages=["en"], settings=settings)
    return moment.date() if moment else None


def _plain(phrase: str) -> str:
    """Small letters, single spaces, no "the", no stops except between figures."""
    words = re.sub(r"['’]|\bthe\b", "", phrase.lower())
    words = re.sub(r"[,.](?!\d)|,", " ", words)
    return re.sub(r"\s+", " ", words).strip()


def _calendar_day(match: re.Match[str], today: date) -> date | None:
    """A day and a month; without a year the latest such day that has been."""
    day, named = int(match["day"]), match["month"]
    month = int(named) if named.isdigit() else MONTH_NUMBERS[named[:3]]
    if match["year"]:
        return date(_year(match["year"], today), month, day)
    for year in range(today.year, today.year - 8, -1):  # eight years hold a 29 February at all times
        if (found := _day_or_none(year, month, day)) and found <= today:
            return found
    return None


def _year(written: str, today: date) -> int:
    year = int(written)
    if year >= 100:
        return year
    return 2000 + year if 2000 + year <= today.year + 1 else 1900 + year


def _day_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day_of_month(match: re.Match[str], today: date) -> date | None:
    """ "the 14th": the latest 14th that has been, or that of last month when the words say so."""
    first = today.replace(day=1)
    if match["last"]:
        first = (first - timedelta(days=1)).replace(day=1)
    for _ in range(3):
        found = _day_or_none(first.year, first.month, int(match["day"]))
        if found and found <= today:
            return found
        first = (first - timedelta(days=1)).replace(day=1)
    return None


def _weekday(match: re.Match[str], today: date) -> date:
    """The latest such day before today, or today where "this" says so, and whole weeks before it."""
    back = (today.weekday() - DAY_NUMBERS[match["weekday"][:3]]) % 7
    parts = match.groupdict()
    if not back and not parts.get("this"):
        back = 7
    weeks = 1 if parts.get("before_last") else 0
    if parts.get("unit"):
        weeks = _count(parts.get("count")) * (2 if parts["unit"].startswith("fort") else 1)
    return today - timedelta(days=back + 7 * weeks)


def _weekday_of_last_week(match: re.Match[str], today: date) -> date:
    monday = today - timedelta(days=today.weekday() + 7)
    return monday + timedelta(days=DAY_NUMBERS[match["weekday"][:3]])


def _units_ago(match: re.Match[str], today: date) -> date:
    days = _count(match["count"]) * DAYS_OF_UNIT[match["unit"].rstrip("s")]
    return today - timedelta(days=days + (1 if (match["from"] or "").startswith("y") else 0))


def _count(written: str | None) -> int:
    if not written:
        return 1
    words = [word for word in written.split() if word != "of"]
    return int(words[-1]) if words[-1].isdigit() else NUMBERS[words[-1]]


def _days_back(days: int) -> Resolver:
    return lambda match, today: today - timedelta(days=days)  # noqa: ARG005 - every form is read with its match


def _yearly(day_in: Callable[[int], date]) -> Resolver:
    """A feast: the latest one that has been, or that of the year that is named."""

    def latest(match: re.Match[str], today: date) -> date:
        if year := match.groupdict().get("year"):
            return day_in(_year(year, today))
        this = day_in(today.year)
        return this if this <= today else day_in(today.year - 1)

    return latest


def _on(month: int, day: int) -> Resolver:
    return _yearly(lambda year: date(year, month, day))


def _from_easter(days: int) -> Resolver:
    return _yearly(lambda year: easter(year) + timedelta(days=days))


def _bank_holiday_monday(match: re.Match[str], today: date) -> date:
    """The latest Monday that was a bank holiday in England and Wales, in the month that may be named."""
    wanted = (match["month"] or "")[:3]
    mondays = [day for year in (today.year, today.year - 1) for day in _bank_holiday_mondays(year)]
    return max(day for day in mondays if day <= today and wanted in ("", day.strftime("%b").lower()))


@lru_cache(maxsize=32)
def _bank_holiday_mondays(year: int) -> list[date]:
    new_year = date(year, 1, 1)
    christmas = date(year, 12, 25)
    days = [easter(year) + timedelta(days=1), _monday_from(5, 1, year), _monday_from(5, 25, year)]
    days.append(_monday_from(8, 25, year))
    days += [new_year + timedelta(days=(7 - new_year.weekday()) % 7)] if new_year.weekday() in {0, 5, 6} else []
    # when Christmas falls on a Friday to a Monday, the first Monday from then on is a holiday too
    days += [christmas + timedelta(days=(7 - christmas.weekday()) % 7)] if christmas.weekday() in {0, 4, 5, 6} else []
    return days


def _monday_from(month: int, day: int, year: int) -> date:
    start = date(year, month, day)
    return start + timedelta(days=(MONDAY - start.weekday()) % 7)


_LEAD = r"(?:(?:last|on|from|since|past|of|(?P<this>this)) ){0,2}"
_WEEKDAY = rf"(?P<weekday>{WEEKDAYS})"
_COUNT = rf"(?P<count>\d{{1,2}}|(?:a )?couple(?: of)?|{'|'.join(NUMBERS)})"
_FEASTS: tuple[tuple[str, Resolver], ...] = (
    (r"(?:xmas|christmas|crimbo) day", _on(12, 25)),
    (r"(?:xmas|christmas|crimbo) eve", _on(12, 24)),
    (r"boxing day", _on(12, 26)),
    (r"new years? eve|nye", _on(12, 31)),
    (r"new years? day", _on(1, 1)),
    (r"(?:st )?valentines? day", _on(2, 14)),
    (r"halloween", _on(10, 31)),
    (r"(?:bonfire|guy fawkes) (?:night|nite)|guy fawkes", _on(11, 5)),
    (r"good fri(?:day)?", _from_easter(-2)),
    (r"easter sun(?:day)?", _from_easter(0)),
    (r"easter mon(?:day)?", _from_easter(1)),
)
_DAY_AND_MONTH = (
    rf"(?:{_LEAD}(?:{WEEKDAYS}) )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[-/. ]?(?:of )?(?P<month>{MONTHS})"
    r"(?:[-/. ]?(?P<year>\d{4}|\d{2}))?"
)
_MONTH_AND_DAY = (
    rf"(?:{_LEAD}(?:{WEEKDAYS}) )?(?P<month>{MONTHS}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: (?P<year>\d{{4}}))?"
)
_WEEKS_BEFORE_WEEKDAY = (
    rf"(?:{_COUNT} ?)?(?P<unit>weeks?|wks?|fortnight)(?: (?:ago|back))?(?: (?:last|past|on|from|gone)){{0,2}} "
    rf"{_WEEKDAY}(?: just gone| gone)?"
)
FORMS: tuple[tuple[re.Pattern[str], Resolver], ...] = tuple(
    (re.compile(form), day_of)
    for form, day_of in (
        (r"(?P<year>\d{4}) ?[-/] ?(?P<month>\d{1,2}) ?[-/] ?(?P<day>\d{1,2})", _calendar_day),
        (r"(?P<day>\d{1,2}) ?[/.-] ?(?P<month>\d{1,2})(?: ?[/.-] ?(?P<year>\d{4}|\d{2}))?", _calendar_day),
        (_DAY_AND_MONTH, _calendar_day),
        (_MONTH_AND_DAY, _calendar_day),
        (
            rf"(?:{_LEAD}(?:{WEEKDAYS}) )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)(?:(?: of)? (?:this|(?P<last>last)) month)?",
            _day_of_month,
        ),
        (rf"(?:{TODAY})|this (?:{PART_OF_DAY})|earlier today", _days_back(0)),
        (rf"{YESTERDAY}|last (?:{PART_OF_DAY})", _days_back(1)),
        (rf"day (?:before|b4) {YESTERDAY}|(?:night|nite) (?:before|b4) last", _days_back(2)),
        (rf"{_COUNT} ?(?P<unit>{UNITS}) (?:ago|back|since)(?: (?P<from>{TODAY}|{YESTERDAY}))?", _units_ago),
        (r"(?P<count>)(?P<unit>fortnight) (?:ago|back)(?P<from>)", _units_ago),
        (rf"(?:on )?{_WEEKDAY} (?:(?:of|in) )?last (?:week|wk)", _weekday_of_last_week),
        (rf"last (?:week|wk) (?:on )?{_WEEKDAY}", _weekday_of_last_week),
        (
            rf"{_LEAD}{_WEEKDAY}(?: (?:just gone|gone|just past|past|last|(?P<before_last>before last)))?",
            _weekday,
        ),
        (_WEEKS_BEFORE_WEEKDAY, _weekday),
        *((f"(?:last )?(?:{feast})(?: (?P<year>20\\d\\d))?", day_of) for feast, day_of in _FEASTS),
        (
            rf"(?:last )?(?:(?P<month>{MONTHS}) )?bank (?:hol|holiday|hols)(?: mon(?:day)?)?",
            _bank_holiday_monday,
        ),
    )
)
