"""Write a heir of a deferred class: all of it, from the parent's interface.

Teaches: to make deferred features effective, with attributes, creation and contracts of one's own. Made from a small
real heir; the input is the parent with what it leaves deferred, the heir's purpose, and its own new features. Verified:
the answer is an accepted class of the corpus, without the notes on who wrote it. Could be wrong: what an effective
feature does is told by comments and contracts alone; other heirs would be as right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.library_index import purpose_of
from eiffel_expert.dataset.older_eiffel import without_boilerplate
from eiffel_expert.dataset.trees import OF_ANY, feature_tree, free_names, spelt
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.eiffel import parse
from eiffel_expert.verify import Demands
from eiffel_expert.verify.checker import TIER

WORDINGS = (
    "Write class {owner}, an effective heir of {parent}.",
    "{parent} is deferred. Implement the descendant {owner} described below.",
    "I need an implementation of {parent}: class {owner}. Make every deferred feature effective.",
    "Please write {owner}. It inherits from {parent}, whose deferred features are listed.",
    "implement {parent} as {owner}",
    "Give me the complete class {owner}, a heir of the deferred class below.",
    "Here is what {parent} asks of its descendants. Write the descendant {owner}.",
    "Write an Eiffel class {owner} that inherits from {parent}: {purpose}.",
    "How would a class {owner} ({purpose}) implement {parent}?",
    "Create {owner}, one of the concrete classes below {parent}. Whole class, please.",
    "Effect the deferred features of {parent} in a new class {owner}: {purpose}.",
    "Derive {owner} from {parent} and write it out in full.",
    "The deferred class {parent} needs a concrete descendant for this: {purpose}. Call it {owner}.",
)
ONE_IN = 1  # of the small heirs of deferred classes with a purpose: some 700
FEWEST_LINES, MOST_LINES = 12, 75
_NOTHING = re.compile(r"\b(nothing|not|no|none|empty|ignored?|unused)\b", re.IGNORECASE)
MOST_SHOWN = 14  # features of the parent


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    if view.unit.tier != TIER or view.is_test or not FEWEST_LINES <= view.unit.text.count("\n") <= MOST_LINES + 12:
        return
    parents = [view.neighbours[name] for name in view.parents if name in view.neighbours]
    purpose = purpose_of(view)
    if len(parents) != 1 or not purpose or not view.header.startswith("class"):
        return
    deferred = _deferred(parents[0])
    own = {name.strip().lower() for unit in view.features for name in unit.feature_name.split(",")}
    effected = [other for other in deferred if other.name.lower() in own]
    if not effected or len(effected) < len(deferred) or not options.tries("effect_deferred", view.unit.id, ONE_IN):
        return
    answer = without_boilerplate(parse(view.unit.text.replace("\r\n", "\n"))).strip()
    has_body = any(feature is not None and feature.has_body for feature in view.views.values())
    if answer.count("\n") > MOST_LINES or not has_body:
        return
    slots = {"owner": view.name, "parent": parents[0].name, "purpose": _within_a_sentence(purpose)}
    given = joined(_interface(parents[0], deferred), _wanted(view, own, deferred, purpose))
    if is_fit_answer(view, effected) and is_told(answer, given):
        yield Draft(WORDINGS, given, answer, Demands(form="class", class_name=view.name), slots, tier=TIER)


def is_fit_answer(view: ClassView, effected: list[FeatureView]) -> bool:
    """Does some effective version do something, or say that it need not; and does none take less than is promised?"""
    versions = {v.name.lower(): v for v in view.views.values() if v is not None}
    pairs = [(versions[other.name.lower()], other) for other in effected if other.name.lower() in versions]
    routines = [own for own, _ in pairs if own.layout.body_keyword in ("do", "once")]
    is_empty = bool(routines) and not any(own.has_body for own in routines)
    is_meant = all(_NOTHING.search(own.comment) for own in routines)
    return (not is_empty or is_meant) and not any(narrows(own, other) for own, other in pairs)


def narrows(own: FeatureView, other: FeatureView) -> bool:
    """Has an argument another type than the parent's version has, formal generics apart?"""
    formals = set(re.findall(r"\w+", other.owner.header.partition("[")[2]))
    pairs = zip(_argument_types(own), _argument_types(other), strict=False)
    return any(mine != theirs and formals.isdisjoint(re.findall(r"\w+", theirs)) for mine, theirs in pairs)


def _argument_types(view: FeatureView) -> list[str]:
    tree = feature_tree(view.text)
    groups = (tree.features[0].arguments or []) if tree is not None else []
    return [spelt(tree, g.type).upper().removeprefix("ATTACHED ") for g in groups for _ in g.names if tree is not None]


def is_told(answer: str, given: str) -> bool:
    """Are the features that the class calls on itself its own, shown, or known to everybody?"""
    root = parse(answer).root
    if root is None:
        return False
    own = {name.name.lower() for feature in root.features for name in feature.names}
    creators = {name.lower() for clause in root.creators for name in clause.names}
    shown = set(re.findall(r"\w+", given.lower()))
    return free_names(root) <= own | creators | shown | OF_ANY


def _within_a_sentence(purpose: str) -> str:
    return purpose if purpose[1:2].isupper() else purpose[0].lower() + purpose[1:]


def _deferred(parent: ClassView) -> list[FeatureView]:
    return [view for view in parent.views.values() if view is not None and view.layout.body_keyword == "deferred"]


def _interface(parent: ClassView, deferred: list[FeatureView]) -> str:
    """The parent's header, its deferred features in full, the others as signatures."""
    others = [v for v in parent.views.values() if v is not None and v not in deferred]
    purpose = purpose_of(parent)
    head = f"{parent.header}{f' -- {purpose}' if purpose else ''}"
    full = ["\n".join(f"\t{line}" for line in view.text.split("\n")) for view in deferred]
    rest = [f"\t{' '.join(v.layout.signature.split())}" for v in others[: max(0, MOST_SHOWN - len(deferred))]]
    return "\n\n".join(filter(None, (head, *full, "\n".join(["\t-- Not deferred:", *rest]) if rest else "", "end")))


def _wanted(view: ClassView, own: set[str], deferred: list[FeatureView], purpose: str) -> str:
    """What the heir is for, and the features that it adds."""
    inherited = {other.name.lower() for other in deferred}
    added = [f for f in view.views.values() if f is not None and f.name.lower() not in inherited]
    lines = [f"{view.header}: {purpose}."]
    if added:
        lines.append("It adds:")
    for feature in added:
        comment = f" -- {feature.comment}" if feature.comment else ""
        lines.append(f"\t{' '.join(feature.layout.signature.split())}{comment}")
    return "\n".join(lines)


KIND = Kind("effect_deferred", "generation", "class", drafts)
