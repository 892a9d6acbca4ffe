"""Formal generics and their constraints, as semantic types.

In: the record of a formal generic and its class. Out: constraints, as written and with formals replaced by theirs. A
formal without a constraint has the one that any object fits. Whether the constraints are right is not looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .interface import Record
from .resolution import resolve
from .types import FormalType, Type

if TYPE_CHECKING:
    from .features import Feature
    from .universe import ClassInfo


class Constraint:
    """A constraint of a formal generic: its type, in terms of the class, and new names by old ones in lower case."""

    __slots__ = ("aliases", "renames", "type")

    def __init__(self, kind: Type, renames: dict[str, str], aliases: tuple[tuple[str, str], ...] = ()) -> None:
        self.type = kind
        self.renames = renames
        self.aliases = aliases

    def operator(self, base: ClassInfo, symbol: str, arity: int) -> Feature | None:
        """The feature of `base` that `symbol` is here: one that is renamed has the aliases of its new name alone."""
        for alias, old in self.aliases:
            if alias == symbol:
                renamed = base.features.get(old)
                if renamed is not None and (symbol in ("[]", "()") or renamed.arity == arity):
                    return renamed
        found = base.operator(symbol, arity)
        return None if found is not None and found.key in self.renames else found

    def old_name(self, name: str) -> str:
        """The name in the constraining class of the feature called `name` here; "" if it has been renamed."""
        for old, new in self.renames.items():
            if new == name:
                return old
        return "" if name in self.renames else name


class FormalParameter:
    """A formal generic: `mark` is "", "frozen", "expanded" or "reference"; `creators` are lower-case names."""

    __slots__ = ("_base", "_constraints", "_resolving", "creators", "index", "mark", "name", "owner", "record")

    def __init__(self, owner: ClassInfo, index: int, record: Record) -> None:
        self.owner = owner
        self.index = index
        self.name: str = record[0]
        self.mark: str = record[1]
        self.record = record
        self.creators: tuple[str, ...] = tuple([name.lower() for name in record[3]])
        self._constraints: tuple[Constraint, ...] | None = None
        self._base: tuple[Constraint, ...] | None = None
        self._resolving = False

    @property
    def is_expanded(self) -> bool:
        """Marked so, or constrained to an expanded type."""
        return self.mark == "expanded" or (
            bool(self.record[2]) and any(c.type.is_expanded for c in self.base_constraints)
        )

    @property
    def is_attached(self) -> bool:
        """Is one of the constraints attached?"""
        return any(c.type.is_attached for c in self.base_constraints)

    @property
    def is_tuple(self) -> bool:
        """Is the constraint, as written, a tuple?"""
        return any(kind[0] == "T" or kind[1] == "TUPLE" for kind, _ in self.record[2])

    @property
    def is_constrained(self) -> bool:
        return bool(self.record[2])

    @property
    def constraints(self) -> tuple[Constraint, ...]:
        """As written; `detachable separate ANY` where none is."""
        if self._constraints is None:
            if self._resolving:
                return ()
            self._resolving = True
            try:
                self._constraints = tuple(self._written_constraints())
            finally:
                self._resolving = False
        return self._constraints

    def _written_constraints(self) -> list[Constraint]:
        made: list[Constraint] = []
        for kind, renames in self.record[2]:
            names = {old.lower(): new[0].lower() for old, new in renames}
            aliases = tuple([(alias, old.lower()) for old, new in renames for alias in new[2]])
            made.append(Constraint(resolve(kind, self.owner, self.owner), names, aliases))
        if not made:
            made.append(self._any_object())
        return made

    @property
    def base_constraints(self) -> tuple[Constraint, ...]:
        """Constraints with those that are formals replaced by theirs: class types and UNKNOWN alone."""
        if self._base is None:
            if self._resolving:
                return ()
            constraints = self.constraints
            self._resolving = True
            try:
                self._base = tuple(self._without_formals(constraints))
            finally:
                self._resolving = False
        return self._base

    def _without_formals(self, constraints: tuple[Constraint, ...]) -> list[Constraint]:
        made: list[Constraint] = []
        for constraint in constraints:
            kind = constraint.type
            if isinstance(kind, FormalType):
                inner = kind.owner.formals[kind.index].base_constraints
                made += [
                    Constraint(c.type.with_marks_of(kind.attachment, kind.is_separate), c.renames, c.aliases)
                    for c in inner
                ]
            else:
                made.append(constraint)
        if not made:  # formals that constrain each other
            made.append(self._any_object())
        return made

    def _any_object(self) -> Constraint:
        """The constraint of a formal that has none: any actual will do, separate ones too."""
        return Constraint(self.owner.named_type("ANY").as_detachable().as_separate(), {})
