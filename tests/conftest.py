"""What every test of the modern Python shares: one running system, and nothing left out in silence."""

from collections.abc import Iterator

import pytest

from api.domain.people import Role
from tests.journeys.system import AtWork, Public, System, running_system
from tests.left_out import pytest_terminal_summary

__all__ = ["pytest_terminal_summary"]


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """The four real processes with the model of the current data; started once, for whoever asks first."""
    with running_system(tmp_path_factory.mktemp("system")) as system:
        yield system


@pytest.fixture
def enquirer(system: System) -> Public:
    return system.public()


@pytest.fixture(scope="session")
def agent(system: System) -> AtWork:
    return system.at_work(Role.AGENT)


@pytest.fixture(scope="session")
def trainer(system: System) -> AtWork:
    return system.at_work(Role.TRAINER)
