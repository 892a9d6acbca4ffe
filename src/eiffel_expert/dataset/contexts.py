"""What a person would paste beside a feature: its class and the features that the text speaks of.

Comes in: a class view and the text that a pair shows or asks for. Goes out: two lines of plain text, short forms of
classes, or a class. Names of the class, of its ancestors and of the classes that it uses are given as far as the corpus
has them, so that an answer has no need to invent any.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from collections.abc import Set as AbstractSet

from eiffel_expert.dataset.choice import number, shuffled
from eiffel_expert.dataset.views import ClassView, FeatureView, is_code
from eiffel_expert.dataset.words import class_names, identifiers
from eiffel_expert.records import SourceUnit

_KEYWORDS_ALONE = re.compile(r"|require(\s+else)?|ensure(\s+then)?")
LIMIT = 420  # characters of signatures
DISTRACTORS = 2
LEAST_ROOM = 900  # characters, for more than those lines
SHORT_PERCENT, WHOLE_PERCENT = 50, 15  # of features: two lines; the whole class. The others: short forms
OWN_ROOM, OTHER_ROOM = 1800, 700  # characters of the short form of the class, of another one


def context_of(view: FeatureView, seed: int, by_type: bool = False) -> str:
    """The class and the signatures that the feature's whole text needs, and a few that it does not.

    Where the recipe leaves room: of some features the short form of the class, with those of ancestors and of classes
    that the text names; of a few the class itself without the feature. Each text in it is whole, or left out.
    `by_type`: of short forms, features with a type that the text names come before the others.
    """
    room = view.owner.room - 2 * len(view.text)
    draw = number(seed, "context", view.unit.id) % 100
    if room < LEAST_ROOM or draw < SHORT_PERCENT:
        return _lines_of(view, seed)
    if draw < SHORT_PERCENT + WHOLE_PERCENT and (whole := _class_without(view, room)):
        return whole
    return short_forms(view, room if draw % 2 else room // 3, by_type)


def _lines_of(view: FeatureView, seed: int) -> str:
    own = _names(view.unit)
    wanted = identifiers(view.text) - own
    others = [unit for name, unit in view.owner.known.items() if name not in wanted | own]
    extra = shuffled(others, [unit.id for unit in others], seed, view.unit.id)[:DISTRACTORS]
    return class_lines(view.owner, [*_needed(view.owner, wanted), *extra], view.is_redeclaration)


def _class_without(view: FeatureView, room: int) -> str:
    """The class's text with a remark in the place of the feature; "" if there is no room for it."""
    owner, unit = view.owner.unit, view.unit
    start, end = unit.start - owner.start, unit.end - owner.start
    text = f"{owner.text[:start]}-- `{view.name}`: see below.{owner.text[end:]}".replace("\r\n", "\n")
    return text.strip() if len(text) <= room else ""


def short_forms(view: FeatureView, room: int, by_type: bool = False) -> str:
    """Short forms of the feature's class, of its ancestors and of the classes that its text names, the nearest first.

    Of each the features that the text names come first; no feature is cut.
    """
    wanted, own = identifiers(view.text), _names(view.unit)
    types = class_names(view.text) if by_type else set()
    short = short_form(view.owner, wanted - own, min(room, OWN_ROOM), own, types=types)
    lines = class_lines(view.owner, _needed(view.owner, wanted - own))
    blocks = [f"The class, short form:\n{short}" if short else lines]
    for other, names, what in _others(view, wanted):
        left = min(room - sum(map(len, blocks)), OTHER_ROOM)
        short = short_form(other, names, left, frozenset(), names_only=True)
        if names and short and len(short) <= left:
            blocks.append(f"{what}, short form:\n{short}")
    if view.is_redeclaration:
        blocks.append(f"`{view.name}` redeclares an inherited feature.")
    return "\n\n".join(blocks)


def _others(view: FeatureView, wanted: set[str]) -> Iterator[tuple[ClassView, set[str], str]]:
    """(class, those of the wanted names that it has, what it is), ancestors first."""
    seen = {view.owner.name}
    for other in view.owner.ancestors:
        if other.name == "ANY":  # everybody knows it
            continue
        seen.add(other.name)
        yield other, {name for unit in other.features for name in _names(unit)} & wanted, "An ancestor"
    for name in sorted(class_names(view.text)):
        used = view.owner.neighbours.get(name)
        if used is not None and used.name not in seen:
            seen.add(used.name)
            yield used, wanted & used.exported, "A class that it uses"


def short_form(
    owner: ClassView,
    wanted: AbstractSet[str],
    room: int,
    left_out: AbstractSet[str],
    names_only: bool = False,
    types: AbstractSet[str] = frozenset(),
) -> str:
    """The class with signatures, comments and contracts of its features, in their order; "" if there is none.

    Where room is short, `wanted` ones come first, then those whose signature has one of the types.
    """
    units = [unit for unit in owner.features if left_out.isdisjoint(_names(unit))]
    ranked = sorted(
        units,
        key=lambda unit: (
            _names(unit).isdisjoint(wanted),
            bool(types) and types.isdisjoint(class_names(unit.signature)),
        ),
    )
    kept: set[str] = set()
    used = len(owner.header) + len("\n\nfeature\n\n\n\nend")
    for unit in ranked:
        size = len(interface_of(unit)) + 2
        if used + size <= room and not (names_only and _names(unit).isdisjoint(wanted)):
            kept.add(unit.id)
            used += size
    if not kept:
        return ""
    shown = (interface_of(unit) for unit in units if unit.id in kept)
    return "\n\n".join((owner.header, "feature", *shown, "end"))


def _names(unit: SourceUnit) -> set[str]:
    return {name.strip().lower() for name in unit.feature_name.split(",")}


def interface_of(unit: SourceUnit) -> str:
    """Signature, header comment and contract of a feature, as the short form of a class shows them."""
    lines = [f"\t{unit.signature}"]
    lines += [f"\t\t\t-- {line}" for line in _comment_lines(unit.header_comment)]
    for clause in (unit.precondition, unit.postcondition):
        first, *others = [line.strip() for line in clause.splitlines() if is_code(line)] or [""]
        if others or not _KEYWORDS_ALONE.fullmatch(first):
            lines += [f"\t\t{first}", *(f"\t\t\t{line}" for line in others)]
    return "\n".join(lines)


def _comment_lines(comment: str) -> list[str]:
    """Without dashes; `--|` marks what is not for clients."""
    lines = (line.strip().removeprefix("--").strip() for line in comment.splitlines())
    return [line for line in lines if line and not line.startswith("|")]


def _needed(owner: ClassView, wanted: Collection[str]) -> list[SourceUnit]:
    return [unit for name, unit in owner.known.items() if name in wanted]


def class_lines(owner: ClassView, features: Iterable[SourceUnit], is_redeclaration: bool = False) -> str:
    """`In class ...` and the features in the class's order, within the limit."""
    order = {id(unit): number for number, unit in enumerate(owner.known.values())}
    kept: list[SourceUnit] = []
    for unit in features:
        if sum(len(u.signature) + 2 for u in (*kept, unit)) <= LIMIT:
            kept.append(unit)
    lines = [f"Class: {class_phrase(owner)}"]
    if kept:
        lines.append("Features: " + "; ".join(u.signature for u in sorted(kept, key=lambda u: order[id(u)])))
    if is_redeclaration:
        lines.append("Redeclares an inherited feature.")
    return "\n".join(lines)


def class_phrase(owner: ClassView) -> str:
    """`NAME [G]`, with `deferred` where it is; the keyword `class` left out."""
    return " ".join(word for word in owner.header.split() if word != "class")
