"""Compare two postconditions for one feature and say which is better, and why.

Teaches: what strength means: of two true contracts the better one is that which fewer bodies would satisfy. Made from
real postconditions by weakening one clause, or leaving it out (`weakening.py`). Verified: both are accepted by the
checker in their class; the weaker follows from the stronger by how it was made. Could be wrong: somebody may have
reasons to promise less than the body does.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import number, pick
from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.layout import layout_of
from eiffel_expert.dataset.mutations.mending import changes
from eiffel_expert.dataset.trees import feature_tree
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.dataset.weakening import Weakening, weakenings
from eiffel_expert.verify import Demands

WORDINGS = (
    "Which of these two postconditions is better for `{name}`, and why?",
    "Two proposals for the contract of `{name}`. Which one should I take?",
    "Compare postconditions A and B.",
    "A or B? Give a reason.",
    "We disagree about the postcondition of `{name}`. Who is right, the author of A or that of B?",
    "Both of these contracts hold. Which one is stronger, and does it matter?",
    "Review: choose between the two `ensure` clauses below and explain your choice.",
    "Which ensure clause tells clients more about `{name}`?",
    "What is the difference between these two postconditions? Which one would you keep?",
    "Help me to choose a postcondition for `{name}` of class {owner}.",
    "Is version A or version B the better contract? Please explain it to somebody who is new to Design by Contract.",
    "better ensure clause: A or B, and why?",
)
ONE_IN = 1  # few features have something to weaken
MAX_LINES = 24
LONGEST_CLAUSE = 120
LOST = (
    "{best} is better. It has everything that {worst} has, and `{strong}` besides. Without that clause a body that "
    "neglects this part of the effect would still fulfil the contract of `{name}`.",
    "Take {best}. {worst} leaves out `{strong}`, so it is true but incomplete: clients of `{name}` could not rely on "
    "that, although the body sees to it.",
    "{best} is better, since {worst} says less: `{strong}` is missing there. Whatever satisfies {best} satisfies "
    "{worst} as well, but not the other way round, so {best} is the stronger contract of `{name}` and the one to keep.",
    "I prefer {best}. The difference is `{strong}`, which only {best} states. A postcondition should name every "
    "effect that clients may count on; {worst} would let `{name}` forget this one.",
)
EXACT = (  # the better clause is an equality
    "{best} is better: `{strong}` implies `{weak}`, but not the reverse. With {worst}, a wrong implementation of "
    "`{name}` could pass unnoticed.",
    "I would keep {best}. Both are true of `{name}`; yet `{weak}` also holds in situations that `{strong}` rules out, "
    "and it is these that a contract is meant to catch.",
    "Take {best}. The clauses differ in one place: {worst} promises `{weak}`, {best} promises `{strong}`. The latter "
    "says exactly what the value is; the former only limits it.",
    "{best}, because it is stronger. From `{strong}` clients can conclude `{weak}` for themselves, whereas from "
    "`{weak}` nobody can conclude what the value is.",
)
ADDED = (  # it is a conjunction, which limits too
    "{best} is better: `{strong}` implies `{weak}`, but not the reverse. What it adds is `{added}`.",
    "I would keep {best}. It implies {worst} and adds `{added}`, on which clients of `{name}` could not rely with "
    "{worst}.",
    "Take {best}. The clauses differ in one place: {worst} promises `{weak}`, {best} promises `{strong}`. The latter "
    "implies the former and adds `{added}`.",
    "{best}, because it is stronger. From `{strong}` clients can conclude `{weak}` for themselves; the reverse does "
    "not hold, since {worst} leaves `{added}` open.",
)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    if options.corpus is None or view.unit.tier != "builtin" or view.owner.is_test or not view.has_body:
        return
    is_short = len(view.layout.instructions) <= MAX_LINES
    if "ensure" not in view.contract or not is_short or not options.tries("review_contract", view.unit.id, ONE_IN):
        return
    tree = feature_tree(view.text)
    found = [w for w in weakenings(tree) if len(w.clause) <= LONGEST_CLAUSE] if tree is not None else []
    kinds = [w for w in found if not w.is_loss] or [w for w in found if "Void" not in w.clause]
    if kinds:
        weak = pick(kinds, options.seed, view.unit.id, "compare")
        if options.corpus.verdict(view.unit.id, view.text, weak.text).accepted:
            yield from _draft(view, weak, options)


def _draft(view: FeatureView, weak: Weakening, options: Options) -> Iterator[Draft]:
    layout = layout_of(weak.text, "")
    contrast = _contrast(view, weak)
    if layout is None or not layout.section("ensure") or (not weak.is_loss and not contrast):
        return
    is_first = number(options.seed, view.unit.id, "order") % 2 == 0
    best, worst = ("A", "B") if is_first else ("B", "A")
    texts = {best: view.layout.section("ensure"), worst: layout.section("ensure")}
    bare = view.layout.with_sections({"ensure": ()})
    context = context_of(view, options.seed, by_type=True)
    shown = joined(context, bare, *(f"{letter}:\n{texts[letter]}" for letter in "AB"))
    template = pick(templates_for(weak), options.seed, view.unit.id, "why")
    said = {"strong": weak.clause, "weak": contrast, "added": weak.added, "name": view.name}
    answer = template.format(best=best, worst=worst, **said)
    wrong = template.format(best=worst, worst=best, **said)
    demands = Demands(form="text", mentions=(view.name, best))
    slots = {"name": view.name, "owner": view.owner.name}
    yield Draft(WORDINGS, shown, answer, demands, slots, variant="compare", rejected=wrong)


def templates_for(weak: Weakening) -> tuple[str, ...]:
    """That the better clause says exactly what holds is said of equalities alone; a range only limits."""
    return LOST if weak.is_loss else ADDED if weak.added else EXACT


def _contrast(view: FeatureView, weak: Weakening) -> str:
    """The weak clause's expression, where one line differs."""
    found = changes(view.text, weak.text)
    if len(found) != 1 or len(found[0][2]) != 1:
        return ""
    tag, _, expression = found[0][2][0].partition(": ")
    return expression if expression and tag.isidentifier() else found[0][2][0]


KIND = Kind("review_contract", "review and refactoring", "feature", drafts)
