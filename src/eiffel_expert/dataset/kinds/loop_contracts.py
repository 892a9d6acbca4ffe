"""Give a loop the invariant and the variant that it was written with.

Teaches: loops that can be reasoned about: what holds before and after each pass, and what decreases to a bound. Made
by taking both out of a real loop that has them. Verified: the answer has an invariant or a variant wherever the
original has one, and differs from the text given by no more than these. Could be wrong: the invariant is not proved,
and a weaker one than the loop needs passes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.trees import clauses_of, feature_tree, instructions_in, line_range
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.eiffel import Tree
from eiffel_expert.eiffel.syntax import BooleanConstant, Expression, Loop
from eiffel_expert.eiffel.tokens import K_VARIANT
from eiffel_expert.verify import Demands
from eiffel_expert.verify.code import tokens_of
from eiffel_expert.verify.distance import edit_distance

WORDINGS = (
    "Add {what} to the loop in `{name}`.",
    "This loop has no {parts}. Write {what} for it and show the whole feature.",
    "Which {parts} would prove this Eiffel loop correct? Put it in and return the feature.",
    "Document the loop of `{name}` with {what}; the instructions stay as they are.",
    "loop {parts} for `{name}` please",
    "Make the loop below verifiable: add {what}.",
    "How would you write {what} for this loop? Answer with the complete feature.",
    "Please complete the loop in this feature of class {owner} with {what}.",
    "I want the run-time checks to watch this loop. Give it {what}, nothing else changes.",
    "The loop in `{name}` terminates and is right, but nothing in the text says why. Add {what}.",
    "Design by Contract applies to loops too: write {what} for the loop of `{name}`.",
    "add {what} here",
    "Return `{name}` with its loop annotated by {what}.",
)
SLACK = 24  # tokens by which another invariant or variant may be longer than the original's
MAX_LINES = 60
MAX_DISTANCE = 120


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    tree = feature_tree(view.text) if view.has_body and len(view.layout.instructions) <= MAX_LINES else None
    loops = [found for found in instructions_in(tree.features[0]) if isinstance(found, Loop)] if tree else []
    loops = [loop for loop in loops if _has(loop, "invariant") or _has(loop, "variant")]
    if tree is None or not loops or any(isinstance(n, BooleanConstant) for n in _told(loops)):
        return
    without = _without_lines(tree, loops)
    distance = edit_distance(tokens_of(without), tokens_of(view.text), MAX_DISTANCE) if without else MAX_DISTANCE
    if not without or distance >= MAX_DISTANCE or feature_tree(without) is None:
        return
    words = [w for w in ("invariant", "variant") if any(_has(loop, w) for loop in loops)]
    demands = Demands(
        form="feature",
        signature=view.unit.signature,
        near=without,
        within=distance + SLACK,
        mentions=tuple(words),
    )
    what = " and ".join(f"{'an' if word == 'invariant' else 'a'} {word}" for word in words)
    slots = {"what": what, "parts": " and ".join(words), "name": view.name, "owner": view.owner.name}
    given = joined(context_of(view, options.seed, by_type=True), without)
    yield Draft(WORDINGS, given, view.text, demands, slots, rejected=without)


def _has(loop: Loop, part: str) -> bool:
    return bool(clauses_of(loop.invariant_part)) if part == "invariant" else loop.variant_part is not None


def _told(loops: Sequence[Loop]) -> Iterator[Expression | None]:
    """The whole expressions of the invariants' clauses."""
    return (clause.expression for loop in loops for clause in clauses_of(loop.invariant_part))


def _without_lines(tree: Tree, loops: Sequence[Loop]) -> str:
    """The text without these parts; "" where they share a line with something else."""
    parts = [loop.invariant_part for loop in loops if loop.invariant_part is not None]
    spans = [(part.first, part.last) for part in parts]
    measures = [loop.variant_part for loop in loops if loop.variant_part is not None]
    spans += [(_keyword_before(tree, measure.first), measure.last) for measure in measures]
    text = tree.text
    for first, last in sorted(spans, reverse=True):
        start, stop = line_range(tree, first, last)
        begin, end = tree.token_table.starts[first], tree.token_table.ends[last]
        rest = tree.text[end:stop].strip()
        if tree.text[start:begin].strip() or (rest and not rest.startswith("--")):
            return ""
        text = text[:start] + text[stop:]
    return text


def _keyword_before(tree: Tree, token: int) -> int:
    while tree.token_table.kinds[token] != K_VARIANT:
        token -= 1
    return token


KIND = Kind("loop_contracts", "design by contract", "feature", drafts)
