"""Reads one cell: what it says, or what is wrong with it. What stood in it is never repeated. Pure."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from api.records.schemas import plain

_FORMULA = "=+\\-@＝＋－＠"
_DANGEROUS = re.compile(rf"[\s']*[{_FORMULA}]")
_DEFUSED = re.compile(rf"'[\s']*[{_FORMULA}]")

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_BRITISH = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})", re.ASCII)
_POSTCODE = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?|GIR) ?(\d[A-Z]{2})", re.ASCII)
_ROUNDED = re.compile(r"\d+([.,]\d+)?E\+?\d+", re.ASCII | re.IGNORECASE)

_EARLIEST, _LATEST = 1970, 2100
_A_DAY = "a day such as 2026-11-15 or 15/11/2026, the day before the month"
_YES_NO = {"yes": True, "true": True, "no": False, "false": False}


class Wrong(Exception):
    """What is wrong with a cell, what is expected instead and, where only the whole row shows it, in which column."""

    def __init__(self, wrong: str, expected: str, column: str = "") -> None:
        super().__init__(wrong)
        self.wrong, self.expected, self.column = wrong, expected, column


def not_utf8(read: str) -> bool:
    """Whether bytes were read that are no letter of UTF-8: "surrogateescape" lets them through as these."""
    return any("\udc80" <= letter <= "\udcff" for letter in read)


def defused(value: str) -> str:
    """As it is written into a file: what a spreadsheet would take for a formula starts with an apostrophe."""
    return f"'{value}" if _DANGEROUS.match(value) else value


def said_in(cell: str) -> str:
    """What a cell of a file says: one line, without the apostrophe that made it harmless."""
    if cell.isprintable():
        said = " ".join(cell.split())
    elif not_utf8(cell):
        raise Wrong("has a letter that is not UTF-8", "a file that was saved as “CSV UTF-8”")
    else:
        said = plain(cell)
    return said[1:].strip() if _DEFUSED.match(said) else said


def text(longest: int, *, needed: bool = True) -> Callable[[str], str]:
    """A reader of words, up to so many letters."""

    def read(said: str) -> str:
        if needed and not said:
            raise Wrong("is empty", f"words, at most {longest} letters")
        if len(said) > longest:
            raise Wrong("is too long", f"at most {longest} letters")
        return said

    return read


def number_of(longest: int) -> Callable[[str], str]:
    """A reader of references and numbers that are kept as they are printed, which spreadsheets like to round."""
    words = text(longest)

    def read(said: str) -> str:
        if _ROUNDED.fullmatch(said):
            raise Wrong("was rounded by a spreadsheet", "every digit: make the column “Text” there, then fill it again")
        return words(said)

    return read


def day(said: str) -> date | None:
    """A day as ISO or the British write it; None for an empty cell."""
    if not said:
        return None
    found = _ISO.fullmatch(said) or _BRITISH.fullmatch(said)
    if not found:
        raise Wrong("is not a day", _A_DAY)
    try:
        there = date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        raise Wrong("is not a day of the calendar", _A_DAY) from None
    if not _EARLIEST <= there.year <= _LATEST:
        raise Wrong("has an unlikely year", f"a year from {_EARLIEST} to {_LATEST}")
    return there


def yes_no(said: str) -> bool:
    """A plain yes or no; an empty cell is neither."""
    if said.casefold() not in _YES_NO:
        raise Wrong("is neither yes nor no" if said else "is empty", "yes or no")
    return _YES_NO[said.casefold()]


def one_of(choices: Iterable[str]) -> Callable[[str], str]:
    """A reader of one out of a few words."""
    known = {choice.casefold(): choice for choice in choices}
    expected = f"one of: {'; '.join(known.values())}"

    def read(said: str) -> str:
        if said.casefold() not in known:
            raise Wrong("is not one of the words for it" if said else "is empty", expected)
        return known[said.casefold()]

    return read


def known_by(names: Mapping[str, int | None], *, what: str, expected: str) -> Callable[[str], int | None]:
    """A reader of somebody or something that the database knows; a name that several have stands for None."""

    def read(said: str) -> int | None:
        if not said:
            return None
        if said.casefold() not in names:
            raise Wrong(f"is no {what} here", expected)
        if (found := names[said.casefold()]) is None:
            raise Wrong(f"is the name of more than one {what}", expected)
        return found

    return read


def surname(said: str) -> str:
    """A surname. It has a letter, for only letters are compared: a name without any would be everybody's."""
    if said and not any(letter.isalpha() for letter in said):
        raise Wrong("has no letter in it", "a surname")
    return text(100)(said)


def postcode(said: str) -> str:
    """A British postcode, in capitals with its space."""
    found = _POSTCODE.fullmatch(" ".join(said.upper().split()))
    if not found:
        raise Wrong("is not a postcode" if said else "is empty", "a whole postcode such as ZZ99 3VZ")
    return f"{found[1]} {found[2]}"
