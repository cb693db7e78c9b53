"""Messages without words: what text channels put in the place of a picture, a voice message or a spot on a map."""

import re
from enum import StrEnum


class Wordless(StrEnum):
    """What was sent instead of words."""

    ATTACHMENT = "attachment"
    PLACE = "place"


_KINDS = (
    r"(?:photo|image|picture|pic|gif|video|film|sticker|audio|voice(?: (?:note|message))?|media|file|document|"
    r"attachment)s?"
)
_SIGNS = "[\U0001f4f7\U0001f4f8\U0001f5bc\U0001f4f9\U0001f3a5\U0001f39e\U0001f3a4\U0001f399\U0001f4ce\U0001f4c4]"
_LENGTH = r"(?:\(?\d{1,2}:\d\d\)?)"
_ATTACHMENT = re.compile(
    r"(?:"
    rf"[\[<(]\s*(?:attached:?\s*[^\]>)]{{0,100}}|{_KINDS}(?:\s+(?:omitted|attached|message))?)\s*[\]>)]"
    rf"|{_SIGNS}\ufe0f?\s*{_KINDS}?\s*{_LENGTH}?"
    rf"|{_KINDS} omitted"
    r"|[\w()-][\w .()-]{0,80}\.(?:jpe?g|png|gif|heic|webp|mp4|mov|3gp|m4a|mp3|ogg|opus|wav|amr|pdf|docx?)"
    r"|\ufffc"
    r")",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:"
    "\U0001f4cd\\ufe0f?\\s*(?:live |my )?location(?:\\s*:\\s*\\S{0,200})?"
    r"|[\[<(]\s*(?:live )?location(?:\s+shared)?\s*[\]>)]"
    r"|(?:live )?location:\s*https?://\S{1,300}"
    r"|https?://(?:(?:www\.|maps\.)?google\.[a-z.]{2,6}/maps|maps\.google\.[a-z.]{2,6}|maps\.app\.goo\.gl|goo\.gl/maps"
    r"|maps\.apple\.com|w3w\.co|what3words\.com)\S{0,300}"
    r"|geo:\S{3,100}"
    r"|-?\d{1,2}\.\d{3,12}\s*,\s*-?\d{1,3}\.\d{3,12}"
    r"|///[a-z]{2,20}\.[a-z]{2,20}\.[a-z]{2,20}"
    r")",
    re.IGNORECASE,
)


def wordless(text: str) -> Wordless | None:
    """What the message is when nothing but attachments or a place stands in it; None for one with words."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if lines and all(_PLACE.fullmatch(line) for line in lines):
        return Wordless.PLACE
    return Wordless.ATTACHMENT if lines and all(_ATTACHMENT.fullmatch(line) for line in lines) else None
