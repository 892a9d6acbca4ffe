"""Bring a feature to the usual Eiffel style.

Teaches: the layout and the conventions that Eiffel programmers agree on: tabs, one labelled assertion a line, blanks
before parentheses, capitals, no semicolons, no needless parentheses, unqualified calls on the current object. Made by
putting two to four faults of style (`style_faults.py`) into a real feature that the printer would print as it stands.
Verified: faults change no meaning; the faulty text parses; the answer keeps signature and body token by token, and the
contract with its labels where they were given. Could be wrong: blanks are free to a parser, so that only tokens are
compared; labels that were taken out are the author's, and others may be as good.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import number, shuffled
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.style_faults import FAULTS, is_clean
from eiffel_expert.dataset.trees import feature_tree
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.verify import Demands

WORDINGS = (
    "Bring this feature to the usual Eiffel style.",
    "Clean up the style of `{name}`; don't change what it does.",
    "Reformat this code according to the Eiffel conventions.",
    "A colleague who comes from Java wrote this. Make it look like Eiffel.",
    "style fix please",
    "The code below works but ignores our style guide. Rewrite it properly.",
    "Please tidy `{name}`: layout, labels, capitals, needless symbols.",
    "Code review: correct everything about the style of this feature and return it.",
    "How would this routine look in idiomatic Eiffel layout?",
    "clean this up",
    "Apply the standard Eiffel style rules to `{name}` of class {owner}.",
    "Same code, proper Eiffel style, please.",
    "Fix indentation, naming of reserved words, spacing and assertion style where needed.",
    "Make `{name}` conform to the style of the standard libraries.",
)
OF_MUCH = (
    "This is hard to read. Same code, proper Eiffel style, please.",
    "I find `{name}` hard to read as it is. Put it into the usual Eiffel style.",
)
MUCH = 4  # changed lines
LAYOUT = frozenset(("blanks for tabs", "no blanks", "semicolons", "assertions on one line"))  # meant for the eye alone
ONE_IN = 12  # four features in ten are clean enough
MOST = 3  # faults beside the first
MIN_LINES, MAX_LINES = 2, 24


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    is_fit = view.has_body and MIN_LINES <= len(view.layout.instructions) <= MAX_LINES and not view.owner.is_test
    if not is_fit or not options.tries("refactor_style", view.unit.id, ONE_IN):
        return
    tree = feature_tree(view.text)
    if tree is None or not is_clean(tree):
        return
    text, faults = _with_faults(view, options)
    if len(faults) < 2:
        return
    demands = Demands(
        form="feature",
        signature=view.unit.signature,
        require="require" in view.contract,
        ensure="ensure" in view.contract,
        keeps_body="\n".join(view.layout.instructions),
        keeps_contract="" if "no labels" in faults else "\n".join(view.layout.section(p) for p in view.contract),
    )
    slots = {"name": view.name, "owner": view.owner.name}
    wordings = WORDINGS + OF_MUCH if changed_lines(text, view.text) >= MUCH else WORDINGS
    yield Draft(
        wordings, text, view.text, demands, slots, rejected=text, difficulty=1 if LAYOUT.issuperset(faults) else 0
    )


def changed_lines(text: str, better: str) -> int:
    """Lines of `text` that `better` does not have, blanks at their ends apart."""
    kept = {line.strip() for line in better.split("\n")}
    return sum(line.strip() not in kept for line in text.split("\n"))


def _with_faults(view: FeatureView, options: Options) -> tuple[str, list[str]]:
    """The text with a few faults, and their names; the layout of lines goes last."""
    names = [name for name in FAULTS if name != "blanks for tabs"]
    wanted = 1 + number(options.seed, view.unit.id, "faults") % MOST
    text = view.text
    made: list[str] = []
    for name in shuffled(names, names, options.seed, view.unit.id):
        tree = feature_tree(text)
        if tree is None or len(made) == wanted:
            break
        changed = FAULTS[name](tree, _exported(view, options) if name == "needless Current" else ())
        if changed != text and feature_tree(changed) is not None:
            text = changed
            made.append(name)
    tree = feature_tree(text)
    if tree is not None and (len(made) < 2 or number(options.seed, view.unit.id, "tabs") % 2):
        text = FAULTS["blanks for tabs"](tree, ())
        made.append("blanks for tabs")
    return text, made


def _exported(view: FeatureView, options: Options) -> frozenset[str]:
    """Lower-case names of features of the class that may be called on `Current`."""
    info = options.corpus.class_info(view.unit.id) if options.corpus is not None else None
    features = info.features.values() if info is not None else ()
    return frozenset(feature.key for feature in features if feature.is_exported_to_any and not feature.aliases)


KIND = Kind("refactor_style", "review and refactoring", "feature", drafts)
