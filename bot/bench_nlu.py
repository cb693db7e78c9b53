"""Compares how this project reads messages with Rasa's default pipeline: the same data, the same machine, one run."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.bench_data import CLINC, OWN, PEER, PIPELINES, PROJECT, TITLES, Bench, clinc_bench, own_bench, pipeline_of
from bot.bench_measure import SERVE, TASKS, TRAIN
from bot.bench_pages import table, write_pages

LONGEST = {TRAIN: 120 * 60.0, SERVE: 20 * 60.0}
"""Seconds; what takes longer hangs."""

STILL_HERE = 30.0
RESULTS = "nlu.json"
DOCS = Path("docs/understanding")


class MeasuringError(Exception):
    """A measuring process did not end well; the message says which, and where to read why."""


def measure(bench: Bench, pipeline: str, logs: Path) -> dict[str, float]:
    """Trains and serves one pipeline on one set of data, each in a process that ends before the next begins."""
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="bench-nlu-") as place:
        folder = Path(place)
        bench.write(folder, pipeline_of(pipeline, bench.name))
        for task in TASKS:
            print(f"== {bench.name}, {PIPELINES[pipeline]}: {task}", flush=True)
            _in_a_process(task, folder, logs / f"{bench.name}-{pipeline}-{task}.log")
            found.update(json.loads((folder / f"{task}.json").read_text(encoding="utf-8")))
        print(f"   {json.dumps(found)}", flush=True)
    return found


def _in_a_process(task: str, folder: Path, errors: Path) -> None:
    command = [sys.executable, "-m", "bot.bench_measure", task, str(folder)]
    environment = {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3"}
    errors.parent.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    with errors.open("w", encoding="utf-8") as log:
        process = subprocess.Popen(command, stderr=log, env=environment)  # noqa: S603 - our own program
        try:
            while process.poll() is None:
                _wait(process, time.monotonic() - started, LONGEST[task])
        finally:
            process.kill()
            process.wait()
    if process.returncode != 0:
        raise MeasuringError(f"{task} ended with status {process.returncode}; what it said is in {errors}")


def _wait(process: subprocess.Popen[bytes], elapsed: float, longest: float) -> None:
    if elapsed > longest:
        raise MeasuringError(f"It took longer than {longest / 60:.0f} minutes and was ended.")
    try:
        process.wait(STILL_HERE)
    except subprocess.TimeoutExpired:
        print(f"   {elapsed + STILL_HERE:.0f} s", flush=True)


def keep(file: Path, bench: Bench, facts: Mapping[str, Any], pipeline: str, found: Mapping[str, float]) -> None:
    """Adds figures to the file of results; figures from other data than these are dropped from it."""
    results = read_results(file)
    entry = results.get(bench.name, {})
    if entry.get("data") != facts:
        entry = {"data": dict(facts), "figures": {}}
    entry["figures"][pipeline] = dict(found)
    results[bench.name] = entry
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_suffix(".new")
    new.write_text(json.dumps(results, indent=2), encoding="utf-8")
    new.replace(file)


def read_results(file: Path) -> dict[str, Any]:
    """What earlier runs found; nothing where there was none."""
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


def _benches(wanted: argparse.Namespace) -> list[tuple[Bench, dict[str, Any]]]:
    benches = []
    if wanted.only in {None, OWN}:
        bench = own_bench(of_each=wanted.of_each)
        benches.append((bench, bench.facts))
    if wanted.only in {None, CLINC} and wanted.clinc:
        bench = clinc_bench(wanted.clinc, wanted.seed)
        benches.append((bench, {**bench.facts, "seed": wanted.seed}))
    return benches


def _arguments() -> argparse.Namespace:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--clinc", type=Path, help="a CLINC150 file: JSON with train, test and oos_test")
    arguments.add_argument("--of-each", type=int, help="take at most so many of the project's examples of each intent")
    arguments.add_argument("--only", choices=(OWN, CLINC))
    arguments.add_argument("--skip-peer", action="store_true", help="leave out Rasa's pipeline, which takes minutes")
    arguments.add_argument("--skip-project", action="store_true", help="leave out this project's pipeline")
    arguments.add_argument("--seed", type=int, default=0, help="which examples of CLINC150 are taken")
    arguments.add_argument("--out", type=Path, default=Path("var/benchmark"))
    arguments.add_argument("--from-results", action="store_true", help="measure nothing, show what earlier runs found")
    arguments.add_argument("--write-docs", action="store_true", help=f"write the page and the picture into {DOCS}")
    wanted = arguments.parse_args()
    if wanted.only == CLINC and not (wanted.clinc or wanted.from_results):
        arguments.error("--only clinc needs --clinc FILE")
    if wanted.clinc and not wanted.clinc.is_file():
        arguments.error(f"there is no file {wanted.clinc}")
    return wanted


def main() -> None:
    """`python -m bot.bench_nlu [--clinc FILE]`, from the project's folder."""
    wanted = _arguments()
    file = wanted.out / RESULTS
    left_out = {PEER} if wanted.skip_peer else {PROJECT} if wanted.skip_project else set()
    try:
        for bench, facts in [] if wanted.from_results else _benches(wanted):
            print(f"== {bench.name}: {TITLES[bench.name]}\n   {json.dumps(facts)}", flush=True)
            for pipeline in PIPELINES:
                if pipeline not in left_out:
                    keep(file, bench, facts, pipeline, measure(bench, pipeline, wanted.out))
    except MeasuringError as problem:
        sys.exit(str(problem))
    except KeyboardInterrupt:
        sys.exit(f"Stopped; what was measured is in {file}.")
    print(f"\n{table(read_results(file))}")
    if wanted.write_docs and read_results(file):
        write_pages(read_results(file), DOCS)


if __name__ == "__main__":
    main()
