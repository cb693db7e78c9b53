"""How well the language of a message is told, counted on the held-out texts that chose the thresholds."""

import re
import threading
from pathlib import Path

import pytest
import yaml

from api.domain.languages import language_of
from api.languages.lingua_guesser import LinguaGuesser

FOREIGN = yaml.safe_load(Path("tests/api/languages/foreign.yml").read_text(encoding="utf-8"))
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
ENTITY = re.compile(r"\[([^\]]*)\](\{[^}]*\}|\([^)]*\))")


@pytest.fixture(scope="module")
def guesser() -> LinguaGuesser:
    return LinguaGuesser()


def held_out() -> list[str]:
    texts = []
    for path in sorted(Path("tests/bot/nlu").glob("*.yml")):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            texts += [ENTITY.sub(r"\1", line.strip()[2:]) for line in entry["examples"].splitlines()]
    for path in sorted(Path("tests/bot/risk").glob("*.yml")):
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))["texts"]
        texts += [entry if isinstance(entry, str) else entry["text"] for entry in entries]
    return texts


def in_english(texts: list[str]) -> list[str]:
    beginnings = tuple(begin for some in FOREIGN.values() for begin in some)
    return [text for text in texts if not text.startswith(beginnings)]


def test_english_messages_are_hardly_ever_taken_for_another_language(guesser: LinguaGuesser) -> None:
    texts = in_english(held_out())
    assert len(texts) > 3000
    wrong = [text for text in texts if language_of(text, guesser) not in ("en", None)]
    assert len(wrong) <= 0.003 * len(texts), wrong


def test_nearly_all_messages_in_other_languages_are_found_as_what_they_are(guesser: LinguaGuesser) -> None:
    texts = held_out()
    told, missed = 0, []
    for language, beginnings in FOREIGN.items():
        for text in (text for text in texts if text.startswith(tuple(beginnings))):
            if len(WORD.findall(text)) >= 4 or (not text.isascii() and WORD.findall(text)[0][0] > "Ͱ"):
                found = language_of(text, guesser)
                told += found == language
                missed += [] if found == language else [(language, found, text)]
    assert told + len(missed) > 110
    assert told >= 0.95 * (told + len(missed)), missed


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ktoś ukradł mi rower sprzed sklepu", "pl"),
        ("mi-am pierdut portofelul în autobuz ieri", "ro"),
        ("roubaram a minha bicicleta ontem à noite", "pt"),
        ("me han robado la cartera en el autobús", "es"),
        ("mi hanno rubato la bici davanti al negozio", "it"),
        ("bisikletim dün gece çalındı ne yapmalıyım", "tr"),
        ("baaskiilkayga waa la xaday xalay maxaan sameeyaa", "so"),
        ("mae rhywun wedi dwyn fy meic o'r ardd", "cy"),
    ],
)
def test_the_languages_with_fixed_words_are_known(guesser: LinguaGuesser, text: str, language: str) -> None:
    assert language_of(text, guesser) == language


@pytest.mark.parametrize(
    "text",
    [
        "wtf r u lot doin m8 its bin 3 wks",
        "didnae ken whit tae dae wi it",
        "wagwan fam man got bare shook innit",
        "giuseppe antonio della rocca esposito",
        "playstation controller nintendo switch",
        "pen y bont farm llanddewi brefi tregaron",
    ],
)
def test_text_speak_dialect_names_and_things_are_no_other_language(guesser: LinguaGuesser, text: str) -> None:
    assert language_of(text, guesser) in ("en", None)


def test_two_first_messages_at_once_load_the_models_once() -> None:
    guesser, found = LinguaGuesser(), []
    threads = [threading.Thread(target=lambda: found.append(guesser.guess("my bike is gone"))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [guess.language for guess in found] == ["en", "en"]
