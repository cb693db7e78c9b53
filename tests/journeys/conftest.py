"""One running system for all stories; each story is somebody else's conversation."""

from collections.abc import Iterator

import pytest

from tests.journeys.system import AtWork, Public, System, running_system
from api.domain.people import Role


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    with running_system(tmp_path_factory.mktemp("system")) as system:
        yield system


@pytest.fixture
def enquirer(system: System) -> Public:
    return system.public()


@pytest.fixture(scope="session")
def agent(system: System) -> AtWork:
    return system.at_work(Role.AGENT)


@pytest.fixture(scope="session")
def supervisor(system: System) -> AtWork:
    return system.at_work(Role.SUPERVISOR)


@pytest.fixture(scope="session")
def trainer(system: System) -> AtWork:
    return system.at_work(Role.TRAINER)


@pytest.fixture(autouse=True)
def doors_behave_again(system: System) -> Iterator[None]:
    yield
    for passage in (system.to_bot, system.to_actions, system.to_records):
        passage.manner = "well"
