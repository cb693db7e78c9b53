"""A model goes live only over the floor, loaded by the running bot first; going back is as safe."""

import json
from collections.abc import Callable

import pytest
from sqlalchemy import select

from api.db.people import AuditRow
from api.db.training import PromotionRow
from api.domain.errors import Conflict, NotFound, Unavailable
from api.domain.people import Role
from api.rasa import models
from api.settings import Settings
from api.studio import promoting

GOOD = {"examples": 10, "accuracy": 0.9, "floor": {"met": True, "failures": []}}
BAD = {"examples": 10, "accuracy": 0.5, "floor": {"met": False, "failures": ["Danger noticed: 0.80, must be 0.95."]}}


@pytest.fixture
def bot_url(running_bot) -> str:
    return running_bot.address


@pytest.fixture
def trainer(person: Callable) -> object:
    return person(Role.TRAINER)


def put_there(settings: Settings, name: str, report: dict | None = None) -> None:
    """A model in the folder, tested on the data as it is now unless no report is given."""
    path = settings.models_folder / name
    path.write_text(f"the model {name}")
    if report is not None:
        kept = {"data": models.held_out_data(settings), "sha256": models.sha256_of(path), "report": report}
        (settings.models_folder / name.replace(".tar.gz", ".report.json")).write_text(json.dumps(kept))


def rows(wired) -> tuple[list[tuple[str, int | None]], list[tuple[str, str]]]:
    with wired.database.reading() as session:
        promotions = [
            (row.model, row.person_id) for row in session.scalars(select(PromotionRow).order_by(PromotionRow.id))
        ]
        audit = [(row.action, row.detail["model"]) for row in session.scalars(select(AuditRow).order_by(AuditRow.id))]
    return promotions, audit


def test_a_tested_model_over_the_floor_goes_live(wired, trainer, running_bot):
    put_there(wired.settings, "good.tar.gz", GOOD)
    promoting.promote(wired, trainer, "good.tar.gz")
    assert running_bot.loaded == ["good.tar.gz"]
    assert models.live(wired.settings) == "good.tar.gz"
    assert (wired.settings.models_folder / "live").read_text() == "good.tar.gz\n"
    assert rows(wired) == ([("good.tar.gz", trainer.id)], [("promote_model", "good.tar.gz")])


def test_the_bot_has_loaded_the_model_before_anything_points_to_it(wired, trainer, running_bot):
    put_there(wired.settings, "old.tar.gz", GOOD)
    put_there(wired.settings, "good.tar.gz", GOOD)
    models.point_to(wired.settings, "old.tar.gz")
    promoting.promote(wired, trainer, "good.tar.gz")
    assert running_bot.pointer_when_asked == ["old.tar.gz"]


def test_a_model_under_the_floor_never_goes_live(wired, trainer, running_bot):
    put_there(wired.settings, "bad.tar.gz", BAD)
    with pytest.raises(Conflict, match=r"Danger noticed: 0\.80"):
        promoting.promote(wired, trainer, "bad.tar.gz")
    assert promoting.promote_from_terminal(wired.settings, wired.database, "bad.tar.gz") == BAD["floor"]["failures"]
    assert running_bot.loaded == []
    assert models.live(wired.settings) is None
    assert rows(wired) == ([], [])


def test_a_model_that_was_not_tested_does_not_go_live(wired, trainer, running_bot):
    put_there(wired.settings, "new.tar.gz")
    with pytest.raises(Conflict, match="not been tested"):
        promoting.promote(wired, trainer, "new.tar.gz")
    assert running_bot.loaded == []


def test_a_model_whose_file_changed_after_its_test_does_not_go_live(wired, trainer, running_bot):
    put_there(wired.settings, "good.tar.gz", GOOD)
    (wired.settings.models_folder / "good.tar.gz").write_text("something else")
    with pytest.raises(Conflict, match="changed since it was tested"):
        promoting.promote(wired, trainer, "good.tar.gz")
    assert running_bot.loaded == []


def test_a_test_on_older_data_does_not_open_the_gate(wired, trainer, held_out_folder, running_bot):
    put_there(wired.settings, "good.tar.gz", GOOD)
    (held_out_folder / "more.yml").write_text('version: "3.1"\nnlu: []\n')
    with pytest.raises(Conflict, match="Test it again"):
        promoting.promote(wired, trainer, "good.tar.gz")
    assert running_bot.loaded == []


@pytest.mark.parametrize("name", ["../data/services.yml", "live", "no-such.tar.gz", ".tar.gz", "a/b.tar.gz", ""])
def test_only_a_model_of_the_folder_can_be_named(wired, trainer, name):
    with pytest.raises(NotFound):
        promoting.promote(wired, trainer, name)


def test_nothing_changes_when_the_bot_refuses_the_model(wired, trainer, running_bot):
    put_there(wired.settings, "old.tar.gz", GOOD)
    put_there(wired.settings, "good.tar.gz", GOOD)
    models.point_to(wired.settings, "old.tar.gz")
    running_bot.refuses = 422
    with pytest.raises(Unavailable, match="old model goes on answering: the bot refused it"):
        promoting.promote(wired, trainer, "good.tar.gz")
    assert models.live(wired.settings) == "old.tar.gz"
    assert rows(wired) == ([], [])


def test_going_back_brings_the_model_that_was_live_before(wired, trainer, running_bot, held_out_folder):
    for name in ("old.tar.gz", "good.tar.gz"):
        put_there(wired.settings, name, GOOD)
        promoting.promote(wired, trainer, name)
    (held_out_folder / "more.yml").write_text('version: "3.1"\nnlu: []\n')  # its test is old now, but it was live
    assert promoting.go_back(wired, trainer) == "old.tar.gz"
    assert models.live(wired.settings) == "old.tar.gz"
    assert running_bot.loaded == ["old.tar.gz", "good.tar.gz", "old.tar.gz"]
    assert rows(wired)[1][-1] == ("go_back", "old.tar.gz")


def test_going_back_twice_is_going_forward_again(wired, trainer, running_bot):
    for name in ("old.tar.gz", "good.tar.gz"):
        put_there(wired.settings, name, GOOD)
        promoting.promote(wired, trainer, name)
    promoting.go_back(wired, trainer)
    assert promoting.go_back(wired, trainer) == "good.tar.gz"


def test_there_is_no_way_back_from_the_first_model_or_to_one_that_is_gone(wired, trainer, running_bot):
    put_there(wired.settings, "old.tar.gz", GOOD)
    promoting.promote(wired, trainer, "old.tar.gz")
    with pytest.raises(Conflict, match="no earlier model"):
        promoting.go_back(wired, trainer)
    put_there(wired.settings, "good.tar.gz", GOOD)
    promoting.promote(wired, trainer, "good.tar.gz")
    (wired.settings.models_folder / "old.tar.gz").unlink()
    with pytest.raises(Conflict, match="no earlier model"):
        promoting.go_back(wired, trainer)


def test_a_model_cannot_go_back_under_the_floor(wired, trainer, running_bot):
    for name in ("old.tar.gz", "good.tar.gz"):
        put_there(wired.settings, name, GOOD)
        promoting.promote(wired, trainer, name)
    put_there(wired.settings, "old.tar.gz", BAD)
    with pytest.raises(Conflict, match="Danger noticed"):
        promoting.go_back(wired, trainer)
    assert models.live(wired.settings) == "good.tar.gz"


def test_the_terminal_puts_a_model_live_through_the_running_bot(wired, running_bot, bot_python):
    bot_python.will(reports={"good.tar.gz": GOOD})
    put_there(wired.settings, "good.tar.gz")
    assert promoting.promote_from_terminal(wired.settings, wired.database, "good.tar.gz") == []
    assert running_bot.loaded == ["good.tar.gz"]
    assert models.live(wired.settings) == "good.tar.gz"
    assert rows(wired) == ([("good.tar.gz", None)], [("promote_model", "good.tar.gz")])


class TestWithoutARunningBot:
    """`make run` on a fresh machine: the model is there before the bot is."""

    @pytest.fixture
    def bot_url(self) -> str:
        return "http://127.0.0.1:9"

    def test_the_terminal_points_to_the_model_for_the_next_start(self, wired):
        put_there(wired.settings, "good.tar.gz", GOOD)
        assert promoting.promote_from_terminal(wired.settings, wired.database, "good.tar.gz") == []
        assert models.live(wired.settings) == "good.tar.gz"

    def test_a_trainer_is_told_that_nothing_has_changed(self, wired, trainer):
        put_there(wired.settings, "good.tar.gz", GOOD)
        with pytest.raises(Unavailable, match="could not be reached"):
            promoting.promote(wired, trainer, "good.tar.gz")
        assert models.live(wired.settings) is None
