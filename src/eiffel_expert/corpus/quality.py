"""Classes that teach nothing, or the wrong thing: each filter has a name, a measure and a limit with its reason.

Comes in: a parsed class. Goes out: the name of the first filter that takes it, with the figure; "" for a class that is
fit. Whether a class is sound is the checker's business, whether it is a copy near-duplicates', whether
a program wrote it `generated`'s. What is left out here
stays visible to the classes around it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from eiffel_expert.corpus.boilerplate import without_boilerplate
from eiffel_expert.eiffel import Tree
from eiffel_expert.eiffel.syntax import ClassDeclaration
from eiffel_expert.eiffel.tokens import INTEGER, REAL, STRING
from eiffel_expert.records import SourceUnit

LONGEST_LINE, MEAN_LINE = 1000, 100  # as StarCoder's filters (Li et al. 2023, 3.1): data, not something to read
LITERALS, FEWEST_LITERALS = (
    0.45,
    150,
)  # ordinary classes: 2 tokens in 100 are numbers or strings; a table has `,` between
CONSTANTS, FEWEST_CONSTANTS = 0.9, 25  # error codes, key codes: a name and a number say nothing about Eiffel
EXTERNALS, FEWEST_EXTERNALS = 0.9, 10  # wrappers of a C library: the text is C
OBSOLETE = 0.5  # of the features: what should not be called any more should not be learnt
FOREIGN_LETTERS, FOREIGN_WORDS = 0.3, 1.5  # of the letters of comments; words of another language against English ones
FEWEST_WORDS = 12  # comments that are shorter say nothing about their language
SHORT_NAMES, SHORTEST_CLASS = 0.6, 4  # features of one or two letters in a class of up to so many: `f`, `g` in AA, BB1
SWITCHED_OFF, FEWEST_SWITCHED_OFF = (
    0.4,
    12,
)  # of all lines of code: comments that are code which somebody has switched off

_VALIDITY_SUITE = re.compile(
    r"(?:^|/)(?:validation/(?:validity|semantics|definition)|gecop|eweasel/tests?|error_warning_msg)/", re.IGNORECASE
)
_COMMENT = re.compile(r"--[ \t|!+]*([^\n]*)")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?!\w)")
_ENGLISH = frozenset(re.split(" ", "the of is to a in and for be if not with this that from are it as by an on or has"))
_OTHERS = frozenset(
    re.split(
        " ",
        "le la les des du une est pour dans avec que qui par pas ce cette sont der das und ist von mit den dem eine "
        "nicht auf für werden wird zu el los las una es con por para del se al lo como il di che non sono della",
    )
)
_SWITCHED_OFF_CODE = re.compile(
    r":=|^(?:end|do|else|then|loop|until|require|ensure|local|invariant|inspect|rescue|once)\s*$"
    r"|^(?:if|elseif|from|until|across|when|check)\b.*\b(?:then|loop|end)\s*$|^create\s+\w|^!\w*!|^\w[\w.]*\s\(.*\)\s*$"
    r"|^\w+\s*(?:\([^)]*:[^)]*\))?\s*:\s*(?:detachable\s+|attached\s+)?[A-Z][A-Z0-9_]+\b(?:\s*\[.*\])?(?:\s+is)?\s*$"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What the filters look at; `body` is without note clauses; `comments` are its comment lines."""

    tree: Tree
    root: ClassDeclaration
    units: Sequence[SourceUnit]
    body: str
    comments: Sequence[str]

    @property
    def features(self) -> Sequence[SourceUnit]:
        return self.units[1:]


def flaw_of(tree: Tree, units: Sequence[SourceUnit]) -> tuple[str, str]:
    """(name of the filter, figure) of the first that takes the class; ("", "") if none does."""
    assert tree.root is not None
    body = without_boilerplate(tree.text)
    comments = [line.strip() for line in _COMMENT.findall(body)]
    subject = Subject(tree, tree.root, units, body, [line for line in comments if line])
    for name, measure in FILTERS:
        if figure := measure(subject):
            return name, figure
    return "", ""


def flaw_of_place(path: str) -> tuple[str, str]:
    """As `flaw_of`, by where a class lies: a compiler's test suite holds classes that are meant to be wrong or odd."""
    found = _VALIDITY_SUITE.search(path)
    return ("test suite of a compiler", found.group().strip("/")) if found else ("", "")


def long_lines(subject: Subject) -> str:
    lines = [len(line) for line in subject.units[0].text.splitlines() if line]
    mean = sum(lines) / max(1, len(lines))
    if max(lines, default=0) > LONGEST_LINE:
        return f"one of {max(lines)} characters"
    return f"{mean:.0f} characters on average" if mean > MEAN_LINE else ""


def data_table(subject: Subject) -> str:
    """Numbers and strings, a separator counted with each."""
    kinds = subject.tree.token_table.kinds
    literals = sum(map(kinds.count, (INTEGER, REAL, STRING)))
    share = 2 * literals / max(1, len(kinds))
    return _percent(share, "literals") if literals >= FEWEST_LITERALS and share > LITERALS else ""


def constants(subject: Subject) -> str:
    count = sum(unit.body_kind == "constant" for unit in subject.features)
    share = count / max(1, len(subject.features))
    return _percent(share, "constants") if count >= FEWEST_CONSTANTS and share >= CONSTANTS else ""


def externals(subject: Subject) -> str:
    count = sum(unit.body_kind == "external" for unit in subject.features)
    share = count / max(1, len(subject.features))
    return _percent(share, "externals") if count >= FEWEST_EXTERNALS and share >= EXTERNALS else ""


def obsolete(subject: Subject) -> str:
    if subject.root.obsolete is not None:
        return "the class is"
    features = subject.tree.features
    share = sum(feature.obsolete is not None for feature in features) / max(1, len(features))
    return _percent(share, "features") if share > OBSOLETE else ""


def empty(subject: Subject) -> str:
    return "" if subject.features or subject.units[0].postcondition else "no feature and no invariant"


def foreign_comments(subject: Subject) -> str:
    text = "\n".join(subject.comments).lower()
    words = Counter(_WORD.findall(text))
    if words.total() < FEWEST_WORDS:
        return ""
    beyond = sum(map(len, _BEYOND_ASCII.findall(text))) / len(text)
    english, others = (sum(words[word] for word in known) for known in (_ENGLISH, _OTHERS))
    if beyond > FOREIGN_LETTERS:
        return _percent(beyond, "letters beyond ASCII")
    return f"{others} words of other languages, {english} English" if others > FOREIGN_WORDS * english + 3 else ""


def meaningless_names(subject: Subject) -> str:
    short = sum(len(unit.feature_name) <= 2 for unit in subject.features)
    share = short / max(1, len(subject.features))
    is_short = len(subject.root.name) <= SHORTEST_CLASS
    return f"{short} features of one or two letters" if is_short and share >= SHORT_NAMES else ""


def switched_off(subject: Subject) -> str:
    off = sum(bool(_SWITCHED_OFF_CODE.search(line)) for line in subject.comments)
    if off < FEWEST_SWITCHED_OFF:
        return ""
    lines = (line.strip() for line in subject.body.splitlines())
    live = sum(bool(line) and not line.startswith("--") for line in lines)
    share = off / (off + live)
    return _percent(share, "of its code") if share > SWITCHED_OFF else ""


def _percent(share: float, what: str) -> str:
    return f"{share:.0%} {what}"


FILTERS: tuple[tuple[str, Callable[[Subject], str]], ...] = (
    ("long lines", long_lines),
    ("data table", data_table),
    ("table of constants", constants),
    ("wrapper of C functions", externals),
    ("obsolete", obsolete),
    ("empty class", empty),
    ("comments in another language", foreign_comments),
    ("names that say nothing", meaningless_names),
    ("switched-off code", switched_off),
)
