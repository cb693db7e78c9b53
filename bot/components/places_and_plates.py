"""Postcodes and number plates as people type them, and not the buses, roads and petrols that look like them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

AREAS = (
    "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|"
    "GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|"
    "OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|"
    "WF|WN|WR|WS|WV|YO|ZE"
)
# ZZ99 is the pseudo family of the NHS data dictionary, for records about nobody
POSTCODE = re.compile(
    rf"\b(?P<out>(?:{AREAS})\d[\dA-HJKMNP-Y]?|ZZ99)[\s.-]{{0,2}}"
    r"(?P<in>[\dO](?:[ABD-HJLNP-UW-Z]{2}|(?<=ZZ99.)[A-Z]{2}|(?<=ZZ99..)[A-Z]{2}))\b",
    re.IGNORECASE,
)
CHAT = {"W8 4US", "W8 4UR", "M8 4US", "B4 4LL"}  # "w8 4us" is a wish, not a place
_LONG_AREAS = "|".join(area for area in AREAS.split("|") if len(area) == 2)
ORDINAL = re.compile(r"1st|2nd|3rd|[04-9]th")  # "b4 5th form"; in capitals or at the end it is a postcode
# one-letter areas have only some numbers: M62 is a road, N95 a mask
DISTRICT = (
    rf"(?:(?:{_LONG_AREAS})[1-9]\d?|(?:SW|SE|NW|EC|WC)[1-9][A-Z]|[EWN]1[A-W]|B[1-9]\d?|E[1-9]|E1\d|E20|G[1-9]|G[1-8]\d|"
    r"L[1-9]|L[1-37]\d|L40|M[1-9]|M[1-3]\d|M4[0-6]|M[569]0|M61|N[1-9]|N1\d|N2[0-2]|S[1-9]|S[1-8]\d|W[1-9]|W1[0-4])"
)
OUTWARD = re.compile(rf"\b(?P<out>{DISTRICT}|ZZ99)(?![\w£%*/-]|\.\d|\s\d)", re.IGNORECASE)
POSTCODE_CUE = re.compile(
    r"\b(?:post\s?|out)code(?:\s+(?:area|district|is|its|it's|was|of|here|starts?|with|just|the))*[\s:=-]*$", re.I
)
LIVING_IN = re.compile(
    r"(?:\b(?:in|near|nr|around|live in|lives in|moved to|based in|area of)(?:\s+the)?|^\W*(?:its|it's|im in))\s+$",
    re.I,
)
ROADS = re.compile(r"(?:M(?:[1-9]|11|18|20|2[3-9]|32|40|4[25]|50|5[3-7]|6[0-9]|7[347]|8|9|90))", re.I)
AREA_AFTER = re.compile(r"\s+(?:area|postcode)\b", re.I)
TO_ROAD = re.compile(r"\b(?:junction|junc|j\d{1,2}|on|off|along|down)(?:\s+(?:of|the))*\s+$", re.I)
NO_PLACE_AFTER = re.compile(
    r"\s+(?:bus|buses|train|petrol|fuel|diesel|road|motorway|junction|mask|masks|size|services|j\d+|gas|slip|coach|route)",
    re.I,
)
NO_PLACE = {"B4", "M8", "L8", "W8", "G8", "B3", "L4", "N1", "S8", "CO2", "SO2", "WD40", "SK8", "CR7", "PE1", "E2E"}
CAR_NAMES = re.compile(r"MK\d|IP\d|CO2|SK8|CR\d|HR\d|PE\d|SE\d|EC2|WD40|SO2|PO\d|NE[14]|ST\d|LE\d|HD\d|NR\d", re.I)

# O stands for 0 and I or L for 1 among the figures, and 0 for O among the letters
CURRENT_PLATE = re.compile(
    r"\b(?P<area>[A-HJ-PR-Y0]{2})(?P<gap>[\s.-]?)(?P<age>[0-9OIL]{2})"
    r"(?P<rest>[\s.-]{0,2}[A-HJ-PR-Z0][\s.-]?[A-HJ-PR-Z0][\s.-]?[A-HJ-PR-Z0])\b",
    re.IGNORECASE,
)
AGE = re.compile(r"0[2-9]|[1-37]\d|5[1-9]|6\d|8[01]")
OLDER_PLATE = re.compile(
    r"\b(?:[A-Z]{2}\d{2}[\s-]?[A-Z]{3}|[A-Y]\d{1,3}[\s-]?[A-Z]{3}|"
    r"[A-Z]{3}[\s-]?\d{1,3}[A-Y]|[A-Z]{1,2}[IZ][A-Z]?\s?\d{3,4})\b",
    re.I,
)
DATELESS_PLATES = (
    re.compile(r"\b[A-Y]\s\d{1,3}\s?[A-Z]{3}\b", re.I),
    re.compile(r"\b[A-Z]{1,3}\s?\d{1,4}\b", re.I),
    re.compile(r"\b\d{1,4}\s?[A-Z]{1,3}\b", re.I),
)
PLATE_CUE = re.compile(
    r"\b(?:reg(?:istration)?|(?:number|licence|license)?\s?plates?|vrm|vrn|number\s?plate)"
    r"(?:\s+(?:no|number|num|plate|mark|is|was|of|the|car|van|on|it|its|it's|i|think|"
    r"starts|starting|begins|ends|ending|with))*[\s:.=-]*$",
    re.I,
)
VEHICLE = re.compile(
    r"\b(?:car|cars|van|vans|lorry|truck|motorbike|moped|vehicle|taxi|driv\w+|parked|mot|bmw|audi|ford|vw|golf|corsa|fiesta|"
    r"focus|astra|transit|merc|mercedes|vauxhall|nissan|toyota|kia|reg|registration|numberplate|plates?|vr[mn])\b",
    re.I,
)
PLATE_NEAR = re.compile(r"\b(?:reg|registration|plate|numberplate)\b.{0,25}$", re.I)
SHORT_WORD = re.compile(
    r"(?:a|ago|all|an|and|any|are|as|at|bad|been|big|but|by|can|car|cos|dad|day|did|do|end|few|for|from|get|go|got|"
    r"had|has|hat|he|her|him|his|how|in|is|it|just|let|lot|man|me|men|mum|my|new|no|not|now|of|off|old|on|one|"
    r"or|our|out|put|ran|red|saw|say|see|she|so|the|then|they|to|too|two|lad|up|us|van|was|way|we|who|why|yes|"
    r"yet|you|yr|yrs|hrs|min|bus|cat|dog|bar|pub|per|pls|am|pm|st|nd|rd|th|mph|mg|ml|kg|km|mm|cm|ft|lb|m|k|p|x)"
)


@dataclass(frozen=True)
class Place:
    """A postcode or plate from `start` to before `end`, with its value in normal form."""

    start: int
    end: int
    value: str


def find_postcodes(text: str) -> Iterator[Place]:
    """Whole postcodes, and outward ones alone where they are being given as one."""
    for match in POSTCODE.finditer(text):
        if match["in"][0] in "oO" and PLATE_CUE.search(text[: match.start()]):
            continue
        outward, inward = match["out"].upper(), match["in"].upper().replace("O", "0", 1)
        goes_on = re.search(r"\w", text[match.end() :])
        if f"{outward} {inward}" not in CHAT and not (goes_on and ORDINAL.fullmatch(match["in"])):
            yield Place(match.start(), match.end(), f"{outward} {inward}")


def find_outward_codes(text: str) -> Iterator[Place]:
    """ "BN2" alone: after a word for it or for living there, as a whole message, or in unmistakable capitals."""
    for match in OUTWARD.finditer(text):
        if _is_place(match, text):
            yield Place(match.start(), match.end(), match["out"].upper())


def _is_place(match: re.Match[str], text: str) -> bool:
    before, code = text[: match.start()], match["out"].upper()
    if POSTCODE_CUE.search(before) or AREA_AFTER.match(text, match.end()):
        return True
    if (
        PLATE_NEAR.search(before)
        or code in NO_PLACE
        or NO_PLACE_AFTER.match(text, match.end())
        or TO_ROAD.search(before)
    ):
        return False
    alone = match["out"] == text.strip(" .,!?")
    if alone or LIVING_IN.search(before):
        return not ROADS.fullmatch(code)
    capitals = match["out"].isupper() and not text.isupper() and code[1].isalpha()
    return capitals and not CAR_NAMES.fullmatch(code)


def find_plates(text: str) -> Iterator[Place]:
    """Older plates look like ordinary words ("the b12 bus"), so they count only where a plate is being given."""
    for match in CURRENT_PLATE.finditer(text):
        if plate := _current_plate(match, text):
            yield Place(match.start(), match.end(), plate)
    for match in OLDER_PLATE.finditer(text):
        if match[0] == text.strip() or PLATE_CUE.search(text[: match.start()]):
            yield Place(match.start(), match.end(), _alphanumeric(match[0]))
    if VEHICLE.search(text):
        yield from _dateless_plates(text)


def _dateless_plates(text: str) -> Iterator[Place]:
    for match in (match for plate in DATELESS_PLATES for match in plate.finditer(text)):
        letters = re.sub(r"[\d\s]", "", match[0]).lower()
        if not SHORT_WORD.fullmatch(letters) and PLATE_CUE.search(text[: match.start()]):
            yield Place(match.start(), match.end(), _alphanumeric(match[0]))


def _current_plate(match: re.Match[str], text: str) -> str | None:
    age = match["age"].upper().replace("O", "0").replace("I", "1").replace("L", "1")
    if not AGE.fullmatch(age) or not any(map(str.isdigit, match["age"])):
        return None
    area, rest = (_alphanumeric(match[part]).replace("0", "O") for part in ("area", "rest"))
    if not _is_plainly_a_plate(match, text):
        return None
    has_words = any(SHORT_WORD.fullmatch(part) for part in re.split(r"[\s.-]+", match["rest"].lower()))
    if has_words and not PLATE_CUE.search(text[: match.start()]) and not match[0].isupper():
        return None
    return area + age + rest


def _is_plainly_a_plate(match: re.Match[str], text: str) -> bool:
    """ "AB12 CDE", "ab12cde" are; "at 12 the", "ls10 lad", "ls10 u ok" only where a vehicle is spoken of."""
    typed = match[0]
    return typed.isupper() or typed.isalnum() or typed == text.strip(" .,!?") or VEHICLE.search(text) is not None


def _alphanumeric(typed: str) -> str:
    return re.sub(r"[\s.-]", "", typed).upper()
