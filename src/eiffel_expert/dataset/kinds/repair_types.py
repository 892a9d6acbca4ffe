"""Repair an assignment, a condition or a type declaration that Eiffel's type rules reject.

Teaches: conformance instead of implicit casts: conditions are BOOLEAN, `//` divides integers, a generic class needs its
parameters in the class's own order. Made from accepted code as another language would have it. Verified: as for
`repair_void_safety`, with VJAR, VWBE, VTUG and the like. Could be wrong: another conversion than the original's may
give the wanted type too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.kinds.repairing import Repair, class_context
from eiffel_expert.dataset.mutations.suppliers import plain
from eiffel_expert.dataset.mutations.trial import Fault
from eiffel_expert.dataset.mutations.wrong_types import WRONG_TYPES
from eiffel_expert.dataset.views import FeatureView

WORDINGS = (
    "There is a type error in this feature. Correct it.",
    "The types in `{name}` do not fit. Fix them and return the whole feature.",
    "Type mismatch somewhere in here. Please repair the feature.",
    "I wrote this as I would in Python and Eiffel does not like the types. What is right?",
    "type error in `{name}`, fix it",
    "Make the types in this Eiffel feature conform; change nothing else.",
    "Class {owner} has a type error in the following feature. Show the corrected version.",
    "Something here does not have the type that it needs. Find it and mend it.",
)
RATE = 3  # of some 45,000 features one in five has a value that can be given the wrong type
_COUNTED = re.compile(r"\bclass (\w+) (?:has|takes) ")


def context(view: FeatureView, fault: Fault, options: Options) -> str:
    """The class, and of a type with the wrong number of parameters how its class is declared."""
    return joined(class_context(view, fault, options), declared(view, fault, options))


def declared(view: FeatureView, fault: Fault, options: Options) -> str:
    """`class HASH_TABLE [G, K]`; "" for faults of another sort."""
    match = _COUNTED.search(fault.findings[0].message) if fault.code.startswith("VTUG") else None
    own = options.corpus.class_info(view.unit.id) if options.corpus is not None else None
    info = own.class_named(match[1]) if match and own is not None else None
    return f"class {plain(str(info.current_type))}" if info is not None else ""


REPAIR = Repair("repair_types", WRONG_TYPES, WORDINGS, RATE, tries=3, context=context)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    yield from REPAIR.drafts(view, options)


KIND = Kind("repair_types", "error fixing", "feature", drafts)
