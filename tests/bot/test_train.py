"""Training: what it prints on the way and what it says of data that cannot make a model."""

from pathlib import Path

import pytest

from bot.fingerprint import fingerprint
from bot.train import STEPS, InvalidDataError, Progress, train
from tests.bot.conftest import copy_project, working_in


def test_a_model_is_named_after_what_it_is_made_of(model: Path, project: Path) -> None:
    assert model == project / "models" / f"{fingerprint(project)}.tar.gz"
    assert list(model.parent.glob("*/")) == [] or all(path.is_file() for path in model.parent.iterdir())


def test_progress_is_counted_in_plain_lines_each_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    progress = Progress()
    for sign in STEPS:
        progress.say(sign)
        progress.say(sign)
        progress.say("Finished training component 'RulePolicy'.")
    lines = capsys.readouterr().out.splitlines()
    assert lines == [f"{n}/{len(STEPS)} {words}" for n, words in enumerate(STEPS.values(), start=1)]


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"),
    [
        (
            "data/nlu/all.yml",
            "- i lost my phone",
            "- he has a knife",
            "'he has a knife' was found labeled with multiple",
        ),
        ("data/nlu/all.yml", "intent: lost_property", "intent: lost_proprety", "lost_proprety"),
        ("data/rules/all.yml", "{action: utter_lost}", "{action: utter_lots}", "utter_lots"),
        ("data/nlu/all.yml", "  examples: |", "  examples |", "nlu"),
    ],
)
def test_data_that_cannot_make_a_model_is_refused_with_what_is_wrong(
    tmp_path: Path, file: str, old: str, new: str, complaint: str
) -> None:
    project = copy_project(tmp_path)
    text = (project / file).read_text()
    assert old in text
    (project / file).write_text(text.replace(old, new, 1))
    with working_in(project), pytest.raises(InvalidDataError, match=complaint):
        train(Path("models"))
    assert list((project / "models").glob("*.tar.gz")) == []
