"""Finds the encoder's weights on this machine and keeps their converted network."""

import fcntl
import hashlib
import importlib.metadata
import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

Convert = Callable[[Path, str, Path], None]
WEIGHTS_FILE = "model.safetensors"

log = logging.getLogger(__name__)


class EncoderUnavailableError(Exception):
    """The weights named in config.yml are not on this machine."""


def find_weights(weights: str) -> Path:
    """The folder of a local path, or of an installed package that carries a model folder (without importing it)."""
    if (Path(weights) / WEIGHTS_FILE).is_file():
        return Path(weights)
    try:
        files = importlib.metadata.files(weights) or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    for file in files:
        if file.name == WEIGHTS_FILE:
            return Path(str(file.locate())).parent
    raise EncoderUnavailableError(f"'{weights}' is neither a folder with {WEIGHTS_FILE} nor an installed package.")


def _convert(folder: Path, precision: str, target: Path) -> None:
    log.info("converting the sentence encoder")
    from bot.components import encoder_export  # noqa: PLC0415 - brings TensorFlow, which serving must not wait for

    encoder_export.convert(folder, precision, target)


def converted(folder: Path, precision: str, cache: Path, convert: Convert = _convert) -> Path:
    """The ONNX file for these weights, made now if it was never made. Two processes at once make it once."""
    network = cache / f"{_digest(folder / WEIGHTS_FILE)}-{precision}.onnx"
    cache.mkdir(parents=True, exist_ok=True)
    with _lock(cache / "lock"):
        if not network.exists():
            partial = network.with_suffix(f".{os.getpid()}.partial")
            convert(folder, precision, partial)
            partial.replace(network)
    return network


def _digest(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as weights:
        while block := weights.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()[:16]


@contextmanager
def _lock(file: Path) -> Iterator[None]:
    with file.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
