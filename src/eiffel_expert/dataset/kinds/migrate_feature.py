"""Bring one feature from the Eiffel of the 1990s to today's.

Teaches: the modern form of `!!x.make`, `?=`, `equal`, `infix`, and that `is` is gone. Made by writing an accepted
feature in those forms; an object test becomes an assignment attempt with a local. Verified: the old text parses and
shows its dialect; the answer is the feature as it stands in its class. Could be wrong: an assignment attempt can be
mended in other ways than by the object test of the answer.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.older_eiffel import legacy_feature
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.eiffel import parse_feature
from eiffel_expert.verify import Demands
from eiffel_expert.verify.checker import TIER

WORDINGS = (
    "Rewrite this old Eiffel feature in modern syntax.",
    "Modernise `{name}`. It is in the old syntax.",
    "This routine no longer compiles: it uses obsolete syntax. Give me the current form.",
    "update this feature to current eiffel",
    "`{name}` of {owner} was written in the nineties. Port it to standard Eiffel; behaviour stays the same.",
    "Replace the obsolete constructs in this feature ({forms}) by what one writes today.",
    "Convert the legacy Eiffel below. Return the whole feature.",
    "How is this written in ECMA Eiffel?",
    "Please migrate `{name}` from the legacy dialect, and change nothing that need not change.",
    "The new compiler doesn't know {forms} any more. Can you mend the feature?",
    "old code, please modernise: {name}",
    "I am porting an old library. What does this feature become?",
    "Bring the following feature up to date; watch out for {forms}.",
)
ONE_IN = 2  # of the features where only `!!` is telling, on a large corpus; all others: some 1,500 drafts
SHORTEST, LONGEST = 5, 40  # lines
_NAMES = {"is": "`is`", "bang": "`!!`", "infix": "`infix`", "attempt": "`?=`", "equal": "`equal`"}


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    text = view.text
    words = ("create ", " ~ ", " /~ ", "if attached {", ' alias "')
    if (
        view.unit.tier != TIER
        or view.unit.dialect == "legacy"
        or not any(word in text for word in words)
        or view.owner.is_test
    ):
        return
    if not SHORTEST <= text.count("\n") <= LONGEST or view.is_instance_free:
        return
    older = legacy_feature(parse_feature(text))
    if older is None or len(older.forms) < 2 or older.forms["is"] == 0:
        return
    is_common = set(older.forms) == {"is", "bang"}
    if not options.tries("migrate_feature", view.unit.id, ONE_IN if is_common else 1):
        return
    tree = parse_feature(older.text)
    if not tree.ok or tree.dialect != "legacy":
        return
    forms = [_NAMES[form] for form in _NAMES if older.forms[form]]
    slots = {"name": view.name, "owner": view.owner.name, "forms": f"{', '.join(forms[:-1])} and {forms[-1]}"}
    demands = Demands(form="feature", signature=view.unit.signature)
    yield Draft(WORDINGS, older.text, text, demands, slots)


KIND = Kind("migrate_feature", "dialect migration", "feature", drafts, migrates=True)
