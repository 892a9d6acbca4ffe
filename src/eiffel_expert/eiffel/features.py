"""Features as a class sees them: inherited ones included, under the names and exports they have there.

In: a record of interface.py, the class that declares it and the class that sees it. Out: `Feature`, whose signature is
resolved on demand. Flattening (passes/inheritance*.py) makes features; this module decides nothing about inheritance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .interface import FeatureRecord
from .resolution import resolve
from .syntax import Assertions, FeatureDeclaration
from .types import UNKNOWN, ClassType, FormalType, Type

if TYPE_CHECKING:
    from .universe import ClassInfo

NO: Final = 0
YES: Final = 1
MAYBE: Final = 2

_UNRESOLVED: Final = 0
_RESOLVING: Final = 1
_RESOLVED: Final = 2
_TYPED: Final = 3  # the type is known, the arguments are being resolved


class Feature:
    """A feature of class `owner`.

    `record` and `declared_in` tell which text it comes from; `name`, `aliases`, `clients`, `is_deferred` are those that
    it has in `owner`. `seeds` are names of the features it goes back to, such as "ANY.copy": the same in all classes.
    `precursors` are the parents' features that it inherits, redefines or makes effective. `formal_map` gives the
    formals of `declared_in` as types of `owner`; None where both are the same class. `version` is the same object for
    features that are one and the same, however they were inherited.
    """

    __slots__ = (
        "_arguments",
        "_own_type",
        "_state",
        "_type",
        "aliases",
        "clients",
        "declared_in",
        "formal_map",
        "is_deferred",
        "is_replicated",
        "is_selected",
        "is_undefined",
        "key",
        "name",
        "owner",
        "precursors",
        "record",
        "seeds",
        "version",
    )

    def __init__(self, record: FeatureRecord, owner: ClassInfo, seeds: tuple[str, ...]) -> None:
        """A feature declared in `owner` itself."""
        self.record = record
        self.owner = owner
        self.declared_in = owner
        self.name = record.name
        self.key = record.key
        self.aliases = record.aliases
        self.clients = record.clients
        self.seeds = seeds
        self.is_deferred = record.kind == "deferred"
        self.is_undefined = False
        self.version: object = record
        self.is_replicated = False
        self.is_selected = False
        self.precursors: tuple[Feature, ...] = ()
        self.formal_map: tuple[Type, ...] | None = None
        self._state = _UNRESOLVED
        self._type: Type | None = None
        self._own_type: Type | None = None
        self._arguments: tuple[Type, ...] = ()

    def inherited_by(self, heir: ClassInfo, formal_map: tuple[Type, ...] | None) -> Feature:
        """The same feature as a heir sees it, before the heir's clauses change it."""
        made = Feature.__new__(Feature)
        made.record = self.record
        made.owner = heir
        made.declared_in = self.declared_in
        made.name = self.name
        made.key = self.key
        made.aliases = self.aliases
        made.clients = self.clients
        made.seeds = self.seeds
        made.is_deferred = self.is_deferred
        made.is_undefined = self.is_undefined
        made.version = self.version
        made.is_replicated = False
        made.is_selected = False
        made.precursors = (self,)
        made.formal_map = formal_map
        made._state = _UNRESOLVED
        made._type = None
        made._own_type = None
        made._arguments = ()
        return made

    def __repr__(self) -> str:
        return f"<Feature {self.owner.name}.{self.name} from {self.declared_in.name}>"

    # What it is

    @property
    def is_own(self) -> bool:
        """Declared, perhaps as a redeclaration, in `owner` itself."""
        return self.declared_in is self.owner

    @property
    def kind(self) -> str:
        """ "attribute", "constant", "unique", "do", "once", "deferred" or "external"."""
        return "deferred" if self.is_deferred else self.record.kind

    @property
    def is_query(self) -> bool:
        return self.record.type is not None

    @property
    def is_procedure(self) -> bool:
        return self.record.type is None

    @property
    def is_function(self) -> bool:
        """A query that is a routine."""
        return self.record.type is not None and self.kind in ("do", "once", "deferred", "external")

    @property
    def is_routine(self) -> bool:
        return self.kind in ("do", "once", "deferred", "external")

    @property
    def is_attribute(self) -> bool:
        """A variable attribute."""
        return not self.is_deferred and self.record.kind == "attribute"

    @property
    def is_constant(self) -> bool:
        return not self.is_deferred and self.record.kind in ("constant", "unique")

    @property
    def is_once(self) -> bool:
        return not self.is_deferred and self.record.kind == "once"

    @property
    def is_external(self) -> bool:
        return not self.is_deferred and self.record.kind == "external"

    @property
    def is_frozen(self) -> bool:
        return self.record.is_frozen

    @property
    def is_stable(self) -> bool:
        """`note option: stable`."""
        return "stable" in self.record.flags

    @property
    def is_obsolete(self) -> bool:
        return "obsolete" in self.record.flags

    @property
    def has_precondition(self) -> bool:
        """Has the declaration one of its own? Inherited ones are found through `precursors`."""
        return "require" in self.record.flags or "require else" in self.record.flags

    @property
    def has_postcondition(self) -> bool:
        return "ensure" in self.record.flags or "ensure then" in self.record.flags

    @property
    def origin(self) -> ClassInfo:
        """The class that introduced it: of the first seed."""
        feature = self
        while feature.precursors:
            feature = feature.precursors[0]
        return feature.owner

    # Signature

    @property
    def type(self) -> Type | None:
        """Type of a query, formals being those of `owner`; `like Current` is CurrentType. None for a procedure."""
        if self._state != _RESOLVED:
            self._resolve()
        return self._type

    @property
    def arguments(self) -> tuple[Type, ...]:
        """Types of the arguments, as `type`."""
        if self._state != _RESOLVED:
            self._resolve()
        return self._arguments

    @property
    def own_type(self) -> Type | None:
        """`type` for an unqualified call in `owner`: `like Current` replaced by the current type."""
        found = self.type
        if found is None or not found.depends:
            return found
        if self._own_type is None:
            self._own_type = self.owner.in_own_terms(found)
        return self._own_type

    @property
    def own_arguments(self) -> tuple[Type, ...]:
        """`arguments` for an unqualified call in `owner`."""
        return tuple([self.owner.in_own_terms(each) for each in self.arguments])

    @property
    def argument_names(self) -> tuple[str, ...]:
        return tuple([name for name, _ in self.record.arguments])

    @property
    def arity(self) -> int:
        """The number of arguments."""
        return len(self.record.arguments)

    @property
    def like_argument(self) -> int:
        """Index of the argument that the type is anchored to, -1 if it is to none."""
        kind = self.record.type
        return -1 if kind is None else self._anchor(kind)

    def argument_anchor(self, index: int) -> int:
        """Index of the argument that argument `index` is anchored to, -1 if it is to none."""
        return self._anchor(self.record.arguments[index][1])

    def _anchor(self, kind: tuple[object, ...]) -> int:
        if kind[0] != "L" or kind[4] is not None:
            return -1
        path = kind[1]
        assert isinstance(path, tuple)
        for index, (name, _) in enumerate(self.record.arguments):
            if len(path) == 1 and name.lower() == path[0]:
                return index
        return -1

    def type_for(self, target: Type) -> Type | None:
        """Type of the query called on `target`, whose base class is `owner`; see `in_target`."""
        found = self.type
        return found if found is None or not found.depends else in_target(found, target, self.owner)

    def arguments_for(self, target: Type) -> tuple[Type, ...]:
        """Types of the arguments in a call on `target`."""
        return tuple([in_target(each, target, self.owner) if each.depends else each for each in self.arguments])

    def _resolve(self) -> None:
        if self._state == _TYPED:  # an argument anchored to its own feature
            return
        if self._state == _RESOLVING:  # an anchor that leads back to itself
            self._type = UNKNOWN if self.record.type is not None else None
            self._arguments = (UNKNOWN,) * self.arity
            return
        self._state = _RESOLVING
        try:
            self._resolve_signature()
        except RecursionError:  # the caller's own depth left too little room: to be tried again
            self._state = _UNRESOLVED
            raise
        self._state = _RESOLVED

    def _resolve_signature(self) -> None:
        record = self.record
        self._type = resolve(record.type, self.declared_in, self.owner, self) if record.type is not None else None
        self._arguments = (UNKNOWN,) * self.arity
        self._state = _TYPED
        self._arguments = tuple([resolve(kind, self.declared_in, self.owner, self) for _, kind in record.arguments])

    # Export

    @property
    def is_exported_to_any(self) -> bool:
        return "ANY" in self.clients

    def is_exported_to(self, client: ClassInfo) -> int:
        """YES, NO, or MAYBE where a class among the clients or the ancestors of `client` is unknown."""
        return exported(self.clients, self.owner, client)

    @property
    def assigner(self) -> Feature | None:
        """The assigner procedure, as `owner` sees it; None without one, or if there is no such feature."""
        name = self.record.assigner
        if not name:
            return None
        if self.declared_in is self.owner:
            return self.owner.features.get(name.lower())
        declared = self.declared_in.features.get(name.lower())
        return self.owner.feature_with_seed(declared.seeds[0]) if declared is not None else None

    # Text

    @property
    def declaration(self) -> FeatureDeclaration | None:
        """The node, in `declared_in.tree`; parses the class if need be."""
        tree = self.declared_in.tree
        features = tree.features if tree is not None else []
        return features[self.record.index] if self.record.index < len(features) else None

    def versions(self) -> list[Feature]:
        """This feature and all that it redeclares, each declaration once: where its contracts come from."""
        found: list[Feature] = []
        seen: set[int] = set()
        stack = [self]
        while stack:
            feature = stack.pop()
            if id(feature.record) not in seen:
                seen.add(id(feature.record))
                found.append(feature)
            stack += reversed(feature.precursors)
        return found

    def contracts(self, kind: str) -> list[tuple[ClassInfo, Assertions]]:
        """All `require` or `ensure` parts that hold for it, own first, each with the class that wrote it."""
        found: list[tuple[ClassInfo, Assertions]] = []
        for version in self.versions():
            node = version.declaration
            part = None if node is None else node.require if kind == "require" else node.ensure
            if part is not None:
                found.append((version.declared_in, part))
        return found


def in_target(found: Type, target: Type, owner: ClassInfo) -> Type:
    """A type of a signature of `owner`, for a call on `target`, whose base class (or a constraint's) is `owner`."""
    if not found.depends:
        return found
    current = target.as_attached()
    if isinstance(target, FormalType):
        for constraint in target.owner.formals[target.index].base_constraints:
            kind = constraint.type
            if isinstance(kind, ClassType) and kind.base is owner:
                return found.substituted(kind.actuals, current)
        return UNKNOWN
    return found.substituted(target.actuals if isinstance(target, ClassType) else (), current)


def exported(clients: tuple[str, ...], writer: ClassInfo, client: ClassInfo) -> int:
    """Is something exported to `clients`, names that `writer` knows, available to `client`?"""
    answer = NO
    for name in clients:
        if name == "ANY":
            return YES
        if name == "NONE":
            continue
        known = writer.class_named(name)
        if known is None:
            if name == client.name:
                return YES
            if not client.is_complete:  # it may inherit from that class
                answer = MAYBE
            continue
        descends = client.descends_from(known)
        if descends == YES:
            return YES
        answer = max(answer, descends)
    return answer


def alias_key(symbol: str, arity: int) -> str:
    """Key of an alias: binary and unary operators of one symbol differ, brackets and parentheses have any arity."""
    if symbol in ("[]", "()"):
        return symbol
    return f"{'infix' if arity else 'prefix'} {symbol.lower()}"


def legacy_alias_key(name: str) -> str:
    """The key of `infix "+"`."""
    fix, _, symbol = name.partition(" ")
    return f"{fix} {symbol.strip().strip(chr(34))}"
