"""Bring a class from the Eiffel of the 1990s to today's.

Teaches: what each old form became: `is`, `indexing`, `creation`, `!!x.make`, `infix "+"`, `?=`, `equal`, the comment
behind the last `end`. Made by writing an accepted class in those forms. Verified: the old text parses and shows its
dialect; the answer is the class as it stands in the corpus. Could be wrong: forms that have not changed stay as they
are, so an answer may well modernise more than this one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.older_eiffel import legacy_class, without_boilerplate
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.eiffel import parse
from eiffel_expert.verify import Demands
from eiffel_expert.verify.checker import TIER

WORDINGS = (
    "Bring this old Eiffel class to modern syntax.",
    "This class is from the nineties. Rewrite it so that a current Eiffel compiler accepts it.",
    "Modernise class {owner}: current syntax, same behaviour.",
    "migrate this to modern eiffel",
    "My compiler rejects this old code. Please convert the whole class to today's Eiffel.",
    "Convert {owner} from the legacy dialect (`is`, `creation`, `!!`, ...) to standard Eiffel. Change nothing else.",
    "I found this class in an old project. How does it look in current Eiffel?",
    "Please port the following class from old Eiffel syntax to ECMA Eiffel.",
    "Old syntax, see below: give me the class in the syntax of today, contracts and comments kept.",
    "Translate this Eiffel 3 class to the syntax that EiffelStudio takes now.",
    "{owner} still uses obsolete syntax. Return it updated.",
    "Can you update this class? It was written long before the ECMA standard.",
    "What would this class look like if it were written today?",
)
SMALLEST, LARGEST = 350, 3600  # characters of the class
FEWEST_FORMS = 3
FEWEST_FEATURES = 3
ONE_IN = 1  # all that are long and short enough: some 600 of 100,000 features
_TELLING = ("bang", "infix", "attempt", "equal", "creation")


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    text = view.unit.text
    if view.unit.tier != TIER or not options.tries("migrate_class", view.unit.id, ONE_IN):
        return
    if not SMALLEST <= len(text) <= LARGEST * 2 or view.unit.dialect == "legacy" or "generated" in text[:300].lower():
        return
    if "%R" in text or len(view.features) < FEWEST_FEATURES:
        return
    answer = without_boilerplate(parse(text.replace("\r\n", "\n"))).strip()
    tree = parse(answer)
    older = legacy_class(tree) if tree.ok and len(answer) <= LARGEST else None
    if older is None or len(older.forms) < FEWEST_FORMS or not any(older.forms[form] for form in _TELLING):
        return
    old = parse(older.text)
    if not old.ok or old.dialect != "legacy":
        return
    demands = Demands(form="class", class_name=view.name, signature=view.unit.signature)
    given = re.sub(r"[ \t]+\n", "\n", older.text)
    yield Draft(WORDINGS, given, answer, demands, {"owner": view.name}, tier=view.unit.tier)


KIND = Kind("migrate_class", "dialect migration", "class", drafts, migrates=True)
