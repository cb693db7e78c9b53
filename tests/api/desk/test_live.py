"""What is live: a page is sent the parts of it that have changed, and only those."""

import asyncio
from collections.abc import AsyncIterator
from types import SimpleNamespace

from api.desk.live import View, event, follow
from api.domain.errors import NotSignedIn


class Changes:
    """Says so many times that something may be new."""

    def __init__(self, times: int) -> None:
        self.times = times

    async def changes(self) -> AsyncIterator[None]:
        for _ in range(self.times):
            yield


class Browser:
    """The browser's side of a stream; it leaves after so many looks."""

    def __init__(self, changes: int, leaves_after: int = 99) -> None:
        self.app = SimpleNamespace(state=SimpleNamespace(watcher=Changes(changes)))
        self.left = leaves_after

    async def is_disconnected(self) -> bool:
        self.left -= 1
        return self.left < 0


def sent(browser: Browser, *views: View | Exception) -> list[str]:
    """What the browser is sent when the page looks like this, one view after the other."""
    coming = list(views)

    def look() -> View:
        view = coming.pop(0) if len(coming) > 1 else coming[0]
        if isinstance(view, Exception):
            raise view
        return view

    async def listen() -> list[str]:
        return [line async for line in follow(browser, look, pause=0) if not line.startswith(":")]

    return asyncio.run(listen())


def test_only_what_has_changed_is_sent_again():
    views = View({"lists": "one", "urgent": "0"}), View({"lists": "two", "urgent": "0"})
    assert sent(Browser(changes=3), *views) == [event("lists", "one"), event("urgent", "0"), event("lists", "two")]


def test_while_something_is_on_its_way_the_page_looks_again_unasked():
    on_its_way, arrived = View({"thread": "being sent"}, settled=False), View({"thread": "sent"})
    assert sent(Browser(changes=1), on_its_way, on_its_way, arrived) == [
        event("thread", "being sent"),
        event("thread", "sent"),
    ]


def test_the_stream_ends_when_the_person_has_signed_out():
    assert sent(Browser(changes=5), View({"lists": "one"}), NotSignedIn("gone")) == [event("lists", "one")]


def test_the_stream_ends_when_the_browser_has_left():
    endless = View({"thread": "being sent"}, settled=False)
    assert sent(Browser(changes=1, leaves_after=3), endless) == [event("thread", "being sent")]


def test_what_somebody_typed_cannot_end_a_line_of_the_stream():
    assert event("thread", "one\rdata: two\nthree") == "event: thread\ndata: one\ndata: data: two\ndata: three\n\n"


def test_a_part_that_has_become_empty_is_sent_too():
    assert event("lists", "") == "event: lists\ndata: \n\n"
