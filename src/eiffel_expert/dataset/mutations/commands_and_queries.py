"""Commands used as queries and queries used as commands: what a language without that separation would allow.

In: a `Place`. Out: calls in the wrong role. The value that a query returned and that is no longer used, or the command
that is chained or compared, is still there in the text: only its role is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from eiffel_expert.dataset.mutations.mutation import Mutation
from eiffel_expert.dataset.mutations.place import Edits, Place, procedure_call, target_name
from eiffel_expert.eiffel.syntax import (
    Assignment,
    BinaryExpression,
    CreationInstruction,
    QualifiedCall,
    ResultExpression,
    UnqualifiedCall,
)

AS_QUERY = ("VKCN-2",)
AS_COMMAND = ("VKCN-1",)
FACTORIES = ("as_", "to_", "twin", "cloned", "mirrored", "reversed", "substring")


def fluent_chain(place: Place) -> Iterator[Edits]:
    """`text.append (a)` and `text.append (b)` -> `text.append (a).append (b)`."""
    for compound in place.compounds():
        for first, second in pairwise(compound):
            one, two = procedure_call(first), procedure_call(second)
            if isinstance(one, QualifiedCall) and isinstance(two, QualifiedCall):
                is_same_target = place.source(one.target) == place.source(two.target)
                if is_same_target and not place.text[place.end(first) : place.start(second)].strip():
                    rest = place.text[place.end(two.target) : place.end(two)]
                    yield [(place.end(first), place.end(second), rest)]


def command_assigned(place: Place) -> Iterator[Edits]:
    """`text.to_lower` -> `text := text.to_lower`; `list.extend (x)` -> `list := list.extend (x)`."""
    for node in place.nodes:
        call = procedure_call(node)
        if isinstance(call, QualifiedCall) and isinstance(call.target, (UnqualifiedCall, ResultExpression)):
            target = place.source(call.target)
            is_writable = isinstance(call.target, ResultExpression) or target.lower() in place.locals
            if is_writable and place.line_of(call.target).startswith(target):
                yield [(place.start(node), place.start(node), f"{target} := ")]


def command_as_result(place: Place) -> Iterator[Edits]:
    """In a BOOLEAN function a last `Result := ...` follows a command: `Result := set.remove (x)`."""
    kind = place.feature.type
    if kind is None or place.source(kind).upper() != "BOOLEAN":
        return
    for compound in place.compounds():
        for first, second in pairwise(compound):
            call = procedure_call(first)
            if call is not None and isinstance(second, Assignment) and target_name(second) == "result":
                yield [(place.start(first), place.start(first), "Result := "), place.removed(second)]


def result_dropped(place: Place) -> Iterator[Edits]:
    """`Result := x.f` -> `x.f`, as where the last value counts as the result."""
    for node in place.of_kind(Assignment):
        if isinstance(node.source, (QualifiedCall, UnqualifiedCall)) and target_name(node) == "result":
            is_feature = isinstance(node.source, QualifiedCall) or not place.is_variable(node.source.name)
            if is_feature:
                yield [place.replaced(node, place.source(node.source))]


def value_dropped(place: Place) -> Iterator[Edits]:
    """`text := text.as_lower` -> `text.as_lower`: the query taken for a command."""
    for node in place.of_kind(Assignment):
        source = node.source
        if isinstance(source, QualifiedCall) and source.name.lower().startswith(FACTORIES):
            yield [place.replaced(node, place.source(source))]


def creation_as_expression(place: Place) -> Iterator[Edits]:
    """`create list.make (10)` -> `list := list.make (10)`, the procedure called as if it returned the object."""
    for node in place.of_kind(CreationInstruction):
        if node.type is None and node.name and place.is_alone_on_its_lines(node):
            target = place.source(node.target)
            rest = place.text[place.end(node.target) : place.end(node)]
            yield [place.replaced(node, f"{target} := {target}{rest}")]


def command_in_condition(place: Place) -> Iterator[Edits]:
    """A command as an operand: `if list.extend (x) and ...`, where it stood as an instruction just before."""
    for compound in place.compounds():
        for first, second in pairwise(compound):
            call = procedure_call(first)
            condition = getattr(getattr(second, "branches", [None])[0], "condition", None)
            if (
                isinstance(call, QualifiedCall)
                and condition is not None
                and not isinstance(condition, BinaryExpression)
            ):
                text = place.source(call)
                if "\n" not in text:
                    start = place.start(condition)
                    yield [place.removed(first), (start, start, f"{text} and then ")]


COMMANDS_AND_QUERIES = (
    Mutation("fluent chain", "chained commands as if they returned their target", AS_QUERY, fluent_chain),
    Mutation("command assigned", "assigned what a command does not return", (*AS_QUERY, "VEVI"), command_assigned),
    Mutation("command as result", "returned what a command does not return", AS_QUERY, command_as_result),
    Mutation("result dropped", "left out `Result :=`", (*AS_COMMAND, "VEVI"), result_dropped),
    Mutation("value dropped", "took a query for a command", (*AS_COMMAND, "VEVI"), value_dropped),
    Mutation("creation as expression", "assigned a call of a creation procedure", AS_QUERY, creation_as_expression),
    Mutation("command in condition", "used a command as a condition", AS_QUERY, command_in_condition),
)
