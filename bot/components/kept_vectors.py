"""Vectors of training examples, kept from one training to the next: only examples that are new are encoded."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bot.components.encoder import Encoder


def encode_kept(encoder: Encoder, texts: Sequence[str], folder: Path, purpose: str) -> np.ndarray:
    """One float32 row a text, as precise as half precision, whether it was kept or is made now.

    What a training does not use is dropped. A file that is torn or gone costs time and nothing else.
    """
    file = folder / f"{encoder.name}-{purpose}.npz"
    kept = _read(file)
    keys = [hashlib.sha256(text.encode()).hexdigest()[:32] for text in texts]
    new = {key: text for key, text in zip(keys, texts, strict=True) if key not in kept}
    if new:
        made = encoder.encode(list(new.values())).astype(np.float16)
        kept = {**kept, **dict(zip(new, made, strict=True))}
    if new or len(kept) > len(set(keys)):
        _write(file, {key: kept[key] for key in keys})
    return np.stack([kept[key] for key in keys]).astype(np.float32)


def _read(file: Path) -> dict[str, np.ndarray]:
    try:
        with np.load(file, allow_pickle=False) as arrays:
            return dict(zip(arrays["keys"].tolist(), arrays["vectors"], strict=True))
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return {}


def _write(file: Path, vectors: dict[str, np.ndarray]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_name(f"{file.stem}.{os.getpid()}.partial.npz")
    np.savez(partial, keys=np.array(list(vectors)), vectors=np.stack(list(vectors.values())))
    partial.replace(file)
