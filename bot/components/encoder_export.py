"""The one place that needs TensorFlow: turns the encoder's safetensors into an ONNX network."""

import logging
from pathlib import Path
from typing import Literal

import onnx
import tensorflow as tf
import tf2onnx
import transformers
from onnxruntime.quantization import QuantType, quantize_dynamic

Precision = Literal["fp32", "int8"]


def convert(weights: Path, precision: Precision, target: Path) -> None:
    """Writes the network of a weights folder to `target`; half a minute to a minute on two cores."""
    logging.getLogger("tf2onnx").setLevel(logging.ERROR)
    function = network_function(weights)
    network, _ = tf2onnx.convert.from_function(function, input_signature=function.input_signature, opset=17)
    if precision == "fp32":
        onnx.save(network, str(target))
    else:
        quantize_dynamic(network, str(target), weight_type=QuantType.QInt8, per_channel=True)


def network_function(weights: Path) -> tf.types.experimental.GenericFunction:
    """Token ids and mask in; out, the mean of the token vectors, scaled to length 1."""
    transformers.logging.set_verbosity_error()
    model = transformers.TFAutoModel.from_pretrained(str(weights), local_files_only=True)
    signature = [tf.TensorSpec((None, None), tf.int32, name=name) for name in ("input_ids", "attention_mask")]

    @tf.function(input_signature=signature)
    def encode(input_ids: tf.Tensor, attention_mask: tf.Tensor) -> dict[str, tf.Tensor]:
        tokens = model(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        mask = tf.cast(attention_mask[:, :, None], tf.float32)
        mean = tf.reduce_sum(tokens * mask, axis=1) / tf.reduce_sum(mask, axis=1)
        return {"vector": tf.math.l2_normalize(mean, axis=1)}

    return encode
