"""Make a postcondition strong again that is true but too weak.

Teaches: that a contract which holds is not yet one that says what the feature does: by how much a count grows, that a
boolean result is true exactly when a condition holds, every effect and not only one. Made from real postconditions
by weakening one clause (`weakening.py`) or leaving it out; the weak version is also the rejected answer. Verified:
signature, body and the clauses that were strong stay, and the original clause is there again; the weak version is
accepted by the checker in its class, so that weakness is all that is wrong with it. Could be wrong: a clause may be
strong in other words than the original's, which the demands then refuse.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import pick
from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.trees import feature_tree
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.dataset.weakening import Weakening, weakenings
from eiffel_expert.dataset.words import identifiers
from eiffel_expert.verify import Demands
from eiffel_expert.verify.code import tokens_of
from eiffel_expert.verify.guards import is_trivially_true

WORDINGS = (
    "The postcondition of `{name}` holds but says too little. Strengthen it and show the whole feature.",
    "Strengthen the contract of this Eiffel feature: one clause is weaker than what the body really guarantees.",
    "One assertion under `ensure` is too weak. Make it say exactly what the body does.",
    "A body that is clearly wrong could still satisfy this postcondition. Tighten it; leave the rest as it is.",
    "tighten the postcondition of `{name}`",
    "Review: the `ensure` clause of `{name}` is true but doesn't pin the effect down. Please give the strong version.",
    "Our reviewer says the postcondition below is too weak. How should it read? Whole feature, please.",
    "Which clause of `{name}` is weaker than it could be? Return the feature with that clause made precise.",
    "can you make this contract stronger? body stays the same",
    "The contract of `{name}` in class {owner} leaves too much open. Rewrite the weak clause, keep the others.",
    "Please replace the weak assertion in this feature by the strongest one that the body obviously satisfies.",
    "Design by Contract review: the postcondition should determine the effect of `{name}` fully. Correct it.",
    "ensure clause too weak, fix it",
)
LOSS_WORDINGS = (
    "The postcondition of `{name}` is incomplete: one effect of the body is not stated. Add the missing clause.",
    "What does this postcondition forget? Return the feature with the complete contract.",
    "The `ensure` clause below is true but incomplete. Complete it and show the whole feature.",
    "Something that `{name}` guarantees is not in its contract yet. Add that assertion, change nothing else.",
    "complete the postcondition of `{name}`",
    "Review: `{name}` does more than its postcondition says. Please add what is missing.",
    "An assertion is missing under `ensure`. Which one? Give me the whole feature with it.",
    "Please complete the contract of this Eiffel feature of class {owner}; the clauses that are there stay.",
    "missing postcondition clause here, can you add it?",
    "Clients of `{name}` need one guarantee more than it states. Write the feature with the full postcondition.",
    "Strengthen the contract of `{name}` by the clause it lacks; don't touch the body.",
    "I think my postcondition doesn't cover everything the body does. What should I add? Full feature please.",
)
ONE_IN = 1  # of the features that have something to weaken, which few have
MAX_LINES = 24


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    if not _is_fit(view) or not options.tries("strengthen_contract", view.unit.id, ONE_IN):
        return
    tree = feature_tree(view.text)
    context = context_of(view, options.seed, by_type=True)
    usable = [w for w in weakenings(tree) if _can_be_found(w, view, context)] if tree is not None else []
    for weak in _chosen(usable, view, options):
        slots = {"name": view.name, "owner": view.owner.name}
        wordings = LOSS_WORDINGS if weak.is_loss else WORDINGS
        given = joined(context, weak.text)
        yield Draft(wordings, given, view.text, _demands(view, weak), slots, rejected=weak.text)


def _is_fit(view: FeatureView) -> bool:
    is_short = len(view.layout.instructions) <= MAX_LINES
    return "ensure" in view.contract and view.has_body and is_short and not view.owner.is_test


def _can_be_found(weak: Weakening, view: FeatureView, context: str) -> bool:
    """Whether a reader of what is shown can come upon the clause: its names are there, and it says something."""
    if is_trivially_true(tokens_of(weak.clause)) or (weak.is_loss and _is_about_void(weak.clause)):
        return False
    shown = "\n".join((*view.layout.instructions, view.unit.signature)) if weak.is_loss else f"{context} {weak.text}"
    return identifiers(weak.clause) <= identifiers(shown)


def _is_about_void(clause: str) -> bool:
    return clause.endswith(("/= Void", "= True", "= False")) or clause.startswith("attached ")


def _chosen(found: list[Weakening], view: FeatureView, options: Options) -> Iterator[Weakening]:
    """One: a clause made weaker rather than left out, and only what the checker accepts where it can be asked."""
    kinds = [w for w in found if not w.is_loss] or found
    if not kinds:
        return
    weak = pick(kinds, options.seed, view.unit.id, "weaken")
    if options.corpus is None or options.corpus.verdict(view.unit.id, view.text, weak.text).status != "rejected":
        yield weak


def _demands(view: FeatureView, weak: Weakening) -> Demands:
    """A weakened clause has its tag, and is to be that of the original; the tag of one left out is free."""
    kept = weak.text if weak.is_loss else view.text
    tree = feature_tree(kept)
    assert tree is not None
    feature = tree.features[0]
    parts = [tree.text_of(part) for part in (feature.require, feature.ensure) if part is not None]
    return Demands(
        form="feature",
        signature=view.unit.signature,
        ensure=True,
        keeps_body="\n".join(view.layout.instructions),
        keeps_contract="\n".join(parts),
        mentions=(weak.clause,) if weak.is_loss else (),
    )


KIND = Kind("strengthen_contract", "design by contract", "feature", drafts)
