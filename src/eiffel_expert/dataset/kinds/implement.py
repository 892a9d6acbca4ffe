"""Write a feature from its signature, its header comment and its contract.

Teaches: a body that does what the specification says. Made by emptying the body of a real routine (its locals go
too). Verified: the answer parses, keeps the signature and every given clause, and its body is not empty. Could be
wrong: nothing is run, so a body that breaks its postcondition passes.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.verify import Demands

WORDINGS = (
    "Implement this Eiffel feature.",
    "Write `{name}` out in full, with a body that does what it says.",
    "The feature below is specified but empty. Implement it and return the whole feature.",
    "Fill in the implementation of `{name}` in class {owner}; the signature stays as it is.",
    "implement `{name}`, full feature",
    "I only have the interface of `{name}` so far. Please write the Eiffel feature, with locals if needed.",
    "Replace the comment in the body of `{name}` by a real implementation.",
    "Please fill in this Eiffel stub.",
    "How would you implement `{name}` in class {owner}? Answer with the complete feature.",
    "The body is still to be written. Write it, locals included.",
    "code this one please: `{name}`",
    "Give me a working version of the stub below; keep what is already there.",
)
CONTRACT_WORDINGS = (
    "Given its header comment and contract, implement this routine in Eiffel.",
    "Can you code `{name}` for me? The contract is already there and must stay.",
    "Here is what `{name}` promises. Write the whole Eiffel feature that keeps the promise.",
    "Implement `{name}` so that it satisfies its assertions; signature and contract stay as they are.",
    "`{name}` has a contract but no body yet. Supply the body.",
    "Implement the stub; its assertions must hold when it returns.",
)
MAX_LINES = 24
ONE_IN = 14  # half of the features are specified and short
PLACEHOLDER = "\t\t\t-- To be implemented."


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    layout = view.layout
    is_specified = bool(view.comment or view.contract) and not view.owner.is_test
    if not (view.has_body and is_specified and len(layout.instructions) <= MAX_LINES):
        return
    if not options.tries("implement", view.unit.id, ONE_IN):
        return
    keyword = layout.body_keyword
    empty = {keyword: (layout.sections[keyword][0], PLACEHOLDER), "local": (), "rescue": ()}
    demands = Demands(
        form="feature",
        signature=view.unit.signature,
        keeps_contract="\n".join(layout.section(part) for part in view.contract),
        nonempty_body=True,
    )
    slots = {"name": view.name, "owner": view.owner.name}
    given = joined(context_of(view, options.seed), layout.with_sections(empty))
    wordings = WORDINGS + CONTRACT_WORDINGS if view.contract else WORDINGS
    yield Draft(wordings, given, view.text, demands, slots)


KIND = Kind("implement", "generation", "feature", drafts)
