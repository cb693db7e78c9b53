"""The desk and the studio in real browsers, two people at once where two people meet."""

import re

import httpx
import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from api.db.conversations import MessageRow, TurnRow
from api.domain.people import Role
from api.domain.understanding import NOT_UNDERSTOOD
from tests.browser.conftest import LAPTOP, PHONE
from tests.journeys.system import PASSWORD, AtWork


@pytest.fixture(scope="session")
def supervisor(system) -> AtWork:
    return system.at_work(Role.SUPERVISOR)


@pytest.fixture
def sit_down(visit):
    """Sign in as somebody, in a browser of their own."""

    def sign_in(role: Role, size: dict[str, int] = LAPTOP) -> Page:
        page = visit("/sign-in", size)
        page.fill("#sign_in_name", role)
        page.fill("#password", PASSWORD)
        page.click("main button[type=submit]")
        return page

    return sign_in


def test_a_new_case_appears_on_the_open_desk_without_a_reload(sit_down, agent, enquirer):
    desk = sit_down(Role.AGENT)
    expect(desk.locator("#waiting")).to_be_visible()
    enquirer.say("please let me talk to a person")
    expect(desk.locator(f"#row-{enquirer.id}")).to_contain_text("Asked for a person")


def test_danger_stands_above_everything_that_waited_longer(sit_down, agent, system):
    calm, danger = system.public(), system.public()
    calm.say("can i speak to a person please")
    desk = sit_down(Role.AGENT)
    danger.say("hes got a knife")
    expect(desk.locator(f"#row-{danger.id}")).to_be_visible()
    rows = desk.locator("#waiting [id^=row-]").evaluate_all("rows => rows.map(row => row.id)")
    assert rows.index(f"row-{danger.id}") < rows.index(f"row-{calm.id}")


def test_of_two_people_one_takes_the_case_and_the_other_sees_who(sit_down, agent, supervisor, enquirer):
    enquirer.say("i want to talk to a person")
    first, second = sit_down(Role.SUPERVISOR), sit_down(Role.AGENT)
    for page in (first, second):
        page.goto(f"/desk/conversations/{enquirer.id}")
        expect(page.locator("#take")).to_be_visible()
    first.click("#take")
    expect(first.locator("#composer")).to_be_visible()
    expect(second.locator("#holder")).to_contain_text("Asha")
    expect(second.locator("#take")).to_have_count(0)


def test_a_case_from_the_queue_to_its_end(sit_down, agent, enquirer):
    enquirer.say("let me speak to somebody")
    page = sit_down(Role.AGENT)
    page.goto(f"/desk/conversations/{enquirer.id}")
    expect(page.locator("#reason")).to_contain_text("Asked for a person")
    page.click("#take")
    page.fill("#text", "Hello, how can I help?")
    page.click("#send")
    expect(page.locator("#thread")).to_contain_text("Hello, how can I help?")
    enquirer.send("its about my bike")
    expect(page.locator("#thread")).to_contain_text("its about my bike")
    page.locator("summary", has_text="Hand back or resolve").click()
    page.get_by_role("button", name="Resolve").click()
    expect(page.locator("#holder")).to_have_attribute("data-holder", "closed")
    assert enquirer.holder == "closed"


@pytest.fixture
def filed(system, enquirer):
    """What an enquirer told, filed as the bot's actions file it: the address of the task, and its reference."""
    enquirer.say("i would like a person please")
    with system.database.reading() as session:
        first = select(MessageRow.id).where(MessageRow.conversation_id == enquirer.id, MessageRow.author == "enquirer")
        message = f"m-{session.scalars(first).one()}"
    told = {"what": "Scooters on the path by the school", "where": "Mill Lane", "when": "", "contact": "here"}
    facts = {name: {"value": value, "message": message} for name, value in told.items()}
    body = {"service": "raise_local_issue", "begun": message, "facts": facts, "finished": True}
    token = system.settings.records_token.get_secret_value()
    headers = {"Authorization": f"Bearer {token}", "Enquirer": enquirer.id, "Idempotency-Key": message}
    answer = httpx.post(f"{system.base}/records/v1/tasks", json=body, headers=headers, trust_env=False)
    reference = answer.raise_for_status().json()["reference"]
    return f"/desk/tasks/{int(reference.rpartition('-')[2])}", reference


def test_a_task_is_found_read_in_its_conversation_and_closed_with_a_note(sit_down, agent, filed, enquirer):
    address, reference = filed
    page = sit_down(Role.AGENT)
    page.click("#nav-tasks")
    page.locator("nav[aria-label=Queues] a", has_text="Neighbourhood team").click()
    page.fill("#reference", reference.lower())
    page.get_by_role("button", name="Search").click()
    expect(page.locator("#tasks li")).to_have_count(1)
    page.click("#tasks a")
    expect(page).to_have_url(re.compile(address))
    page.get_by_role("link", name="Message in which this was told: Problem").click()
    expect(page.locator(".said:target")).to_contain_text("i would like a person please")
    page.locator("#facts a", has_text="Raise a local problem").click()
    page.fill("#note", "Told the team")
    page.click("#done")
    expect(page.locator("#steps")).to_contain_text("Told the team")
    expect(page.locator("#steps")).to_contain_text("by Robin")
    expect(page.locator("#tags")).to_contain_text("Done")


def test_of_two_people_one_closes_the_task_and_the_other_is_told_who(sit_down, agent, supervisor, filed):
    first, second = sit_down(Role.SUPERVISOR), sit_down(Role.AGENT)
    for page in (first, second):
        page.goto(filed[0])
    first.click("#done")
    expect(first.locator("#reopen")).to_be_visible()
    second.fill("#note", "I rang them")
    second.click("#done")
    expect(second.locator(".govuk-error-summary")).to_contain_text("Asha")
    expect(second.locator("main")).to_contain_text("I rang them")
    expect(second.locator("#reopen")).to_have_count(0)


def test_on_a_phone_the_queue_is_chosen_from_a_list(sit_down, agent, filed):
    page = sit_down(Role.AGENT, PHONE)
    page.goto("/desk/tasks")
    page.select_option("#queue", "neighbourhood")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("heading", name="Neighbourhood team")).to_be_visible()
    expect(page.locator("#tasks")).to_contain_text(filed[1])


def test_staff_look_up_what_the_bot_may_say(sit_down, agent):
    page = sit_down(Role.AGENT)
    page.goto("/desk/answers")
    page.fill("#search", "speeding notice")
    page.get_by_role("button", name="Search").click()
    page.locator("#answers summary").first.click()
    expect(page.locator("#answers .answer__bubble").first).to_be_visible()


@pytest.mark.parametrize("size", [PHONE, LAPTOP, {"width": 1920, "height": 1080}])
def test_the_pages_of_people_at_work_fit_the_screen(sit_down, agent, trainer, enquirer, filed, size):
    desk, studio = sit_down(Role.AGENT, size), sit_down(Role.TRAINER, size)
    for page, path in (
        (desk, "/desk"),
        (desk, f"/desk/conversations/{enquirer.id}"),
        (desk, "/desk/tasks"),
        (desk, filed[0]),
        (desk, "/desk/answers"),
        (studio, "/studio"),
        (studio, "/studio/examples"),
        (studio, "/studio/models"),
    ):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"], path


def test_a_trainer_accepts_what_a_message_should_have_been(sit_down, trainer, enquirer, system):
    enquirer.say("the thing with the wotsit by the place again flumox")
    with system.database.writing() as session:  # whatever this model made of it, it was not understood
        turn = session.scalars(select(TurnRow).where(TurnRow.conversation_id == enquirer.id)).one()
        turn.outcome, turn.understanding = "rephrase_asked", turn.understanding | {"intent": NOT_UNDERSTOOD}
    page = sit_down(Role.TRAINER)
    row = page.locator(".unread", has=page.locator("textarea", has_text="flumox"))
    row.locator(".guess").first.click()
    expect(row).to_have_count(0)
    page.goto("/studio/examples")
    expect(page.locator("main")).to_contain_text("flumox")
