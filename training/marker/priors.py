"""What to add to the log-odds of each type, since the corpus has the types in other parts than news.

python3 -m marker.priors --gold ../../shared/gold-train

Prints the line for marker/decode.py.
"""

import argparse
import collections
import math

from marker import data, labels

FEW = 5  # added to each count, so that rare types are not overdone


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", nargs="+", default=["corpus/*.jsonl"])
    parser.add_argument("--gold", required=True)
    options = parser.parse_args()
    corpus, gold = data.read_corpus(options.corpus), data.read_gold(options.gold)
    count = lambda records: collections.Counter(e["y"] for r in records for e in r["e"])
    learned, real = count(corpus + gold), count(gold)
    share = lambda counts, kind, sentences: (counts[kind] + FEW) / sentences
    priors = [math.log(share(real, t, len(gold)) / share(learned, t, len(corpus) + len(gold))) for t in labels.TYPES]
    print("[" + ", ".join(f"{p:.2f}" for p in priors) + "]")


if __name__ == "__main__":
    main()
