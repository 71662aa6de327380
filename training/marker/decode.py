"""From logits to marks: the same rules as org.dateline.mark in Java."""

import math

import torch

from marker import labels

# The corpus has the types in about equal parts, news does not: what to add to the log-odds of each type is the log
# of its share in annotated real articles over its share in all that was learned from (marker.priors).
PRIORS = dict(zip(labels.TYPES, [-1.04, -0.86, -0.15, -0.54, -0.53, -1.05, -0.43, -0.17, 0.13, -0.61, -1.07, -0.52, -1.10, -1.40, -0.39, -0.08]))
TRIGGER_THRESHOLD = 0.65
NEAR = 40  # characters between two triggers of one act
BEGIN_THRESHOLD = 0.5
FALLBACK_THRESHOLD = 0.15  # for source and target
OUTSIDE_THRESHOLD = 0.9
ARTICLES = set("the a an his her its their our some several many two three four five six seven eight nine ten".split())
# Words and marks in which no phrase ends.
JOINING = set("the a an and or of in on at to by for from with as who which that than , ; : - – — ( “ \"".split())


def spans(tags, words, least=BEGIN_THRESHOLD, fallback=None):
    """Spans of one role from [word, tag] probabilities. A word begins a span where BEGIN passes `least`; where none
    does, the likeliest one if it passes `fallback`. A span goes on until OUTSIDE is likely or another one begins."""
    found, i = [], 0
    while i < len(tags):
        if tags[i][labels.BEGIN] > least:
            found.append((i, _end(tags, words, i)))
            i = found[-1][1]
        else:
            i += 1
    if not found and fallback is not None and tags:
        best = max(range(len(tags)), key=lambda w: tags[w][labels.BEGIN])
        if tags[best][labels.BEGIN] > fallback:
            found.append((best, _end(tags, words, best)))
    return found


def _end(tags, words, start):
    end = start + 1
    while end < len(tags) and tags[end][labels.OUTSIDE] < OUTSIDE_THRESHOLD:
        # "the | Afghan army": where to begin is in doubt, the article belongs to what follows it.
        only_articles = all(words[w].lower() in ARTICLES or words[w][0].isdigit() for w in range(start, end))
        if tags[end][labels.BEGIN] > tags[end][labels.INSIDE] and not only_articles:
            break
        end += 1
    while end > start + 1 and words[end - 1].lower() in JOINING:
        end -= 1
    return end


def batches(examples, size, jitter=None):
    """Index lists of about equal lengths, and their padded ids and shapes."""
    noise = (lambda: jitter.random() * 8) if jitter else (lambda: 0)
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].ids) + noise())
    groups = [order[i : i + size] for i in range(0, len(order), size)]
    if jitter:
        jitter.shuffle(groups)
    for group in groups:
        length = max(len(examples[i].ids) for i in group)
        ids = torch.zeros(len(group), length, dtype=torch.long)
        shapes = torch.zeros(len(group), length, dtype=torch.long)
        for row, i in enumerate(group):
            ids[row, : len(examples[i].ids)] = torch.tensor(examples[i].ids)
            shapes[row, : len(examples[i].ids)] = torch.tensor(examples[i].shapes)
        yield group, ids, shapes


def raw_marks(model, examples, floor=0.2):
    """For each example its candidate marks above `floor`: dicts of word, type, log-odds, tags [role][word][tag],
    status and mode probabilities."""
    model.eval()
    marks = [[] for _ in examples]
    with torch.no_grad():
        for group, ids, shapes in batches(examples, 32):
            logits, lower, mask = model.first(ids, shapes)
            for row, i in enumerate(group):
                first = torch.tensor(examples[i].first, dtype=torch.long)
                probability = torch.sigmoid(logits[row, first])
                found = (probability > floor).nonzero().tolist()
                if not found:
                    continue
                kinds = torch.tensor([k for _, k in found])
                triggers = first[[w for w, _ in found]]
                many = len(found)
                arguments, status, mode = model.second(
                    lower[row : row + 1].expand(many, -1, -1), mask[row : row + 1].expand(many, -1, -1, -1), triggers, kinds)
                tags = arguments[:, first].softmax(-1).permute(0, 2, 1, 3).tolist()
                for n, (word, kind) in enumerate(found):
                    marks[i].append({
                        "word": word, "type": kind, "odds": float(logits[row, first[word], kind]), "tags": tags[n],
                        "status": status[n].softmax(-1).tolist(), "mode": mode[n].tolist()})
    return marks


def select(marks, example, threshold=TRIGGER_THRESHOLD):
    """The marks that count, in the order of the text: those likely enough, one for each act."""
    adjusted = [dict(m, odds=m["odds"] + PRIORS[labels.TYPES[m["type"]]]) for m in marks]
    least = math.log(threshold / (1 - threshold))
    kept = []
    for mark in sorted((m for m in adjusted if m["odds"] > least), key=lambda m: -m["odds"]):
        if not any(_repeats(mark, k, example) for k in kept):
            kept.append(mark)
    return sorted(kept, key=lambda m: (m["word"], m["type"]))


def _repeats(mark, surer, example):
    """Whether a mark names the act that a surer one names."""
    kinds = {labels.TYPES[mark["type"]], labels.TYPES[surer["type"]]}
    if mark["word"] == surer["word"]:
        return kinds != {"SANCTION", "COERCE"}  # a prison sentence is both
    first, second = sorted((example.words[mark["word"]], example.words[surer["word"]]))
    if second[0] - first[1] > NEAR or len(kinds) > 1 and not kinds & {"REJECT", "THREATEN"}:
        return False  # but a deed refused or threatened is none of its own
    words = [w[2] for w in example.words]
    sides = [[phrases(m, role, words) for role in ("source", "target")] for m in (mark, surer)]
    return sides[0] == sides[1] and any(sides[0])


def mode_of(mark):
    """The likeliest mode among those of the mark's type; empty for none."""
    kind = labels.TYPES[mark["type"]]
    return max(((mark["mode"][i], m) for i, (t, m) in enumerate(labels.MODES) if t == kind))[1]


def phrases(mark, role, words):
    """Spans of a role: (first word, one past the last)."""
    fallback = FALLBACK_THRESHOLD if role in ("source", "target") else None
    return spans(mark["tags"][labels.ROLES.index(role)], words, BEGIN_THRESHOLD, fallback)


def event_json(mark, example, document, start):
    """The mark as a line for score.py; what needs dictionaries is left to the Java side."""
    text, words = example.record["s"], example.words

    def said(role):
        return [
            {"text": text[words[a][0] : words[b - 1][1]], "start": start + words[a][0], "country": None}
            for a, b in phrases(mark, role, [w[2] for w in words])]

    by, where = said("by"), said("where")
    word = words[mark["word"]]
    return {
        "article": {"id": document}, "type": labels.TYPES[mark["type"]], "mode": mode_of(mark) or None,
        "status": labels.STATUS[max(range(4), key=lambda s: mark["status"][s])], "date": None,
        "trigger": {"text": word[2], "start": start + word[0]}, "source": said("source"), "target": said("target"),
        "attributed_to": by[0] if by else None, "place": where[0] if where else None, "odds": mark["odds"]}
