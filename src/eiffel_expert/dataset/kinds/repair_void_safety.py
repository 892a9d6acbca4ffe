"""Repair a feature that calls, passes on or assigns what may be Void.

Teaches: void safety: that an attribute needs `attached x as l`, what carries the scope of a test, and where none is
needed. Made from accepted code by leaving out, weakening or misplacing its own test. Verified: the checker accepts the
output in its class and rejects the broken feature there with the code of the message and no other error. Could be
wrong: another test than the original's may be as good; an answer is held to a few tokens, not to the original.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.kinds.repairing import Repair
from eiffel_expert.dataset.mutations.void_safety import VOID_SAFETY
from eiffel_expert.dataset.views import FeatureView

WORDINGS = (
    "Make this feature void-safe.",
    "This Eiffel feature is not void-safe. Correct it.",
    "`{name}` may call a feature on a void target. Fix that and return the whole feature.",
    "void safety problem in `{name}`, please fix",
    "Void safety is switched on and class {owner} no longer compiles because of `{name}`. How should the feature read?",
    "Repair the void safety error in the following feature; leave everything else alone.",
    "Something here is not proved to be attached. Give me a version of `{name}` that is.",
    "I'm new to void safety in Eiffel. Can you correct this feature for me?",
)
RATE = 2  # of some 45,000 features that qualify one in twenty has a test that can be broken
REPAIR = Repair("repair_void_safety", VOID_SAFETY, WORDINGS, RATE, tries=3)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    yield from REPAIR.drafts(view, options)


KIND = Kind("repair_void_safety", "void safety", "feature", drafts)
