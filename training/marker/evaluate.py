"""Scores a trained marker by the figures of score.py, without the dictionaries that Java adds.

python3 -m marker.evaluate --encoder E.onnx --tokenizer T.json --weights work/marker.pt --scorer ../../shared/eval/score.py FOLDER...
"""

import argparse
import collections
import importlib.util
import json

import torch

from marker import data, decode, labels
from marker.encoder import UPPER_LAYERS, Marker, OnnxWeights


def report(model, examples, threshold=decode.TRIGGER_THRESHOLD):
    """One line: types found in sentences, argument overlap, status and mode of the found ones."""
    count = collections.Counter()
    for example, raw in zip(examples, decode.raw_marks(model, examples)):
        marks = decode.select(raw, example, threshold)
        gold = collections.Counter(e.type for e in example.events if e.core)
        loose = collections.Counter(e.type for e in example.events)
        said = collections.Counter(m["type"] for m in marks)
        for kind in set(loose) | set(said):
            count["tp"] += min(gold[kind], said[kind])
            count["fn"] += max(0, gold[kind] - said[kind])
            count["fp"] += max(0, said[kind] - loose[kind])
        at = {(m["word"], m["type"]): m for m in marks}
        for e in example.events:
            mark = at.get((e.word, e.type))
            if not mark:
                continue
            count["met"] += 1
            count["status"] += e.status == max(range(4), key=lambda s: mark["status"][s])
            count["mode"] += labels.MODES[e.mode][1] == decode.mode_of(mark)
            right = True
            for r, role in enumerate(labels.ROLES):
                want, got = _spans(e.tags[r]), decode.phrases(mark, role, [w[2] for w in example.words])
                hit = sum(any(a < d and c < b for c, d in got) for a, b in want)
                count[role + "_tp"] += hit
                count[role + "_fn"] += len(want) - hit
                count[role + "_fp"] += sum(not any(a < d and c < b for c, d in want) for a, b in got)
                if r < 2 and want:
                    right &= hit == len(want) and len(got) <= len(want) + 1
            count["right"] += right
    f1 = lambda tp, fp, fn: round(2 * tp / max(1, 2 * tp + fp + fn), 3)
    roles = {r: f1(count[r + "_tp"], count[r + "_fp"], count[r + "_fn"]) for r in labels.ROLES}
    met = max(1, count["met"])
    return {
        "P": round(count["tp"] / max(1, count["tp"] + count["fp"]), 3), "R": round(count["tp"] / max(1, count["tp"] + count["fn"]), 3),
        "F1": f1(count["tp"], count["fp"], count["fn"]), "actors": round(count["right"] / met, 3),
        "status": round(count["status"] / met, 3), "mode": round(count["mode"] / met, 3), **roles}


def _spans(tags):
    found, i = [], 0
    while i < len(tags):
        if tags[i] == labels.BEGIN:
            j = i + 1
            while j < len(tags) and tags[j] == labels.INSIDE:
                j += 1
            found.append((i, j))
            i = j
        else:
            i += 1
    return found


def load(encoder, weights):
    """A trained marker."""
    model = Marker(OnnxWeights(encoder), UPPER_LAYERS)
    model.load_state_dict(torch.load(weights))
    return model.eval()


def scorer(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def events_of(model, documents, pieces, score, floor=0.2):
    """(document, candidate marks, example, start) for every sentence."""
    rows = []
    for document in documents:
        _, starts = score.article_text(document)
        examples = [data.encode({"s": s["text"], "e": []}, pieces) for s in document["sentences"]]
        rows += [(document["id"], *row) for row in zip(decode.raw_marks(model, examples, floor), examples, starts)]
    return rows


def lines(rows, threshold=decode.TRIGGER_THRESHOLD):
    """The events for score.py."""
    return [decode.event_json(m, example, document, start) for document, marks, example, start in rows for m in decode.select(marks, example, threshold)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+")
    for name in ("encoder", "tokenizer", "weights", "scorer"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--events", help="writes the events here as JSONL, for score.py --errors")
    options = parser.parse_args()
    torch.set_num_threads(1)
    score = scorer(options.scorer)
    documents = score.load(options.gold)
    rows = events_of(load(options.encoder, options.weights), documents, data.WordPieces(options.tokenizer), score)
    for threshold in (0.4, 0.5, 0.6, 0.7, 0.75, 0.8):
        out, _ = score.score(documents, lines(rows, threshold))
        print(threshold, {k: out[k]["f1"] for k in ("found", "event")}, {k: out[k] for k in ("mode", "status", "by", "place")},
              "P", out["found"]["p"], "R", out["found"]["r"])
    if options.events:
        with open(options.events, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines(rows))


if __name__ == "__main__":
    main()
