"""Publishing adds lines to the trainers' files and leaves every other byte as it was."""

import fcntl
import os
from pathlib import Path
from threading import Thread

import pytest
import yaml

from api.domain.errors import Conflict
from api.studio.catalogue import read_catalogue
from api.studio.publishing import Plan, Proposal, nlu_file, only_publisher, plan, publish
from tests.api.studio.conftest import ADVICE


def planned(data_folder: Path, held_out_folder: Path, *proposals: tuple[str, str]) -> Plan:
    numbered = [Proposal(n, intent, text) for n, (intent, text) in enumerate(proposals, start=1)]
    return plan(numbered, read_catalogue(data_folder), data_folder, held_out_folder)


def added(before: str, after: str) -> list[str]:
    """Lines that the second text has more; everything else must be equal and in the same order."""
    left, new = before.split("\n"), []
    for line in after.split("\n"):
        if left and line == left[0]:
            left.pop(0)
        else:
            new.append(line)
    assert left == [], "a line went missing or moved"
    return new


def test_lines_are_added_after_the_last_example_of_their_intent_and_nothing_else_changes(data_folder, held_out_folder):
    made = planned(
        data_folder,
        held_out_folder,
        ("advice_noise", "drilling at 6am"),
        ("advice_parking", "van on the pavement"),
        ("advice_noise", "dog barks all day"),
    )
    publish(made, data_folder)
    expected = ADVICE.replace(
        "# not a comment\n", "# not a comment\n    - drilling at 6am\n    - dog barks all day\n"
    ).replace("blocked in again 🚗\n", "blocked in again 🚗\n    - van on the pavement\n")
    assert (data_folder / "nlu" / "advice.yml").read_text() == expected
    assert made.lines == 3


def test_a_file_without_a_last_line_break_gets_its_line_too(data_folder, held_out_folder):
    publish(planned(data_folder, held_out_folder, ("lost_property", "left my bag")), data_folder)
    text = (data_folder / "nlu" / "lost_and_found.yml").read_text()
    assert text.endswith("    - i lost my phone on the bus\n    - left my bag")


def test_a_file_with_the_line_ends_of_windows_keeps_them(data_folder, held_out_folder):
    path = data_folder / "nlu" / "advice.yml"
    path.write_bytes(ADVICE.replace("\n", "\r\n").encode())
    publish(planned(data_folder, held_out_folder, ("advice_noise", "drilling at 6am")), data_folder)
    after = path.read_bytes()
    assert b"    - drilling at 6am\r\n" in after
    assert after.count(b"\n") == after.count(b"\r\n")


def test_the_projects_own_files_take_an_example_for_every_enquiry(copied_data, held_out_folder):
    before = {path: path.read_text() for path in (copied_data / "nlu").glob("*.yml")}
    taught = {entry["intent"] for text in before.values() for entry in yaml.safe_load(text)["nlu"]}
    wanted = [(intent, f"a new example of {intent}") for intent in sorted(taught)]
    publish(planned(copied_data, held_out_folder, *wanted), copied_data)
    new = [line for path, text in before.items() for line in added(text, path.read_text())]
    assert sorted(new) == sorted(f"    - {text}" for _, text in wanted)


def test_a_text_that_is_there_already_is_settled_without_a_second_line(data_folder, held_out_folder):
    there = ("advice_noise", "Neighbour's music is too LOUD!"), ("advice_noise", "NOISE.")
    made = planned(data_folder, held_out_folder, *there)
    assert (made.lines, made.settled) == (0, [1, 2])
    publish(made, data_folder)
    assert (data_folder / "nlu" / "advice.yml").read_text() == ADVICE


def test_two_examples_with_the_same_words_become_one_line(data_folder, held_out_folder):
    made = planned(data_folder, held_out_folder, ("advice_noise", "Drilling!"), ("advice_noise", "drilling"))
    assert made.new == {"advice": {"advice_noise": ["Drilling!"]}}
    assert made.settled == [1, 2]


def test_a_held_out_text_is_refused(data_folder, held_out_folder):
    made = planned(data_folder, held_out_folder, ("advice_noise", "upstairs flat have got a drum kit"))
    assert made.new == {}
    assert "must never see" in made.refused[1]


def test_a_held_out_text_about_danger_is_refused_too(data_folder, held_out_folder):
    assert "must never see" in planned(data_folder, held_out_folder, ("request_human", "He has a knife")).refused[1]


def test_a_text_cannot_be_an_example_of_two_enquiries(data_folder, held_out_folder):
    made = planned(data_folder, held_out_folder, ("advice_parking", "Noise"))
    assert "“Noise” already" in made.refused[1]


def test_an_enquiry_that_has_left_the_catalogue_is_refused(data_folder, held_out_folder):
    assert "no longer" in planned(data_folder, held_out_folder, ("advice_gone", "hello there")).refused[1]


def test_what_was_written_to_break_out_of_its_line_stays_one_line_of_words(data_folder, held_out_folder):
    hostile = "x\n- intent: advice_parking\n  examples: |\n    - [y](z) ${HOME} \\u000a"
    publish(planned(data_folder, held_out_folder, ("advice_noise", hostile)), data_folder)
    after = (data_folder / "nlu" / "advice.yml").read_text()
    assert added(ADVICE, after) == ["    - x - intent: advice_parking examples: | - (y)(z) $(HOME) u000a"]


@pytest.mark.parametrize(
    "family",
    ["../rules/advice", "/etc/passwd", "advice/../../services", "..", "", "advice.yml", "Advice", "a\nb", "new"],
)
def test_nothing_but_a_file_of_a_family_right_in_the_folder_is_written(data_folder, family):
    (data_folder / "rules").mkdir()
    (data_folder / "rules" / "advice.yml").write_text(ADVICE)
    with pytest.raises(Conflict, match="Nothing was written"):
        nlu_file(data_folder / "nlu", family)


def test_a_link_that_leads_out_of_the_folder_is_not_followed(data_folder, tmp_path):
    outside = tmp_path / "outside.yml"
    outside.write_text(ADVICE)
    (data_folder / "nlu" / "crime.yml").symlink_to(outside)
    with pytest.raises(Conflict):
        publish(Plan(new={"crime": {"advice_noise": ["hello"]}}), data_folder)
    assert outside.read_text() == ADVICE


def test_when_one_file_cannot_take_its_lines_no_file_is_written(data_folder):
    made = Plan(new={"advice": {"advice_noise": ["drilling"]}, "lost_and_found": {"found_property": ["found a ring"]}})
    with pytest.raises(Conflict, match="no examples of found_property"):
        publish(made, data_folder)
    assert (data_folder / "nlu" / "advice.yml").read_text() == ADVICE


def test_a_file_that_would_read_differently_afterwards_is_left_alone(data_folder):
    unusual = 'version: "3.1"\nnlu:\n- intent: advice_noise\n  examples: |\n    - Noise\n  metadata:\n    - loud\n'
    path = data_folder / "nlu" / "advice.yml"
    path.write_text(unusual)
    with pytest.raises(Conflict, match="usual way"):
        publish(Plan(new={"advice": {"advice_noise": ["drilling"]}}), data_folder)
    assert path.read_text() == unusual


def test_publishing_leaves_no_other_file_behind_and_keeps_the_files_permissions(data_folder, held_out_folder):
    path = data_folder / "nlu" / "advice.yml"
    path.chmod(0o640)
    publish(planned(data_folder, held_out_folder, ("advice_noise", "drilling")), data_folder)
    assert sorted(file.name for file in path.parent.iterdir()) == ["advice.yml", "lost_and_found.yml"]
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_second_publisher_waits_until_the_first_has_finished(data_folder):
    folder = data_folder / "nlu"
    order = []

    def second() -> None:
        with only_publisher(folder):
            order.append("second")

    with only_publisher(folder):
        waiting = Thread(target=second)
        waiting.start()
        handle = os.open(folder, os.O_RDONLY)
        with pytest.raises(BlockingIOError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.close(handle)
        order.append("first")
    waiting.join(10)
    assert order == ["first", "second"]
