"""Writes a trained marker as two int8 ONNX graphs, with the files the Java side reads beside them.

python3 -m marker.export --encoder E.onnx --tokenizer T.json --weights work/marker.pt --out ../model

The graphs are written node by node rather than traced, in the fused operators of ONNX Runtime
(com.microsoft). They take one sentence at a time, unpadded, so there is no mask, and the scale of the
quantised activations depends on nothing but the sentence: the same sentence always gives the same result.

trigger.onnx    ids [1, piece], shapes [1, piece] -> trigger [1, piece, type], lower [1, piece, width]
argument.onnx   lower [1, piece, width], at [row], kind [row] -> argument [row, piece, role * 3],
                status [row, 4], mode [row, mode]; a row is a trigger: `at` its piece, `kind` its type
"""

import argparse
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from marker import decode, labels
from marker.encoder import HEADS, MAX_DISTANCE
from marker.evaluate import load

OPSETS = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]


class Graph:
    """Gathers nodes and constants; every method adds a step and names its output."""

    def __init__(self, floats=False):
        self.nodes, self.constants, self.count, self.floats = [], [], 0, floats

    def add(self, kind, *inputs, domain="", outputs=1, **attributes):
        names = [f"{kind}_{self.count}_{i}" for i in range(outputs)]
        self.count += 1
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def constant(self, array):
        name = f"constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def linear(self, x, weight, bias):
        """x @ weight.T + bias, with weight and activations in int8: a scale for each output column."""
        w = weight.detach().numpy().T.astype(np.float32)
        b = bias.detach().numpy().astype(np.float32) if bias is not None else np.zeros(w.shape[1], np.float32)
        if self.floats:
            return self.add("Add", self.add("MatMul", x, self.constant(w)), self.constant(b))
        scale = np.maximum(np.abs(w).max(0) / 127, 1e-9).astype(np.float32)
        q = np.clip(np.rint(w / scale), -127, 127).astype(np.int8)
        zero = np.zeros(w.shape[1], np.int8)
        return self.add(
            "DynamicQuantizeMatMul", x, self.constant(q), self.constant(scale), self.constant(zero), self.constant(b),
            domain="com.microsoft")

    def float_linear(self, x, weight, bias):
        y = self.add("MatMul", x, self.constant(weight.detach().numpy().T.astype(np.float32)))
        return y if bias is None else self.add("Add", y, self.constant(bias.detach().numpy().astype(np.float32)))

    def skip_norm(self, x, skip, norm):
        return self.add(
            "SkipLayerNormalization", x, skip, self.constant(norm.weight.detach().numpy()), self.constant(norm.bias.detach().numpy()),
            domain="com.microsoft", epsilon=1e-12, outputs=1)

    def layer(self, x, layer):
        qkv = self.linear(x, layer.qkv.weight, layer.qkv.bias)
        q, k, v = self.add("Split", qkv, outputs=3, axis=-1)
        mixed = self.add("MultiHeadAttention", q, k, v, domain="com.microsoft", num_heads=HEADS)
        x = self.skip_norm(self.linear(mixed, layer.out.weight, layer.out.bias), x, layer.norm1)
        up = self.add("Gelu", self.linear(x, layer.up.weight, layer.up.bias), domain="com.microsoft")
        return self.skip_norm(self.linear(up, layer.down.weight, layer.down.bias), x, layer.norm2)

    def save(self, file, inputs, outputs):
        for name, (given, kind, shape) in outputs.items():
            self.nodes.append(helper.make_node("Identity", [given], [name]))
        graph = helper.make_graph(
            self.nodes, os.path.basename(file),
            [helper.make_tensor_value_info(n, t, s) for n, (t, s) in inputs.items()],
            [helper.make_tensor_value_info(n, t, s) for n, (_, t, s) in outputs.items()],
            self.constants)
        model = helper.make_model(graph, opset_imports=OPSETS, producer_name="dateline")
        model.ir_version = 8
        onnx.save(model, file)


def quantised_rows(table):
    scale = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-9).astype(np.float32)
    return np.clip(np.rint(table / scale), -127, 127).astype(np.int8), scale


def trigger_graph(model, floats=False):
    g = Graph(floats)
    q, scale = quantised_rows(model.words.weight.detach().numpy())
    rows = g.add("Cast", g.add("Gather", g.constant(q), "ids"), to=TensorProto.FLOAT)
    words = g.add("Mul", rows, g.add("Gather", g.constant(scale), "ids"))
    shapes = g.add("Gather", g.constant(model.shapes.weight.detach().numpy()), "shapes")
    length = g.add("Slice", g.add("Shape", "ids"), g.constant(np.array([1])), g.constant(np.array([2])))
    places = model.places.detach().numpy() + model.segment.detach().numpy()
    at = g.add("Slice", g.constant(places[:256]), g.constant(np.array([0])), length)
    x = g.add("Add", g.add("Add", words, shapes), at)
    x = g.add("LayerNormalization", x, g.constant(model.norm.weight.detach().numpy()), g.constant(model.norm.bias.detach().numpy()), epsilon=1e-12)
    lower = None
    for i, layer in enumerate(model.layers):
        if i == len(model.layers) - model.upper:
            lower = x
        x = g.layer(x, layer)
    return g, {"trigger": g.float_linear(x, model.trigger.weight, model.trigger.bias), "lower": lower}


def argument_graph(model, floats=False):
    g = Graph(floats)
    width = model.norm.weight.shape[0]
    rows = g.add("Shape", "at")
    pieces = g.add("Slice", g.add("Shape", "lower"), g.constant(np.array([1])), g.constant(np.array([2])))
    shape = g.add("Concat", rows, pieces, g.constant(np.array([width])), axis=0)
    every = g.add("Range", g.constant(np.array(0)), g.add("Squeeze", pieces, g.constant(np.array([0]))), g.constant(np.array(1)))
    at_column = g.add("Unsqueeze", "at", g.constant(np.array([1])))
    away = g.add("Sub", g.add("Unsqueeze", every, g.constant(np.array([0]))), at_column)
    here = g.add("Unsqueeze", g.add("Cast", g.add("Equal", away, g.constant(np.array(0))), to=TensorProto.FLOAT), g.constant(np.array([2])))
    mark = g.add("Unsqueeze", g.add("Gather", g.constant(model.mark.weight.detach().numpy()), "kind"), g.constant(np.array([1])))
    x = g.add("Add", g.add("Expand", "lower", shape), g.add("Mul", here, mark))
    for layer in model.layers[len(model.layers) - model.upper :]:
        x = g.layer(x, layer)
    index = g.add("Expand", g.add("Unsqueeze", at_column, g.constant(np.array([2]))), g.add("Concat", rows, g.constant(np.array([1, width])), axis=0))
    at = g.add("GatherElements", x, index, axis=1)  # [row, 1, width]
    kind = g.add("Unsqueeze", g.add("Gather", g.constant(model.kind.weight.detach().numpy()), "kind"), g.constant(np.array([1])))
    told = g.add("Concat", at, kind, axis=2)
    low, high = g.constant(np.array(-MAX_DISTANCE)), g.constant(np.array(MAX_DISTANCE))
    clipped = g.add("Add", g.add("Max", g.add("Min", away, high), low), high)
    # The table of distances and the map after it are one table.
    distance = model.from_distance(model.distance.weight).detach().numpy()
    mixed = g.add("Add", g.float_linear(told, model.from_trigger.weight, model.from_trigger.bias), g.linear(x, model.from_word.weight, model.from_word.bias))
    mixed = g.add("Add", mixed, g.add("Gather", g.constant(distance), clipped))
    product = g.add("Mul", g.linear(x, model.word_factor.weight, None), g.float_linear(at, model.trigger_factor.weight, None))
    mixed = g.add("Gelu", g.add("Add", mixed, product), domain="com.microsoft")
    mixed = g.add("Gelu", g.linear(mixed, model.argument[2].weight, model.argument[2].bias), domain="com.microsoft")
    argument = g.float_linear(mixed, model.argument[4].weight, model.argument[4].bias)
    one = g.constant(np.array([1]))
    status = g.add("Squeeze", g.float_linear(told, model.status.weight, model.status.bias), one)
    mode = g.add("Squeeze", g.float_linear(told, model.mode.weight, model.mode.bias), one)
    return g, {"argument": argument, "status": status, "mode": mode}


def write(model, folder, floats=False):
    width, types = model.norm.weight.shape[0], len(labels.TYPES)
    integers, reals = TensorProto.INT64, TensorProto.FLOAT
    g, out = trigger_graph(model, floats)
    g.save(
        os.path.join(folder, "trigger.onnx"),
        {"ids": (integers, [1, "piece"]), "shapes": (integers, [1, "piece"])},
        {"trigger": (out["trigger"], reals, [1, "piece", types]), "lower": (out["lower"], reals, [1, "piece", width])})
    g, out = argument_graph(model, floats)
    g.save(
        os.path.join(folder, "argument.onnx"),
        {"lower": (reals, [1, "piece", width]), "at": (integers, ["row"]), "kind": (integers, ["row"])},
        {"argument": (out["argument"], reals, ["row", "piece", 3 * len(labels.ROLES)]),
         "status": (out["status"], reals, ["row", len(labels.STATUS)]), "mode": (out["mode"], reals, ["row", len(labels.MODES)])})


def write_vocabulary(tokenizer, folder):
    """One piece a line; the line number from 0 is its id."""
    with open(tokenizer, encoding="utf-8") as file:
        vocabulary = json.load(file)["model"]["vocab"]
    pieces = sorted(vocabulary, key=vocabulary.get)
    with open(os.path.join(folder, "vocabulary.txt"), "w", encoding="utf-8") as file:
        file.write("\n".join(pieces) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("encoder", "tokenizer", "weights", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--floats", action="store_true", help="leaves the weights as they are, to see what int8 costs")
    parser.add_argument("--version", required=True, help="names the weights; part of every event's id")
    parser.add_argument("--slope", type=float, default=1.0, help="from marker.calibrate")
    parser.add_argument("--intercept", type=float, default=0.0)
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    write(load(options.encoder, options.weights), options.out, options.floats)
    write_vocabulary(options.tokenizer, options.out)
    settings = {
        "version": options.version, "triggerThreshold": decode.TRIGGER_THRESHOLD, "beginThreshold": decode.BEGIN_THRESHOLD,
        "priors": [decode.PRIORS[t] for t in labels.TYPES], "fallbackThreshold": decode.FALLBACK_THRESHOLD, "outsideThreshold": decode.OUTSIDE_THRESHOLD,
        "slope": options.slope, "intercept": options.intercept, "types": labels.TYPES,
        "statuses": labels.STATUS, "parts": labels.ROLES, "modes": [list(m) for m in labels.MODES]}
    with open(os.path.join(options.out, "marker.json"), "w", encoding="utf-8") as file:
        json.dump(settings, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
