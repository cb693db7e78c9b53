"""The web chat as the public meets it, in a real browser."""

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from api.db.conversations import ConversationRow
from tests.browser.conftest import LAPTOP, PHONE
from tests.journeys.system import until


def said(page: Page, author: str = "bot"):
    return page.locator(f"[data-test=message][data-author={author}]")


def write(page: Page, text: str) -> None:
    page.locator("[data-test=input]").fill(text)
    page.locator("[data-test=send]").click()


def newest(system) -> str:
    with system.database.reading() as session:
        rows = select(ConversationRow.id).where(ConversationRow.channel == "webchat")
        return session.scalars(rows.order_by(ConversationRow.opened_at.desc())).first()


def test_the_first_thing_seen_is_the_emergency_number_and_that_it_is_automated(visit):
    page = visit("/chat")
    expect(page.locator("[data-test=emergency]")).to_contain_text("999")
    expect(page.locator("[data-test=emergency]")).to_contain_text("101")
    expect(page.locator("[data-test=holder]")).to_contain_text("automated")


@pytest.mark.parametrize("size", [PHONE, LAPTOP, {"width": 320, "height": 640}])
def test_nothing_is_wider_than_the_screen(visit, size):
    page = visit("/", size)
    page.get_by_role("button", name="Message us").first.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_a_question_is_answered_in_the_chat(visit):
    page = visit("/chat")
    write(page, "next door music banging 2am again who do i tell")
    expect(said(page).filter(has_text="council").first).to_be_visible()


def test_quick_replies_are_pressed_and_answered(visit):
    page = visit("/chat")
    page.locator("[data-test=reply]", has_text="I lost something").first.click()
    expect(said(page, "enquirer")).to_have_count(1)
    expect(said(page).nth(1)).to_be_visible()


def test_a_reload_keeps_the_conversation(visit):
    page = visit("/chat")
    write(page, "next door music banging 2am again who do i tell")
    expect(said(page).filter(has_text="council").first).to_be_visible()
    page.reload()
    expect(said(page, "enquirer")).to_have_count(1)
    expect(said(page).filter(has_text="council").first).to_be_visible()


@pytest.mark.parametrize("way", ["button", "Escape"])
def test_leaving_quickly_forgets_everything(visit, system, way):
    page = visit("/chat")
    page.route("https://www.bbc.co.uk/**", lambda route: route.fulfill(body="weather", content_type="text/html"))
    write(page, "next door music banging again")
    expect(said(page, "enquirer")).to_have_count(1)
    if way == "button":
        page.locator("[data-test=leave]").click()
    else:
        page.keyboard.press("Escape")
    page.wait_for_url("https://www.bbc.co.uk/**")
    page.goto(f"{system.base}/chat")
    expect(said(page, "enquirer")).to_have_count(0)


def test_the_chat_works_by_keyboard_alone(visit):
    page = visit("/chat")
    page.locator("[data-test=input]").focus()
    page.keyboard.type("next door music banging again who do i tell")
    page.keyboard.press("Enter")
    expect(said(page, "enquirer")).to_have_count(1)
    focused = page.evaluate("document.querySelector('phase-three-chat').shadowRoot.activeElement?.id")
    assert focused == "input"


def test_screen_readers_are_told_of_new_messages(visit):
    page = visit("/chat")
    expect(page.get_by_role("log")).to_be_attached()
    expect(page.get_by_role("textbox", name="Your message")).to_be_visible()


def test_staff_are_named_in_the_chat_and_their_words_come_without_a_reload(visit, system, agent):
    page = visit("/chat")
    write(page, "let me talk to a person please")
    expect(page.locator("[data-test=holder]")).to_contain_text("Waiting")
    place = f"/desk/conversations/{newest(system)}"
    agent.do(place, f"{place}/take")
    agent.do(place, f"{place}/reply", text="Hello, how can I help?")
    expect(said(page, "staff")).to_contain_text("Robin")
    expect(page.locator("[data-test=holder]")).to_contain_text("Robin")


def test_text_is_shown_as_text(visit):
    page = visit("/chat")
    write(page, "<img src=x onerror=document.title='hacked'> & <b>bold</b>")
    expect(said(page, "enquirer")).to_contain_text("<b>bold</b>")
    assert page.title() != "hacked"


def test_a_message_that_cannot_be_sent_is_kept_and_sent_once_later(visit):
    page = visit("/chat")
    write(page, "hello")
    expect(said(page)).to_have_count(2)
    page.route("**/messages", lambda route: route.abort())
    write(page, "next door music banging again who do i tell")
    expect(page.locator("[data-test=retry]")).to_be_visible()
    page.unroute("**/messages")
    page.locator("[data-test=retry]").click()
    expect(said(page).filter(has_text="council").first).to_be_visible()
    expect(said(page, "enquirer")).to_have_count(2)


def test_the_chat_can_be_opened_on_the_force_page(visit):
    page = visit("/")
    page.get_by_role("button", name="Message us").first.click()
    expect(page.locator("[data-test=input]")).to_be_visible()
    write(page, "hello")
    until(lambda: said(page).count() >= 2, 20)
