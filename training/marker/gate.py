"""Counts the gate: how often a word of each stem names an act, so that sentences without such words skip the encoder.

python3 -m marker.gate --gold ../../shared/gold-train --check ../../shared/gold-dev --out ../model/gate.tsv
"""

import argparse
import collections
import math

from marker import data

SUFFIXES = ("ings", "ing", "ers", "ed", "er", "es", "s", "e")
SHORTEST_STEM = 4
SHORTEST_WORD = 3
# A stem never seen counts as one seen fifty times that named an act once.
UNSEEN = 0.02


def stem(word):
    """Lower case, without the commonest endings: the same rule as org.dateline.mark.Gate."""
    word = data.plain(word)
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= SHORTEST_STEM:
            return word[: -len(suffix)]
    return word


def stems(sentence):
    return {stem(w) for w in data.WORD.findall(sentence) if w[0].isalpha() and len(w) >= SHORTEST_WORD}


def count(records):
    """For each stem the chance that it names an act."""
    seen, named = collections.Counter(), collections.Counter()
    for record in records:
        seen.update(stems(record["s"]))
        named.update({stem(e["t"]) for e in record["e"]})
    return {s: min(0.99, (named[s] + UNSEEN) / (seen[s] + 1)) for s in seen}


def strength(chances, sentence):
    """Minus the log of the chance that no word names an act, were the words independent."""
    return -sum(math.log(1 - chances.get(s, UNSEEN)) for s in stems(sentence))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", nargs="+", default=["corpus/*.jsonl"])
    parser.add_argument("--gold", required=True)
    parser.add_argument("--check", help="folder of annotated documents on which to count what is lost")
    parser.add_argument("--threshold", type=float, default=0.08)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    chances = count(data.read_corpus(options.corpus) + data.read_gold(options.gold))
    if options.check:
        records = [(strength(chances, r["s"]), r) for r in data.read_gold(options.check)]
        events = sum(len(r["e"]) for _, r in records)
        for threshold in (0.05, 0.08, 0.1, 0.12, 0.15, 0.2, 0.3):
            shut = [r for x, r in records if x < threshold]
            lost = [e for r in shut for e in r["e"]]
            print(f"threshold {threshold}: skips {len(shut)} of {len(records)} sentences, loses {len(lost)} of {events} events, {sum(e['core'] for e in lost)} of them core")
    with open(options.out, "w", encoding="utf-8") as file:
        file.write("# The gate: a sentence in which no word is likely to name an act skips the encoder.\n")
        file.write("# Counted by training/marker/gate.py over training/corpus and annotated articles.\n")
        file.write("# stem: lower case, without the commonest endings; (other): every stem not listed; (threshold): what the\n")
        file.write("# strengths of a sentence's stems must add up to. strength: -ln(1 - share of its uses that name an act).\n")
        file.write("stem\tstrength\n")
        file.write(f"(threshold)\t{options.threshold:.3f}\n(other)\t{-math.log(1 - UNSEEN):.4f}\n")
        for s, chance in sorted(chances.items()):
            text = f"{-math.log(1 - chance):.4f}"
            if text != f"{-math.log(1 - UNSEEN):.4f}":
                file.write(f"{s}\t{text}\n")


if __name__ == "__main__":
    main()
