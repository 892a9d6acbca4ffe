"""Parents and ancestors of a class, with the type of each in terms of the class (ECMA-367 8.6).

In: a class. Out: its parents, ANY among them where no other conforms; all ancestors, and whether all are known. A class
in a circle is among its own ancestors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .interface import ParentRecord
from .resolution import resolve
from .types import UNKNOWN, ClassType, Type, class_type

if TYPE_CHECKING:
    from .universe import ClassInfo


class Parent:
    """A parent: its class (None if it is not known) and its type in terms of the heir. `record` is None for ANY."""

    __slots__ = ("heir", "info", "is_conforming", "record", "type")

    def __init__(self, heir: ClassInfo, record: ParentRecord | None, kind: Type) -> None:
        self.heir = heir
        self.record = record
        self.type = kind
        self.info = kind.base if isinstance(kind, ClassType) else None
        self.is_conforming = record is None or not record.nonconforming


class Ancestor:
    """An ancestor's type in terms of the descendant. Where there are several, the first; `others` has the rest."""

    __slots__ = ("is_conforming", "others", "type")

    def __init__(self, kind: Type, is_conforming: bool) -> None:
        self.type = kind
        self.is_conforming = is_conforming
        self.others: list[Type] = []


def add_ancestor(found: dict[ClassInfo, Ancestor], info: ClassInfo, kind: Type, is_conforming: bool) -> None:
    """Note `info` as an ancestor by one more way."""
    known = found.get(info)
    if known is None:
        found[info] = Ancestor(kind, is_conforming)
    elif is_conforming and not known.is_conforming:
        known.others.append(known.type)
        known.type = kind
        known.is_conforming = True
    elif kind is not known.type and kind not in known.others:
        known.others.append(kind)


def parents_of(heir: ClassInfo) -> list[Parent]:
    """Parents as written, and ANY where none of them conforms."""
    found: list[Parent] = []
    for record in heir.interface.parents:
        found.append(Parent(heir, record, resolve(record.type, heir, heir).as_attached()))  # a mark says nothing here
    if not any(parent.is_conforming for parent in found) and heir.name != "ANY":
        any_class = heir.class_named("ANY")
        found.append(Parent(heir, None, class_type(any_class) if any_class is not None else UNKNOWN))
    return found


def ancestors_of(heir: ClassInfo) -> tuple[dict[ClassInfo, Ancestor], bool]:
    """Ancestors with their types, and whether all are known."""
    found: dict[ClassInfo, Ancestor] = {}
    complete = heir.interface.name != ""
    for parent in heir.parents:
        if parent.info is None:
            complete = False
            continue
        above = parent.info.ancestors
        complete = complete and parent.info.is_complete
        add_ancestor(found, parent.info, parent.type, parent.is_conforming)
        actuals = parent.type.actuals if isinstance(parent.type, ClassType) else ()
        for info, ancestor in above.items():
            conforming = parent.is_conforming and ancestor.is_conforming
            kind = ancestor.type
            add_ancestor(found, info, kind.substituted(actuals, kind) if kind.depends else kind, conforming)
    return found, complete
