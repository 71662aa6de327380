"""Trains the marker.

python3 -m marker.train --encoder bge-small-en-v1.5.onnx --tokenizer bge-small-en-v1.5-tokenizer.json \\
    --gold ../../shared/gold-train --out work/marker.pt
"""

import argparse
import collections
import math
import random
import time

import torch
import torch.nn.functional as F
from torch import nn

from marker import data, decode, labels
from marker.encoder import UPPER_LAYERS, Marker, OnnxWeights
from marker.evaluate import report

HELD_BACK = 12  # annotated documents kept from training, for calibration


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--corpus", nargs="+", default=["corpus/*.jsonl"])
    parser.add_argument("--gold", help="folder of annotated documents to learn from")
    parser.add_argument("--hold", type=int, default=HELD_BACK, help="of these, how many documents to hold back for validation")
    parser.add_argument("--relations", help="TSV of sentences of which one relation is known")
    parser.add_argument("--dev", help="folder of annotated documents to report on after each epoch")
    parser.add_argument("--start", help="weights to start from instead of the encoder's own")
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--stop-after", type=int, help="stop after this epoch, the rate still as for all epochs")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=1, help="of the order of the sentences and of dropout; the heads always start the same")
    parser.add_argument("--report-from", type=int, default=2, help="first epoch after which to report")
    return parser.parse_args()


def split_gold(records, hold):
    """Holds back every so many documents, spread over the folder; the same ones every time."""
    documents = sorted({r["doc"] for r in records})
    step = max(1, len(documents) // hold) if hold else 0
    held = set(documents[step - 1 :: step][:hold]) if hold else set()
    return [r for r in records if r["doc"] not in held], [r for r in records if r["doc"] in held]


def loss_of(model, group, examples, ids, shapes, log):
    """The mean loss of a batch over its sentences."""
    logits, lower, mask = model.first(ids, shapes)
    logits = logits.float()
    total = logits.new_zeros(())
    events = [(row, e, examples[i].first[e.word]) for row, i in enumerate(group) for e in examples[i].events]
    width = logits.shape[1]
    wanted = torch.zeros_like(logits)
    weight = torch.zeros(logits.shape[:2] + (1,)).expand_as(logits).clone()
    for row, i in enumerate(group):
        example = examples[i]
        if example.weak:
            # Somewhere in the sentence one of these types is told; no word is known to tell nothing.
            strongest = logits[row, example.first][:, example.weak].amax()
            loss = 0.2 * F.softplus(-strongest)
            log["weak"] += float(loss)
            total = total + loss
            continue
        weight[row, example.first] = 1
        for e in example.events:
            wanted[row, example.first[e.word], e.type] = 1
            weight[row, example.first[e.word], e.type] = 2 if e.core else 0.5
    trigger = (F.binary_cross_entropy_with_logits(logits, wanted, reduction="none") * weight).sum() / 10
    log["trigger"] += float(trigger)
    total = total + trigger
    if events:
        rows = [row for row, _, _ in events]
        arguments_, status, mode = model.second(
            lower[rows], mask[rows], torch.tensor([piece for _, _, piece in events]), torch.tensor([e.type for _, e, _ in events]))
        arguments_, status, mode = arguments_.float(), status.float(), mode.float()
        tags = torch.full((len(events), width, len(labels.ROLES)), -100)
        for n, (row, e, _) in enumerate(events):
            first = examples[group[row]].first
            for r, known in enumerate(e.known):
                if known:
                    tags[n, first, r] = torch.tensor(e.tags[r])
        spans = F.cross_entropy(arguments_.reshape(-1, 3), tags.reshape(-1), reduction="sum") / 20
        of_status = F.cross_entropy(status, torch.tensor([e.status for _, e, _ in events]), reduction="sum")
        of_mode = F.cross_entropy(mode, torch.tensor([e.mode for _, e, _ in events]), reduction="sum")
        log["argument"] += float(spans)
        log["status"] += float(of_status)
        log["mode"] += float(of_mode)
        total = total + spans + 0.3 * of_status + 0.3 * of_mode
    return total / len(group)


def main():
    options = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    pieces = data.WordPieces(options.tokenizer)
    gold, held = split_gold(data.read_gold(options.gold), options.hold) if options.gold else ([], [])
    records = data.read_corpus(options.corpus) + gold
    if options.relations:
        records += data.read_relations(options.relations)
    train = [data.encode(r, pieces) for r in records]
    held = [data.encode(r, pieces) for r in held]
    dev = [data.encode(r, pieces) for r in data.read_gold(options.dev)] if options.dev else []
    print("sentences", len(train), "events", sum(len(e.events) for e in train), "held back", len(held), "dev", len(dev), flush=True)
    model = Marker(OnnxWeights(options.encoder), UPPER_LAYERS)
    if options.start:
        model.load_state_dict(torch.load(options.start))
    encoder = {id(p) for p in model.encoder_parameters()}
    optimizer = torch.optim.AdamW(
        [
            {"params": [p for p in model.parameters() if p.requires_grad and id(p) in encoder], "lr": options.rate},
            {"params": [p for p in model.parameters() if id(p) not in encoder], "lr": options.head_rate},
        ],
        weight_decay=0.01)
    rates = [g["lr"] for g in optimizer.param_groups]
    steps, step = options.epochs * math.ceil(len(train) / options.batch), 0
    jitter = random.Random(options.seed)
    torch.manual_seed(options.seed)
    for epoch in range(1, options.epochs + 1):
        model.train()
        began, log = time.time(), collections.Counter()
        for group, ids, shapes in decode.batches(train, options.batch, jitter):
            warm = min(1.0, step / (0.1 * steps)) * max(0.0, (steps - step) / steps)
            step += 1
            for parameters, rate in zip(optimizer.param_groups, rates):
                parameters["lr"] = rate * warm
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(model, group, train, ids, shapes, log)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
        print("epoch", epoch, {k: round(v / len(train), 4) for k, v in log.items()}, round(time.time() - began), "s", flush=True)
        torch.save(model.state_dict(), options.out)
        if epoch >= options.report_from:
            for name, part in (("held", held), ("dev", dev)):
                if part:
                    print(" ", name, report(model, part), flush=True)
        if epoch == options.stop_after:
            break


if __name__ == "__main__":
    main()
