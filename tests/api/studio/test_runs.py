"""Runs: asked for once, carried out by one worker, taken up again when that worker died."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from api.db.training import RunRow
from api.domain.clock import utc_now
from api.domain.errors import Conflict
from api.domain.people import Role
from api.rasa import models
from api.studio import runs
from api.wiring import Wiring

REPORT = {
    "examples": 10,
    "accuracy": 0.8,
    "macro_f1": 0.79,
    "fallback_rate": 0.1,
    "floor": {"met": True, "failures": []},
    "per_intent": {},
    "confusions": [],
}


class Office:
    """Where runs are asked for."""

    def __init__(self, wired: Wiring, trainer: object) -> None:
        self.wired, self.trainer = wired, trainer

    def ask(self, model: str | None = None) -> int:
        with self.wired.database.writing() as session:
            ask = runs.ask_for_training if model is None else runs.ask_for_test
            more = (model,) if model else ()
            return ask(session, self.trainer, *more, utc_now()).id

    def run(self, run_id: int) -> RunRow:
        with self.wired.database.reading() as session:
            return session.get_one(RunRow, run_id)

    def change(self, run_id: int, **values: object) -> None:
        with self.wired.database.writing() as session:
            run = session.get_one(RunRow, run_id)
            for name, value in values.items():
                setattr(run, name, value)

    def later(self, **time: float) -> Wiring:
        """The same world at another time."""
        return replace(self.wired, clock=lambda: utc_now() + timedelta(**time))


@pytest.fixture
def office(wired: Wiring, person: Callable) -> Office:
    return Office(wired, person(Role.TRAINER))


def until(happened: Callable[[], bool]) -> None:
    """Wait for another process; the test's own time limit is the last word."""
    while not happened():
        time.sleep(0.02)


def test_a_run_trains_tests_and_keeps_the_report(office, wired, bot_python):
    bot_python.will(reports={"new.tar.gz": REPORT}, progress=["1/2 reading", "2/2 learning"])
    run_id = office.ask()
    assert runs.run_next(wired)
    run = office.run(run_id)
    assert (run.state, run.model, run.error) == ("done", "new.tar.gz", None)
    assert run.report["evaluation"]["accuracy"] == 0.8
    assert run.ended_at >= runs.started_at(run)
    tested = models.tested(wired.settings, "new.tar.gz")
    assert tested.report == REPORT
    assert tested.sha256 == models.sha256_of(wired.settings.models_folder / "new.tar.gz")
    assert all(call.endswith("telemetry=false") for call in bot_python.calls())


def test_the_steps_of_a_run_are_shown_while_it_goes_on(office, wired, bot_python):
    bot_python.will(hang=True, progress=["1/7 checking"])
    run_id = office.ask()
    worker = Thread(target=runs.run_next, args=(wired,))
    worker.start()
    until(lambda: office.run(run_id).progress == "3/7 still learning")
    shown = runs.progress(office.run(run_id), utc_now())
    bot_python.will(reports={"new.tar.gz": REPORT})
    office.change(run_id, state="failed")  # as if another worker had ended it: ours lets go
    worker.join(20)
    assert not worker.is_alive()
    assert (shown.step, shown.steps, shown.words) == (3, 7, "still learning")
    assert not (wired.settings.models_folder / "new.tar.gz").exists()


def test_there_is_nothing_to_do_when_nobody_asked(wired, bot_python):
    assert not runs.run_next(wired)
    assert bot_python.calls() == []


def test_a_second_run_cannot_be_asked_for_while_one_is_open(office):
    run_id = office.ask()
    with pytest.raises(Conflict, match="waiting already"):
        office.ask()
    office.change(run_id, state="training", beat_at=utc_now())
    with pytest.raises(Conflict, match="under way already"):
        office.ask("old.tar.gz")


def test_a_run_under_way_is_left_alone_by_other_workers(office, wired, bot_python):
    office.change(office.ask(), state="training", beat_at=utc_now())
    assert not runs.run_next(wired)
    assert bot_python.calls() == []


def test_a_run_is_carried_out_once_however_many_workers_look(office, wired, bot_python):
    bot_python.will(reports={"new.tar.gz": REPORT})
    office.ask()
    results: list[bool] = []
    workers = [Thread(target=lambda: results.append(runs.run_next(wired))) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(30)
    assert sorted(results) == [False, False, False, True]
    assert bot_python.called("bot.train") == 1


def test_the_model_of_unchanged_data_is_not_trained_again(office, wired, bot_python):
    bot_python.will(reports={"new.tar.gz": REPORT})
    (wired.settings.models_folder / "new.tar.gz").write_text("there already")
    run_id = office.ask()
    runs.run_next(wired)
    assert office.run(run_id).state == "done"
    assert bot_python.called("bot.train") == 0


def test_a_run_tests_the_live_model_on_the_same_data_once(office, wired, bot_python):
    bot_python.will(reports={"new.tar.gz": REPORT, "old.tar.gz": REPORT | {"accuracy": 0.7}})
    (wired.settings.models_folder / "old.tar.gz").write_text("the old model")
    models.point_to(wired.settings, "old.tar.gz")
    office.ask()
    runs.run_next(wired)
    assert models.tested(wired.settings, "old.tar.gz").report["accuracy"] == 0.7
    office.ask("new.tar.gz")
    runs.run_next(wired)
    assert bot_python.called("bot.evaluate") == 2


def test_a_report_holds_until_the_held_out_set_or_the_models_file_changes(wired, bot_python, held_out_folder):
    bot_python.will(reports={"old.tar.gz": REPORT})
    model = wired.settings.models_folder / "old.tar.gz"
    model.write_text("the old model")
    for change in (lambda: None, lambda: None, lambda: model.write_text("another"), lambda: _add_to(held_out_folder)):
        change()
        models.evaluate(wired.settings, "old.tar.gz")
    assert bot_python.called("bot.evaluate") == 3


def _add_to(held_out_folder: Path) -> None:
    with (held_out_folder / "advice.yml").open("a") as file:
        file.write("    - one more\n")


def test_invalid_data_fails_the_run_with_the_reason_in_one_sentence(office, wired, bot_python):
    bot_python.will(refusal="No model was trained: the intent advice_noise has no examples.")
    run_id = office.ask()
    assert runs.run_next(wired)
    run = office.run(run_id)
    assert run.state == "failed"
    assert run.error.split("\n") == [
        "No model was trained: the intent advice_noise has no examples.",
        "a warning of some library",
        "No model was trained: the intent advice_noise has no examples.",
    ]
    office.ask()  # a failed run does not stand in the way of the next


def test_a_missing_python_of_the_bot_fails_the_run_in_plain_words(office, wired, bot_python):
    bot_python.path.unlink()
    run_id = office.ask()
    runs.run_next(wired)
    assert office.run(run_id).error == "The bot's Python could not be started (FileNotFoundError)."


def test_a_training_that_hangs_is_ended_when_its_time_is_up(wired, bot_python):
    bot_python.will(hang=True)
    with pytest.raises(models.RunError, match="was ended"):
        models.train(wired.settings, lambda _line: None, seconds=0.5)


def test_a_run_whose_worker_fell_silent_is_taken_up_again(office, wired, bot_python):
    bot_python.will(reports={"new.tar.gz": REPORT})
    run_id = office.ask()
    office.change(run_id, state="training", beat_at=utc_now(), report={"tries": 1})
    assert not runs.run_next(office.later(seconds=59))
    assert runs.run_next(office.later(seconds=61))
    assert office.run(run_id).state == "done"


def test_a_run_that_lost_two_workers_has_failed(office, bot_python):
    run_id = office.ask()
    office.change(run_id, state="testing", beat_at=utc_now(), report={"tries": 2})
    assert not runs.run_next(office.later(seconds=61))
    assert office.run(run_id).state == "failed"
    assert "twice" in office.run(run_id).error
    assert bot_python.calls() == []


def test_a_worker_that_wakes_up_too_late_changes_nothing(office, wired):
    run_id = office.ask()
    with wired.database.writing() as session:
        late = runs.claim_next(session, wired)
    office.change(run_id, beat_at=utc_now() + timedelta(minutes=2))  # another worker's sign of life
    late.end("failed", error="this must not be read")
    with pytest.raises(runs.RunLostError):
        late.say("3/7 nor this")
    assert (office.run(run_id).state, office.run(run_id).error) == ("training", None)


def test_a_run_outlives_a_killed_worker(office, wired, bot_python, tmp_path):
    """A worker in a process of its own is killed in the middle of a training; another one ends the run."""
    bot_python.will(hang=True)
    run_id = office.ask()
    settings = wired.settings
    environment = {
        **os.environ,
        "PHASE3_DATABASE_URL": settings.database_url,
        "PHASE3_BOT_SECRET": "-",
        "PHASE3_RECORDS_TOKEN": "-",
        "PHASE3_DATA_FOLDER": str(settings.data_folder),
        "PHASE3_HELD_OUT_FOLDER": str(settings.held_out_folder),
        "PHASE3_MODELS_FOLDER": str(settings.models_folder),
        "PHASE3_BOT_PYTHON": str(settings.bot_python),
    }
    program = (
        "from api.settings import Settings; from api.studio import runs; from api.wiring import wire; "
        "runs.run_next(wire(Settings(_env_file=None)))"
    )
    worker = subprocess.Popen([sys.executable, "-c", program], env=environment)
    until(lambda: office.run(run_id).progress == "3/7 still learning")
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    assert office.run(run_id).state == "training"

    bot_python.will(hang=False, reports={"new.tar.gz": REPORT})
    assert runs.run_next(office.later(seconds=61))
    run = office.run(run_id)
    assert (run.state, run.report["tries"]) == ("done", 2)


def test_no_database_session_is_open_while_the_bots_python_works(office, wired, bot_python):
    """Otherwise a training of minutes would hold its locks for as long."""
    bot_python.will(hang=True)
    run_id = office.ask()
    worker = Thread(target=runs.run_next, args=(wired,))
    worker.start()
    until(lambda: office.run(run_id).progress == "3/7 still learning")
    until(lambda: wired.database.engine.pool.checkedout() == 0)
    office.change(run_id, state="failed")
    bot_python.will(hang=False)
    worker.join(20)
    assert not worker.is_alive()
