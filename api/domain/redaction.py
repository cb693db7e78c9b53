"""Takes what could name somebody out of a text before it is shown to trainers or written into training data."""

import re

_STREET = "street|st|road|rd|lane|ln|avenue|ave|close|drive|way|court|terrace"
_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("email", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("link", re.compile(r"\bhttps?://\S+|\bwww\.\S+", re.I)),
    ("handle", re.compile(r"(?<!\w)@\w{2,}")),
    ("number", re.compile(r"(?<!\w)(?:\d[ -]?){12,18}\d(?!\w)")),
    ("phone", re.compile(r"(?<!\w)(?:\+44|0044|0)[\s()-]*(?:\d[\s()-]*){8,10}(?!\w)")),
    ("postcode", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b", re.I)),
    ("plate", re.compile(r"\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b|\b[A-Z]\d{1,3}\s?[A-Z]{3}\b", re.I)),
    ("national insurance number", re.compile(r"\b[A-Z]{2}\s*(?:\d\s*){6}[A-D]\b", re.I)),
    ("reference", re.compile(r"\b[A-Z]{2,4}[/-]?\d[\dA-Z/*-]{3,}\b|\b\d{2}[/*]\d[\dA-Z/*]{3,}\b", re.I)),
    ("number", re.compile(r"\b\d{5,}\b")),
    (
        "date",
        re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:[./-]\d{{1,2}}[./-]|\s+(?:{_MONTH})[a-z]*\s+)\d{{2,4}}\b", re.I),
    ),
    ("address", re.compile(rf"\b\d{{1,4}}[a-z]?\s+(?:[A-Z][\w']+\s+){{1,3}}(?:{_STREET})\b", re.I)),
    ("officer", re.compile(r"\b(?i:pc|pcso|dc|ds|di|sgt|sergeant|inspector|wpc)\s+(?:\d{2,6}|[A-Z][a-z]+)\b")),
)
_NAMED = re.compile(
    r"\b(?i:(my name(?:'?s| is)|i am called|name of|mr|mrs|ms))(\.?\s+)[A-Za-z][\w'-]+(?:\s+[A-Z][\w'-]+)?"
    r"|\b((?i:this is|called|miss|dr))(\.?\s+)[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+)?"
)


def redacted(text: str) -> str:
    """The text with e-mails, phones, postcodes, plates, references, numbers, addresses and stated names covered."""
    for name, pattern in _PATTERNS:
        text = pattern.sub(f"<{name}>", text)
    return _NAMED.sub(lambda found: f"{found[1] or found[3]}{found[2] or found[4]}<name>", text)
