"""Enquirers who do not write English: what they hear, and what the desk learns."""

from pathlib import Path

import pytest
from sqlalchemy import select

from api.conversations import staff
from api.db.conversations import AlertRow, ConversationRow, MessageRow, TurnRow
from api.domain.clock import utc_now
from api.domain.language_wishes import Tongues
from api.domain.understanding import BotFailure
from api.records.answers import load_answers
from api.wiring import load_force
from tests.api.fakes import answer, failed

POLISH = "ktoś ukradł mi rower sprzed sklepu i nie wiem co robić"
POLISH_DANGER = "pomocy, mąż mnie bije i nie mogę wyjść z domu"
WELSH = "mae rhywun wedi dwyn fy meic o'r ardd neithiwr"
WELSH_DANGER = "mae rhywun yn torri mewn i'r tŷ drws nesaf nawr"


def found(database, chat) -> ConversationRow:
    with database.reading() as session:
        return session.get_one(ConversationRow, chat.id)


def notes(database, chat) -> list[str]:
    with database.reading() as session:
        mine = MessageRow.conversation_id == chat.id, MessageRow.author == "system"
        return list(session.scalars(select(MessageRow.text).where(*mine).order_by(MessageRow.number)))


def outcomes(database) -> list[str | None]:
    with database.reading() as session:
        return list(session.scalars(select(TurnRow.outcome).order_by(TurnRow.message_id)))


def languages_heard(chat) -> list[str | None]:
    return [message["language"] for message in chat.thread() if message["author"] == "bot"]


def test_a_message_in_polish_is_answered_in_polish_and_goes_to_a_person(chat, bot, database):
    enquirer = chat()
    enquirer.say(POLISH)
    assert len(bot.asked) == 1
    (heard,) = enquirer.heard()
    assert heard.startswith("Tu Northshire Police")
    assert "999" in heard
    assert "101" in heard
    conversation = found(database, enquirer)
    assert (conversation.holder, conversation.reason, conversation.language) == ("queue", "language", "pl")
    assert "Polish" in notes(database, enquirer)[0]
    assert languages_heard(enquirer) == ["pl"]


def test_it_is_said_once_and_not_again_for_every_message(chat, bot, database):
    enquirer = chat()
    for text in (POLISH, "mam zdjęcie tego roweru i numer ramy", "czy ktoś to czyta"):
        enquirer.say(text)
    assert len(enquirer.heard()) == 1
    assert len(bot.parsed) == 2
    assert outcomes(database) == ["handed_over", "kept_for_staff", "kept_for_staff"]


def test_while_a_person_holds_the_conversation_nothing_is_said_but_the_desk_learns_the_language(
    chat, database, person, wired
):
    enquirer = chat()
    enquirer.say("hello there")
    with database.writing() as session:
        staff.take(session, person(), enquirer.id, wired.words, utc_now())
    said = len(enquirer.heard())
    enquirer.say(POLISH)
    enquirer.say("I wrote that in Polish because it is quicker for me")
    assert len(enquirer.heard()) == said
    assert found(database, enquirer).language == "pl"


def test_what_the_bot_answered_is_not_said_but_its_view_of_danger_counts(chat, bot, database):
    bot.answers = [answer("Some answer.", risk_flag=True, risk_kind="emergency", risk_score=0.9)]
    enquirer = chat()
    enquirer.say(POLISH)
    assert "Some answer." not in enquirer.heard()
    assert enquirer.heard()[0].startswith("Call 999 now")
    assert enquirer.heard()[1].startswith("Zadzwoń teraz pod 999")
    conversation = found(database, enquirer)
    assert (conversation.reason, conversation.priority) == ("risk", 0)


def test_words_of_danger_in_another_language_bring_english_safety_words_a_line_in_it_and_the_alert(chat, bot, database):
    enquirer = chat()
    enquirer.say(POLISH_DANGER)
    assert bot.asked == []
    assert enquirer.heard()[0].startswith("Call 999 now")
    assert enquirer.heard()[1].startswith("Zadzwoń teraz pod 999")
    assert languages_heard(enquirer)[:2] == [None, "pl"]
    conversation = found(database, enquirer)
    assert (conversation.holder, conversation.reason, conversation.language) == ("queue", "risk", "pl")
    with database.reading() as session:
        assert session.scalars(select(AlertRow)).one().said_words


def test_words_of_danger_that_follow_are_not_overlooked_because_the_language_was_noticed_first(chat, database):
    enquirer = chat()
    enquirer.say(POLISH)
    said = len(enquirer.heard())
    enquirer.say(POLISH_DANGER)
    assert enquirer.heard()[said].startswith("Call 999 now")
    assert found(database, enquirer).priority == 0


def test_safety_words_that_must_mean_nothing_are_given_no_company(wired, database):
    with database.reading() as session:
        assert [bubble.text for bubble in wired.journey._safety(session, "covert", "pl")] == ["OK, thank you."]


def test_a_bot_that_is_down_does_not_keep_the_words_from_being_polish(chat, bot, database):
    bot.always = failed(BotFailure.UNREACHABLE)
    enquirer = chat()
    enquirer.say(POLISH)
    assert enquirer.heard()[0].startswith("Tu Northshire Police")
    assert found(database, enquirer).priority == 1


def test_a_language_without_words_of_its_own_is_answered_in_plain_english_and_named_to_staff(chat, database):
    enquirer = chat()
    enquirer.say("Я потерял кошелёк в автобусе вчера")
    assert "interpreter" in enquirer.heard()[0]
    assert languages_heard(enquirer) == [None]
    assert "Russian" in notes(database, enquirer)[0]


@pytest.mark.parametrize(("text", "language"), [("Polski", "pl"), ("urdu please", "ur"), ("ਪੰਜਾਬੀ", "pa")])
def test_the_name_of_a_language_leads_to_its_words_and_a_person(chat, database, text, language):
    enquirer = chat()
    enquirer.say(text)
    conversation = found(database, enquirer)
    assert (conversation.holder, conversation.reason, conversation.language) == ("queue", "language", language)
    assert languages_heard(enquirer)[0] == language


def test_a_question_about_a_language_in_english_is_understood_by_the_bot_and_granted(chat, bot, database):
    bot.answers = [answer("Sorry, I can only read and write English.", intent="change_language")]
    enquirer = chat()
    enquirer.say("does anybody there know romanian")
    assert enquirer.heard()[0].startswith("Aici este Northshire Police")
    assert found(database, enquirer).language == "ro"


def test_whoever_asks_for_another_language_is_asked_which_and_presses_it(chat, bot, database):
    bot.answers = [answer("Sorry, I can only read and write English.", intent="change_language")]
    enquirer = chat()
    enquirer.say("another language")
    offered = [button["title"] for button in enquirer.thread()[-1]["buttons"]]
    assert {"Polski", "اردو", "Cymraeg"} <= set(offered)
    assert found(database, enquirer).holder == "bot"
    enquirer.say("اردو")
    assert languages_heard(enquirer)[1:] == ["ur", "ur-Latn"]
    assert found(database, enquirer).holder == "queue"


def test_english_messages_are_answered_by_the_bot_as_ever(chat, database):
    enquirer = chat()
    for text in ("my bike was nicked from outside the shop", "ok", "Krzysztof Jan Nowak Wiśniewski", "LS1 4AP"):
        enquirer.say(text)
    assert outcomes(database) == ["answered"] * 4
    assert found(database, enquirer).language == "en"


def test_after_a_person_gave_it_back_a_short_answer_is_read_like_any_other(chat, bot, database, person, wired):
    enquirer = chat()
    enquirer.say(POLISH)
    with database.writing() as session:
        someone = person()
        staff.take(session, someone, enquirer.id, wired.words, utc_now())
        staff.hand_back(session, someone, enquirer.id, wired.words, utc_now())
    enquirer.say("ok")
    assert found(database, enquirer).holder == "bot"
    enquirer.say(POLISH)
    assert found(database, enquirer).reason == "language"


def test_a_message_that_brings_the_process_down_while_its_language_is_told_goes_to_a_person(chat, database, wired):
    class Crash:
        def guess(self, text):
            raise KeyboardInterrupt

    wired.journey._tongues = Tongues(Crash())
    enquirer = chat()
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            enquirer.say("zxcv qwer asdf hjkl vbnm", client_id="p")
    enquirer.say("zxcv qwer asdf hjkl vbnm", client_id="p")
    assert found(database, enquirer).reason == "bot_failed"


def test_an_english_force_answers_welsh_in_welsh_and_finds_a_person(chat, database):
    enquirer = chat()
    enquirer.say(WELSH)
    assert enquirer.heard()[0].startswith("Dyma Northshire Police")
    assert found(database, enquirer).language == "cy"


class TestAWelshForce:
    @pytest.fixture
    def settings(self, settings, tmp_path):
        path = tmp_path / "force.yml"
        text = Path("data/force.yml").read_text(encoding="utf-8")
        text = text.replace("nation: england", "nation: wales").replace("languages: [en]", "languages: [en, cy]")
        path.write_text(text, encoding="utf-8")
        return settings.model_copy(update={"force_file": path})

    @pytest.fixture
    def wired(self, wired, settings):
        with wired.database.writing() as session:
            load_answers(session, Path("data/answers"), load_force(settings), utc_now())
        return wired

    def test_offers_both_languages_in_its_first_answer_only(self, chat, wired):
        enquirer = chat()
        enquirer.say("who do i tell about the noise")
        offer = enquirer.thread()[1]
        assert "Gymraeg" in offer["text"]
        assert [button["title"] for button in offer["buttons"]] == ["Cymraeg", "English"]
        enquirer.say("and who do i tell about the bins")
        assert [message["buttons"] for message in enquirer.thread()[3:]] == [[], []]

    def test_greets_in_welsh_and_says_what_can_be_done(self, chat, bot, wired, database):
        bot.answers = [answer("Hello.", intent="greet")]
        enquirer = chat()
        enquirer.say("shwmae, sut ydych chi heddiw, oes rhywun yma")
        assert enquirer.heard()[0].startswith("Helo")
        assert "Hello." not in enquirer.heard()
        assert languages_heard(enquirer) == ["cy", "cy"]
        assert found(database, enquirer).holder == "bot"

    def test_lets_the_enquirer_choose_welsh_and_go_back_to_english(self, chat, wired, database):
        enquirer = chat()
        enquirer.say("Cymraeg")
        assert languages_heard(enquirer) == ["cy", "cy"]
        enquirer.say("English")
        assert found(database, enquirer).language == "en"
        enquirer.say("ok")
        assert enquirer.heard()[-1] == "The council deals with noise."

    def test_answers_an_enquiry_in_welsh_with_a_person(self, chat, wired, database):
        enquirer = chat()
        enquirer.say(WELSH)
        assert "yn ateb yma" in enquirer.heard()[0]
        conversation = found(database, enquirer)
        assert (conversation.holder, conversation.reason, conversation.language) == ("queue", "language", "cy")

    def test_says_the_welsh_safety_words_of_the_kind_before_the_english_ones(self, chat, wired, database):
        enquirer = chat()
        enquirer.say(WELSH_DANGER)
        assert enquirer.heard()[0].startswith("Ffoniwch 999 nawr")
        assert enquirer.heard()[1].startswith("Call 999 now")
        with database.reading() as session:
            assert session.scalars(select(AlertRow)).one().kind == "emergency"
