"""Types that do not fit: assignments, conditions, generics and comparisons as other languages would allow them.

In: a `Place`. Out: the feature with a value, a condition or a type that Eiffel's type rules reject. Nothing is taken
away that the rest does not tell: a conversion, a comparison, the parameters of a generic class. Signatures stay: a
check of another signature takes its whole system.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.mutations.arguments import CONVERSIONS, other_literals
from eiffel_expert.dataset.mutations.mutation import Mutation
from eiffel_expert.dataset.mutations.place import Edits, Place, is_void
from eiffel_expert.eiffel.syntax import (
    Assignment,
    BinaryExpression,
    ClassType,
    Conditional,
    ConditionalExpression,
    Expression,
    IntegerConstant,
    Loop,
    ParenthesizedExpression,
    QualifiedCall,
    UnaryExpression,
    UnqualifiedCall,
)

ASSIGNMENT = ("VJAR",)
CONDITION = ("VWBE", "VUEX-2", "VUAR-2")
GENERICS = ("VTUG-1", "VTUG-2")
ORDER = ("VTCG-3", "VUAR-2", "VJAR")


def conversion_forgotten(place: Place) -> Iterator[Edits]:
    """`Result := count.out` -> `Result := count`."""
    for node in place.of_kind(Assignment):
        source = node.source
        if isinstance(source, QualifiedCall) and not source.arguments and source.name.lower() in CONVERSIONS:
            yield [place.replaced(source, place.source(source.target))]


def literal_of_other_type(place: Place) -> Iterator[Edits]:
    """`Result := 0` -> `Result := "0"`, `Result := True` -> `Result := 1`."""
    for node in place.of_kind(Assignment):
        for other in other_literals(node.source):
            yield [place.replaced(node.source, other)]


def real_division(place: Place) -> Iterator[Edits]:
    """`middle := (low + high) // 2` -> `middle := (low + high) / 2`."""
    for node in place.of_kind(BinaryExpression):
        if node.operator == "//":
            yield [place.token_replaced(node.operator_token, "/")]


def _conditions(place: Place) -> Iterator[Expression]:
    """What stands behind `if`, `elseif` and `until`."""
    for node in place.nodes:
        if isinstance(node, (Conditional, ConditionalExpression)):
            yield from (branch.condition for branch in node.branches)
        elif isinstance(node, Loop) and node.exit is not None:
            yield node.exit


def _parts(node: Expression) -> Iterator[Expression]:
    """The operands of a condition, through `and`, `or`, `not` and parentheses."""
    if isinstance(node, BinaryExpression) and node.operator in ("and", "or", "and then", "or else", "implies"):
        yield from _parts(node.left)
        yield from _parts(node.right)
    elif isinstance(node, ParenthesizedExpression):
        yield from _parts(node.expression)
    elif isinstance(node, UnaryExpression) and node.operator == "not":
        yield from _parts(node.operand)
    else:
        yield node


def number_as_condition(place: Place) -> Iterator[Edits]:
    """`if list.count > 0` -> `if list.count`, as in C and Python."""
    for condition in _conditions(place):
        for part in _parts(condition):
            is_comparison = isinstance(part, BinaryExpression) and part.operator in ("/=", ">", "=")
            if is_comparison and isinstance(part, BinaryExpression) and _is_zero(part.right):
                text = place.source(part.left)
                yield [place.replaced(part, f"not {text}" if part.operator == "=" else text)]


def _is_zero(node: Expression) -> bool:
    return isinstance(node, IntegerConstant) and node.text == "0" and node.type is None


def reference_as_condition(place: Place) -> Iterator[Edits]:
    """`if node /= Void` -> `if node`, and `if node = Void` -> `if not node`."""
    for condition in _conditions(place):
        for part in _parts(condition):
            if isinstance(part, BinaryExpression) and part.operator in ("/=", "=") and is_void(part.right):
                text = place.source(part.left)
                yield [place.replaced(part, f"not {text}" if part.operator == "=" else text)]


def container_as_condition(place: Place) -> Iterator[Edits]:
    """`if not list.is_empty` -> `if list`, as in Python."""
    for condition in _conditions(place):
        for part in _parts(condition):
            if isinstance(part, QualifiedCall) and part.name.lower() == "is_empty":
                around = place.parents.get(id(part))
                if isinstance(around, UnaryExpression) and around.operator == "not":
                    yield [place.replaced(around, place.source(part.target))]


def generics_forgotten(place: Place) -> Iterator[Edits]:
    """`ARRAYED_LIST [STRING]` -> `ARRAYED_LIST`; of two parameters one is left out as well."""
    for node in place.of_kind(ClassType):
        if node.actuals and node.first > place.feature.signature_last:
            start = place.tree.token_end(node.first + len(node.marks))
            yield [(start, place.end(node), "")]
            if len(node.actuals) == 2:
                yield [(start, place.end(node), f" [{place.source(node.actuals[0])}]")]


def generics_added(place: Place) -> Iterator[Edits]:
    """`STRING` -> `STRING [CHARACTER]`, a parameter for a class that takes none."""
    for group in place.feature.locals:
        kind = group.type
        if isinstance(kind, ClassType) and not kind.actuals and kind.name.upper().endswith(("LIST", "TABLE", "STRING")):
            yield [(place.end(kind), place.end(kind), " [CHARACTER]" if "STRING" in kind.name.upper() else " [ANY]")]


def generics_exchanged(place: Place) -> Iterator[Edits]:
    """`HASH_TABLE [INTEGER, STRING]` -> `HASH_TABLE [STRING, INTEGER]`: the key first, as in other languages."""
    for node in place.of_kind(ClassType):
        if len(node.actuals) == 2 and node.first > place.feature.signature_last:
            first, second = node.actuals
            if place.source(first) != place.source(second):
                yield [place.replaced(first, place.source(second)), place.replaced(second, place.source(first))]


LOCAL_TYPES = {
    "INTEGER": ("STRING", "REAL_64", "NATURAL_32"),
    "STRING": ("INTEGER", "CHARACTER", "STRING_32"),
    "BOOLEAN": ("INTEGER", "STRING"),
    "CHARACTER": ("STRING", "INTEGER"),
    "STRING_32": ("STRING", "CHARACTER_32"),
    "NATURAL_32": ("INTEGER", "CHARACTER_32"),
    "INTEGER_64": ("INTEGER", "STRING"),
}


def wrong_local(place: Place) -> Iterator[Edits]:
    """A local is declared with a type that none of its values has."""
    for group in place.feature.locals:
        text = place.source(group.type).upper()
        for other in LOCAL_TYPES.get(text, ()):
            yield [place.replaced(group.type, other)]


def element_for_container(place: Place) -> Iterator[Edits]:
    """`l_first := list.first` -> `l_first := list`: the container instead of what is in it."""
    for node in place.of_kind(Assignment):
        source = node.source
        is_item = isinstance(source, QualifiedCall) and source.name.lower() in ("first", "last", "item", "count")
        if is_item and isinstance(source, QualifiedCall) and isinstance(source.target, UnqualifiedCall):
            yield [place.replaced(source, place.source(source.target))]


WRONG_TYPES = (
    Mutation("conversion forgotten", "assigned a value without converting it", ASSIGNMENT, conversion_forgotten),
    Mutation("literal of other type", "assigned a literal of another type", ASSIGNMENT, literal_of_other_type),
    Mutation("real division", "wrote `/` for the integer division `//`", ("VJAR", "VUAR-2"), real_division),
    Mutation("number as condition", "used a number as a condition", CONDITION, number_as_condition),
    Mutation("reference as condition", "used a reference as a condition", CONDITION, reference_as_condition),
    Mutation("container as condition", "used a container as a condition", CONDITION, container_as_condition),
    Mutation("generics forgotten", "left out the actual generic parameters", GENERICS, generics_forgotten),
    Mutation("generics added", "gave generic parameters to a class without any", GENERICS, generics_added),
    Mutation("generics exchanged", "wrote the key type before the item type", ORDER, generics_exchanged),
    Mutation("wrong local", "declared a local with the wrong type", ("VJAR", "VUAR-2"), wrong_local),
    Mutation(
        "element for container", "assigned the container instead of its element", ASSIGNMENT, element_for_container
    ),
)
