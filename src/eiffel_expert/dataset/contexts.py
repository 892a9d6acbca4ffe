"""What a person would paste beside a feature: its class and the features that the text speaks of.

Comes in: a class view and the text that a pair shows or asks for. Goes out: two lines of plain text. Only names of the
class and of its ancestors in the corpus are given, so that an answer has no need to invent any.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.dataset.words import identifiers
from eiffel_expert.records import SourceUnit

LIMIT = 420  # characters of signatures
DISTRACTORS = 2


def context_of(view: FeatureView, seed: int) -> str:
    """The class and the signatures that the feature's whole text needs, and a few that it does not."""
    own = {name.strip().lower() for name in view.name.split(",")}
    wanted = identifiers(view.text) - own
    others = [unit for name, unit in view.owner.known.items() if name not in wanted | own]
    extra = shuffled(others, [unit.id for unit in others], seed, view.unit.id)[:DISTRACTORS]
    return class_lines(view.owner, [*_needed(view.owner, wanted), *extra], view.is_redeclaration)


def _needed(owner: ClassView, wanted: Collection[str]) -> list[SourceUnit]:
    return [unit for name, unit in owner.known.items() if name in wanted]


def class_lines(owner: ClassView, features: Iterable[SourceUnit], is_redeclaration: bool = False) -> str:
    """`In class ...` and the features in the class's order, within the limit."""
    order = {id(unit): number for number, unit in enumerate(owner.known.values())}
    kept: list[SourceUnit] = []
    for unit in features:
        if sum(len(u.signature) + 2 for u in (*kept, unit)) <= LIMIT:
            kept.append(unit)
    lines = [f"Class: {class_phrase(owner)}"]
    if kept:
        lines.append("Features: " + "; ".join(u.signature for u in sorted(kept, key=lambda u: order[id(u)])))
    if is_redeclaration:
        lines.append("Redeclares an inherited feature.")
    return "\n".join(lines)


def class_phrase(owner: ClassView) -> str:
    """`NAME [G]`, with `deferred` where it is; the keyword `class` left out."""
    return " ".join(word for word in owner.header.split() if word != "class")
