"""The state of one walk through the bodies of a class: where it is, what the names mean there, what is known so far.

In: a class and a report. Out: `Body`, which the other modules of this package pass along and change. It holds no rule;
it answers for basic types, for marks and for the level of void safety, and it words "undecided" reasons once.
"""

from __future__ import annotations

from typing import Final

from ...features import Feature
from ...interface import Written, written
from ...report import Report
from ...resolution import resolve
from ...scopes import FlowState
from ...syntax import Expression, InlineAgent, Node
from ...syntax import Type as TypeNode
from ...types import UNKNOWN, ClassType, FormalType, TupleType, Type, class_type, tuple_type
from ...universe import ClassInfo

LOCAL: Final = 1
ARGUMENT: Final = 2

IN_BODY: Final = 0
IN_REQUIRE: Final = 1
IN_ENSURE: Final = 2
IN_INVARIANT: Final = 3

_TARGET_LEVELS: Final = frozenset(("all", "transitional"))


class Entity:
    """A local or an argument of the routine, or inline agent, that is being walked; `kind` is LOCAL or ARGUMENT."""

    __slots__ = ("kind", "name", "type")

    def __init__(self, name: str, kind: int, own_type: Type) -> None:
        self.name = name
        self.kind = kind
        self.type = own_type


class Body:
    """One walk through a class.

    `entities` are the locals and arguments that can be named here, `enclosing` those of the closures around an inline
    agent. `types` gives the types of object-test locals, iteration variables and separate arguments by their node;
    `cursors` those of the cursors. `controlled` holds the expressions of separate type whose processor is held.
    """

    def __init__(self, info: ClassInfo, report: Report, reads_cursors: bool) -> None:
        self.info: ClassInfo = info
        self.report: Report = report
        self.current: Type = info.current_type
        settings = info.universe.settings
        self.checks_attachment: bool = settings.checks_attachment
        self.checks_targets: bool = settings.void_safety in _TARGET_LEVELS
        self.is_scoop: bool = settings.is_scoop
        self.flow: FlowState = FlowState()
        self.feature: Feature | None = None
        self.root: Node | None = None
        self.entities: dict[str, Entity] = {}
        self.enclosing: list[dict[str, Entity]] = []
        self.result_type: Type | None = None
        self.place: int = IN_BODY
        self.is_in_rescue: bool = False
        self.is_in_precondition: bool = False
        self.is_static: bool = False
        self.agents: list[InlineAgent] = []
        self.types: dict[Node, Type] = {}
        self.cursors: dict[Node, Type] = {}
        self.controlled: set[Node] = set()
        self.reads_cursors: bool = reads_cursors
        self._basic: dict[str, Type] = {}
        self._written: dict[object, Type] = {}
        self.boolean: Type = self.basic("BOOLEAN")

    # Findings

    def reject(self, code: str, node: Node, message: str, hint: str = "") -> None:
        """A violation of `code` by `node`."""
        self.report.error(code, node, message, hint)

    def reject_at(self, code: str, token: int, message: str, hint: str = "") -> None:
        """A violation of `code` at a token."""
        self.report.error_at(code, token, message, hint)

    def undecided(self, reason: str, token: int) -> None:
        self.report.undecided_at(reason, token)

    def unknown(self, feature: Feature, token: int) -> None:
        """The type of `feature` cannot be found out."""
        self.report.undecided_at(f"the type of `{feature.name}' of class {feature.owner.name} is not known", token)

    # Types

    def basic(self, name: str) -> Type:
        """The type of a class without generics, as this class sees it; UNKNOWN if there is no such class."""
        found = self._basic.get(name)
        if found is None:
            base = self.info.class_named(name)
            found = class_type(base) if base is not None else UNKNOWN
            if base is None:
                self.report.undecided(f"class {name} is not known")
            self._basic[name] = found
        return found

    def generic(self, name: str, *actuals: Type) -> Type:
        """The type of a class with these actual generics; UNKNOWN if there is no such class."""
        base = self.info.class_named(name)
        if base is None:
            self.report.undecided(f"class {name} is not known")
            return UNKNOWN
        return class_type(base, actuals) if len(base.formals) == len(actuals) else UNKNOWN

    def tuple_of(self, actuals: list[Type]) -> Type:
        """TUPLE with these fields."""
        base = self.info.class_named("TUPLE")
        if base is None:
            self.report.undecided("class TUPLE is not known")
            return UNKNOWN
        return tuple_type(base, tuple(actuals))

    def written_type(self, node: TypeNode) -> Type:
        """The type that is written at `node` in the text of this class, `like Current` being the current type."""
        kind = written(node)
        found = self._written.get(kind)
        if found is None:
            found = self.info.in_own_terms(resolve(kind, self.info, self.info, self.feature))
            if not _has_anchor(kind):
                self._written[kind] = found
            if not found.certain:
                self.undecided("a type written here is not known", node.first)
        return found

    def own_type(self, feature: Feature, token: int) -> Type:
        """The type of a query of this class called on Current."""
        found = feature.own_type or UNKNOWN
        if not found.certain:
            self.unknown(feature, token)
        return found

    def is_boolean(self, found: Type) -> bool:
        return found is self.boolean or (isinstance(found, ClassType) and found.base.name == "BOOLEAN")

    def control(self, node: Expression, found: Type) -> Type:
        """Note that `node`, of type `found`, is controlled if it is separate."""
        if self.is_remote(found):
            self.controlled.add(node)
        return found

    def is_remote(self, found: Type) -> bool:
        """May an object of this type be on another processor?"""
        if not self.is_scoop or found.is_expanded:
            return False
        if found.is_separate or not isinstance(found, FormalType):
            return found.is_separate
        formal = found.owner.formals[found.index]
        return not formal.is_constrained or any(c.type.is_separate for c in formal.base_constraints)

    def separate_result(self, node: Expression, declared: Type, found: Type) -> Type:
        """The type of a query called on a separate target: what is not separate there is so here, and controlled."""
        if found.is_expanded or declared.is_separate:
            return found
        made = found.as_separate()
        self.controlled.add(node)
        return made

    def is_uncontrolled(self, node: Expression, found: Type) -> bool:
        """May a call on `node` not be made, since nothing holds the processor of its object?"""
        return self.is_scoop and node not in self.controlled and self.is_remote(found)


def _has_anchor(kind: Written) -> bool:
    """Is there a `like` in it, which may stand for another type in another feature?"""
    return kind[0] == "L" or any(
        _has_anchor(each) for part in kind if isinstance(part, tuple) for each in part if isinstance(each, tuple)
    )


def class_types_of(found: Type) -> list[ClassType]:
    """The class type itself, or the constraints of a formal generic."""
    if isinstance(found, ClassType):
        return [found]
    if isinstance(found, FormalType):
        constraints = found.owner.formals[found.index].base_constraints
        return [c.type for c in constraints if isinstance(c.type, ClassType)]
    return []


def base_name(found: Type) -> str:
    """Name of the class of a class type, "" for other types."""
    return found.base.name if isinstance(found, ClassType) else ""


def is_tuple(found: Type) -> bool:
    """Is it a tuple, or a formal generic constrained to one?"""
    if isinstance(found, TupleType):
        return True
    return any(isinstance(each, TupleType) for each in class_types_of(found))
