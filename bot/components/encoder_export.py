"""Builds the sentence encoder's ONNX network from its safetensors; takes seconds and runs once a machine.

The architecture is BERT (Devlin et al. 2019) in the size of MiniLM-L6 (Wang et al. 2020), with the mean pooling of
Sentence-BERT (Reimers and Gurevych 2019). It is spelt out in ONNX Runtime's fused operators, one for each half of a
layer, because a message of a dozen words spends more time between small operators than in them.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file

FUSED = "com.microsoft"
OPSETS = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]

READ_AT = (2, 4, 5)
"""The layers, counted from 0, whose tokens are averaged. The last knows best what a sentence says, those before it how
it is said; together they tell the services apart better than the last alone, and cost nothing more."""


def convert(weights: Path, precision: str, target: Path) -> None:
    """Writes the network of a weights folder to `target`: token ids in, mean tokens of `READ_AT` side by side out."""
    config = json.loads((weights / "config.json").read_text(encoding="utf-8"))
    network = Network()
    layers = _layers(network, load_file(weights / "model.safetensors"), config)
    means = [network.add("ReduceMean", [layers[at]], f"mean_{at}", axes=[1], keepdims=0) for at in READ_AT]
    network.add("Concat", means, "vector", axis=1)
    ids = helper.make_tensor_value_info("input_ids", TensorProto.INT32, ["batch", "tokens"])
    save(network.model([ids], config["hidden_size"] * len(READ_AT)), precision, target)


def save(model: onnx.ModelProto, precision: str, target: Path, in_integers: list[str] | None = None) -> None:
    """Writes a network as it is (fp32) or with the products named, or else all, calculated in integers (int8)."""
    if precision == "fp32":
        onnx.save(model, str(target))
        return
    from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: PLC0415 - 40 MB that serving never needs

    logging.getLogger().addFilter(_no_advice)
    try:
        # Seven bits of the eight: so no sum of products overflows on processors without VNNI, and vectors agree from
        # machine to machine.
        quantize_dynamic(
            model,
            str(target),
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            op_types_to_quantize=["MatMul", "Attention"],
            nodes_to_quantize=in_integers,
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )
    finally:
        logging.getLogger().removeFilter(_no_advice)


def _no_advice(record: logging.LogRecord) -> bool:
    return "pre-processing before quantization" not in record.getMessage()


class Network:
    """Collects operators and their weights."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._weights: list[onnx.TensorProto] = []

    def add(
        self,
        operator: str,
        inputs: list[str | np.ndarray],
        output: str,
        unused: tuple[str, ...] = (),
        **attributes: float | list[int],
    ) -> str:
        """An operator whose inputs are names or weights; answers the name of its output, which names it too."""
        names = [each if isinstance(each, str) else self._weight(each) for each in inputs]
        outputs = [output, *(f"{output}/{also}" for also in unused)]
        self._nodes.append(helper.make_node(operator, names, outputs, name=output, **attributes))
        return output

    def _weight(self, values: np.ndarray) -> str:
        name = f"weight_{len(self._weights)}"
        self._weights.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def model(self, inputs: list[onnx.ValueInfoProto], width: int) -> onnx.ModelProto:
        """The whole network; its output is called `vector`."""
        outputs = [helper.make_tensor_value_info("vector", TensorProto.FLOAT, ["batch", width])]
        graph = helper.make_graph(self._nodes, "encoder", inputs, outputs, self._weights)
        return helper.make_model(graph, opset_imports=OPSETS, ir_version=8)


def _layers(network: Network, weights: dict[str, np.ndarray], config: dict[str, Any]) -> list[str]:
    """Tokens with their places, then all layers; answers the names of the layers' token vectors."""
    tables = [weights[f"embeddings.{table}_embeddings.weight"] for table in ("word", "position", "token_type")]
    norm = [weights[f"embeddings.LayerNorm.{part}"] for part in ("weight", "bias")]
    # Every text is of the first type: its row goes into the places, and the operator need not be told of types.
    tables[1] = tables[1] + tables[2][0]
    inputs = ["input_ids", "", tables[0], tables[1], "", *norm]
    tokens = network.add(
        "EmbedLayerNormalization", inputs, "tokens", ("mask",), domain=FUSED, epsilon=config["layer_norm_eps"]
    )
    layers: list[str] = []
    for number in range(config["num_hidden_layers"]):
        prefix = f"encoder.layer.{number}."
        layer = {name[len(prefix) :]: value for name, value in weights.items() if name.startswith(prefix)}
        tokens = _layer(network, f"layer_{number}", layer, tokens, config)
        layers.append(tokens)
    return layers


def _layer(network: Network, name: str, layer: dict[str, np.ndarray], tokens: str, config: dict[str, Any]) -> str:
    def dense(source: str, part: str, output: str) -> str:
        return network.add("MatMul", [source, layer[f"{part}.weight"].T], f"{name}/{output}")

    def add_and_norm(changed: str, before: str, part: str, output: str) -> str:
        norm = [layer[f"{part}.LayerNorm.weight"], layer[f"{part}.LayerNorm.bias"], layer[f"{part}.dense.bias"]]
        inputs = [changed, before, *norm]
        epsilon = config["layer_norm_eps"]
        return network.add("SkipLayerNormalization", inputs, f"{name}/{output}", domain=FUSED, epsilon=epsilon)

    parts = [f"attention.self.{part}" for part in ("query", "key", "value")]
    table = np.concatenate([layer[f"{part}.weight"].T for part in parts], axis=1)
    bias = np.concatenate([layer[f"{part}.bias"] for part in parts])
    heads = config["num_attention_heads"]
    attended = network.add("Attention", [tokens, table, bias], f"{name}/attended", domain=FUSED, num_heads=heads)
    changed = dense(attended, "attention.output.dense", "attention")
    tokens = add_and_norm(changed, tokens, "attention.output", "middle")
    wide = dense(tokens, "intermediate.dense", "wide")
    wide = network.add("BiasGelu", [wide, layer["intermediate.dense.bias"]], f"{name}/gelu", domain=FUSED)
    return add_and_norm(dense(wide, "output.dense", "narrow"), tokens, "output", "tokens")
