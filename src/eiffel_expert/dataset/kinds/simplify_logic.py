"""Simplify conditions and branches without changing what the feature does.

Teaches: plain logic in Eiffel: a BOOLEAN is a value, `implies` and `elseif` exist, a comparison with True says nothing.
Made by writing one or two places of a real feature at length (`roundabout.py`); the answer is the author's own text.
Verified: each rule keeps the meaning for all operands, so that input and answer do the same; the answer keeps
signature and contract and is the corpus's own text in its class. Could be wrong: the author's text may be roundabout
in other places, which stay.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import number, pick
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.roundabout import roundabouts
from eiffel_expert.dataset.trees import conditionals_in, feature_tree
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.eiffel import Tree
from eiffel_expert.eiffel.syntax import Conditional
from eiffel_expert.verify import Demands
from eiffel_expert.verify.code import tokens_of
from eiffel_expert.verify.distance import edit_distance

WORDINGS = (
    "Simplify this Eiffel feature without changing what it does.",
    "The logic of `{name}` is more complicated than it need be. Simplify it and return the whole feature.",
    "Review: this can be said more directly. Please rewrite `{name}`.",
    "Refactor the conditions in this feature to idiomatic Eiffel; behaviour must stay the same.",
    "simplify `{name}`",
    "This works but reads clumsily. How would an Eiffel programmer write it?",
    "Make the boolean logic below as plain as possible. Whole feature, please.",
    "Clean up the control flow of `{name}`; same behaviour, less text.",
    "can this be written more simply?",
    "Please tidy the conditions in this routine of class {owner}. Nothing else should change.",
    "My reviewer calls `{name}` roundabout. Give me the straightforward version.",
    "Remove the needless logic from this feature and show the result.",
    "Rewrite `{name}` without redundant negations, comparisons or branches.",
)
ONE_IN = 5  # one feature in ten has such a place
COMMON_ONE_IN = 8  # of the places where the commonest rules apply
COMMON = frozenset({"empty else", "negated equality", "branches for a value", "double negation"})
MAX_LINES = 30
MAX_DISTANCE = 40
SLACK = 8


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    is_short = view.has_body and len(view.layout.instructions) <= MAX_LINES
    if not is_short or view.owner.is_test or not options.tries("simplify_logic", view.unit.id, ONE_IN):
        return
    text = _at_length(view, options)
    tree = feature_tree(view.text)
    distance = edit_distance(tokens_of(text), tokens_of(view.text), MAX_DISTANCE) if text else MAX_DISTANCE
    if not text or distance >= MAX_DISTANCE or tree is None or _is_clumsy(tree):
        return
    demands = Demands(form="feature", signature=view.unit.signature, near=text, within=distance + SLACK)
    slots = {"name": view.name, "owner": view.owner.name}
    level = 1 if says_true_only(text, view.text) else 0
    yield Draft(WORDINGS, text, view.text, demands, slots, rejected=text, difficulty=level)


def says_true_only(text: str, better: str) -> bool:
    """Is a comparison with True all that was put in?"""
    return tokens_of(text.replace(" = True", "")) == tokens_of(better)


def _at_length(view: FeatureView, options: Options) -> str:
    """One place, or two of them, said at length; rules that apply nearly everywhere give way to rarer ones."""
    text = view.text
    for step in range(1 + number(options.seed, view.unit.id, "two") % 2):
        tree = feature_tree(text)
        found = list(roundabouts(tree)) if tree is not None else []
        if number(options.seed, view.unit.id, "rare", step) % COMMON_ONE_IN:
            found = [one for one in found if one.rule not in COMMON]
        text = pick(found, options.seed, view.unit.id, "place", step).text if found else text
    return "" if text == view.text or feature_tree(text) is None else text


def _is_clumsy(tree: Tree) -> bool:
    """Whether the author's text has what the rules make: then the answer would be no model."""
    conditionals = conditionals_in(tree.features[0])
    is_nested = any(c.alternative and isinstance(c.alternative[0], Conditional) for c in conditionals)
    is_empty = any(c.alternative == [] for c in conditionals)
    return is_nested or is_empty or any(sign in tree.text for sign in ("= True", "= False", "not (not", "not not"))


KIND = Kind("simplify_logic", "review and refactoring", "feature", drafts)
