"""Repair the contract of a redeclared feature: `require else`, `ensure then`.

Teaches: that a redeclaration adds to the contract it inherits, weakening before and strengthening after. Made from
accepted code by leaving out `else` or `then`. Verified: as for `repair_void_safety`, with VDRD-3. Could be wrong:
little; one keyword is missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.kinds.repairing import Repair
from eiffel_expert.dataset.mutations.redeclarations import REDECLARATIONS
from eiffel_expert.dataset.views import FeatureView

WORDINGS = (
    "This redeclared feature has a contract that is not valid. Correct it.",
    "`{name}` is inherited and redefined in {owner}. Its contract does not compile; fix it.",
    "Correct the assertions of this redeclaration; their expressions stay as they are.",
    "What must be changed in the contract of `{name}` now that it is a redefinition?",
    "contract of a redefined feature, compiler complains, fix it",
    "Please repair the precondition or postcondition of this inherited feature.",
    "`{name}` redeclares a feature of a parent. Make its contract right and return the whole feature.",
    "Something about this contract is wrong for a redeclaration. Show the corrected feature.",
)
RATE = 1  # one feature in thirty has such a contract
REPAIR = Repair("repair_redeclaration", REDECLARATIONS, WORDINGS, RATE, tries=1)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    yield from REPAIR.drafts(view, options)


KIND = Kind("repair_redeclaration", "error fixing", "feature", drafts)
