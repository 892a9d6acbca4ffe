"""Repair a call of a feature that does not exist.

Teaches: to call what the class at hand offers, not what other languages or a guess would call it. Made from accepted
code by giving one call an invented name. Verified: as for `repair_void_safety`, with VUEX or VEEN; the used class's
interface, or the own class's, is in the input with the right feature among others. Could be wrong: another feature
shown may do as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.kinds.repairing import Repair, supplier_context
from eiffel_expert.dataset.mutations.invented_names import INVENTED_NAMES
from eiffel_expert.dataset.views import FeatureView

WORDINGS = (
    "This feature calls something that does not exist. Correct the call.",
    "Unknown feature in `{name}`. Use the one that really exists and return the whole feature.",
    "One name in this Eiffel feature is invented. Replace it by the right one.",
    "I guessed a feature name and the compiler does not know it. What should `{name}` look like?",
    "wrong feature name somewhere in here, fix it please",
    "`{name}` was written by a chatbot and one of its calls does not exist. Correct it.",
    "Fix the call of an unknown feature in `{name}`; leave the rest as it is.",
    "Which name is wrong here? Give me the corrected feature of class {owner}.",
)
RATE = 5  # nearly every feature has a call to be renamed
REPAIR = Repair("repair_unknown_feature", INVENTED_NAMES, WORDINGS, RATE, context=supplier_context)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    yield from REPAIR.drafts(view, options)


KIND = Kind("repair_unknown_feature", "error fixing", "feature", drafts)
