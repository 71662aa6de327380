"""A BERT-family encoder whose weights are taken out of an ONNX file, and the marker's heads on it."""

import math
import re

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from marker import labels

HEADS = 12
TYPE_WIDTH = 48
MAX_DISTANCE = 31
ARGUMENT_WIDTH = 200
UPPER_LAYERS = 4  # of them, how many run again for each trigger


class OnnxWeights:
    """The tensors of an exported BERT, by the names of the layers they belong to."""

    def __init__(self, file):
        graph = onnx.load(file).graph
        self.tensors = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
        self.products = {n.name: i for n in graph.node if n.op_type == "MatMul" for i in n.input if i in self.tensors}
        self.layers = 1 + max(int(m.group(1)) for m in (re.search(r"layer\.(\d+)\.", k) for k in self.tensors) if m)

    def named(self, ending):
        """The tensor whose name ends so."""
        return torch.tensor(next(v for k, v in self.tensors.items() if k.endswith(ending)).copy())

    def product(self, layer, part):
        """The weight of a linear map, inputs first: its MatMul knows it, its own name is lost in the export."""
        for name, tensor in self.products.items():
            if re.search(rf"layer\.{layer}/{part}/MatMul$", name):
                return torch.tensor(self.tensors[tensor].copy())
        raise KeyError((layer, part))


class Layer(nn.Module):
    """One layer: attention, then a feed-forward net, each with its residual and norm."""

    def __init__(self, width, inner, dropout):
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def take(self, weights, i):
        """Copies layer i of an exported encoder into this one."""
        parts = ["query", "key", "value"]
        self.qkv.weight.data = torch.cat([weights.product(i, f"attention/self/{p}") for p in parts], 1).t().contiguous()
        self.qkv.bias.data = torch.cat([weights.named(f"layer.{i}.attention.self.{p}.bias") for p in parts])
        for module, path in ((self.out, "attention/output/dense"), (self.up, "intermediate/dense"), (self.down, "output/dense")):
            module.weight.data = weights.product(i, path).t().contiguous()
            module.bias.data = weights.named(f"layer.{i}.{path.replace('/', '.')}.bias")
        for module, path in ((self.norm1, "attention.output.LayerNorm"), (self.norm2, "output.LayerNorm")):
            module.weight.data = weights.named(f"layer.{i}.{path}.weight")
            module.bias.data = weights.named(f"layer.{i}.{path}.bias")

    def forward(self, x, mask):
        batch, length, width = x.shape
        q, k, v = (z.view(batch, length, HEADS, -1).transpose(1, 2) for z in self.qkv(x).chunk(3, -1))
        scores = q @ k.transpose(-1, -2) / math.sqrt(width // HEADS) + mask
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Marker(nn.Module):
    """Two passes. First: ids to trigger logits and the states below the upper layers. Second, for each
    trigger: the upper layers again with the trigger marked, then argument, status and mode logits."""

    def __init__(self, weights, upper, dropout=0.1):
        super().__init__()
        words = weights.named("word_embeddings.weight")
        width = words.shape[1]
        inner = weights.named("layer.0.intermediate.dense.bias").shape[0]
        self.upper = upper
        # Kept as they are: a few thousand sentences teach rare words nothing, and the gradient is a third of the model.
        self.words = nn.Embedding.from_pretrained(words, freeze=True)
        self.places = nn.Parameter(weights.named("position_embeddings.weight"))
        self.segment = nn.Parameter(weights.named("token_type_embeddings.weight")[0])
        self.shapes = nn.Embedding(len(labels.SHAPES), width)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.norm.weight.data = weights.named("embeddings.LayerNorm.weight")
        self.norm.bias.data = weights.named("embeddings.LayerNorm.bias")
        self.layers = nn.ModuleList([Layer(width, inner, dropout) for _ in range(weights.layers)])
        for i, layer in enumerate(self.layers):
            layer.take(weights, i)
        self.drop = nn.Dropout(dropout)
        self.trigger = nn.Linear(width, len(labels.TYPES))
        self.mark = nn.Embedding(len(labels.TYPES), width)
        nn.init.normal_(self.mark.weight, std=0.05)
        self.kind = nn.Embedding(len(labels.TYPES), TYPE_WIDTH)
        self.distance = nn.Embedding(2 * MAX_DISTANCE + 2, TYPE_WIDTH)
        self.from_trigger = nn.Linear(width + TYPE_WIDTH, ARGUMENT_WIDTH)
        self.from_word = nn.Linear(width, ARGUMENT_WIDTH)
        self.from_distance = nn.Linear(TYPE_WIDTH, ARGUMENT_WIDTH)
        self.word_factor = nn.Linear(width, ARGUMENT_WIDTH, bias=False)
        self.trigger_factor = nn.Linear(width, ARGUMENT_WIDTH, bias=False)
        self.argument = nn.Sequential(
            nn.GELU(), nn.Dropout(dropout), nn.Linear(ARGUMENT_WIDTH, ARGUMENT_WIDTH), nn.GELU(),
            nn.Linear(ARGUMENT_WIDTH, 3 * len(labels.ROLES)))
        self.status = nn.Linear(width + TYPE_WIDTH, len(labels.STATUS))
        self.mode = nn.Linear(width + TYPE_WIDTH, len(labels.MODES))

    def encoder_parameters(self):
        """The parameters that come from the base encoder; the rest start fresh."""
        for module in (self.words, self.norm, self.layers):
            yield from module.parameters()
        yield self.places
        yield self.segment

    def first(self, ids, shapes):
        """Trigger logits [batch, piece, type], states below the upper layers, attention mask."""
        x = self.words(ids) + self.shapes(shapes) + self.places[: ids.shape[1]] + self.segment
        x = self.drop(self.norm(x))
        mask = (ids == 0)[:, None, None, :].float() * -1e9
        lower = None
        for i, layer in enumerate(self.layers):
            if i == len(self.layers) - self.upper:
                lower = x
            x = layer(x, mask)
        return self.trigger(self.drop(x)), lower, mask

    def second(self, lower, mask, trigger, kind):
        """For each row, whose trigger is the piece `trigger` of type `kind`: argument logits
        [row, piece, role, tag], status logits [row, status], mode logits [row, mode]."""
        rows = torch.arange(lower.shape[0])
        x = lower.clone()
        x[rows, trigger] = x[rows, trigger] + self.mark(kind)
        for layer in self.layers[len(self.layers) - self.upper :]:
            x = layer(x, mask)
        x = self.drop(x)
        at = x[rows, trigger]
        told = torch.cat([at, self.kind(kind)], -1)
        distance = (torch.arange(x.shape[1])[None] - trigger[:, None]).clamp(-MAX_DISTANCE, MAX_DISTANCE) + MAX_DISTANCE
        mixed = (
            self.from_trigger(told)[:, None] + self.from_word(x) + self.from_distance(self.distance(distance))
            + self.word_factor(x) * self.trigger_factor(at)[:, None])
        arguments = self.argument(mixed).view(x.shape[0], x.shape[1], len(labels.ROLES), 3)
        return arguments, self.status(told), self.mode(told)
