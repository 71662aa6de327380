"""Averages the weights of models that began alike and were trained on the same task.

python3 -m marker.average work/a.pt work/b.pt --out work/marker.pt
"""

import argparse

import torch


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", nargs="+")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    states = [torch.load(name) for name in options.weights]
    torch.save({key: sum(state[key] for state in states) / len(states) for key in states[0]}, options.out)


if __name__ == "__main__":
    main()
