"""The studio as a trainer meets it: pages, forms, and who may come in."""

import json
import re
from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from fastapi.testclient import TestClient
from sqlalchemy import select

from api.db.training import ExampleRow, RunRow
from api.domain.clock import utc_now
from api.domain.people import Role
from api.domain.understanding import Guess, Understanding
from api.rasa import models
from api.studio import runs

PAGES = [
    "/studio",
    "/studio/examples",
    "/studio/models",
    "/studio/go-back",
    "/studio/runs/1",
    "/studio/models/a.tar.gz",
]
FORMS = [
    "/studio/inbox/1",
    "/studio/try",
    "/studio/examples/publish",
    "/studio/examples/1/undo",
    "/studio/models/train",
    "/studio/models/a.tar.gz/test",
    "/studio/models/a.tar.gz/promote",
    "/studio/go-back",
]
HTMX = {"HX-Request": "true"}


@pytest.fixture
def browser(signed_in: Callable) -> TestClient:
    return signed_in(Role.TRAINER)


def press(browser: TestClient, address: str, htmx: bool = False, **form: str):
    return browser.post(address, data=form | {"csrf_token": browser.csrf}, headers=HTMX if htmx else {})


def seen(answer) -> BeautifulSoup:
    return BeautifulSoup(answer.text, "html.parser")


def words(answer) -> str:
    return re.sub(r"\s+", " ", seen(answer).get_text(" "))


def put_model(settings, name: str, **report: object) -> None:
    path = settings.models_folder / name
    path.write_text(name)
    full = {
        "examples": 10,
        "accuracy": 0.8,
        "macro_f1": 0.8,
        "fallback_rate": 0.1,
        "floor": {"met": True, "failures": []},
        "per_intent": {"advice_noise": {"n": 10, "correct": 8, "recall": 0.8, "precision": 0.9}},
        "confusions": [],
    } | report
    kept = {"data": models.held_out_data(settings), "sha256": models.sha256_of(path), "report": full}
    (settings.models_folder / name.replace(".tar.gz", ".report.json")).write_text(json.dumps(kept))


def test_pages_are_for_trainers_only(client, signed_in):
    agent = signed_in(Role.AGENT)
    for address in PAGES:
        assert client.get(address, follow_redirects=False).headers["location"].startswith("/sign-in"), address
        assert agent.get(address).status_code == 403, address


def test_forms_are_for_trainers_and_come_from_our_own_pages_only(client, signed_in, browser):
    agent = signed_in(Role.AGENT)
    for address in FORMS:
        assert client.post(address, follow_redirects=False).status_code == 403, address
        assert press(agent, address).status_code == 403, address
        assert browser.post(address, data={"csrf_token": "made up"}).status_code == 403, address


def test_an_administrator_may_come_in_too(signed_in):
    assert signed_in(Role.ADMIN).get("/studio").status_code == 200


def test_the_inbox_shows_the_covered_text_and_its_guesses_as_buttons(browser, said):
    said("ring me on 07700 900123 its loud", alert="stalking")
    answer = browser.get("/studio")
    row = seen(answer).select_one(".unread")
    assert row.select_one("textarea").text == "ring me on <phone> its loud"
    assert [button["value"] for button in row.select(".guess")] == ["advice_parking", "advice_noise", "request_human"]
    assert "Parking or a blocked drive 31%" in words(answer)
    assert "Danger: stalking" in words(answer)
    assert [group["label"] for group in row.select("optgroup")] == ["Advice", "Lost and found", "Conversation"]
    assert "900123" not in answer.text


def test_accepting_a_guess_without_javascript_leads_back_to_the_inbox(browser, said, database):
    message = said("its loud")
    answer = press(browser, f"/studio/inbox/{message}", text="its so loud", choice="advice_noise", page="2")
    assert (answer.status_code, answer.headers["location"]) == (303, "/studio?page=2")
    with database.reading() as session:
        row = session.scalars(select(ExampleRow)).one()
    assert (row.text, row.intent, row.decided_by) == ("its so loud", "advice_noise", browser.person.id)
    assert "Nothing waits for you" in browser.get("/studio").text


def test_with_javascript_the_row_goes_and_the_counts_change(browser, said):
    message, _ = said("its loud"), said("another thing")
    answer = press(browser, f"/studio/inbox/{message}", htmx=True, text="its loud", choice="advice_noise")
    part = seen(answer)
    assert answer.status_code == 200
    assert [one.get("id") for one in part.find_all(recursive=False)] == ["counts"]
    assert part.select_one("#counts")["hx-swap-oob"] == "true"
    assert "Kept as “Noise”. See or undo 1 message waits, 1 example is ready" in words(answer)


def test_another_enquiry_can_be_chosen_from_the_list_and_a_message_set_aside(browser, said, database):
    press(browser, f"/studio/inbox/{said('one')}", text="one", choice="chosen", chosen="lost_property")
    press(browser, f"/studio/inbox/{said('two')}", text="two", choice="set_aside")
    with database.reading() as session:
        assert [row.intent for row in session.scalars(select(ExampleRow).order_by(ExampleRow.id))] == [
            "lost_property",
            None,
        ]


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"text": "its loud", "choice": "chosen"}, "Choose an enquiry from the list first."),
        ({"text": "its loud", "choice": "made_up"}, "There is no such enquiry."),
        ({"text": "  ", "choice": "advice_noise"}, "Nothing is left of the example."),
    ],
)
@pytest.mark.parametrize("htmx", [True, False])
def test_a_decision_that_cannot_be_taken_says_why_and_keeps_what_was_typed(browser, said, form, says, htmx):
    message = said("it is loud")
    answer = press(browser, f"/studio/inbox/{message}", htmx=htmx, **form)
    assert answer.status_code == 422
    row = seen(answer).select_one(f"#m-{message}")
    assert says in row.select_one(".govuk-error-message").text
    assert row.select_one("textarea").text == form["text"]


def test_somebody_elses_decision_takes_the_row_away_and_says_so(browser, signed_in, said):
    message = said("its loud")
    press(signed_in(Role.TRAINER, "Kim"), f"/studio/inbox/{message}", text="its loud", choice="set_aside")
    answer = press(browser, f"/studio/inbox/{message}", htmx=True, text="its loud", choice="advice_noise")
    assert answer.status_code == 409
    assert "Somebody has decided about this message already." in words(answer)
    assert not seen(answer).select(".unread")


def test_the_inbox_is_paged(browser, said):
    for n in range(21):
        said(f"nobody knows what number {n} means")
    assert len(seen(browser.get("/studio")).select(".unread")) == 20
    last = browser.get("/studio?page=99")
    assert len(seen(last).select(".unread")) == 1
    assert "Page 2 of 2" in last.text


def test_a_sentence_is_tried_on_the_live_model_without_a_session_open(browser, bot):
    bot.parses = Understanding(
        "advice_noise", 0.83, (Guess("advice_noise", 0.83), Guess("advice_parking", 0.1)), model="abcdefghij.tar.gz"
    )
    answer = press(browser, "/studio/try", htmx=True, text="/he has a knife to my throat")
    assert "Understood as Noise" in words(answer)
    assert "Noise 83%" in words(answer)
    assert "Danger: weapon" in words(answer)
    assert bot.parsed == ["he has a knife to my throat"]


def test_trying_says_so_when_the_bot_is_silent_or_nothing_was_written(browser, bot):
    bot.parses = None
    assert "The bot did not answer." in words(press(browser, "/studio/try", text="hello"))
    assert "The message is empty." in words(press(browser, "/studio/try", text=" "))


def decided(browser, said, text: str, intent: str) -> None:
    press(browser, f"/studio/inbox/{said(text)}", text=text, choice="chosen", chosen=intent)


def test_publishing_writes_the_lines_and_empties_the_list(browser, said, data_folder):
    decided(browser, said, "drilling at 6am", "advice_noise")
    decided(browser, said, "lost me bag", "lost_property")
    shown = browser.get("/studio/examples")
    assert [heading.get_text(" ", strip=True) for heading in seen(shown).select("h2")] == [
        "I lost something lost_property",
        "Noise advice_noise",
    ]
    answer = press(browser, "/studio/examples/publish")
    assert answer.headers["location"] == "/studio/examples?added=2"
    assert "    - drilling at 6am\n" in (data_folder / "nlu" / "advice.yml").read_text()
    assert "    - lost me bag" in (data_folder / "nlu" / "lost_and_found.yml").read_text()
    after = browser.get(answer.headers["location"])
    assert "2 lines were added" in words(after)
    assert "No example waits to be published" in words(after)


def test_what_cannot_be_published_stays_in_the_list_with_the_reason(browser, said, data_folder):
    decided(browser, said, "upstairs flat have got a drum kit", "advice_noise")
    decided(browser, said, "drilling at 6am", "advice_noise")
    shown = browser.get("/studio/examples")
    assert "Publish 1 example" in words(shown)
    assert "It is one of the held-out tests" in words(shown)
    press(browser, "/studio/examples/publish")
    assert "drum kit" not in (data_folder / "nlu" / "advice.yml").read_text()
    assert [row.text for row in seen(browser.get("/studio/examples")).select(".decided__text")] == [
        "upstairs flat have got a drum kit"
    ]


def test_publishing_into_a_file_that_cannot_take_it_changes_nothing_and_says_so(browser, said, data_folder):
    decided(browser, said, "person please", "request_human")  # there is no conversation.yml
    answer = press(browser, "/studio/examples/publish")
    assert answer.status_code == 409
    assert "There is no file of examples for the family “conversation”." in words(answer)
    assert "Publish 1 example" in words(answer)


def test_lines_written_before_a_crash_are_only_marked_by_the_next_press(browser, said, data_folder):
    decided(browser, said, "drilling at 6am", "advice_noise")
    path = data_folder / "nlu" / "advice.yml"
    path.write_text(path.read_text().replace("    - Noise\n", "    - Noise\n    - drilling at 6am\n"))
    assert press(browser, "/studio/examples/publish").headers["location"] == "/studio/examples?added=0"
    assert path.read_text().count("drilling at 6am") == 1
    assert "No example waits" in browser.get("/studio/examples").text


def test_undoing_brings_the_message_back(browser, said):
    decided(browser, said, "drilling at 6am", "advice_noise")
    form = seen(browser.get("/studio/examples")).select_one(".decided__row form")
    assert press(browser, form["action"]).headers["location"] == "/studio/examples"
    assert "drilling at 6am" in browser.get("/studio").text


def test_training_is_asked_for_once_and_a_second_press_says_so(browser, database):
    assert press(browser, "/studio/models/train").status_code == 303
    again = press(browser, "/studio/models/train")
    assert again.status_code == 409
    assert "A run is waiting already." in words(again)
    with database.reading() as session:
        assert len(session.scalars(select(RunRow)).all()) == 1


def test_the_run_is_shown_in_plain_words_until_it_ends(browser, wired, database, bot_python):
    bot_python.will(refusal="No model was trained: there are no examples.")
    press(browser, "/studio/models/train")
    assert "Waiting for the worker" in words(browser.get("/studio/runs/1"))
    with database.writing() as session:
        claim = runs.claim_next(session, wired)
    claim.say("3/7 learning the enquiries")
    part = browser.get("/studio/runs/1")
    assert "Training : step 3 of 7 3 of 7 learning the enquiries · 0 s" in words(part)
    assert seen(part).select_one("#run")["hx-trigger"] == "every 1s"
    claim.end("failed", error="No model was trained: there are no examples.")
    assert browser.get("/studio/runs/1").headers["HX-Refresh"] == "true"
    page = words(browser.get("/studio/models"))
    assert "Failed Training asked for by Trainer" in page
    assert "No model was trained: there are no examples." in page
    assert "Train a model" in page


def test_models_are_listed_with_what_their_test_found(browser, settings):
    put_model(settings, "livelive1.tar.gz", accuracy=0.81)
    put_model(settings, "underfloor.tar.gz", floor={"met": False, "failures": ["Too little."]})
    (settings.models_folder / "untested1.tar.gz").write_text("x")
    models.point_to(settings, "livelive1.tar.gz")
    rows = {row.select_one(".model-name").text: row for row in seen(browser.get("/studio/models")).select("tbody tr")}
    assert "Live" in rows["livelive"].text
    assert "81.0%" in rows["livelive"].text
    assert "Not met" in rows["underflo"].text
    assert "Not tested yet" in rows["untested"].text
    assert rows["untested"].select_one("form")["action"] == "/studio/models/untested1.tar.gz/test"


def test_a_model_can_be_tested_on_its_own(browser, settings, wired, bot_python):
    (settings.models_folder / "untested1.tar.gz").write_text("x")
    bot_python.will(reports={"untested1.tar.gz": {"examples": 10, "floor": {"met": True, "failures": []}}})
    assert press(browser, "/studio/models/untested1.tar.gz/test").status_code == 303
    runs.run_next(wired)
    assert bot_python.called("bot.train") == 0
    assert models.tested(settings, "untested1.tar.gz") is not None


def test_a_model_is_compared_with_the_live_one(browser, settings):
    wrong = {"text": "a drum kit", "expected": "advice_noise", "got": "advice_parking", "confidence": 0.4}
    put_model(settings, "livelive1.tar.gz", fallback_rate=0.1)
    noise = {"advice_noise": {"n": 10, "correct": 7, "recall": 0.7, "precision": 1.0}}
    put_model(settings, "candidate.tar.gz", accuracy=0.7, fallback_rate=0.05, per_intent=noise, confusions=[wrong])
    models.point_to(settings, "livelive1.tar.gz")
    page = words(browser.get("/studio/models/candidate.tar.gz"))
    assert "It mends 0 mistakes of the live model and makes 1 new one. So small a difference could be chance." in page
    assert "Read rightly 80.0% 70.0% -10.0 worse" in page
    assert "Not understood 10.0% 5.0% -5.0 better" in page
    assert "Noise 8 of 10 7 of 10 -1" in page
    assert "New mistakes (1) a drum kit Noise, read as Parking or a blocked drive" in page


def test_putting_a_model_live_asks_first_and_warns_of_what_gets_worse(browser, settings):
    put_model(settings, "livelive1.tar.gz")
    put_model(settings, "candidate.tar.gz", accuracy=0.7)
    models.point_to(settings, "livelive1.tar.gz")
    page = browser.get("/studio/models/candidate.tar.gz/promote")
    assert "Read rightly gets worse: from 80.0% to 70.0%." in words(page)
    assert seen(page).select_one("main form")["action"] == "/studio/models/candidate.tar.gz/promote"
    assert models.live(settings) == "livelive1.tar.gz"


def test_a_model_under_the_floor_has_no_button_and_its_form_is_refused(browser, settings):
    put_model(settings, "under.tar.gz", floor={"met": False, "failures": ["Danger noticed: 0.80, must be 0.95."]})
    page = browser.get("/studio/models/under.tar.gz/promote")
    assert not seen(page).select("main form")
    assert "This model must not go live. Danger noticed: 0.80, must be 0.95." in words(page)
    assert press(browser, "/studio/models/under.tar.gz/promote").status_code == 409
    assert models.live(settings) is None


def test_a_bot_that_cannot_load_the_model_changes_nothing_and_the_page_says_why(browser, settings):
    put_model(settings, "candidate.tar.gz")
    answer = press(browser, "/studio/models/candidate.tar.gz/promote")
    assert answer.status_code == 503
    assert "The model did not go live" in words(answer)
    assert "the bot could not be reached" in words(answer)
    assert models.live(settings) is None


class TestWithARunningBot:
    @pytest.fixture
    def bot_url(self, running_bot) -> str:
        return running_bot.address

    def test_a_trainer_puts_a_model_live_and_goes_back(self, browser, settings, running_bot):
        for name in ("firstone.tar.gz", "secondone.tar.gz"):
            put_model(settings, name)
            assert press(browser, f"/studio/models/{name}/promote").headers["location"] == "/studio/models"
        assert "Go back to firstone" in words(browser.get("/studio/models"))
        assert "Go back to model firstone ?" in words(browser.get("/studio/go-back"))
        assert press(browser, "/studio/go-back").headers["location"] == "/studio/models"
        assert running_bot.loaded == ["firstone.tar.gz", "secondone.tar.gz", "firstone.tar.gz"]
        assert models.live(settings) == "firstone.tar.gz"


def test_going_back_without_an_earlier_model_says_so(browser):
    assert "There is no earlier model" in words(browser.get("/studio/go-back"))
    assert press(browser, "/studio/go-back").status_code == 409


def test_what_is_not_there_is_not_found(browser, settings):
    models.point_to(settings, "x")
    for address in ("/studio/models/no-such.tar.gz", "/studio/models/live", "/studio/runs/7"):
        assert browser.get(address).status_code == 404, address


def test_a_number_no_database_can_hold_is_refused(browser):
    assert press(browser, f"/studio/inbox/{2**40}", text="x", choice="set_aside").status_code == 422


def test_no_page_shows_a_moment_without_its_time(browser, said):
    said("its loud")
    assert f"{utc_now().day} " in browser.get("/studio").text
