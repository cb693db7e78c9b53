"""What languages are called: by the desk, by those who speak them, and by those who ask for them."""

import re
import unicodedata

NAMES = {
    "en": "English",
    "cy": "Welsh",
    "pl": "Polish",
    "ro": "Romanian",
    "pa": "Punjabi",
    "ur": "Urdu",
    "pt": "Portuguese",
    "es": "Spanish",
    "ar": "Arabic",
    "bn": "Bengali",
    "gu": "Gujarati",
    "it": "Italian",
    "uk": "Ukrainian",
    "zh": "Chinese",
    "tr": "Turkish",
    "so": "Somali",
    "fr": "French",
    "de": "German",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "hu": "Hungarian",
    "sq": "Albanian",
    "sk": "Slovak",
    "cs": "Czech",
    "ru": "Russian, or another language in Cyrillic letters",
    "fa": "Persian",
    "ku": "Kurdish",
    "hi": "Hindi, or another language in Devanagari letters",
    "ta": "Tamil",
    "am": "Amharic or Tigrinya",
    "ja": "Japanese",
    "ko": "Korean",
    "el": "Greek",
    "he": "Hebrew",
    "th": "Thai",
    "si": "Sinhala",
    "vi": "Vietnamese",
    "tl": "Tagalog",
    "bg": "Bulgarian",
    "ps": "Pashto",
}
"""By ISO code; what staff read."""

OWN_NAMES = {
    "cy": "Cymraeg",
    "pl": "Polski",
    "ro": "Română",
    "pa": "ਪੰਜਾਬੀ",
    "ur": "اردو",
    "pt": "Português",
    "es": "Español",
    "ar": "العربية",
    "bn": "বাংলা",
    "gu": "ગુજરાતી",
    "it": "Italiano",
    "en": "English",
}
"""Offered as buttons when somebody asks for another language; twelve, since one of the channels takes thirteen."""

ASKED_AS = {
    "en": "english saesneg angielski angielsku engleza engleză inglese",
    "cy": "welsh cymraeg gymraeg nghymraeg",
    "pl": "polish polski polsku polskim",
    "ro": "romanian română romana română românește romaneste romanește",
    "pa": "punjabi panjabi ਪੰਜਾਬੀ پنجابی",
    "ur": "urdu اردو",
    "pt": "portuguese português portugues brazilian",
    "es": "spanish español espanol castellano",
    "ar": "arabic العربية عربي بالعربي عربية",
    "bn": "bengali bangla sylheti বাংলা",
    "gu": "gujarati gujrati ગુજરાતી",
    "it": "italian italiano",
    "uk": "ukrainian українська українською українську",
    "zh": "chinese mandarin cantonese 中文 普通话 国语 廣東話 广东话",
    "tr": "turkish türkçe turkce",
    "so": "somali soomaali afsoomaali",
    "fr": "french français francais",
    "de": "german deutsch",
    "lt": "lithuanian lietuvių lietuviškai",
    "lv": "latvian latviešu latviski",
    "hu": "hungarian magyar magyarul",
    "sq": "albanian shqip",
    "sk": "slovak slovensky",
    "cs": "czech česky cesky",
    "ru": "russian русский русском",
    "bg": "bulgarian български",
    "fa": "farsi persian dari فارسی",
    "ku": "kurdish sorani kurmanji کوردی",
    "ps": "pashto پښتو",
    "hi": "hindi nepali हिन्दी हिंदी",
    "ta": "tamil தமிழ்",
    "am": "amharic tigrinya አማርኛ ትግርኛ",
    "vi": "vietnamese việt",
    "tl": "tagalog filipino",
    "ja": "japanese 日本語",
    "ko": "korean 한국어",
    "el": "greek ελληνικά",
    "th": "thai",
}
"""How people write the name of the language that they want."""

POLITE = frozenset(
    """
    please pls plz plis prosze proszę vă va rog por favor os gwelwch yn dda per lütfen fadlan only just in po
    yes
    """.split()
)
"""Beside the name of a language these make a whole message that asks for it."""

REFUSALS = frozenset("no not dont don't cant can't little bad small poor without nu nie".split())

_CODES = {unicodedata.normalize("NFC", word): code for code, words in ASKED_AS.items() for word in words.split()}
_OWN = {name.casefold(): code for code, name in OWN_NAMES.items()}
_WORD = re.compile(r"[^\W\d_][\w'’\u0900-\u0dff]*")


def language_asked_for(text: str) -> str | None:
    """The language that the whole message asks for: by its own name, or politely ("Polski", "urdu please")."""
    if own := _OWN.get(text.strip().strip(".!? ").casefold()):
        return own
    words = _words_of(text)
    named = [_CODES[word] for word in words if word in _CODES]
    polite = len(words) > len(named) and all(word in _CODES or word in POLITE for word in words)
    return named[0] if len(named) == 1 and polite else None


def language_named_in(text: str) -> str | None:
    """The language named anywhere in the message, another one before English; a refused English names none."""
    words = _words_of(text)
    pairs = list(zip(["", *words], [*words, ""], strict=True))
    named = [_CODES[word] for before, word in pairs if word in _CODES and before not in REFUSALS]
    if others := [code for code in named if code != "en"]:
        return others[0]
    refused = any(before in REFUSALS and word not in _CODES for before, word in pairs)
    return "en" if named and not refused else None


def _words_of(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(unicodedata.normalize("NFC", text))]
