"""What the marker can say. The order of every list is the order of the model's outputs."""

TYPES = (
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST "
    "ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"
).split()

MODES_OF = {
    "CONSULT": "visit third-party multilateral phone",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives"
    " suicide-attack aerial drone heavy-weapons crowd-control unconventional",
}

# (type, mode): first every type without a mode, then every mode of every type.
MODES = [(t, "") for t in TYPES] + [(t, m) for t in TYPES for m in MODES_OF.get(t, "").split()]
MODE_INDEX = {pair: i for i, pair in enumerate(MODES)}

STATUS = ["occurred", "planned", "possible", "negated"]

# Each role is tagged on its own, so that one phrase can be both source and speaker.
ROLES = ["source", "target", "by", "when", "where"]
OUTSIDE, BEGIN, INSIDE = range(3)

# How a word is written, which the lower-cased vocabulary cannot tell.
SHAPES = ["none", "lower", "Capital", "UPPER", "digit", "mark"]


def shape(word: str) -> int:
    """The index in SHAPES of how a word is written."""
    if word[0].isdigit():
        return 4
    if not word[0].isalpha():
        return 5
    if word[0].islower():
        return 1
    return 3 if len(word) > 1 and word.isupper() else 2
