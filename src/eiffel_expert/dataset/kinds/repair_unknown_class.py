"""Repair a feature that uses a class which does not exist.

Teaches: how Eiffel's basic classes and library classes are called: INTEGER, not INT; HASH_TABLE, not DICTIONARY. Made
from accepted code by giving one class an invented name below the signature. Verified: as for `repair_void_safety`, with
VTCT, the class being judged as in a system that has no other classes than those known. Could be wrong: a class of that
name may exist elsewhere, so the classes at hand are listed where the name alone does not tell which one is meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.kinds.repairing import Repair, class_context
from eiffel_expert.dataset.mutations.invented_classes import INVENTED_CLASSES
from eiffel_expert.dataset.mutations.suppliers import plain
from eiffel_expert.dataset.mutations.trial import Fault
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.dataset.words import identifiers

WORDINGS = (
    "A class in this feature does not exist. Use the right one.",
    "Unknown class in `{name}`. Correct it and return the whole feature.",
    "The compiler does not know one of the types here. Which one should it be? Show the corrected feature.",
    "I used a type name from another language in `{name}`. Fix it, please.",
    "wrong class name in here, please correct",
    "One of the class names in this Eiffel feature is invented. Replace it by the one that exists.",
    "Class {owner} does not compile because `{name}` names a class that is not there. Mend it.",
    "What is that class really called in Eiffel? Give me the feature with the right name.",
)
OTHERS = 4  # classes listed beside the right one
BASIC = frozenset(
    (
        *("INTEGER", "BOOLEAN", "STRING", "CHARACTER", "ANY", "REAL", "DOUBLE", "POINTER", "STRING_8", "STRING_32"),
        *(f"{kind}_{size}" for kind in ("INTEGER", "NATURAL") for size in (8, 16, 32, 64)),
        *("REAL_32", "REAL_64", "CHARACTER_8", "CHARACTER_32", "NATURAL"),
    )
)
RATE = 1  # of some 45,000 features half declare a local, or name a class in the body


def context(view: FeatureView, fault: Fault, options: Options) -> str:
    """The class, and `Classes at hand` with the right one among others of its project."""
    lost = {name.upper() for name in identifiers(view.text) - identifiers(fault.text)}
    listed = "" if lost <= BASIC else _classes(view, sorted(lost), options)
    return joined(class_context(view, fault, options), listed)


def _classes(view: FeatureView, wanted: list[str], options: Options) -> str:
    own = options.corpus.class_info(view.unit.id) if options.corpus is not None else None
    known = [info for name in wanted if own is not None and (info := own.class_named(name)) is not None]
    if not known:
        return ""
    names = [name for name in _alike(view, wanted) if name not in wanted]
    headers = [plain(str(info.current_type)) for info in known] + shuffled(names, names, options.seed, view.unit.id)
    return "Classes at hand: " + ", ".join(sorted(headers[: len(known) + OTHERS]))


def _alike(view: FeatureView, wanted: list[str]) -> Iterator[str]:
    """Classes of the project that share a word with one that is wanted."""
    words = {word for name in wanted for word in name.split("_") if len(word) > 2}
    return (name for name in sorted(view.owner.neighbours) if not words.isdisjoint(name.split("_")))


REPAIR = Repair("repair_unknown_class", INVENTED_CLASSES, WORDINGS, RATE, context=context)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    yield from REPAIR.drafts(view, options)


KIND = Kind("repair_unknown_class", "error fixing", "feature", drafts)
