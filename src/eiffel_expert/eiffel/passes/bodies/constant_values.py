"""Values of constants, unique attributes, once keys (ECMA-367 8.5.15, 8.23.21; VQMC, VQUI, VVOK).

In: a declaration and its type. Out: diagnostics. Types are compared by class, which is all that constants allow.
"""

from __future__ import annotations

from typing import Final

from ...syntax import (
    BooleanConstant,
    CharacterConstant,
    Expression,
    FeatureDeclaration,
    IntegerConstant,
    ManifestString,
    RealConstant,
    UnaryExpression,
)
from ...types import Type
from . import expressions
from .constants import CHARACTER_CLASSES, INTEGER_RANGES, REAL_CLASSES, STRING_CLASSES, integer_fits, is_wide
from .context import Body, base_name

_ONCE_KEYS: Final = frozenset(('"OBJECT"', '"THREAD"', '"PROCESS"'))


def check_constant(b: Body, node: FeatureDeclaration, value: Expression, own: Type) -> None:
    """`name: T = value`."""
    if own.is_unknown:
        b.undecided(f"the type of `{node.name}' is not known", node.first)
        return
    name = base_name(own)
    sign = ""
    if isinstance(value, UnaryExpression) and value.operator in ("-", "+"):
        sign = value.operator
        value = value.operand
    if isinstance(value, IntegerConstant | CharacterConstant | ManifestString) and value.type is not None:
        expressions.type_of(b, value)
    code, reason = _mismatch(value, sign, name)
    if code:
        b.reject_at(code, node.names[0].first, f"constant `{node.name}' of type {own}: {reason}")


def _mismatch(value: Expression, sign: str, name: str) -> tuple[str, str]:
    """Code and reason where `value` is no value of class `name`."""
    if isinstance(value, BooleanConstant):
        return ("", "") if name == "BOOLEAN" else ("VQMC-1", "a boolean needs type BOOLEAN")
    if isinstance(value, CharacterConstant):
        return _character(value, name)
    if isinstance(value, IntegerConstant):
        return _integer(value, sign or value.sign, name)
    if isinstance(value, RealConstant):
        return ("", "") if name in REAL_CLASSES else ("VQMC-4", "a real needs a real type")
    if isinstance(value, ManifestString):
        return _string(value, name)
    return "", ""


def _character(value: CharacterConstant, name: str) -> tuple[str, str]:
    if name not in CHARACTER_CLASSES:
        return "VQMC-2", "a character needs a character type"
    return ("VQMC-2", "the character is out of range") if name == "CHARACTER_8" and is_wide(value.text) else ("", "")


def _integer(value: IntegerConstant, sign: str, name: str) -> tuple[str, str]:
    if name not in INTEGER_RANGES:
        return "VQMC-3", "an integer needs an integer type"
    return ("", "") if integer_fits(value.text, sign, name) else ("VQMC-3", f"{sign}{value.text} is out of range")


def _string(value: ManifestString, name: str) -> tuple[str, str]:
    if name not in STRING_CLASSES:
        return "VQMC-5", "a string needs a string type"
    if name.endswith("_8") and is_wide(value.text):
        return "VQMC-5", "the string has characters that the type cannot hold"
    return "", ""


def check_unique(b: Body, node: FeatureDeclaration, own: Type) -> None:
    """`name: T is unique`."""
    if not own.is_unknown and base_name(own) not in INTEGER_RANGES:
        b.reject_at("VQUI", node.names[0].first, f"unique `{node.name}' must be of an integer type, not {own}")


def check_once_keys(b: Body, node: FeatureDeclaration) -> None:
    """`once ("THREAD")`: known keys, at most one of them."""
    assert node.body is not None
    found: set[str] = set()
    for key in node.body.keys:
        upper = key.upper()
        if upper not in _ONCE_KEYS:
            b.reject_at("VVOK-2", node.body.first, f"{key} is no once key", "OBJECT, THREAD or PROCESS")
        elif found and upper not in found:
            b.reject_at("VVOK-1", node.body.first, f"{key} contradicts another once key")
        found.add(upper)
