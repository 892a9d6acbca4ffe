"""Repair a feature that uses what is not exported: in a precondition, of another object, or by assigning from outside.

Teaches: information hiding: clients must be able to check a precondition (VAPE), `other.items` needs `items` exported
(VUEX), and only an object's own class sets its attributes (VBAC). Made from accepted code by putting the definition of
a simple query in its place, or an assignment in that of a setter. Verified: as for `repair_void_safety`. Could be
wrong: exporting the hidden feature would mend it as well, but not here, where the feature alone is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.kinds.repairing import Repair, class_context
from eiffel_expert.dataset.mutations.hidden_features import HIDDEN_FEATURES
from eiffel_expert.dataset.mutations.suppliers import interface_of
from eiffel_expert.dataset.mutations.trial import Fault, definitions_of
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.dataset.words import identifiers

WORDINGS = (
    "This feature uses something that is not exported. Correct it without changing any export.",
    "An export error in `{name}`: fix the feature and return it.",
    "`{name}` relies on a feature that it may not use there. What should it use instead?",
    "The exports of class {owner} are right as they are; the feature below is not. Repair it.",
    "not exported... how do I write this correctly?",
    "Respect information hiding in this feature: replace what is not accessible by what is.",
    "Fix the access to a hidden feature in `{name}`; leave the rest alone.",
    "Something here breaks information hiding and does not compile. Give me the corrected feature.",
)
_OWNER = re.compile(r"of class (\w+) has no assigner")
RATE = 1  # only one feature in forty has a query with a simple definition or calls a setter


def context(view: FeatureView, fault: Fault, options: Options) -> str:
    """The class, and the definition of the query that was replaced."""
    known = definitions_of(view.owner)
    lost = identifiers(view.text) - identifiers(fault.text)
    shown = [f"`{name}` is defined as `{known[name]}`." for name in sorted(lost) if name in known]
    return joined(class_context(view, fault, options), "\n".join(shown), setter_lines(view, fault, options))


def setter_lines(view: FeatureView, fault: Fault, options: Options) -> str:
    """Of the class whose attribute was assigned from outside: its setter among others, whatever its target was."""
    match = _OWNER.search(fault.findings[0].message)
    own = options.corpus.class_info(view.unit.id) if options.corpus is not None else None
    info = own.class_named(match[1]) if match and own is not None else None
    lost = sorted(identifiers(view.text) - identifiers(fault.text))
    return interface_of(info, lost, options.seed, view.unit.id) if info is not None else ""


REPAIR = Repair("repair_export", HIDDEN_FEATURES, WORDINGS, RATE, tries=2, context=context)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    yield from REPAIR.drafts(view, options)


KIND = Kind("repair_export", "error fixing", "feature", drafts)
