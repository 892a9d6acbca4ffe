"""Redeclare an inherited feature in a heir: redefine it, or make it effective.

Teaches: `require else`, `ensure then`, `Precursor`, covariant results; what a heir may change and what it may not. Made
from a heir's real redeclaration; the input holds the parent's version and what the heir's names mean. Verified: the
answer is text of an accepted class; the parent's version is the one that the flat class names. Could be wrong: the
header comment may say less than the body does, so another body may be as right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.requests import is_telling
from eiffel_expert.dataset.trees import OF_ANY, feature_tree, free_names
from eiffel_expert.dataset.views import FeatureView, is_code
from eiffel_expert.eiffel.features import Feature
from eiffel_expert.records import SourceUnit
from eiffel_expert.verify import Demands
from eiffel_expert.verify.checker import TIER
from eiffel_expert.verify.in_context import Corpus

REDEFINE = (
    "Redefine `{name}` of {parent} in its heir {owner}.",
    "{owner} inherits from {parent} and redefines `{name}`. Write the redefinition.",
    "How does {owner} redefine `{name}`? The parent's version is below.",
    "I need a redefinition of `{name}` in {owner}. Keep to the rules for inherited contracts.",
    "Write the heir's version of `{name}`, whole feature.",
    "redefine {name} in {owner}",
)
EFFECT = (
    "Make the deferred feature `{name}` of {parent} effective in {owner}.",
    "{owner} is a heir of {parent}. Implement the deferred `{name}` there.",
    "`{name}` is deferred in {parent}. Write the effective version for {owner}.",
    "Give {owner} its version of `{name}`, which {parent} leaves deferred.",
    "effect {name} in {owner}",
    "Class {owner} lacks `{name}`, deferred in its parent. Please write it out.",
)
BOTH = (
    "Write `{name}` for class {owner}; its parent {parent} declares it as below.",
    "Please write the redeclaration of `{name}` in {owner}, contract included where it adds something.",
    "What should `{name}` look like in the descendant {owner}?",
    "Here is `{name}` as {parent} has it. Write it for the heir {owner}{what}.",
    "The heir {owner} needs its own `{name}`{what}. The inherited one is shown.",
    "Given the ancestor's feature, write the descendant's: class {owner}, feature `{name}`{what}.",
    "My class {owner} inherits `{name}`. I want my own version{what}. Can you write it?",
)
WORDINGS = REDEFINE + BOTH
OF_DEFERRED = EFFECT + BOTH
ONE_IN = 3  # of the redeclarations with a body, on a large corpus: some 2,000
FEW = 3  # lines of a body that needs no comment
SHORTEST, LONGEST = 1, 22  # lines of the body


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    corpus = options.corpus
    if corpus is None or not _is_candidate(view) or not options.tries("redeclare_feature", view.unit.id, ONE_IN):
        return
    info = corpus.class_info(view.unit.id)
    feature = info.feature(view.name) if info is not None else None
    found = _precursor(view, feature, corpus) if feature is not None else None
    if found is None:
        return
    parent, inherited = found
    what = _what(view)
    wordings = OF_DEFERRED if parent.is_deferred else WORDINGS
    owner = parent.declared_in.name
    slots = {"name": view.name, "owner": view.owner.name, "parent": owner, "what": what}
    wish = f"{view.owner.name}'s `{view.name}`: {view.comment}" if _says_more(view, inherited) else ""
    shown = f"{parent.declared_in.name} has:\n\n{_version(inherited)}"
    given = joined(context_of(view, options.seed, by_type=True), shown, wish)
    if not is_told(view, _says_more(view, inherited), given):
        return
    demands = Demands(
        form="feature",
        signature=view.unit.signature,
        nonempty_body=True,
        mentions=("Precursor",) if _calls_precursor(view) else (),
    )
    yield Draft(wordings, given, view.text, demands, slots)


def _is_candidate(view: FeatureView) -> bool:
    """A redeclaration that the class's text shows, with a body of its own and something to go by."""
    if view.unit.tier != TIER or not view.has_body or view.owner.is_test or not view.is_redeclaration:
        return False
    count = len(view.layout.instructions)
    adds = _calls_precursor(view) or bool(view.contract)
    is_telling = (adds or (count > 1 and bool(view.comment))) and not view.is_instance_free
    return SHORTEST <= count <= LONGEST and is_telling and not re.match(r"(process|accept|visit)_", view.name)


def is_told(view: FeatureView, says_more: bool, given: str) -> bool:
    """Does a comment of its own tell what the version does, or is it short and made of names that the input shows?"""
    tree = feature_tree(view.text)
    if tree is None or (says_more and is_telling(view)):
        return tree is not None
    shown = set(re.findall(r"\w+", f"{given} {view.unit.signature}".lower()))
    is_short = sum(map(is_code, view.layout.instructions)) <= FEW
    return is_short and free_names(tree.features[0]) <= shown | OF_ANY


def _calls_precursor(view: FeatureView) -> bool:
    return bool(re.search(r"\bprecursor\b", "\n".join(view.layout.instructions), re.IGNORECASE))


def _precursor(view: FeatureView, feature: Feature, corpus: Corpus) -> tuple[Feature, SourceUnit] | None:
    """The one version that it redeclares, and its text in the corpus."""
    found = [p for p in feature.precursors if p.declared_in.name != "ANY"]
    if len(found) != 1 or found[0].record.key != view.name.lower():
        return None
    owner = corpus.class_named(view.unit.id, found[0].declared_in.name)
    units = [u for u in _features_of(view, owner) if u.feature_name.lower() == found[0].record.key] if owner else []
    return (found[0], units[0]) if len(units) == 1 and len(units[0].text) < 1500 else None


def _features_of(view: FeatureView, owner: SourceUnit) -> tuple[SourceUnit, ...]:
    other = view.owner.neighbours.get(owner.class_name)
    return other.features if other is not None and other.unit.id == owner.id else ()


def _says_more(view: FeatureView, inherited: SourceUnit) -> bool:
    """Has the heir a header comment other than the parent's?"""
    words = " ".join(re.findall(r"\w+", inherited.header_comment))
    return bool(view.comment) and " ".join(re.findall(r"\w+", view.comment)) != words


def _version(unit: SourceUnit) -> str:
    """The parent's text at column 1."""
    lines = unit.text.replace("\r\n", "\n").split("\n")
    return "\n".join([lines[0].strip(), *(line.rstrip().removeprefix("\t") for line in lines[1:])])


def _what(view: FeatureView) -> str:
    """What the answer has beyond a body."""
    parts = {"require": "a weaker precondition", "ensure": "a stronger postcondition"}
    said = [parts[part] for part in view.contract]
    if _calls_precursor(view):
        said.append("a call of the parent's version")
    return f", with {' and '.join(said)}" if said else ""


KIND = Kind("redeclare_feature", "generation", "feature", drafts)
