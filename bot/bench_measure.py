"""One pipeline measured on one set of data, in a process of its own: `train` or `serve`, and a folder."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import re
import resource
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

TIMED, WARM_UP = 300, 20
MODEL = "model.tar.gz"
TASKS = TRAIN, SERVE = "train", "serve"
PROGRESS = 500  # messages


def train(folder: Path) -> dict[str, float]:
    """How long Rasa takes to make a model; what is done once for a machine, such as converting a network, is not it."""
    from rasa.model_training import train_nlu  # noqa: PLC0415 - a serving process chooses its core before it loads Rasa

    _open_encoder(folder)
    start = time.perf_counter()
    made = train_nlu(str(folder / "config.yml"), str(folder / "train.yml"), str(folder), fixed_model_name=MODEL)
    if made is None:
        raise SystemExit("Rasa trained no model.")
    return {"training_seconds": round(time.perf_counter() - start, 1)}


def serve(folder: Path) -> dict[str, float]:
    """How well and how fast the model reads, one message at a time on one core, and what memory that takes."""
    from rasa.core.agent import Agent  # noqa: PLC0415 - see train

    messages = json.loads((folder / "messages.json").read_text(encoding="utf-8"))
    agent = Agent.load(folder / MODEL)

    def read(text: str) -> Mapping[str, Any]:
        return asyncio.run(agent.parse_message(text))

    tests = [(text, intent) for text, intent in messages["tests"]]
    times = timings(read, [text for text, _ in tests])
    memory = _peak_memory()
    known = _read_all(read, [text for text, _ in tests])
    strange = _read_all(read, messages["strangers"])
    hits = sum(likeliest(parsed)["name"] == intent for parsed, (_, intent) in zip(known, tests, strict=True))
    return {
        "accuracy": round(hits / len(tests), 4),
        "auroc": round(separation([familiarity(one) for one in known], [familiarity(one) for one in strange]), 4),
        **times,
        "memory_mb": round(memory),
    }


def likeliest(parsed: Mapping[str, Any]) -> Mapping[str, Any]:
    """The best guess before the fallback had its say."""
    guesses = [guess for guess in parsed.get("intent_ranking", []) if guess["name"] not in {None, "nlu_fallback"}]
    return guesses[0] if guesses else {"name": None, "confidence": 0.0}


def familiarity(parsed: Mapping[str, Any]) -> float:
    """How much a message is like what was learned: the parse's own figure, or the confidence of the best guess."""
    given = parsed.get("familiarity")
    return float(given) if isinstance(given, int | float) else float(likeliest(parsed)["confidence"])


def separation(known: Sequence[float], strange: Sequence[float]) -> float:
    """The area under the ROC curve: how often a known message scores higher than a strange one."""
    from sklearn.metrics import roc_auc_score  # noqa: PLC0415 - see serve

    return float(roc_auc_score([1] * len(known) + [0] * len(strange), [*known, *strange]))


def timings(read: Callable[[str], Any], texts: Sequence[str]) -> dict[str, float]:
    """The median and the 95th percentile of the milliseconds that a message takes, after a warm-up."""
    chosen = random.Random(0).sample(list(texts), min(TIMED, len(texts)))  # noqa: S311 - a sample, not a secret
    for text in chosen[:WARM_UP]:
        read(text)
    taken = []
    for text in chosen:
        start = time.perf_counter()
        read(text)
        taken.append(1000 * (time.perf_counter() - start))
    taken.sort()
    return {"parse_ms": round(taken[len(taken) // 2], 2), "parse_ms_95": round(taken[int(0.95 * len(taken))], 2)}


def _read_all(read: Callable[[str], Mapping[str, Any]], texts: Sequence[str]) -> list[Mapping[str, Any]]:
    parsed = []
    for text in texts:
        parsed.append(read(text))
        if len(parsed) % PROGRESS == 0:
            print(f"   {len(parsed)} of {len(texts)} read", flush=True)
    return parsed


def _open_encoder(folder: Path) -> None:
    """Has the encoder convert its networks, on a machine where it never did."""
    from rasa.engine.graph import ExecutionContext, GraphSchema  # noqa: PLC0415 - see train
    from ruamel.yaml import YAML  # noqa: PLC0415 - see train

    from bot.components.sentence_encoder import SentenceEncoder  # noqa: PLC0415 - see train

    for one in YAML(typ="safe").load(folder / "config.yml")["pipeline"]:
        if one["name"].endswith(f".{SentenceEncoder.__name__}"):
            config = {**SentenceEncoder.get_default_config(), **one}
            SentenceEncoder.create(config, None, None, ExecutionContext(GraphSchema({})))


def _stay_on_one_core() -> None:
    """TensorFlow and the linear algebra would start as many threads as the machine has cores."""
    os.environ.update(dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"))
    os.environ.update(TF_INTRA_OP_PARALLELISM_THREADS="1", TF_INTER_OP_PARALLELISM_THREADS="1")
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def _peak_memory() -> float:
    """Megabytes. Linux counts the parent's peak into `ru_maxrss` of a new program, so its own account is read."""
    status = Path("/proc/self/status")
    found = re.search(r"VmHWM:\s*(\d+) kB", status.read_text(encoding="ascii")) if status.is_file() else None
    if found:
        return int(found[1]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> None:
    """`python -m bot.bench_measure train|serve FOLDER`; figures go to FOLDER/train.json or FOLDER/serve.json."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("task", choices=TASKS)
    arguments.add_argument("folder", type=Path)
    wanted = arguments.parse_args()
    if wanted.task == SERVE:
        _stay_on_one_core()
    os.environ["RASA_MAX_CACHE_SIZE"] = "0"  # a cached component would make training look free
    from bot.quiet import hush  # noqa: PLC0415 - it loads Rasa, see serve

    hush()
    found = train(wanted.folder) if wanted.task == TRAIN else serve(wanted.folder)
    (wanted.folder / f"{wanted.task}.json").write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main()
