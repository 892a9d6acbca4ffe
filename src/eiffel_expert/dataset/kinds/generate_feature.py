"""Write a whole feature from a request in words.

Teaches: to go from what somebody wants to Eiffel: signature, header comment, contract and body at once. Made from real
features: their signature is told in words and their header comment becomes the request. Verified: the answer parses,
has the signature asked for, the contract sections asked for and a body that is not empty; in its class it is the
corpus's own text. Could be wrong: nothing is run; the request is as precise as the comment was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, contract_phrase
from eiffel_expert.dataset.requests import facts, is_grounded, is_telling, request
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.dataset.words import identifiers
from eiffel_expert.verify import Demands

WORDINGS = (
    "Write {facts} for class {owner}. {request}{what}",
    "I need {facts} in my Eiffel class {owner}. {request}{what}",
    "In class {owner}, please write {facts}. {request}{what}",
    "Can you write {facts} in Eiffel? It belongs to class {owner}. {request}{what}",
    "Class {owner} needs {facts}. {request}{what} Answer with the feature, header comment included.",
    "{owner}: write {facts}. {request}{what}",
    "Add {facts} to {owner}. {request}{what} Show the new feature only.",
    "Eiffel feature wanted for {owner}: {facts}. {request}{what}",
    "How would you write {facts} in class {owner}? {request}{what}",
    "Please generate {facts}, to be used in {owner}. {request}{what} Give it a header comment.",
    "Task: {facts} for the class below. {request}{what}",
    "For the class described below I want {facts}. {request}{what} Idiomatic Eiffel, please.",
    "Let {owner} have {facts}. {request}{what}",
)
ONE_IN = 6  # three features in ten have a body and a comment that tells
MAX_LINES = 30


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    if not view.has_body or not options.tries("generate_feature", view.unit.id, ONE_IN) or view.owner.is_test:
        return
    context = context_of(view, options.seed, by_type=True)
    is_short = len(view.layout.instructions) <= MAX_LINES and "do" in view.layout.sections
    is_short = is_short and "rescue" not in view.layout.sections
    is_constant = not identifiers("\n".join(view.layout.instructions))
    if not is_short or is_constant or not is_telling(view) or not is_grounded(view, f"{context} {view.unit.signature}"):
        return
    if asks_for_void(view):
        return
    demands = Demands(
        form="feature",
        signature=view.unit.signature,
        require="require" in view.contract,
        ensure="ensure" in view.contract,
        nonempty_body=True,
    )
    what = f" Write {contract_phrase(view.contract)} too." if view.contract else ""
    slots = {"facts": facts(view), "owner": view.owner.name, "request": request(view, options.seed), "what": what}
    yield Draft(WORDINGS, context, view.text, demands, slots)


def asks_for_void(view: FeatureView) -> bool:
    """`has` of a table whose items may be Void: whether it looks for a key or an item is not what one expects."""
    tables = {match.lower() for match in re.findall(r"(\w+)\.has \(", view.text)}
    declared = [view.owner.known[name].signature for name in tables if name in view.owner.known]
    texts = [view.text, *declared]
    return any(
        re.search(rf"\b{name}: (detachable )?\w*TABLE \[\s*detachable\b", text) for name in tables for text in texts
    )


KIND = Kind("generate_feature", "generation", "feature", drafts)
