"""Types of manifest constants, arrays, tuples and type objects, in the light of the type that their place expects.

In: the node and the expected type. Out: its type. As in gelint an untyped constant takes the expected class if that is
of its kind and can hold the value, and a class of its own otherwise. VWMQ, GVWMC-2, VWMA.
"""

from __future__ import annotations

import codecs

from ...features import NO, YES
from ...syntax import (
    CharacterConstant,
    Expression,
    IntegerConstant,
    ManifestArray,
    ManifestString,
    ManifestTuple,
    RealConstant,
    TypeExpression,
)
from ...types import ATTACHED_NONE, UNKNOWN, ClassType, TupleType, Type
from ...universe import ClassInfo
from . import expressions
from .common_types import common_type
from .constants import (
    CHARACTER_CLASSES,
    INTEGER_RANGES,
    REAL_CLASSES,
    STRING_CLASSES,
    default_integer_class,
    integer_fits,
    is_perhaps_wide,
    is_wide,
)
from .context import Body, base_name
from .fitting import fits


def integer(b: Body, node: Expression, expected: Type | None) -> Type:
    """An integer constant."""
    assert isinstance(node, IntegerConstant)
    return signed_integer(b, node, node.sign, expected)


def signed_integer(b: Body, node: IntegerConstant, sign: str, expected: Type | None) -> Type:
    """An integer constant with the sign that stands before it."""
    if node.type is not None:
        explicit = b.written_type(node.type)
        name = base_name(explicit)
        if name not in INTEGER_RANGES:
            return _wrong_class(b, node, explicit, "an integer")
        if not integer_fits(node.text, sign, name):
            b.reject("GVWMC-2", node, f"{sign}{node.text} is out of the range of {name}")
        return explicit
    if expected is not None:
        name = base_name(expected)
        if name in INTEGER_RANGES and integer_fits(node.text, sign, name):
            return expected
    name = default_integer_class(node.text, sign)
    if not name:
        b.reject("GVWMC-2", node, f"{sign}{node.text} is out of the range of all integer classes")
        return UNKNOWN
    return b.basic(name)


def _wrong_class(b: Body, node: Expression, explicit: Type, kind: str) -> Type:
    if explicit.certain:
        b.reject("VWMQ", node, f"{explicit} is not a type of {kind} constant")
    return UNKNOWN


def real(b: Body, node: Expression, expected: Type | None) -> Type:
    """A real constant."""
    assert isinstance(node, RealConstant)
    if node.type is not None:
        explicit = b.written_type(node.type)
        return explicit if base_name(explicit) in REAL_CLASSES else _wrong_class(b, node, explicit, "a real")
    if expected is not None and base_name(expected) in REAL_CLASSES:
        return expected
    return b.basic("REAL_64")


def character(b: Body, node: Expression, expected: Type | None) -> Type:
    """A character constant."""
    assert isinstance(node, CharacterConstant)
    wide = is_wide(node.text)
    if node.type is not None:
        explicit = b.written_type(node.type)
        name = base_name(explicit)
        if name not in CHARACTER_CLASSES:
            return _wrong_class(b, node, explicit, "a character")
        if wide and name == "CHARACTER_8":
            b.reject("GVWMC-2", node, f"{node.text} is no CHARACTER_8")
        return explicit
    name = base_name(expected) if expected is not None else ""
    if name in CHARACTER_CLASSES and expected is not None:
        if wide and name == "CHARACTER_8":
            b.reject("GVWMC-2", node, f"{node.text} is no CHARACTER_8")
        return expected
    return b.basic("CHARACTER_32" if wide or is_perhaps_wide(node.text) else "CHARACTER_8")


def string(b: Body, node: Expression, expected: Type | None) -> Type:
    """A manifest string."""
    assert isinstance(node, ManifestString)
    wide = is_wide(node.text)
    wanted = expected
    if node.type is not None:
        wanted = b.written_type(node.type)
        if base_name(wanted) not in STRING_CLASSES:
            return _wrong_class(b, node, wanted, "a string")
    name = base_name(wanted) if wanted is not None else ""
    if name in STRING_CLASSES and wanted is not None:
        if wide and name.endswith("_8"):
            b.reject("GVWMC-2", node, f"the string has characters that {name} cannot hold")
        return b.basic(name)
    if not wide and is_perhaps_wide(node.text):
        marked = _has_byte_order_mark(b.info)
        if marked is None:
            b.undecided("the type of this string depends on the encoding of the file", node.first)
            return UNKNOWN
        wide = marked
    return b.basic("STRING_32" if wide else "STRING_8")


def _has_byte_order_mark(info: ClassInfo) -> bool | None:
    """Does the file of the class begin with one? None for a text that is in no file."""
    if info.source.path is None or info.source.content is not None:
        return None
    try:
        with info.source.path.open("rb") as stream:
            return stream.read(3) == codecs.BOM_UTF8
    except OSError:
        return None


def type_object(b: Body, node: Expression, expected: Type | None) -> Type:
    """`{T}`: an object of type TYPE [T]."""
    assert isinstance(node, TypeExpression)
    return b.generic("TYPE", b.written_type(node.type))


# Tuples


def tuple_(b: Body, node: Expression, expected: Type | None) -> Type:
    """`[a, b]`."""
    assert isinstance(node, ManifestTuple)
    wanted: tuple[Type, ...] = expected.actuals if isinstance(expected, TupleType) else ()
    found: list[Type] = []
    for index, item in enumerate(node.items):
        found.append(expressions.type_of(b, item, wanted[index] if index < len(wanted) else None))
    return b.tuple_of(found)


# Arrays


def array(b: Body, node: Expression, expected: Type | None) -> Type:
    """`<< a, b >>` or `{ARRAY [T]} << a, b >>`."""
    assert isinstance(node, ManifestArray)
    if node.type is not None:
        return _typed_array(b, node, b.written_type(node.type))
    wanted = _item_type(expected)
    if wanted is None:
        return _inferred_array(b, node, expected)
    found: list[Type] = []
    all_fit = True
    for item in node.items:
        own = expressions.type_of(b, item, wanted)
        all_fit = all_fit and fits(b, item, own, wanted) != NO
        found.append(own)
    if not found:
        return b.generic("ARRAY", wanted)
    common = common_type(b, found)
    if all_fit and (common is None or b.info.conforms(common, wanted) != YES):
        return b.generic("ARRAY", wanted)
    return b.generic("ARRAY", common if common is not None else any_type(b, found))


def _item_type(expected: Type | None) -> Type | None:
    if isinstance(expected, ClassType) and expected.base.name == "ARRAY" and len(expected.actuals) == 1:
        return expected.actuals[0]
    return None


def _inferred_array(b: Body, node: ManifestArray, expected: Type | None) -> Type:
    found = [expressions.type_of(b, item, None) for item in node.items]
    if not found:
        return _empty_array(b, expected)
    common = common_type(b, found)
    return b.generic("ARRAY", common if common is not None else any_type(b, found))


def _empty_array(b: Body, expected: Type | None) -> Type:
    """`<< >>` is an array of NONE, unless only an array of ANY fits."""
    of_none = b.generic("ARRAY", ATTACHED_NONE)
    if expected is None or of_none.is_unknown or b.info.conforms(of_none, expected) != NO:
        return of_none
    of_any = b.generic("ARRAY", b.basic("ANY"))
    return of_any if b.info.conforms(of_any, expected) != NO else of_none


def any_type(b: Body, found: list[Type]) -> Type:
    """ANY, with the marks that all of `found` conform to."""
    common = b.basic("ANY")
    if any(not each.is_attached for each in found):
        common = common.as_detachable()
    if any(each.is_separate for each in found):
        common = common.as_separate()
    return common


def _typed_array(b: Body, node: ManifestArray, explicit: Type) -> Type:
    wanted = _item_type(explicit)
    if wanted is None:
        if explicit.certain:
            b.reject("VWMA-1", node, f"{explicit} is not a type of arrays")
        for item in node.items:
            expressions.type_of(b, item, None)
        return UNKNOWN
    for item in node.items:
        found = expressions.type_of(b, item, wanted)
        answer = fits(b, item, found, wanted)
        if answer == NO:
            b.reject("VWMA-2", item, f"an item of type {found} does not fit into an array of {wanted}")
        elif answer != YES and found.certain:
            b.undecided(f"whether {found} conforms to {wanted} is not known", item.first)
    return explicit.as_attached()
