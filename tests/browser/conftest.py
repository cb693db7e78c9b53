"""A real Chromium against the running system."""

import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Error, Page, expect, sync_playwright

from tests.journeys.system import System
from tests.left_out import leave_out

QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]
PHONE, LAPTOP = {"width": 375, "height": 812}, {"width": 1280, "height": 800}

expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    program = next(filter(None, map(shutil.which, names)), None)
    if program is None:
        leave_out("browser", "no Chromium on this machine")
    with sync_playwright() as playwright:
        try:
            opened = playwright.chromium.launch(executable_path=program, args=QUIET)
        except Error as problem:
            leave_out("browser", f"Chromium does not start: {str(problem).splitlines()[0]}")
        yield opened
        opened.close()


@pytest.fixture
def visit(browser: Browser, system: System) -> Iterator[Callable[..., Page]]:
    """Open a page of the system in a window of its own; what a page complains about fails the test."""
    windows, complaints = [], []

    def go(path: str, size: dict[str, int] = LAPTOP) -> Page:
        window = browser.new_context(viewport=size, base_url=system.base)
        windows.append(window)
        page = window.new_page()
        page.on("pageerror", lambda problem: complaints.append(str(problem)))
        page.goto(path)
        return page

    yield go
    for window in windows:
        window.close()
    assert complaints == []
