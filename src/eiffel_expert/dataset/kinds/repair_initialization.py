"""Repair a feature that uses a variable before it is set, or leaves one without a value.

Teaches: VEVI: that every attached attribute is set when a creation procedure ends, Result on every path, a local before
its first use, and that Current stays at home until then. Made from accepted code by leaving out or moving one
instruction that the rest of the feature foretells. Verified: as for `repair_void_safety`. Could be wrong: a value other
than the original's may be meant where the names tell too little.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.kinds.repairing import Repair
from eiffel_expert.dataset.mutations.initialization import INITIALIZATION
from eiffel_expert.dataset.views import FeatureView

WORDINGS = (
    "Something is not properly set here. Fix the feature.",
    "`{name}` uses or leaves behind a variable that has not been set. Correct it.",
    "Initialisation error in `{name}`: please return the corrected feature.",
    "Make sure that everything in this feature is set before it is used or left. Return the whole feature.",
    "not initialised properly, fix `{name}`",
    "In class {owner} the feature `{name}` breaks the initialisation rules of void-safe Eiffel. Mend it.",
    "One instruction is missing here, or stands in the wrong place. Put that right.",
    "Which initialisation did I get wrong in this feature? Show it corrected.",
)
RATE = 1  # of some 45,000 features one in eight has an instruction that can be left out or moved
REPAIR = Repair("repair_initialization", INITIALIZATION, WORDINGS, RATE, tries=3)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    yield from REPAIR.drafts(view, options)


KIND = Kind("repair_initialization", "void safety", "feature", drafts)
