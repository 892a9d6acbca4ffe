"""Repair a call whose arguments are too few, too many, in the wrong order or of the wrong type.

Teaches: to read a signature: how many arguments, in which order, of which types; what converts and what does not. Made
from accepted code by changing the arguments of one call. Verified: as for `repair_void_safety`, with VUAR. Could be
wrong: where an argument is missing, another value of the right type than the original's would compile as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.kinds.repairing import Repair, class_context
from eiffel_expert.dataset.mutations.arguments import ARGUMENTS
from eiffel_expert.dataset.mutations.suppliers import interface_of
from eiffel_expert.dataset.mutations.trial import Fault
from eiffel_expert.dataset.views import FeatureView

WORDINGS = (
    "One call in this feature has the wrong arguments. Correct it.",
    "The arguments of a call in `{name}` don't match. Fix them and return the whole feature.",
    "Wrong arguments somewhere in here. Please repair the call.",
    "Correct the call whose actual arguments do not fit the formal ones.",
    "arguments wrong in `{name}`, fix please",
    "Something about the arguments of one call is not right. Show me the corrected Eiffel feature.",
    "`{name}` of class {owner} passes the wrong arguments to a routine. What should it read like?",
    "Check the calls in this feature against their signatures and correct the one that is wrong.",
)
RATE = 4  # nearly every feature has a call with arguments
_OF_CLASS = re.compile(r"`(?P<feature>\w+)' of class (?P<owner>\w+)")


def context(view: FeatureView, fault: Fault, options: Options) -> str:
    """The class, and the routine that is called where the message names its class."""
    own = options.corpus.class_info(view.unit.id) if options.corpus is not None else None
    match = _OF_CLASS.search(fault.findings[0].message)
    info = own.class_named(match["owner"]) if own is not None and match else None
    shown = ""
    if info is not None and match is not None and info is not own:
        shown = interface_of(info, [match["feature"]], options.seed, view.unit.id)
    return joined(class_context(view, fault, options), shown)


REPAIR = Repair("repair_arguments", ARGUMENTS, WORDINGS, RATE, context=context)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    yield from REPAIR.drafts(view, options)


KIND = Kind("repair_arguments", "error fixing", "feature", drafts)
