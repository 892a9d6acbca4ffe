"""Write a feature that a class lacks, from what the class says of it.

Teaches: to write a feature in the style of its class, contract included, with the class's own vocabulary. Made by
taking a real feature out of its class, which is shown as the features that matter, in short form. Verified: the
answer parses, keeps the signature asked for, has the contract sections asked for and a body that is not empty. Could
be wrong: nothing is run; a trivial contract passes.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, contract_phrase
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.dataset.words import identifiers
from eiffel_expert.verify import Demands

WORDINGS = (
    "Write the missing feature `{name}` of this class{what}.",
    "Complete this Eiffel class: add `{name}`{what}. Answer with the feature alone.",
    "Class {owner} still lacks `{name}`. Write it{what}.",
    "Here is part of an Eiffel class. Add the feature announced at the end{what}.",
    "Please write feature `{name}`{what}, using what the class already offers.",
    "`{name}` is only a comment so far. Turn it into a real Eiffel feature{what}.",
    "add `{name}`{what}",
    "Here is {owner} without `{name}`. Supply that feature{what}.",
    "The class below announces `{name}` but does not have it yet. Write it{what}.",
    "Feature `{name}` is missing from {owner}. Can you fill it in{what}? Only the feature, please.",
    "Extend the class with the feature marked as missing{what}.",
    "implement the missing `{name}` of {owner}{what}",
    "In the style of the rest of the class, write `{name}`{what}.",
)
BUDGET = 480  # characters of the class around the feature
MAX_BODY_LINES = 20
ONE_IN = 14  # half of the features are commented and short


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    layout = view.layout
    is_specified = bool(view.comment) and not view.owner.is_test
    if not (view.has_body and is_specified and len(layout.instructions) <= MAX_BODY_LINES):
        return
    if not options.tries("complete_class", view.unit.id, ONE_IN):
        return
    demands = Demands(
        form="feature",
        signature=view.unit.signature,
        require="require" in view.contract,
        ensure="ensure" in view.contract,
        nonempty_body=True,
    )
    what = f" with {contract_phrase(view.contract)}" if view.contract else ""
    slots = {"name": view.name, "owner": view.owner.name, "what": what}
    yield Draft(WORDINGS, excerpt(view), view.text, demands, slots)


def excerpt(view: FeatureView) -> str:
    """The class with the feature announced by signature and comment, the rest in short form."""
    wanted = identifiers(view.text)
    others = [
        (not wanted.isdisjoint(names_of(other)), short_form(other))
        for other in view.owner.views.values()
        if other and other.unit.id != view.unit.id
    ]
    chosen = _within(others, BUDGET)
    announced = [f"\t-- Missing: {view.unit.signature}", f"\t\t\t-- {view.layout.comment}"]
    return "\n\n".join((view.owner.header, "feature", *chosen, "\n".join(announced), "end"))


def names_of(view: FeatureView) -> set[str]:
    return {name.strip().lower() for name in view.name.split(",")}


def short_form(view: FeatureView) -> str:
    """Signature and first words of the header comment, one tab in."""
    signature = view.unit.signature
    comment = view.layout.comment
    return f"\t{signature}\n\t\t\t-- {comment}" if comment else f"\t{signature}"


def _within(others: list[tuple[bool, str]], budget: int) -> list[str]:
    """Mentioned features first, then others, while the budget lasts; in the class's order."""
    kept: set[int] = set()
    for pass_mentioned in (True, False):
        for number, (mentioned, text) in enumerate(others):
            if mentioned == pass_mentioned and len(text) <= budget:
                kept.add(number)
                budget -= len(text)
    return [text for number, (_, text) in enumerate(others) if number in kept]


KIND = Kind("complete_class", "generation", "feature", drafts)
