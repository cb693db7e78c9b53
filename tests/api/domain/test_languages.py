"""Which language a message counts as written in, and what a wish for a language calls for."""

import pytest

from api.domain.escalation import Priority, Reason, reason_to_escalate
from api.domain.language_names import NAMES, OWN_NAMES, language_asked_for, language_named_in
from api.domain.language_wishes import Tongues, Wish
from api.domain.languages import LanguageGuess, language_of, tag_of
from tests.api.fakes import FakeGuesser, answer


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("میرے گھر کے باہر گاڑی کھڑی ہے", "ur"),
        ("أضعت محفظتي في الحافلة", "ar"),
        ("کیفم را در اتوبوس گم کردم", "fa"),
        ("ਮੇਰਾ ਸਾਈਕਲ ਚੋਰੀ ਹੋ ਗਿਆ", "pa"),
        ("আমার সাইকেল চুরি হয়েছে", "bn"),
        ("મારી સાયકલ ચોરાઈ ગઈ", "gu"),
        ("У мене вкрали велосипед біля дому", "uk"),
        ("Я потерял кошелёк", "ru"),
        ("中文", "zh"),
        ("我的 iPhone 在 Tesco 丢了", "zh"),
        ("财布をなくしました", "ja"),
    ],
)
def test_letters_that_are_not_latin_count_at_once(text: str, language: str) -> None:
    assert language_of(text, FakeGuesser()) == language


@pytest.mark.parametrize(
    "text",
    [
        "👍🏽",
        "AB12 CDE",
        "LS1 4AP",
        "77260012345",
        "ok",
        "Krzysztof Jan Brzęczyszczykiewicz Nowak",
        "maria da silva santos oliveira",
        "14 heol y bont llanelli carmarthenshire",
        "𝓱𝓮𝓵𝓵𝓸",
        "nonsense@example.org https://example.pl/jest",
        "naw",
    ],
)
def test_names_references_emoji_and_single_words_are_no_language(text: str) -> None:
    certain = FakeGuesser(always=LanguageGuess("pl", 1.0, 0.0))
    assert language_of(text, certain) in (None, "en")


def test_a_name_in_other_letters_does_not_make_an_english_sentence_foreign() -> None:
    assert language_of("my name is محمد and i lost my bike in town", FakeGuesser()) == "en"


def test_ordinary_english_words_outweigh_the_surest_guess() -> None:
    certain = FakeGuesser(always=LanguageGuess("it", 1.0, 0.0))
    assert language_of("cat converter's gone off my Honda for the second time", certain) == "en"
    assert language_of("lost my phone", certain) == "en"


@pytest.mark.parametrize("guess", [LanguageGuess("pl", 0.5, 0.0), LanguageGuess("pl", 0.9, 0.02)])
def test_a_guess_that_is_not_sure_or_leaves_room_for_english_is_not_believed(guess: LanguageGuess) -> None:
    assert (
        language_of("wczoraj rano zabrano kurtke z szatni przy sali gimnastycznej", FakeGuesser(always=guess)) is None
    )


@pytest.mark.parametrize(("text", "language"), [("ajutor, are un cuțit", "ro"), ("ktoś zabrał mi kurtkę", "pl")])
def test_a_letter_of_one_language_only_tells_it_in_few_words(text: str, language: str) -> None:
    assert language_of(text, FakeGuesser(always=LanguageGuess("it", 0.4, 0.3))) == language


def test_a_letter_in_a_name_makes_no_english_sentence_foreign() -> None:
    assert language_of("where do i find Mr Wałęsa and łódź street in your town", FakeGuesser()) == "en"


def test_small_words_alone_can_settle_it() -> None:
    wrong = FakeGuesser(always=LanguageGuess("lt", 0.4, 0.0))
    assert language_of("am pierdut un rucsac și nu știu cu ce autobuz am fost", wrong) == "ro"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("meri gaari ka MOT khatam hai, garage tak chala ke le ja sakta hoon?", "ur"),
        ("mainu daso ke licence kithe renew hunda, tusi karde ho?", "pa"),
    ],
)
def test_urdu_and_punjabi_are_known_in_latin_letters_too(text: str, language: str) -> None:
    assert language_of(text, FakeGuesser()) == language


def test_texts_in_latin_letters_of_languages_with_a_script_of_their_own_are_marked_so() -> None:
    assert tag_of("ur", "Aap ka paigham") == "ur-Latn"
    assert tag_of("ur", "آپ کا پیغام") == "ur"
    assert tag_of("pl", "Twoja wiadomość") == "pl"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *((name, code) for code, name in OWN_NAMES.items()),
        ("urdu please", "ur"),
        ("Cymraeg plis", "cy"),
        ("po polsku proszę", "pl"),
    ],
)
def test_the_name_of_a_language_asks_for_it(text: str, language: str) -> None:
    assert language_asked_for(text) == language


@pytest.mark.parametrize("text", ["polish", "he spoke polish to me", "my polish neighbour please", ""])
def test_a_word_that_only_describes_somebody_asks_for_nothing(text: str) -> None:
    assert language_asked_for(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("do you speak Urdu", "ur"),
        ("not good english sorry, you have romanian?", "ro"),
        ("english please not welsh", "en"),
        ("back to english", "en"),
        ("i dont speak english", None),
        ("no english", None),
        ("how do i switch language", None),
        ("kurdish sorani please", "ku"),
    ],
)
def test_the_language_somebody_wants_is_found_among_their_words(text: str, language: str | None) -> None:
    assert language_named_in(text) == language


def test_every_language_that_can_be_asked_for_has_a_name_for_the_desk() -> None:
    assert OWN_NAMES.keys() <= NAMES.keys()
    assert len(OWN_NAMES) + 1 <= 13


ENGLISH_FORCE = Tongues(FakeGuesser())
WELSH_FORCE = Tongues(FakeGuesser(), ["en", "cy"])


@pytest.mark.parametrize(
    ("text", "language", "intent", "wish"),
    [
        ("moj rower", "pl", "report_theft", Wish("pl", "pl", needs_person=True)),
        ("Polski", None, "change_language", Wish("pl", "pl", needs_person=True)),
        ("do you speak Urdu", "en", "change_language", Wish("ur", "ur", needs_person=True)),
        ("do you speak Urdu", "en", "advice_noise", None),
        ("another language", "en", "change_language", Wish("", "", needs_person=False)),
        ("English", None, None, Wish("en", "en", needs_person=False)),
        ("my bike", "en", "report_theft", None),
        ("ok", None, "affirm", None),
        ("shwmae", "cy", "greet", Wish("cy", "cy", needs_person=True)),
    ],
)
def test_what_a_language_calls_for(text: str, language: str | None, intent: str | None, wish: Wish | None) -> None:
    assert ENGLISH_FORCE.wish(text, language, intent) == wish


def test_a_welsh_force_greets_in_welsh_itself_and_leaves_the_rest_to_people() -> None:
    assert WELSH_FORCE.wish("shwmae", "cy", "greet") == Wish("cy", "cy_greeting", needs_person=False)
    assert WELSH_FORCE.wish("Cymraeg", None, None) == Wish("cy", "cy_greeting", needs_person=False)
    assert WELSH_FORCE.wish("dwi wedi colli ffôn", "cy", "lost_property") == Wish("cy", "cy", needs_person=True)


def test_a_foreign_language_needs_a_person_soon_whatever_the_bot_answered() -> None:
    needed = reason_to_escalate(answer("Noise."), 0, Wish("pl", "pl", needs_person=True))
    assert needed is not None
    assert (needed.reason, needed.priority) == (Reason.LANGUAGE, Priority.HIGH)
    assert "Polish" in needed.note


def test_danger_that_the_model_sees_comes_before_the_language() -> None:
    danger = answer("Noise.", risk_flag=True, risk_kind="emergency", risk_score=0.9)
    needed = reason_to_escalate(danger, 0, Wish("pl", "pl", needs_person=True))
    assert needed is not None
    assert needed.reason is Reason.RISK
