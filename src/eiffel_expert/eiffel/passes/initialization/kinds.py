"""Is the value of an expression a reference? As far as can be said from declarations, without checking anything.

In: an expression, the closure it is in, the class that runs it. Out: YES, NO or MAYBE. Types of locals of object tests
and of iterations are not followed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...features import MAYBE, NO, YES, Feature
from ...lookup import find_feature, find_operator
from ...syntax import (
    BinaryExpression,
    BooleanConstant,
    BracketExpression,
    CallAgent,
    CharacterConstant,
    Check,
    CreationExpression,
    CurrentExpression,
    Expression,
    InlineAgent,
    IntegerConstant,
    ManifestArray,
    ManifestString,
    ManifestTuple,
    ObjectTest,
    OldExpression,
    ParenthesizedExpression,
    QualifiedCall,
    QuantifiedExpression,
    RealConstant,
    ResultExpression,
    TypeExpression,
    UnaryExpression,
    UnqualifiedCall,
    VoidExpression,
)
from ...types import Type
from .closure import Closure, as_seen_by

if TYPE_CHECKING:
    from ...universe import ClassInfo

_EXPANDED = (BooleanConstant, CharacterConstant, IntegerConstant, RealConstant, ObjectTest, QuantifiedExpression)
_REFERENCES = (
    CallAgent,
    CurrentExpression,
    InlineAgent,
    ManifestArray,
    ManifestString,
    ManifestTuple,
    TypeExpression,
    VoidExpression,
)
_BOOLEAN = frozenset(
    ("=", "/=", "~", "/~", "and", "or", "xor", "and then", "or else", "implies", "∧", "∨", "∧…", "∨…", "⇒", "⊻")
)


def is_reference(node: Expression, closure: Closure, info: ClassInfo) -> int:
    """YES, NO for an expanded type, or MAYBE."""
    node = _inner(node)
    if isinstance(node, _REFERENCES):
        return NO if isinstance(node, CurrentExpression) and info.is_expanded else YES
    if isinstance(node, _EXPANDED) or (isinstance(node, BinaryExpression) and node.operator in _BOOLEAN):
        return NO
    if isinstance(node, UnaryExpression) and node.operator in ("not", "¬"):
        return NO
    return is_reference_type(type_of(node, closure, info))


def is_reference_type(kind: Type | None) -> int:
    """The same for a type; None and UNKNOWN may be anything."""
    if kind is None or kind.is_unknown:
        return MAYBE
    return NO if kind.is_expanded else YES


def either(one: int, other: int) -> int:
    """YES if one of both is, else MAYBE if one of both is."""
    return YES if YES in (one, other) else max(one, other)


def any_reference(arguments: list[Expression], closure: Closure, info: ClassInfo) -> int:
    """YES if one of `arguments` is a reference, NO if none is."""
    answer = NO
    for argument in arguments:
        answer = either(answer, is_reference(argument, closure, info))
    return answer


def _inner(node: Expression) -> Expression:
    while isinstance(node, (ParenthesizedExpression, OldExpression)):
        node = node.expression if isinstance(node, ParenthesizedExpression) else node.operand
    return node


def type_of(node: Expression, closure: Closure, info: ClassInfo) -> Type | None:
    """The type of calls, operators, creations, Current and Result; None for the rest, or if it is not known."""
    node = _inner(node)
    if isinstance(node, UnqualifiedCall):
        return _unqualified_type(node, closure, info)
    if isinstance(node, CurrentExpression):
        return info.current_type
    if isinstance(node, CreationExpression):
        return closure.written(node.type)
    if isinstance(node, ResultExpression):
        return closure.feature.own_type
    if isinstance(node, QualifiedCall):
        return _member_type(type_of(node.target, closure, info), node.name.lower(), -1)
    if isinstance(node, BracketExpression):
        return _member_type(type_of(node.target, closure, info), "[]", len(node.arguments))
    if isinstance(node, BinaryExpression):
        return _member_type(_operand_type(node.left, closure, info), node.operator, 1)
    if isinstance(node, UnaryExpression):
        return _member_type(_operand_type(node.operand, closure, info), node.operator, 0)
    return None


def _operand_type(node: Expression, closure: Closure, info: ClassInfo) -> Type | None:
    inner = _inner(node)
    name = "INTEGER_32" if isinstance(inner, IntegerConstant) else "REAL_64" if isinstance(inner, RealConstant) else ""
    base = info.class_named(name) if name else None
    return base.current_type if base is not None else type_of(node, closure, info)


def _unqualified_type(node: UnqualifiedCall, closure: Closure, info: ClassInfo) -> Type | None:
    name = node.name.lower()
    kind = closure.entity_type(name)
    if kind is not None:
        return kind if node.arguments is None else None
    found = closure.writer.features.get(name)
    if found is not None:
        found = as_seen_by(info, found)
    return found.own_type if found is not None else None


def _member_type(target: Type | None, name: str, arity: int) -> Type | None:
    """The type of feature `name`, or of operator `name` if `arity` is not -1, called on `target`."""
    if target is None:
        return None
    feature, _ = find_feature(target, name) if arity < 0 else find_operator(target, name, arity)
    return feature.type_for(target) if feature is not None else None


def is_stub(feature: Feature) -> bool:
    """Does the body of a kernel interface's procedure only say that it is one? So do those that set attributes."""
    declaration = feature.declaration
    if declaration is None or declaration.body is None or not declaration.body.compound:
        return False
    first = declaration.body.compound[0]
    return isinstance(first, Check) and any(c.tag.lower() == "interface_only" for c in first.assertions.clauses)
