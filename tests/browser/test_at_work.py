"""The desk and the studio in real browsers, two people at once where two people meet."""

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from api.db.conversations import TurnRow
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


@pytest.mark.parametrize("size", [PHONE, LAPTOP, {"width": 1920, "height": 1080}])
def test_the_pages_of_people_at_work_fit_the_screen(sit_down, agent, trainer, enquirer, size):
    enquirer.say("i would like a person please")
    desk, studio = sit_down(Role.AGENT, size), sit_down(Role.TRAINER, size)
    for page, path in (
        (desk, "/desk"),
        (desk, f"/desk/conversations/{enquirer.id}"),
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
