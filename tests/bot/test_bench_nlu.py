"""What `make bench-nlu` takes from its data, counts and keeps."""

import json
from pathlib import Path
from typing import Any

import pytest
from matplotlib import image

from bot import bench_nlu
from bot.bench_data import CLINC, OWN, PEER, PROJECT, Bench, clinc_bench, own_bench, pipeline_of
from bot.bench_measure import familiarity, likeliest, separation, timings
from bot.bench_nlu import MeasuringError, keep, measure, read_results
from bot.bench_pages import rows, table, write_pages

OURS = {
    "accuracy": 0.8,
    "auroc": 0.9,
    "parse_ms": 2.0,
    "parse_ms_95": 3.0,
    "training_seconds": 20.0,
    "memory_mb": 500,
}
THEIRS = {**OURS, "accuracy": 0.6, "parse_ms": 10.0, "training_seconds": 400.0}


def parsed(**extra: Any) -> dict[str, Any]:
    ranking = [{"name": "nlu_fallback", "confidence": 0.7}, {"name": "greet", "confidence": 0.3}]
    return {"intent": ranking[0], "intent_ranking": ranking, **extra}


@pytest.fixture(scope="module")
def clinc(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("clinc") / "small.json"
    train = [[f"{intent} number {n}", intent] for intent in ("pay", "travel") for n in range(30)]
    sets = {"train": train, "test": [["pay now", "pay"]], "oos_test": [["what is art", "oos"]]}
    file.write_text(json.dumps(sets))
    return file


@pytest.fixture(scope="module")
def small(clinc: Path) -> Bench:
    return clinc_bench(clinc, 0)


def test_ten_examples_an_intent_are_taken_and_the_seed_decides_which(clinc: Path, small: Bench) -> None:
    assert small.training.number_of_examples_per_intent == {"pay": 10, "travel": 10}
    assert small.digest == clinc_bench(clinc, 0).digest
    assert small.digest != clinc_bench(clinc, 1).digest
    assert (small.tests, small.strangers) == ([("pay now", "pay")], ["what is art"])


def test_out_of_scope_is_learned_by_nobody_and_tested_apart() -> None:
    bench = own_bench()
    assert "out_of_scope" not in bench.training.intents
    assert "out_of_scope" not in {intent for _, intent in bench.tests}
    assert len(bench.strangers) >= 5
    assert {intent for _, intent in bench.tests} <= bench.training.intents


def test_a_shorter_run_learns_at_most_so_many_examples_of_each_intent() -> None:
    counts = own_bench(of_each=20).training.number_of_examples_per_intent
    assert max(counts.values()) <= 20
    assert min(counts.values()) >= 10


def test_the_peer_is_what_rasa_writes_and_the_project_is_what_serves() -> None:
    peer = pipeline_of(PEER, OWN)
    assert [one["name"] for one in peer][5:7] == ["DIETClassifier", "EntitySynonymMapper"]
    assert peer[5] == {"name": "DIETClassifier", "epochs": 100, "constrain_similarities": True}
    ours = [one["name"].rpartition(".")[2] for one in pipeline_of(PROJECT, OWN)]
    assert {"SentenceEncoder", "EnquiryClassifier", "RiskClassifier"} <= set(ours)
    for_clinc = [one["name"].rpartition(".")[2] for one in pipeline_of(PROJECT, CLINC)]
    assert for_clinc == [name for name in ours if name not in {"RiskClassifier", "ReferenceEntities"}]


def test_no_measured_training_profits_from_an_earlier_one(small: Bench, tmp_path: Path) -> None:
    small.write(tmp_path, pipeline_of(PROJECT, OWN))
    written = (tmp_path / "config.yml").read_text()
    assert "var/encoder" not in written
    assert written.count(str(tmp_path / "encoder")) == 3


def test_a_folder_for_measuring_can_be_read_by_rasa(small: Bench, tmp_path: Path) -> None:
    small.write(tmp_path, pipeline_of(PEER, CLINC))
    assert "- intent: travel" in (tmp_path / "train.yml").read_text()
    assert json.loads((tmp_path / "messages.json").read_text())["strangers"] == ["what is art"]


def test_the_fallback_is_no_guess_and_a_figure_for_familiarity_comes_first() -> None:
    assert likeliest(parsed())["name"] == "greet"
    assert familiarity(parsed()) == 0.3
    assert familiarity(parsed(familiarity=0.9)) == 0.9
    assert familiarity(parsed(familiarity=None)) == 0.3


def test_separation_is_one_when_all_strangers_score_lower_and_half_by_chance() -> None:
    assert separation([0.8, 0.9], [0.1, 0.2]) == 1.0
    assert separation([0.5, 0.5], [0.5, 0.5]) == 0.5


def test_no_more_messages_are_timed_than_three_hundred_after_the_warm_up() -> None:
    heard: list[str] = []
    found = timings(heard.append, [str(n) for n in range(1000)])
    assert len(heard) == 320
    assert 0.0 <= found["parse_ms"] <= found["parse_ms_95"]


def test_results_are_kept_as_they_come_and_never_mixed_with_those_of_other_data(small: Bench, tmp_path: Path) -> None:
    file = tmp_path / "benchmark" / "nlu.json"
    keep(file, small, small.facts, PROJECT, OURS)
    keep(file, small, small.facts, PEER, THEIRS)
    assert read_results(file)[CLINC]["figures"] == {PROJECT: OURS, PEER: THEIRS}
    keep(file, small, {**small.facts, "seed": 1}, PEER, THEIRS)
    assert read_results(file)[CLINC]["figures"] == {PEER: THEIRS}


def test_the_table_sets_both_side_by_side_with_their_ratio(small: Bench) -> None:
    entry = {"data": small.facts, "figures": {PROJECT: OURS, PEER: THEIRS}}
    found = {title: rest for title, *rest in rows(entry)}
    assert found["Read rightly (top guess)"] == ["80.0%", "60.0%", "0.75"]
    assert found["One message, median"] == ["2.0 ms", "10.0 ms", "5.00"]
    alone = {**entry, "figures": {PROJECT: OURS}}
    assert {title: rest for title, *rest in rows(alone)}["Training"] == ["20 s", "-", "-"]
    assert "20 examples of 2 intents" in table({CLINC: entry})
    assert table({}) == "Nothing was measured yet."


def test_the_page_and_its_picture_are_written(small: Bench, tmp_path: Path) -> None:
    write_pages({CLINC: {"data": small.facts, "figures": {PROJECT: OURS}}}, tmp_path / "docs")
    assert "| Training | 20 s | - | - |" in (tmp_path / "docs" / "bench-nlu.md").read_text()
    height, width, _ = image.imread(tmp_path / "docs" / "bench-nlu.png", format="png").shape
    assert (width, height) == (1600, 320)


def test_both_halves_of_a_measurement_run_in_processes_of_their_own(
    small: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    names = ("WhitespaceTokenizer", "CountVectorsFeaturizer", "LogisticRegressionClassifier", "FallbackClassifier")
    monkeypatch.setattr(bench_nlu, "pipeline_of", lambda *_: [{"name": name} for name in names])
    found = measure(small, PEER, tmp_path)
    assert found.keys() == OURS.keys()
    assert (found["accuracy"], found["auroc"]) == (1.0, 1.0)
    assert found["memory_mb"] > 50
    assert "== clinc, Rasa default: serve" in capsys.readouterr().out


def test_a_measurement_that_fails_says_where_to_read_why(
    small: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench_nlu, "pipeline_of", lambda *_: [{"name": "NoSuchComponent"}])
    with pytest.raises(MeasuringError, match=r"train ended with status 1; what it said is in .*clinc-peer-train\.log"):
        measure(small, PEER, tmp_path)
    assert "NoSuchComponent" in (tmp_path / "clinc-peer-train.log").read_text()
