"""Repair an assignment, a condition or a type declaration that Eiffel's type rules reject.

Teaches: conformance instead of implicit casts: conditions are BOOLEAN, `//` divides integers, a generic class needs its
parameters in the class's own order. Made from accepted code as another language would have it. Verified: as for
`repair_void_safety`, with VJAR, VWBE, VTUG and the like. Could be wrong: another conversion than the original's may
give the wanted type too.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.kinds.repairing import Repair
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
REPAIR = Repair("repair_types", WRONG_TYPES, WORDINGS, RATE, tries=3)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    yield from REPAIR.drafts(view, options)


KIND = Kind("repair_types", "error fixing", "feature", drafts)
