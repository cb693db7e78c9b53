"""The model of the current data, tested on messages that no model is trained on."""

import pytest

from api.rasa import models
from api.settings import Settings


@pytest.fixture(scope="module")
def settings() -> Settings:
    return Settings(_env_file=None, bot_secret="-", records_token="-")


@pytest.fixture(scope="module")
def report(settings):
    return models.evaluate(settings, models.name_for_current_data(settings))


def test_the_model_of_the_current_data_reaches_the_floor(settings, report):
    assert models.refusals(settings, models.name_for_current_data(settings)) == []


def test_it_was_tested_on_every_service(report):
    assert len(report["per_intent"]) == 105
    assert all(found["n"] >= 8 for found in report["per_intent"].values())
    assert report["risk"]["risky"] >= 400
