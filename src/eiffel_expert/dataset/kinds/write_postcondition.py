"""Write the postcondition of a feature, and nothing else.

Teaches: what a body guarantees, said with `old` and `Result`, as one labelled clause a line. Made by leaving out the
ensure section of a real feature. Verified: the answer parses as assertions and has a non-empty ensure clause. Could
be wrong: weak or vacuous clauses pass a parser.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.trees import clauses_of, declaration_of, is_about_void
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.verify import Demands

WORDINGS = (
    "Write the postcondition of `{name}`. Answer with the ensure clause only.",
    "What does `{name}` guarantee? Express it as an Eiffel `ensure` clause, nothing else.",
    "Give just the `ensure` part for this feature.",
    "State what holds after a call of `{name}` (ensure clause only, labelled assertions).",
    "Only the postcondition, please: what should stand under `ensure` here?",
    "ensure clause for `{name}` of class {owner}",
    "Which postcondition would you write for this Eiffel feature? Reply with the ensure clause alone.",
    "Express the effect of `{name}` as a postcondition; only the `ensure` clause.",
    "ensure?",
    "What can a caller rely on after `{name}`? Answer in Eiffel: the ensure clause alone.",
    "The postcondition of `{name}` is missing. Write it: the `ensure` part only.",
    "Please write the assertions that belong under `ensure` in this feature, labelled, one a line.",
    "How would you specify the result of this routine? Just the `ensure` clause.",
)
ONE_IN = 3  # one feature in ten has a postcondition that tells


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    if "ensure" not in view.contract or not view.has_body or view.is_instance_free:
        return
    if not options.tries("write_postcondition", view.unit.id, ONE_IN) or not _is_telling(view):
        return
    clause = "\n".join(line[1:] for line in view.layout.sections["ensure"])
    without = view.layout.with_sections({"ensure": ()})
    demands = Demands(form="assertions", ensure=True)
    slots = {"name": view.name, "owner": view.owner.name}
    yield Draft(WORDINGS, joined(context_of(view, options.seed), without), clause, demands, slots)


def _is_telling(view: FeatureView) -> bool:
    feature = declaration_of(view.text)
    return feature is not None and any(not is_about_void(clause.expression) for clause in clauses_of(feature.ensure))


KIND = Kind("write_postcondition", "design by contract", "feature", drafts)
