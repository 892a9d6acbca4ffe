"""Does a value fit where it goes: by conformance, by conversion, or because it is a constant that can be one there?

In: a source expression with its type, the type of the target. Out: YES, NO or MAYBE. Conversion needs an attached
source (gelint: at any level of void safety above `none`). Reported here is only that a
conversion is not open to the class.
"""

from __future__ import annotations

from ...conversion import Conversion, conversion
from ...features import MAYBE, NO, YES
from ...syntax import (
    CharacterConstant,
    Expression,
    IntegerConstant,
    ManifestString,
    ParenthesizedExpression,
    RealConstant,
    UnaryExpression,
)
from ...types import NoneType, Type
from .access import check_conversion
from .constants import CHARACTER_CLASSES, INTEGER_RANGES, REAL_CLASSES, integer_fits, is_wide
from .context import Body, base_name


def fits(b: Body, node: Expression, source: Type, target: Type) -> int:
    """May `node`, of type `source`, be assigned to an entity of type `target`?"""
    if source is target:
        return YES
    answer = b.info.conforms(source, target)
    if answer != NO:
        return answer
    return converts(b, node, source, target)


def converts(b: Body, node: Expression, source: Type, target: Type) -> int:
    """Is there a conversion from `node`, of type `source`, to `target`?"""
    if b.checks_attachment and not source.is_attached:
        return NO
    answer = conversion(source, target, b.info)
    if isinstance(answer, Conversion):
        check_conversion(b, node, answer, target)
        return YES
    return YES if answer == NO and constant_fits(node, target) else answer


def constant_fits(node: Expression, target: Type) -> bool:
    """Is `node` an untyped manifest constant that the class of `target` can represent?"""
    name = base_name(target)
    sign = ""
    while isinstance(node, ParenthesizedExpression):
        node = node.expression
    if isinstance(node, UnaryExpression) and node.operator in ("-", "+"):
        sign = node.operator
        node = node.operand
        if not isinstance(node, IntegerConstant | RealConstant) or node.sign:
            return False
    if isinstance(node, IntegerConstant):
        if node.type is not None:
            return False
        return name in REAL_CLASSES or (name in INTEGER_RANGES and integer_fits(node.text, sign or node.sign, name))
    if isinstance(node, RealConstant):
        return node.type is None and name in REAL_CLASSES
    if isinstance(node, CharacterConstant):
        return node.type is None and name in CHARACTER_CLASSES and (name == "CHARACTER_32" or not is_wide(node.text))
    if isinstance(node, ManifestString):
        return node.type is None and (name == "STRING_32" or (name == "STRING_8" and not is_wide(node.text)))
    return False


def comparable(b: Body, left: Expression, left_type: Type, right: Expression, right_type: Type) -> int:
    """May the two be compared by `=` or `~`: does one conform or convert to the other, attachment aside?"""
    if left_type is right_type or isinstance(left_type, NoneType) or isinstance(right_type, NoneType):
        return YES
    answer = b.info.conforms(left_type.as_attached(), right_type.as_attached())
    if answer == NO:
        answer = b.info.conforms(right_type.as_attached(), left_type.as_attached())
    if answer == NO:
        answer = converts(b, right, right_type, left_type)
    if answer == NO:
        answer = converts(b, left, left_type, right_type)
    return answer


__all__ = ["MAYBE", "NO", "YES", "comparable", "constant_fits", "converts", "fits"]
