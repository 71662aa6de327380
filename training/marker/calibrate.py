"""Makes the trigger's log-odds those of being right, on documents held back from training.

python3 -m marker.calibrate --encoder E.onnx --tokenizer T.json --weights work/marker.pt --gold ../../shared/gold-train --scorer ../../shared/eval/score.py

Prints the slope and intercept for export, and how many of the events given each confidence are right.
"""

import argparse
import collections
import math

import torch
import torch.nn.functional as F

from marker import data, decode, labels
from marker.evaluate import events_of, load, scorer
from marker.train import HELD_BACK, split_gold


def judged(rows, documents):
    """(log-odds, right) of every candidate: right if a sentence's gold events of the type are not yet used up."""
    left = {}
    for document in documents:
        for n, sentence in enumerate(document["sentences"]):
            left[document["id"], n] = collections.Counter(e["type"] for e in sentence["events"])
    starts = {d["id"]: scorer_starts(d) for d in documents}
    pairs = []
    marks = [(document, mark, start) for document, raw, example, start in rows for mark in decode.select(raw, example)]
    for document, mark, start in sorted(marks, key=lambda m: -m[1]["odds"]):
        key = document, starts[document].index(start)
        kind = labels.TYPES[mark["type"]]
        right = left[key][kind] > 0
        left[key][kind] -= right
        pairs.append((mark["odds"], float(right)))
    return pairs


def scorer_starts(document):
    starts, length = [], 0
    for sentence in document["sentences"]:
        if length:
            length += 2 if sentence.get("paragraph", True) else 1
        starts.append(length)
        length += len(sentence["text"])
    return starts


def fit(pairs):
    odds = torch.tensor([o for o, _ in pairs])
    right = torch.tensor([r for _, r in pairs])
    line = torch.tensor([1.0, 0.0], requires_grad=True)
    optimizer = torch.optim.LBFGS([line], max_iter=100)

    def closure():
        optimizer.zero_grad()
        loss = F.binary_cross_entropy_with_logits(line[0] * odds + line[1], right) + 0.01 * (line[0] - 1).pow(2)
        loss.backward()
        return loss

    optimizer.step(closure)
    return line.tolist()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("encoder", "tokenizer", "weights", "gold", "scorer"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--hold", type=int, default=HELD_BACK)
    options = parser.parse_args()
    score = scorer(options.scorer)
    _, held = split_gold(data.read_gold(options.gold), options.hold)
    names = {r["doc"] for r in held}
    documents = [d for d in score.load([options.gold]) if d["id"] in names]
    model = load(options.encoder, options.weights)
    rows = events_of(model, documents, data.WordPieces(options.tokenizer), score)
    pairs = judged(rows, documents)
    slope, intercept = fit(pairs)
    print(f"slope {slope:.3f} intercept {intercept:.3f} on {len(pairs)} events of {len(documents)} documents")
    chance = lambda o: 1 / (1 + math.exp(-(slope * o + intercept)))
    for low, high in ((0, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        inside = [r for o, r in pairs if low <= chance(o) < high]
        if inside:
            print(f"confidence {low:.1f} to {min(high, 1):.1f}: {len(inside)} events, {sum(inside) / len(inside):.2f} right")


if __name__ == "__main__":
    main()
