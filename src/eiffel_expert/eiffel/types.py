"""Semantic types: class types, tuples, formal generics, `like Current`, NONE, and UNKNOWN.

In: classes and other types. Out: types that exist once each, so that `is` compares most of them. Anchors but
`like Current` are replaced by what they stand for when a written type is resolved (resolution.py); `like Current`
stays in signatures until a target is known. A formal generic knows its class: types need no context to be compared.
This module knows nothing of conformance.

`attachment` is ATTACHED, DETACHABLE or, for formals and `like Current` without a mark, IMPLICIT: that of what they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .universe import ClassInfo

IMPLICIT: Final = 0
ATTACHED: Final = 1
DETACHABLE: Final = 2

CLASS: Final = 0
TUPLE: Final = 1
FORMAL: Final = 2
CURRENT: Final = 3
NONE: Final = 4
UNKNOWN_KIND: Final = 5

_MARKS: Final = ("", "attached ", "detachable ")


class TypeTable:
    """All types of one universe. Types of a universe on top of another are in its own table, which dies with it."""

    __slots__ = ("class_types", "formals", "level", "tuples")

    def __init__(self, level: int) -> None:
        self.level = level
        self.class_types: dict[tuple[ClassInfo, tuple[Type, ...], int, bool], ClassType] = {}
        self.tuples: dict[tuple[ClassInfo, tuple[Type, ...], tuple[str, ...], int, bool], TupleType] = {}
        self.formals: dict[tuple[ClassInfo, int, int, bool], FormalType] = {}


class Type:
    """A type; `depends` tells that it has a formal generic or `like Current` in it, `certain` that it has no UNKNOWN.

    `is_attached` and `is_detachable` may both be False: a formal generic without mark, for instance.
    """

    __slots__ = ("attachment", "certain", "depends", "is_separate", "kind", "table")
    kind: int
    attachment: int
    is_separate: bool
    depends: bool
    certain: bool
    table: TypeTable

    @property
    def is_unknown(self) -> bool:
        return self.kind == UNKNOWN_KIND

    @property
    def is_attached(self) -> bool:
        return self.attachment == ATTACHED

    @property
    def is_detachable(self) -> bool:
        return self.attachment == DETACHABLE

    @property
    def is_expanded(self) -> bool:
        """Certainly expanded."""
        return False

    def marked(self, attachment: int, is_separate: bool) -> Type:
        """The same type with another attachment (IMPLICIT: its own) and `is_separate`."""
        raise NotImplementedError

    def as_attached(self) -> Type:
        return self if self.attachment == ATTACHED else self.marked(ATTACHED, self.is_separate)

    def as_detachable(self) -> Type:
        return self if self.attachment == DETACHABLE else self.marked(DETACHABLE, self.is_separate)

    def as_separate(self) -> Type:
        return self if self.is_separate else self.marked(self.attachment, True)

    def as_local(self) -> Type:
        """The same without `separate`."""
        return self.marked(self.attachment, False) if self.is_separate else self

    def with_marks_of(self, attachment: int, is_separate: bool) -> Type:
        """The type as seen through `attached like x`, `separate like x`, `detachable G`: marks given win."""
        if attachment == IMPLICIT and not is_separate:
            return self
        return self.marked(attachment or self.attachment, is_separate or self.is_separate)

    def substituted(self, actuals: tuple[Type, ...], current: Type) -> Type:
        """The type with formals replaced by `actuals` and `like Current` by `current`."""
        return self

    @property
    def name(self) -> str:
        """The type without its marks."""
        raise NotImplementedError

    def __str__(self) -> str:
        return self._prefix() + self.name

    def _prefix(self) -> str:
        shown = _MARKS[self.attachment if self.attachment == DETACHABLE else IMPLICIT]
        return f"{shown}separate " if self.is_separate else shown

    def __repr__(self) -> str:
        return f"<{_MARKS[self.attachment]}{'separate ' if self.is_separate else ''}{self.name}>"


class ClassType(Type):
    """`base [actuals]`."""

    __slots__ = ("actuals", "base")
    base: ClassInfo
    actuals: tuple[Type, ...]

    @property
    def is_attached(self) -> bool:
        return self.attachment == ATTACHED or self.base.is_expanded

    @property
    def is_detachable(self) -> bool:
        return self.attachment == DETACHABLE and not self.base.is_expanded

    @property
    def is_expanded(self) -> bool:
        return self.base.is_expanded

    @property
    def name(self) -> str:
        inside = f" [{', '.join(str(actual) for actual in self.actuals)}]" if self.actuals else ""
        return self.base.name + inside

    def marked(self, attachment: int, is_separate: bool) -> Type:
        return class_type(self.base, self.actuals, attachment or self.attachment, is_separate)

    def substituted(self, actuals: tuple[Type, ...], current: Type) -> Type:
        if not self.depends:
            return self
        own = tuple([actual.substituted(actuals, current) for actual in self.actuals])
        return class_type(self.base, own, self.attachment, self.is_separate)


class TupleType(ClassType):
    """`TUPLE [label: T, ...]`; `labels` has "" for a field without one. Fields are `actuals`, one a label."""

    __slots__ = ("labels",)
    labels: tuple[str, ...]

    @property
    def name(self) -> str:
        if not self.actuals:
            return "TUPLE"
        fields = zip(self.labels, self.actuals, strict=True)
        if any(self.labels):
            return f"TUPLE [{'; '.join(f'{label}: {actual}' for label, actual in fields)}]"
        return f"TUPLE [{', '.join(str(actual) for actual in self.actuals)}]"

    def marked(self, attachment: int, is_separate: bool) -> Type:
        return tuple_type(self.base, self.actuals, self.labels, attachment or self.attachment, is_separate)

    def substituted(self, actuals: tuple[Type, ...], current: Type) -> Type:
        if not self.depends:
            return self
        own = tuple([actual.substituted(actuals, current) for actual in self.actuals])
        return tuple_type(self.base, own, self.labels, self.attachment, self.is_separate)

    def field(self, label: str) -> int:
        """Index of the field with `label` (any case), -1 if there is none."""
        wanted = label.lower()
        for index, own in enumerate(self.labels):
            if own.lower() == wanted:
                return index
        return -1


class FormalType(Type):
    """Formal generic number `index` (from 0) of class `owner`."""

    __slots__ = ("index", "owner")
    owner: ClassInfo
    index: int

    @property
    def is_attached(self) -> bool:
        """By its mark, else if a constraint is attached; always if it is expanded."""
        if self.attachment == ATTACHED:
            return True
        formal = self.owner.formals[self.index]
        return formal.is_expanded or (self.attachment == IMPLICIT and formal.is_attached)

    @property
    def is_detachable(self) -> bool:
        """By its mark alone: a formal without one is not known to be detachable."""
        return self.attachment == DETACHABLE and not self.owner.formals[self.index].is_expanded

    @property
    def is_expanded(self) -> bool:
        return self.owner.formals[self.index].is_expanded

    @property
    def name(self) -> str:
        return self.owner.formals[self.index].name

    def __str__(self) -> str:
        mark = _MARKS[self.attachment]
        return f"{mark}separate {self.name}" if self.is_separate else mark + self.name

    def marked(self, attachment: int, is_separate: bool) -> Type:
        return formal_type(self.owner, self.index, attachment, is_separate)

    def substituted(self, actuals: tuple[Type, ...], current: Type) -> Type:
        if self.index >= len(actuals):
            return UNKNOWN
        return actuals[self.index].with_marks_of(self.attachment, self.is_separate)


class CurrentType(Type):
    """`like Current` in a signature, its target not known yet."""

    __slots__ = ()

    @property
    def name(self) -> str:
        return "like Current"

    def marked(self, attachment: int, is_separate: bool) -> Type:
        return LIKE_CURRENT[attachment + 3 * is_separate]

    def substituted(self, actuals: tuple[Type, ...], current: Type) -> Type:
        return current.with_marks_of(self.attachment, self.is_separate)


class NoneType(Type):
    """The type of Void (detachable), and of what never ends (attached)."""

    __slots__ = ()

    @property
    def name(self) -> str:
        return "NONE"

    def marked(self, attachment: int, is_separate: bool) -> Type:
        return ATTACHED_NONE if attachment == ATTACHED else DETACHABLE_NONE


class UnknownType(Type):
    """A type nothing is known of: what depends on it is neither right nor wrong."""

    __slots__ = ()

    @property
    def is_attached(self) -> bool:
        return False

    @property
    def name(self) -> str:
        return "*unknown*"

    def marked(self, attachment: int, is_separate: bool) -> Type:
        return self


_ROOT: Final = TypeTable(-1)


def _filled(made: Type, kind: int, attachment: int, is_separate: bool, depends: bool, table: TypeTable) -> None:
    made.kind = kind
    made.attachment = attachment
    made.is_separate = is_separate
    made.depends = depends
    made.certain = kind != UNKNOWN_KIND
    made.table = table


def _unknown() -> UnknownType:
    made = UnknownType()
    _filled(made, UNKNOWN_KIND, IMPLICIT, False, False, _ROOT)
    return made


def _none(attachment: int) -> NoneType:
    made = NoneType()
    _filled(made, NONE, attachment, False, False, _ROOT)
    return made


def _like_current(attachment: int, is_separate: bool) -> CurrentType:
    made = CurrentType()
    _filled(made, CURRENT, attachment, is_separate, True, _ROOT)
    return made


UNKNOWN: Final = _unknown()
DETACHABLE_NONE: Final = _none(DETACHABLE)
ATTACHED_NONE: Final = _none(ATTACHED)
LIKE_CURRENT: Final = tuple(_like_current(a, s) for s in (False, True) for a in (IMPLICIT, ATTACHED, DETACHABLE))


def _table_for(base: ClassInfo, actuals: tuple[Type, ...]) -> TypeTable:
    table: TypeTable = base.table
    for actual in actuals:
        if actual.table.level > table.level:
            table = actual.table
    return table


def class_type(
    base: ClassInfo, actuals: tuple[Type, ...] = (), attachment: int = ATTACHED, is_separate: bool = False
) -> ClassType:
    """The type `base [actuals]`; the number of actuals is not checked."""
    table = _table_for(base, actuals)
    key = (base, actuals, attachment, is_separate)
    found = table.class_types.get(key)
    if found is None:
        found = ClassType()
        _filled(found, CLASS, attachment, is_separate, any(t.depends for t in actuals), table)
        found.certain = all(t.certain for t in actuals)
        found.base = base
        found.actuals = actuals
        table.class_types[key] = found
    return found


def tuple_type(
    base: ClassInfo,
    actuals: tuple[Type, ...] = (),
    labels: tuple[str, ...] = (),
    attachment: int = ATTACHED,
    is_separate: bool = False,
) -> TupleType:
    """`TUPLE [actuals]` with `labels` ("" for none; may be left out); `base` is class TUPLE."""
    table = _table_for(base, actuals)
    if len(labels) != len(actuals):
        labels = ("",) * len(actuals)
    key = (base, actuals, labels, attachment, is_separate)
    found = table.tuples.get(key)
    if found is None:
        found = TupleType()
        _filled(found, TUPLE, attachment, is_separate, any(t.depends for t in actuals), table)
        found.certain = all(t.certain for t in actuals)
        found.base = base
        found.actuals = actuals
        found.labels = labels
        table.tuples[key] = found
    return found


def formal_type(owner: ClassInfo, index: int, attachment: int = IMPLICIT, is_separate: bool = False) -> FormalType:
    """Formal generic number `index` of `owner` with marks."""
    table: TypeTable = owner.table
    key = (owner, index, attachment, is_separate)
    found = table.formals.get(key)
    if found is None:
        found = FormalType()
        _filled(found, FORMAL, attachment, is_separate, True, table)
        found.owner = owner
        found.index = index
        table.formals[key] = found
    return found
