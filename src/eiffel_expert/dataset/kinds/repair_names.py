"""Repair a feature in which a name is used twice, clashes with a feature, or is not declared.

Teaches: that Eiffel has no shadowing: locals, arguments, object-test locals and iteration variables need names of their
own (VRLE, VRFA, VUOT, VOIT, VREG), locals are declared above the body, arguments are not assigned to (VJAW). Made from
accepted code by renaming, doubling or dropping one declaration. Verified: as for `repair_void_safety`. Could be wrong:
any other free name does as well as the original's.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.kinds.repairing import Repair
from eiffel_expert.dataset.mutations.names import NAMES
from eiffel_expert.dataset.views import FeatureView

WORDINGS = (
    "There is a problem with a name in this feature. Correct it.",
    "A name in `{name}` clashes with another or is not declared. Fix it and return the whole feature.",
    "Name clash or missing declaration: please repair this Eiffel feature.",
    "Something is declared wrongly here. Show the corrected feature.",
    "wrong declaration in `{name}`, fix",
    "The declarations of this feature of class {owner} are not valid. Mend them.",
    "Eiffel rejects one of the names in here. What would a valid version look like?",
    "Correct the arguments, locals or other variables of `{name}` so that it compiles.",
)
RATE = 2  # of some 45,000 features one in five has such a variable
REPAIR = Repair("repair_names", NAMES, WORDINGS, RATE, tries=3)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    yield from REPAIR.drafts(view, options)


KIND = Kind("repair_names", "error fixing", "feature", drafts)
