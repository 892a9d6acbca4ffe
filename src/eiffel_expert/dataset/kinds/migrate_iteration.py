"""Bring an `across` loop from the older dialect, where its variable is a cursor, to the newer, where it is the item.

Teaches: `x.item` becomes `x`, and what only the cursor knows (`x.key`, `x.is_last`) becomes `@x.key`. Made both ways:
loops over cursors of real classes rewritten, and real modern loops written as they were before. Verified: both texts
parse, the variable has no other use; where the class was accepted, all of it is accepted again with its loops
rewritten. Could be wrong: where the class's libraries are not known, the answer is only parsed.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.dataset.contexts import class_phrase
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.older_eiffel import cursor_loops, item_loops
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.eiffel import parse, parse_feature
from eiffel_expert.verify import Demands
from eiffel_expert.verify.checker import TIER
from eiffel_expert.verify.in_context import Corpus

WORDINGS = (
    "In newer Eiffel the variable of an `across` is the item, not the cursor. Adapt this feature.",
    "Our ECF moved to schema 1-22-0, and this `across` no longer compiles. Please adapt `{name}`.",
    "Convert the iteration in `{name}` from cursor style (`x.item`) to the current style.",
    "We switched off obsolete iteration. Update the loops of this feature.",
    "migrate across loops to the new syntax",
    "This was written when `across` gave a cursor. Rewrite it for the modern dialect, whole feature please.",
    "`is_obsolete_iteration` is false now. What must change here?",
    "Port `{name}` of class {owner} to item-based iteration; nothing else should change.",
    "The loop variable used to be a cursor. Give me the feature as it is written today.",
    "Fix the `.item` of the old iteration: the variable of the loop is the item itself now.",
    "How does this feature look with the new meaning of `across ... as`?",
    "I get errors about `item` in this loop since we upgraded the compiler's configuration. Can you mend it?",
    "Please modernise the `across` in {name}.",
)
PER_CLASS = 5
LONGEST = 45  # lines


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    text = view.unit.text
    if "across" not in text or view.unit.tier != TIER or view.unit.dialect not in ("cursor", "modern"):
        return
    is_old = view.unit.dialect == "cursor"
    if is_old and options.corpus is not None and not _is_still_right(view, options.corpus):
        return
    views = [feature for feature in view.views.values() if feature is not None and _has_loop(feature)]
    for feature in shuffled(views, [v.unit.id for v in views], options.seed, "migrate_iteration")[:PER_CLASS]:
        tree = parse_feature(feature.text)
        if not tree.ok or len(tree.features) != 1:
            continue
        other = (item_loops if is_old else cursor_loops)(tree, tree.features[0])
        if other is None or other == feature.text or not parse_feature(other).ok:
            continue
        given, answer = (feature.text, other) if is_old else (other, feature.text)
        demands = Demands(form="feature", signature=feature.unit.signature)
        slots = {"name": feature.name, "owner": view.name}
        shown = f"-- Class {class_phrase(view)}\n\n{given}"
        yield Draft(
            WORDINGS, shown, answer, demands, slots, feature.name, tier="" if not is_old else _tier(view, options)
        )


def _has_loop(view: FeatureView) -> bool:
    return "across" in view.text and view.text.count("\n") <= LONGEST


def _is_still_right(view: ClassView, corpus: Corpus) -> bool:
    """Is the class with all its loops rewritten not rejected, if it was accepted before?"""
    if not corpus.is_sound(view.unit.id):
        return True
    tree = parse(view.unit.text)
    rewritten = item_loops(tree, tree.root) if tree.root is not None else None
    return rewritten is not None and corpus.verdict_on_class(view.unit.id, rewritten).accepted


def _tier(view: ClassView, options: Options) -> str:
    known = options.corpus is not None and options.corpus.is_sound(view.unit.id)
    return "builtin" if known else "parses"


KIND = Kind("migrate_iteration", "dialect migration", "class", drafts, migrates=True)
