"""Add the contract to a feature that was given without one.

Teaches: Design by Contract: which condition belongs before and which after, labelled, one a line. Made by leaving out
the require and ensure sections of a real feature. Verified: the answer parses, keeps signature and body token by
token, and has each section that was asked for. Could be wrong: a true but weak clause passes, as does one that names
a query that does not exist; only a checker sees that.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, contract_phrase, joined
from eiffel_expert.dataset.trees import has_telling_contract
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.verify import Demands

WORDINGS = (
    "Add {what} to this Eiffel feature.",
    "Write the missing contract of `{name}`: {what}. Leave the body as it is and show the whole feature.",
    "This feature has no contract. Give it {what} and return the whole feature.",
    "Rewrite `{name}` with {what}, one labelled assertion a line.",
    "Design by Contract: complete the following feature of class {owner} with {what}.",
    "Please add {what} to the Eiffel feature below; don't change anything else.",
    "contract for `{name}`? ({what}, whole feature please)",
    "I wrote this Eiffel feature but not its contract. Can you add {what}?",
    "What contract would you give `{name}`? Show the feature with {what}.",
    "Our coding rules ask for contracts everywhere. Supply {what} for this feature, body untouched.",
    "specify `{name}`: {what}",
    "Turn the intent of this feature into assertions: {what}. Return the whole feature.",
    "Make the assumptions and guarantees of `{name}` explicit with {what}; show the complete feature.",
)
ONE_IN = 6  # three features in ten have a contract


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    parts = view.contract
    if not parts or view.is_instance_free or not options.tries("contracts", view.unit.id, ONE_IN):
        return
    if not has_telling_contract(view.text):
        return
    bare = view.layout.with_sections({"require": (), "ensure": ()})
    demands = Demands(
        form="feature",
        signature=view.unit.signature,
        require="require" in parts,
        ensure="ensure" in parts,
        keeps_body="\n".join(view.layout.instructions) if view.has_body else "",
    )
    slots = {"what": contract_phrase(parts), "name": view.name, "owner": view.owner.name}
    yield Draft(WORDINGS, joined(context_of(view, options.seed), bare), view.text, demands, slots)


KIND = Kind("contracts", "design by contract", "feature", drafts)
