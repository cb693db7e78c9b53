"""A test that needs a part this machine lacks is left out by name, or fails when nothing may be left out."""

import os
from typing import NoReturn

import pytest

_NAMES: dict[str, str] = {}


def leave_out(name: str, why: str) -> NoReturn:
    """Skip the test and remember why; with PHASE3_LEAVE_NOTHING_OUT=1 that is a failure."""
    _NAMES[name] = why
    if os.environ.get("PHASE3_LEAVE_NOTHING_OUT"):
        pytest.fail(f"{name} was left out: {why}")
    pytest.skip(f"left out: {name} ({why})")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say at the end, by name, what was left out."""
    for name, why in sorted(_NAMES.items()):
        terminalreporter.write_line(f"LEFT OUT: {name}: {why}", yellow=True)
