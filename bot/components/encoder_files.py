"""Finds the encoders' weights on this machine, keeps their converted networks and opens them."""

import fcntl
import hashlib
import importlib
import importlib.metadata
import logging
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import onnxruntime

Convert = Callable[[Path, str, Path], None]
WEIGHTS_FILE = "model.safetensors"
EXPORTS = sorted(Path(__file__).parent.glob("*_export.py"))

log = logging.getLogger(__name__)


class EncoderUnavailableError(Exception):
    """The weights named in config.yml are not on this machine."""


def find_weights(weights: str, file: str = WEIGHTS_FILE) -> Path:
    """The folder of a local path, or of an installed package that carries a model folder (without importing it)."""
    if (Path(weights) / file).is_file():
        return Path(weights)
    try:
        listed = importlib.metadata.files(weights) or []
    except importlib.metadata.PackageNotFoundError:
        listed = []
    for each in listed:
        if each.name == file:
            return Path(str(each.locate())).parent
    raise EncoderUnavailableError(f"'{weights}' is neither a folder with {file} nor an installed package.")


def converted(
    folder: Path, precision: str, cache: Path, convert: Convert | str, weights_file: str = WEIGHTS_FILE
) -> Path:
    """The file or folder that `convert`, or that of the module named, makes of these weights: made now if it never was.

    Two processes at once make it once. What an earlier version of the code made is not looked at.
    """
    made = cache / f"{_digest([folder / weights_file, *EXPORTS])}-{precision}"
    cache.mkdir(parents=True, exist_ok=True)
    with _lock(cache / "lock"):
        if not made.exists():
            partial = cache / f"{made.name}.{os.getpid()}.partial"
            shutil.rmtree(partial, ignore_errors=True)
            (_convert_of(convert) if isinstance(convert, str) else convert)(folder, precision, partial)
            partial.replace(made)
    return made


def _convert_of(module: str) -> Convert:
    """Imported only where it is needed: serving must not wait for it."""
    log.info("converting a sentence encoder")
    return importlib.import_module(f"bot.components.{module}").convert


def open_session(network: Path, threads: int) -> onnxruntime.InferenceSession:
    """A network ready to run; several threads may run it at once, each with `threads` of its own."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(network), options, providers=["CPUExecutionProvider"])


def _digest(files: list[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        with file.open("rb") as content:
            while block := content.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()[:16]


@contextmanager
def _lock(file: Path) -> Iterator[None]:
    with file.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
