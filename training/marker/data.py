"""Reads annotated sentences and turns them into word pieces and labels."""

import collections
import dataclasses
import glob
import json
import os
import re
import unicodedata

from marker import labels

WORD = re.compile(r"\w+|[^\w\s]")
MAX_PIECES = 254
QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


class WordPieces:
    """BERT's word pieces, lower case, over the vocabulary of a tokenizer.json."""

    def __init__(self, tokenizer_file):
        with open(tokenizer_file, encoding="utf-8") as file:
            self.vocabulary = json.load(file)["model"]["vocab"]
        self.start, self.end, self.unknown = (self.vocabulary[t] for t in ("[CLS]", "[SEP]", "[UNK]"))
        self.cache = {}

    def of(self, word):
        """The ids of one word's pieces."""
        if word not in self.cache:
            self.cache[word] = self._split(plain(word))
        return self.cache[word]

    def _split(self, word):
        ids, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [self.unknown]
            ids.append(self.vocabulary[("##" if start else "") + word[start:end]])
            start = end
        return ids or [self.unknown]


def plain(word):
    """Lower case, typewriter quotes, no accents: as the vocabulary was made."""
    decomposed = unicodedata.normalize("NFD", word.translate(QUOTES).lower())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@dataclasses.dataclass
class Event:
    """One annotated event: word index of its trigger, label indices, labels of every word."""

    word: int
    type: int
    mode: int
    status: int
    tags: list  # for each role, for each word: OUTSIDE, BEGIN or INSIDE
    known: list  # for each role: whether the annotation says anything about it
    core: bool


@dataclasses.dataclass
class Example:
    """One sentence ready for the model."""

    ids: list
    shapes: list
    first: list  # the first piece of each word
    words: list  # (start, end, text)
    events: list
    record: dict
    weak: list  # types of which one at least is told somewhere in the sentence; nothing else is known


def read_corpus(patterns):
    """The records of corpus files (see corpus/README.md)."""
    records = []
    for pattern in patterns:
        for name in sorted(glob.glob(pattern)):
            with open(name, encoding="utf-8") as file:
                records += [json.loads(line) for line in file if line.strip()]
    return records


def read_gold(folder):
    """The sentences of annotated documents, in the form of the corpus."""
    records = []
    for name in sorted(glob.glob(os.path.join(folder, "*.json"))):
        with open(name, encoding="utf-8") as file:
            document = json.load(file)
        for sentence in document.get("sentences", []):
            records.append({"doc": document["id"], "s": sentence["text"], "e": [_gold_event(e) for e in sentence["events"]]})
    return records


def _gold_event(event):
    return {
        "t": event["trigger"], "y": event["type"], "m": event.get("mode"),
        "src": [[a["text"], a.get("country"), a.get("role")] for a in event["source"]],
        "tgt": [[a["text"], a.get("country"), a.get("role")] for a in event["target"]],
        "st": event["status"], "by": event.get("attributed_to"), "where": event.get("place"),
        # The documents give the day, not the words that say it: these words are unknown, unless no day is given.
        "when": None, "when_known": event.get("date") is None, "core": event.get("core", True),
    }


def read_relations(name):
    """Sentences of which only the type of one relation, its source and its target are known."""
    yields = {"YIELD": ["CONCEDE", "RETREAT"]}
    records = []
    with open(name, encoding="utf-8") as file:
        next(file)
        for line in file:
            sentence, _, source, target, root = line.rstrip("\n").split("\t")
            types = yields.get(root, [root])
            if all(t in labels.TYPES for t in types):
                records.append({"s": sentence, "e": [], "weak": types})
    return records


def encode(record, pieces):
    """An Example of a record; events whose trigger cannot be found are left out."""
    text = record["s"]
    words = [(m.start(), m.end(), m.group()) for m in WORD.finditer(text)]
    ids, shapes, first = [pieces.start], [0], []
    for _, _, word in words:
        parts = pieces.of(word)
        if len(ids) + len(parts) > MAX_PIECES:
            break
        first.append(len(ids))
        ids += parts
        shapes += [labels.shape(word)] * len(parts)
    words = words[: len(first)]
    ids.append(pieces.end)
    shapes.append(0)
    events, seen = [], collections.Counter()
    for event in record["e"]:
        encoded = _encode_event(event, text, words, seen)
        if encoded:
            events.append(encoded)
    return Example(ids, shapes, first, words, events, record, [labels.TYPES.index(t) for t in record.get("weak", [])])


def _encode_event(event, text, words, seen):
    trigger = event["t"]
    places = [i for i, w in enumerate(words) if w[2] == trigger]
    places = places or [i for i, w in enumerate(words) if text.startswith(trigger, w[0])]
    if not places:
        return None
    key = (trigger, event["y"])
    word = places[min(seen[key], len(places) - 1)]
    seen[key] += 1
    said = {
        "source": [a[0] for a in event.get("src", [])], "target": [a[0] for a in event.get("tgt", [])],
        "by": [event.get("by")], "when": [event.get("when")], "where": [event.get("where")],
    }
    tags = []
    for role in labels.ROLES:
        row = [labels.OUTSIDE] * len(words)
        for phrase in filter(None, said[role]):
            found = _nearest(phrase, text, words, word)
            if found:
                row[found[0]] = labels.BEGIN
                row[found[0] + 1 : found[1]] = [labels.INSIDE] * (found[1] - found[0] - 1)
        tags.append(row)
    known = [True, True, True, event.get("when_known", True), True]
    mode = labels.MODE_INDEX.get((event["y"], event.get("m") or ""), labels.MODE_INDEX[(event["y"], "")])
    return Event(word, labels.TYPES.index(event["y"]), mode, labels.STATUS.index(event["st"]), tags, known, event.get("core", True))


def _nearest(phrase, text, words, to):
    """The words of the occurrence of phrase that lies nearest to a word: (first, one past the last)."""
    best, at = None, text.find(phrase)
    while at >= 0:
        inside = [i for i, w in enumerate(words) if w[0] >= at and w[1] <= at + len(phrase)]
        if inside and (best is None or abs(inside[0] - to) < abs(best[0] - to)):
            best = (inside[0], inside[-1] + 1)
        at = text.find(phrase, at + 1)
    return best
