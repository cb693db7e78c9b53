"""Reads the day out of "last friday", "2 days ago" or "15 November". Pure."""

import re
from datetime import date, timedelta

OLDEST = timedelta(days=3653)
"""What is said to be older than ten years is no day that helps."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAYS_AGO = {"today": 0, "tonight": 0, "this": 0, "just now": 0, "yesterday": 1, "last ni": 1, "last week": 7}

_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_NUMBERS = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?\b")
_DAY_MONTH = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({'|'.join(_MONTHS)})[a-z]*(?:,?\s+(\d{{4}}))?\b")
_MONTH_DAY = re.compile(rf"\b({'|'.join(_MONTHS)})[a-z]*\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(\d{{4}}))?\b")
_AGO = re.compile(r"\b(\d{1,2}|a|an|one|couple of|few)\s+(day|week)s?\s+(?:ago|back)\b")
_WEEKDAY = re.compile(rf"\b({'|'.join(_WEEKDAYS)})(?:day|s|sday|nesday|rs|rsday|urday)?\b")


def day_in(text: str, today: date) -> date | None:
    """The day a text speaks of, from ten years ago to today; None when it names none."""
    said = " ".join(text.casefold().split())
    return _written_out(said, today) or _counted_back(said, today)


def _written_out(said: str, today: date) -> date | None:
    if found := _ISO.search(said):
        return _past(today, int(found[3]), int(found[2]), int(found[1]))
    if found := _NUMBERS.search(said):
        year = int(found[3]) % 2000 + 2000 if found[3] else None
        return _past(today, int(found[1]), int(found[2]), year)
    if found := _DAY_MONTH.search(said):
        return _past(today, int(found[1]), _MONTHS.index(found[2]) + 1, int(found[3]) if found[3] else None)
    if found := _MONTH_DAY.search(said):
        return _past(today, int(found[2]), _MONTHS.index(found[1]) + 1, int(found[3]) if found[3] else None)
    return None


def _past(today: date, day: int, month: int, year: int | None) -> date | None:
    try:
        found = date(year or today.year, month, day)
        if found > today and year is None:
            found = found.replace(year=today.year - 1)
    except ValueError:
        return None
    return found if today - OLDEST <= found <= today else None


def _counted_back(said: str, today: date) -> date | None:
    if found := _AGO.search(said):
        count = int(found[1]) if found[1].isdigit() else {"couple of": 2, "few": 3}.get(found[1], 1)
        return today - timedelta(days=count * (7 if found[2] == "week" else 1))
    if found := _WEEKDAY.search(said):
        return today - timedelta(days=(today.weekday() - _WEEKDAYS.index(found[1])) % 7)
    for words, days in _DAYS_AGO.items():
        if words in said:
            return today - timedelta(days=days)
    return None
