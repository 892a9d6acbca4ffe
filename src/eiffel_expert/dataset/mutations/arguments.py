"""Wrong arguments: too few, too many, in the wrong order, or of a type that does not fit.

In: a `Place`. Out: calls with such arguments. What is left out is something that the feature has and then no longer
uses, or a conversion that the types ask for: so what belongs there can be told from what is shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.mutations.mutation import Mutation
from eiffel_expert.dataset.mutations.place import Call, Edits, Place
from eiffel_expert.eiffel.syntax import (
    BooleanConstant,
    CharacterConstant,
    Expression,
    ManifestString,
    QualifiedCall,
    UnqualifiedCall,
    VoidExpression,
)

COUNT = ("VUAR-1",)
TYPE = ("VUAR-2",)
EITHER = ("VUAR-1", "VUAR-2")
CONVERSIONS = frozenset(
    (
        *("out", "string", "text", "name", "item", "code", "natural_32_code", "rounded", "truncated_to_integer"),
        *("to_string_8", "to_string_32", "as_string_8", "as_string_32", "to_character_8", "to_character_32"),
        *("to_integer", "to_integer_32", "to_integer_64", "to_natural_32", "to_natural_64", "to_real", "to_double"),
        *("as_integer_32", "as_natural_8", "as_natural_32", "to_boolean", "to_reference"),
    )
)
# The last argument of these is optional elsewhere, and 1 here.
WITH_START = frozenset(("index_of", "last_index_of", "substring_index", "fuzzy_index", "string_searched"))


def _calls(place: Place, least: int) -> Iterator[tuple[Call, int, list[str]]]:
    """Calls with at least so many arguments on one line, and their texts."""
    for call, token in place.calls():
        texts = [place.source(argument) for argument in call.arguments or ()]
        if len(texts) >= least and not any("\n" in text for text in texts):
            yield call, token, texts


def _is_used_once(place: Place, node: Expression) -> bool:
    """A variable of the feature that stands nowhere else in its body."""
    if not isinstance(node, UnqualifiedCall) or node.arguments or place.feature.body is None:
        return False
    name = node.name.lower()
    body = place.feature.body
    return place.is_variable(name) and len(place.uses(name, body.first, body.last)) == 1


def argument_missing(place: Place) -> Iterator[Edits]:
    """`list.put (a_item, 1)` -> `list.put (1)`, after which `a_item` is not used any more."""
    for call, token, texts in _calls(place, 1):
        for number, argument in enumerate(call.arguments or ()):
            is_start = call.name.lower() in WITH_START and number == len(texts) - 1
            if is_start or _is_used_once(place, argument):
                yield [place.with_arguments(call, token, [*texts[:number], *texts[number + 1 :]])]


def argument_added(place: Place) -> Iterator[Edits]:
    """`text.append_character (c)` -> `text.append_character (c, 1)`; a habit from optional parameters."""
    for call, token, texts in _calls(place, 1):
        if isinstance(call, (QualifiedCall, UnqualifiedCall)):
            for extra in ("True", "1", "Void"):
                yield [place.with_arguments(call, token, [*texts, extra])]


def arguments_exchanged(place: Place) -> Iterator[Edits]:
    """`table.put (value, key)` -> `table.put (key, value)`."""
    for call, token, texts in _calls(place, 2):
        for first in range(len(texts) - 1):
            if texts[first] != texts[first + 1]:
                moved = [*texts[:first], texts[first + 1], texts[first], *texts[first + 2 :]]
                yield [place.with_arguments(call, token, moved)]


def conversion_forgotten(place: Place) -> Iterator[Edits]:
    """`print (count.out)` -> `print (count)`."""
    for call, token, texts in _calls(place, 1):
        for number, argument in enumerate(call.arguments or ()):
            if isinstance(argument, QualifiedCall) and not argument.arguments and argument.name.lower() in CONVERSIONS:
                inner = place.source(argument.target)
                yield [place.with_arguments(call, token, [*texts[:number], inner, *texts[number + 1 :]])]


def literal_of_other_type(place: Place) -> Iterator[Edits]:
    """`text.append_character (' ')` -> `text.append_character (" ")`, `put (True)` -> `put (1)`, and the other way."""
    for call, token, texts in _calls(place, 1):
        for number, argument in enumerate(call.arguments or ()):
            for other in other_literals(argument):
                yield [place.with_arguments(call, token, [*texts[:number], other, *texts[number + 1 :]])]


def other_literals(node: Expression) -> Iterator[str]:
    """The value as a literal of another type."""
    if isinstance(node, CharacterConstant) and node.type is None and node.text not in ("'\"'", "'%''"):
        yield f'"{node.text[1:-1]}"'
    elif isinstance(node, ManifestString) and node.type is None and not node.is_once and "\n" not in node.text:
        if len(node.text) == 3 and node.text[1] not in "'%":
            yield f"'{node.text[1]}'"
        if node.text[1:-1].isdigit():
            yield node.text[1:-1]
    elif isinstance(node, BooleanConstant):
        yield "1" if node.value else "0"
        yield f'"{str(node.value).lower()}"'


def void_passed(place: Place) -> Iterator[Edits]:
    """`make (a_name)` -> `make (Void)`, where an object is wanted; `a_name` is not used any more."""
    for call, token, texts in _calls(place, 1):
        for number, argument in enumerate(call.arguments or ()):
            if _is_used_once(place, argument) and not isinstance(argument, VoidExpression):
                yield [place.with_arguments(call, token, [*texts[:number], "Void", *texts[number + 1 :]])]


ARGUMENTS = (
    Mutation("argument missing", "left an argument out", EITHER, argument_missing),
    Mutation("argument added", "passed an argument too many", COUNT, argument_added, rank=1),
    Mutation("arguments exchanged", "passed the arguments in the wrong order", TYPE, arguments_exchanged),
    Mutation("conversion forgotten", "passed a value without converting it", TYPE, conversion_forgotten),
    Mutation("literal of other type", "mixed up characters, strings and numbers", TYPE, literal_of_other_type),
    Mutation("void passed", "passed Void where an object is wanted", TYPE, void_passed),
)
