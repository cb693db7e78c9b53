"""Each story is somebody else's conversation; whatever a story broke behaves again afterwards."""

from collections.abc import Iterator

import pytest

from tests.journeys.system import System


@pytest.fixture(autouse=True)
def doors_behave_again(system: System) -> Iterator[None]:
    yield
    for passage in (system.to_bot, system.to_actions, system.to_records):
        passage.manner = "well"
