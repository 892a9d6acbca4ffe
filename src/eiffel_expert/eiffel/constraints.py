"""Are the actual generics of a type what its class wants (ECMA-367 8.12, VTCG)?

In: a type and the class that uses it. Out: the first problem found in it or in its own actuals. A type in which
something is unknown gives no problem and is not certain. How many actuals there must be is not looked at here.
"""

from __future__ import annotations

from .features import MAYBE, NO, YES, exported
from .types import FORMAL, ClassType, FormalType, Type
from .universe import ClassInfo, FormalParameter


class ConstraintProblem:
    """Actual number `index` of `kind` breaks `code`: VTCG-3 (conformance), VTCG-4 (creation procedure `creator`) or
    GVTCG-5 (reference or expanded).
    """

    __slots__ = ("code", "creator", "index", "kind", "wanted")

    def __init__(self, code: str, kind: ClassType, index: int, wanted: Type | None, creator: str = "") -> None:
        self.code = code
        self.kind = kind
        self.index = index
        self.wanted = wanted
        self.creator = creator

    @property
    def message(self) -> str:
        actual = self.kind.actuals[self.index]
        formal = f"{self.kind.base.formals[self.index].name} in class {self.kind.base.name}"
        if self.code == "VTCG-4":
            return f"`{self.creator}' is no creation procedure of {actual} that may be used for {formal}"
        if self.code == "GVTCG-5":
            return f"{actual} is {'expanded' if actual.is_expanded else 'no expanded type'}, unlike {formal}"
        return f"{actual} does not conform to {self.wanted}, the constraint of {formal}"


def constraint_problem(kind: Type, client: ClassInfo, is_created: bool = True) -> tuple[ConstraintProblem | None, bool]:
    """The first problem in `kind` as used in `client`, and whether all of it could be checked.

    VTCG-4 matters only where objects of the type may be made (`is_created`): of an actual, only if it is expanded or
    its formal has creation procedures (Gobo's ET_PARENT_CHECKER3 and ET_TYPE_CHECKER).
    """
    if not isinstance(kind, ClassType) or not kind.actuals:
        return None, kind.certain
    certain = kind.certain
    for index, actual in enumerate(kind.actuals):
        found, inner = constraint_problem(actual, client, is_created and _is_created(kind, index))
        if found is not None:
            return found, True
        certain = certain and inner
    formals = kind.base.formals
    if len(formals) == len(kind.actuals):
        for formal in formals:
            found, inner = _problem_of(formal, kind, client, is_created)
            if found is not None:
                return found, True
            certain = certain and inner
    return None, certain


def _is_created(kind: ClassType, index: int) -> bool:
    """May objects of actual number `index` be made by the class?"""
    formals = kind.base.formals
    return kind.actuals[index].is_expanded or (len(formals) == len(kind.actuals) and bool(formals[index].creators))


def _problem_of(
    formal: FormalParameter, kind: ClassType, client: ClassInfo, is_created: bool
) -> tuple[ConstraintProblem | None, bool]:
    actual = kind.actuals[formal.index]
    certain = True
    if is_wrongly_marked(formal, actual):
        return ConstraintProblem("GVTCG-5", kind, formal.index, None), True
    for constraint in formal.constraints:
        wanted = constraint.type.substituted(kind.actuals, kind)
        answer = client.universe.conforms(actual, wanted)
        if answer == NO:
            return ConstraintProblem("VTCG-3", kind, formal.index, wanted), True
        certain = certain and answer == YES
    for name in formal.creators if is_created else ():
        answer = _creates(actual, name, formal)
        if answer == NO and client.is_deferred and actual is client.current_type:
            answer = MAYBE  # `like Current`, which compilers accept in a deferred class, or the class itself
        if answer == NO:
            return ConstraintProblem("VTCG-4", kind, formal.index, None, name), True
        certain = certain and answer == YES
    return None, certain


def is_wrongly_marked(formal: FormalParameter, actual: Type) -> bool:
    """Is `actual` expanded where the formal is marked "reference", or the other way about?"""
    if formal.mark not in ("reference", "expanded") or not isinstance(actual, ClassType):
        return False
    return actual.is_expanded != (formal.mark == "expanded")


def _creates(actual: Type, name: str, formal: FormalParameter) -> int:
    """May class `formal.owner` create an `actual` with what is called `name` in the constraint?"""
    if isinstance(actual, FormalType):
        return _formal_creates(actual, name, formal)
    if not isinstance(actual, ClassType):
        return MAYBE
    seeds = _seeds_of(name, formal)
    if not seeds:
        return MAYBE
    for seed in seeds:
        feature = actual.base.feature_with_seed(seed)
        if feature is not None:
            clients = actual.base.creators.get(feature.key)
            return NO if clients is None else exported(clients, actual.base, formal.owner)
    return NO if actual.base.is_complete else MAYBE


def _formal_creates(actual: FormalType, name: str, formal: FormalParameter) -> int:
    """The formal itself must promise the creation procedure."""
    own = actual.owner.formals[actual.index]
    seeds = _seeds_of(name, formal)
    for constraint in own.base_constraints:
        if not isinstance(constraint.type, ClassType):
            return MAYBE
        for seed in seeds:
            feature = constraint.type.base.feature_with_seed(seed)
            if feature is not None:
                new = constraint.renames.get(feature.key, feature.key)
                return YES if new in own.creators else NO
    return MAYBE


def _seeds_of(name: str, formal: FormalParameter) -> tuple[str, ...]:
    """The seeds of the creation procedure called `name` in the constraints of `formal`."""
    for constraint in formal.base_constraints:
        if isinstance(constraint.type, ClassType):
            feature = constraint.type.base.features.get(constraint.old_name(name))
            if feature is not None:
                return feature.seeds
    return ()


__all__ = ["FORMAL", "ConstraintProblem", "constraint_problem", "is_wrongly_marked"]
