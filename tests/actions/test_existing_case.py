"""An update on a report: the details in any order, and one reply whether they match or not."""

import pytest

from actions.existing_case import AskForUpdate, ReportStatusForm
from actions.records_client import Answer, ReportDetails
from tests.actions.support import RECORDS_DOWN, Enquirer, FakeRecords, run, tracker

REFERENCE = {"reference": ("77260012345", "77260012345")}
LOG = {"reference": ("log 1716", "LOG 1716")}
LOG_OF_DATE = {"reference": ("log 1716 15 nov", "1716 of 2026-11-15")}
POSTCODE = {"postcode": ("zz993vz", "ZZ99 3VZ")}


def enquirer(**slots: str) -> Enquirer:
    """Somebody who has asked for an update and given these facts, asked for the next."""
    asking = Enquirer(ReportStatusForm(FakeRecords()), dict(slots))
    asking.slots.setdefault("requested_slot", None)
    if asking.asked is None:
        asking.says("any update on my case", "report_status")
    return asking


def test_the_enquirer_hears_once_what_is_needed_and_why() -> None:
    asking = Enquirer(ReportStatusForm(FakeRecords(answer=Answer(("I need three things.",), "", ""))))
    assert asking.says("any update on my case", "report_status").texts == ["I need three things."]
    assert asking.says("77260012345", entities=REFERENCE).texts == []


def test_no_details_are_asked_for_while_the_records_are_down() -> None:
    asking = Enquirer(ReportStatusForm(FakeRecords(fails=RECORDS_DOWN)))
    reply = asking.says("any update on my case", "report_status")
    assert reply.handovers == ["records_down"]
    assert reply.leaves_the_form


def test_the_reference_is_asked_for_first() -> None:
    assert enquirer().asked == "reference"


THEIRS = {"reference": ("CR/0012345/26", "CR/0012345/26", "Police Scotland")}


@pytest.mark.parametrize("at_once", [True, False])
def test_a_reference_of_another_force_is_named_and_ours_is_asked_for(at_once: bool) -> None:
    asking = Enquirer(ReportStatusForm(FakeRecords())) if at_once else enquirer()
    reply = asking.says("any news on CR/0012345/26", "report_status", entities=THEIRS)
    (said,) = [message for message in reply.messages if message["response"]]
    assert (said["response"], said["force"]) == ("utter_reference_of_another_force", "Police Scotland")
    assert asking.asked == "reference"
    assert asking.slots.get("reference") is None
    asking.says("77260012345", entities=REFERENCE)
    assert asking.slots["reference"] == "77260012345"


def test_an_answer_beside_a_reference_of_another_force_is_taken() -> None:
    asking = enquirer()
    asking.says("CR/0012345/26 and zz993vz", entities=THEIRS | POSTCODE)
    assert asking.slots["postcode"] == "ZZ99 3VZ"
    assert asking.asked == "reference"


def test_then_surname_and_postcode_and_then_it_is_done() -> None:
    asking = enquirer()
    asking.says("77260012345", entities=REFERENCE)
    assert asking.asked == "surname"
    asking.says("Moody")
    assert asking.asked == "postcode"
    asking.says("zz993vz", entities=POSTCODE)
    assert asking.asked is None
    assert [asking.slots[slot] for slot in ("reference", "surname", "postcode")] == ["77260012345", "Moody", "ZZ99 3VZ"]


def test_what_the_first_message_says_is_not_asked_again() -> None:
    asking = Enquirer(ReportStatusForm(FakeRecords()))
    asking.says("any update on 77260012345, zz993vz", "report_status", entities=REFERENCE | POSTCODE)
    assert asking.asked == "surname"


@pytest.mark.parametrize(
    ("text", "surname"),
    [
        ("update on 77260012345, surname García, zz993vz", "García"),
        ("77260012345 last name O'Neill", "O'Neill"),
        ("my surname is Smith-Jones and the number is 77260012345", "Smith-Jones"),
    ],
)
def test_a_surname_that_is_called_one_is_not_asked_for(text: str, surname: str) -> None:
    asking = Enquirer(ReportStatusForm(FakeRecords()))
    asking.says(text, "report_status", entities=REFERENCE)
    assert (asking.slots["surname"], asking.asked) == (surname, "postcode")


@pytest.mark.parametrize("text", ["what surname do you need", "surname on the report", "surname? any news 77260012345"])
def test_the_mere_word_is_no_surname(text: str) -> None:
    asking = Enquirer(ReportStatusForm(FakeRecords()))
    asking.says(text, "report_status")
    assert asking.slots.get("surname") is None


@pytest.mark.parametrize("text", ["sorry its Smith-Jones", "no, it was Smith-Jones", "I meant Smith-Jones"])
def test_a_surname_put_right_after_the_next_question_counts(text: str) -> None:
    asking = enquirer(reference="77260012345", surname="Smith", requested_slot="postcode")
    asking.says(text, "add_information", 0.5)
    assert (asking.slots["surname"], asking.asked) == ("Smith-Jones", "postcode")


def test_going_back_asks_for_the_surname_again() -> None:
    asking = enquirer(reference="77260012345", surname="Smith", requested_slot="postcode")
    asking.says("go back")
    assert (asking.slots["surname"], asking.asked) == (None, "surname")


@pytest.mark.parametrize(
    "text",
    [
        "whats happening w/ the report my ex made about me?",
        "my neighbour reported me, any news",
        "is there an update on the allegation against me",
    ],
)
def test_nobody_hears_whether_somebody_has_reported_them(text: str) -> None:
    asking = Enquirer(ReportStatusForm(FakeRecords(answer=Answer(("I cannot say.",), "", ""))))
    reply = asking.says(text, "report_status")
    assert (reply.texts, reply.handovers) == (["I cannot say."], ["service_needs_person"])
    assert reply.leaves_the_form


@pytest.mark.parametrize("text", ["any update on my report about me being attacked", "my report, ring me about it"])
def test_a_report_of_ones_own_is_asked_about_as_ever(text: str) -> None:
    asking = Enquirer(ReportStatusForm(FakeRecords()))
    asking.says(text, "report_status")
    assert asking.asked == "reference"


def test_several_facts_in_one_message_are_all_taken() -> None:
    asking = enquirer(reference="77260012345", requested_slot="surname")
    asking.says("O'Neill, zz993vz", entities=POSTCODE)
    assert (asking.slots["surname"], asking.slots["postcode"], asking.asked) == ("O'Neill", "ZZ99 3VZ", None)


def test_a_later_reference_corrects_an_earlier_one() -> None:
    asking = enquirer(reference="77260012344", requested_slot="surname")
    asking.says("sorry its actually 77260012345", entities=REFERENCE)
    assert (asking.slots["reference"], asking.asked) == ("77260012345", "surname")


def test_a_date_without_a_reference_is_no_answer_to_the_question_for_one() -> None:
    asking = enquirer()
    reply = asking.says("it was on 15/11", entities={"date": ("15/11", "2026-11-15")})
    assert reply.responses == ["utter_unclear_reference"]


def test_a_log_number_needs_its_date() -> None:
    asking = enquirer()
    asking.says("its log 1716", entities=LOG)
    assert asking.asked == "reference_date"
    asking.says("15 nov", entities={"date": ("15 nov", "2026-11-15")})
    assert (asking.slots["reference_date"], asking.asked) == ("2026-11-15", "surname")


def test_a_log_number_with_its_date_needs_no_question() -> None:
    asking = enquirer()
    asking.says("log 1716 15 nov", entities=LOG_OF_DATE)
    assert (asking.slots["reference"], asking.slots["reference_date"]) == ("LOG 1716", "2026-11-15")
    assert asking.asked == "surname"


def test_a_bare_number_beside_a_date_is_a_log_number_of_that_date() -> None:
    asking = enquirer()
    asking.says("1716, 15/11", entities={"date": ("15/11", "2026-11-15")})
    assert (asking.slots["reference"], asking.slots["reference_date"]) == ("LOG 1716", "2026-11-15")


@pytest.mark.parametrize("text", ["1716", "its 1716", "number 1716", "no. 1716"])
def test_a_bare_short_number_is_a_log_number(text: str) -> None:
    asking = enquirer()
    asking.says(text, "affirm")
    assert (asking.slots["reference"], asking.asked) == ("LOG 1716", "reference_date")


def test_the_date_of_the_crime_is_not_taken_for_that_of_the_log() -> None:
    asking = Enquirer(ReportStatusForm(FakeRecords()))
    asking.says("update on my burglary 3 march", "report_status", entities={"date": ("3 march", "2026-03-03")})
    asking.says("log 1716", entities=LOG)
    assert asking.asked == "reference_date"


@pytest.mark.parametrize("text", ["44 230 492231", "ref no 26*093109", "PR/45260012345", "NP-20261012-0848"])
def test_a_reference_in_another_forces_shape_is_taken_as_it_stands(text: str) -> None:
    asking = enquirer()
    asking.says(text)
    assert asking.slots["reference"] == text.removeprefix("ref no ")
    assert asking.asked == "surname"


@pytest.mark.parametrize("text", ["its in the post", "3 weeks ago", "about my van that got nicked in march"])
def test_what_holds_no_reference_is_asked_for_once_more_and_then_goes_to_a_person(text: str) -> None:
    asking = enquirer()
    assert asking.says(text).responses == ["utter_unclear_reference"]
    assert asking.asked == "reference"
    reply = asking.says(text)
    assert reply.responses == ["utter_person_can_look"]
    assert reply.handovers == ["service_needs_person"]
    assert reply.leaves_the_form


def test_a_fact_given_after_a_miss_starts_the_count_again() -> None:
    asking = enquirer()
    asking.says("its in the post")
    asking.says("77260012345", entities=REFERENCE)
    assert asking.says("12 high street").responses == ["utter_unclear_surname"]


@pytest.mark.parametrize("text", ["i dont have one", "lost it", "I don't know", "no"])
def test_who_has_no_reference_goes_to_a_person_at_once(text: str) -> None:
    assert enquirer().says(text).handovers == ["service_needs_person"]


def test_a_lost_reference_understood_as_such_gets_its_own_answer() -> None:
    asking = enquirer()
    reply = asking.says("think i left my crime number on the bus", "lost_reference", 0.9)
    assert (reply.messages, reply.slots) == ([], {"requested_slot": "reference"})


@pytest.mark.parametrize(
    ("text", "intent"),
    [("Moody", "abusive_message"), ("Human", "request_human"), ("Law", "complaint"), ("Hello", "greet")],
)
def test_a_surname_that_looks_like_something_else_is_still_a_surname(text: str, intent: str) -> None:
    asking = enquirer(reference="77260012345", requested_slot="surname")
    asking.says(text, intent, 0.59)
    assert asking.slots["surname"] == text


def test_a_name_that_reads_like_the_beginning_of_a_question_is_still_a_name() -> None:
    asking = enquirer(reference="77260012345", requested_slot="surname")
    asking.says("Will Smith")
    assert asking.slots["surname"] == "Will Smith"


def test_asking_for_an_update_again_does_not_start_all_over() -> None:
    reply = enquirer().says("so whats the update then?", "report_status", 0.95)
    assert reply.responses == ["utter_unclear_reference"]


@pytest.mark.parametrize("name", ["van der Berg", "O’Neill-Smith", "Mrs Ann O'Neill", "Müller", "Nowak jr."])
def test_surnames_come_in_many_shapes(name: str) -> None:
    asking = enquirer(reference="77260012345", requested_slot="surname")
    asking.says(f"its {name}")
    assert asking.slots["surname"] == name.replace("’", "'").removesuffix(".")


@pytest.mark.parametrize(
    "text", ["12 high street", "😭", "the one with the red door round the corner from me", "/", "why u need that"]
)
def test_what_cannot_be_a_surname_is_not_taken_for_one(text: str) -> None:
    asking = enquirer(reference="77260012345", requested_slot="surname")
    asking.says(text)
    assert asking.slots.get("surname") is None


def test_a_text_that_is_no_postcode_is_asked_for_once_more() -> None:
    asking = enquirer(reference="77260012345", surname="Moody", requested_slot="postcode")
    assert asking.says("the one by the park").responses == ["utter_unclear_postcode"]
    assert asking.asked == "postcode"


@pytest.mark.parametrize("intent", ["advice_noise", "privacy_question", "bot_challenge", "ask_capabilities"])
def test_a_question_in_the_middle_is_left_to_its_own_rule_and_keeps_the_facts(intent: str) -> None:
    asking = enquirer(reference="77260012345", requested_slot="surname")
    reply = asking.says("why do you need that", intent, 0.9)
    assert (reply.messages, reply.slots, reply.goes_on_with) == ([], {"requested_slot": "surname"}, [])
    assert asking.slots["reference"] == "77260012345"


def test_an_unsure_guess_breaks_into_nothing() -> None:
    assert enquirer().says("hang on its on the officers letter", "contact_officer", 0.5).responses
    asking = enquirer(reference="77260012345", requested_slot="surname")
    asking.says("Parker Noyes", "advice_parking", 0.5)
    assert asking.slots["surname"] == "Parker Noyes"


def test_a_person_can_be_asked_for_at_any_question() -> None:
    for slot in ("reference", "reference_date", "surname", "postcode"):
        reply = enquirer(requested_slot=slot).says("can i talk to a person", "request_human", 0.9)
        assert reply.slots == {"requested_slot": slot}


@pytest.mark.parametrize("intent", ["emergency_now", "suicide_or_self_harm", "found_dangerous_item"])
def test_danger_is_never_an_answer_however_unsure_the_model_is(intent: str) -> None:
    reply = enquirer(reference="77260012345", requested_slot="surname").says("hes outside", intent, 0.2)
    assert reply.slots == {"requested_slot": "surname"}


def test_a_message_flagged_as_risk_ends_the_form_whatever_it_was_taken_for() -> None:
    risk = {"flag": True, "kind": "emergency", "score": 0.9}
    for slot in (None, "surname"):
        asking = Enquirer(ReportStatusForm(FakeRecords()), {"reference": "77260012345", "requested_slot": slot})
        reply = asking.says("update pls hes outside", "report_status", 0.9, risk=risk)
        assert reply.leaves_the_form
        assert reply.goes_on_with == ["action_hand_over"]


def test_a_button_is_never_an_answer() -> None:
    reply = enquirer(reference="77260012345", requested_slot="surname").says("/lost_property", "lost_property", 1.0)
    assert reply.slots == {"requested_slot": "surname"}


def test_never_mind_gives_it_up_at_any_question() -> None:
    for slot in ("reference", "reference_date", "surname", "postcode"):
        reply = enquirer(requested_slot=slot).says("never mind", "deny", 0.9)
        assert reply.goes_on_with == ["action_cancel_enquiry"]
        assert reply.leaves_the_form


FILLED = {"reference": "77260012345", "reference_date": None, "surname": "Moody", "postcode": "ZZ99 3VZ"}


def test_the_details_are_passed_on_and_the_words_of_the_records_said() -> None:
    records = FakeRecords("passed_on")
    reply = run(AskForUpdate(records), tracker("zz993vz", slots=FILLED))
    assert records.asked[0][1] == ReportDetails("77260012345", None, "Moody", "ZZ99 3VZ")
    assert reply.texts == ["What came of it.", "What happens next."]
    assert reply.handovers == []


def test_where_a_code_was_sent_it_is_asked_for_and_the_details_are_kept() -> None:
    reply = run(AskForUpdate(FakeRecords("code_sent")), tracker("zz993vz", slots=FILLED))
    assert reply.texts == ["What came of it.", "What happens next."]
    assert reply.goes_on_with == ["status_code_form"]
    assert (reply.handovers, reply.slots) == ([], {})


def test_the_date_goes_with_a_log_number_only() -> None:
    records = FakeRecords("passed_on")
    dated = FILLED | {"reference_date": "2026-11-15"}
    run(AskForUpdate(records), tracker("zz993vz", slots=dated | {"reference": "LOG 1716"}))
    run(AskForUpdate(records), tracker("zz993vz", slots=dated))
    assert [details.date for _, details in records.asked] == ["2026-11-15", None]


def test_too_many_tries_are_told_and_go_to_a_person() -> None:
    reply = run(AskForUpdate(FakeRecords("too_many_attempts")), tracker("zz993vz", slots=FILLED))
    assert reply.texts == ["What came of it.", "What happens next."]
    assert reply.handovers == ["too_many_attempts"]


@pytest.mark.parametrize("outcome", ["passed_on", "too_many_attempts"])
def test_the_details_are_forgotten_once_passed_on(outcome: str) -> None:
    reply = run(AskForUpdate(FakeRecords(outcome)), tracker("zz993vz", slots=FILLED))
    assert {reply.slots[slot] for slot in FILLED} == {None}


def test_when_the_records_are_down_a_person_takes_over() -> None:
    reply = run(AskForUpdate(FakeRecords(fails=RECORDS_DOWN)), tracker("zz993vz", slots=FILLED))
    assert (reply.texts, reply.handovers) == ([], ["records_down"])
