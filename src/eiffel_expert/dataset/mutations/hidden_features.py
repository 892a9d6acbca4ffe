"""Features used where they are not exported: in a precondition that clients must be able to check, or from outside.

In: a `Place` with the definitions of the class's simple queries. Out: such a query replaced by its definition, which
speaks of what the class keeps to itself, or a setter replaced by an assignment to the attribute of another object.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.mutations.mutation import Mutation
from eiffel_expert.dataset.mutations.place import Edits, Place, procedure_call
from eiffel_expert.eiffel import walk
from eiffel_expert.eiffel.syntax import (
    AssertionClause,
    BinaryExpression,
    QualifiedCall,
    UnaryExpression,
    UnqualifiedCall,
)

_PATH = re.compile(r"[\w.]+")
_SETTER = re.compile(r"set_(?P<name>\w+)", re.IGNORECASE)


def hidden_query_in_precondition(place: Place) -> Iterator[Edits]:
    """`require not is_empty` -> `require not (items.count = 0)`, items being the class's own business."""
    required = place.feature.require
    for node in walk(required) if required is not None else ():
        definition = place.definitions.get(node.name.lower(), "") if isinstance(node, UnqualifiedCall) else ""
        around = place.parents.get(id(node))
        is_target = isinstance(around, QualifiedCall) and around.target is node
        if definition and (not is_target or _PATH.fullmatch(definition)):
            is_alone = isinstance(around, AssertionClause) or _PATH.fullmatch(definition)
            if isinstance(around, (AssertionClause, BinaryExpression, UnaryExpression, QualifiedCall)):
                yield [place.replaced(node, definition if is_alone else f"({definition})")]


def hidden_query_of_other(place: Place) -> Iterator[Edits]:
    """`other.count` -> `other.items.count`, items being exported to nobody."""
    for node in place.of_kind(QualifiedCall):
        definition = place.definitions.get(node.name.lower(), "")
        if definition and not node.arguments and _PATH.fullmatch(definition):
            yield [place.token_replaced(node.name_token, definition)]


def assigned_from_outside(place: Place) -> Iterator[Edits]:
    """`point.set_x (1)` -> `point.x := 1`, without an assigner."""
    for node in place.nodes:
        call = procedure_call(node)
        setter = _SETTER.fullmatch(call.name) if call is not None else None
        if isinstance(call, QualifiedCall) and setter is not None and call.arguments and len(call.arguments) == 1:
            value = call.arguments[0]
            yield [place.replaced(node, f"{place.source(call.target)}.{setter['name']} := {place.source(value)}")]


HIDDEN_FEATURES = (
    Mutation(
        "hidden query in precondition", "asked callers for what they can not check", ("VAPE-1",),
        hidden_query_in_precondition,
    ),
    Mutation("hidden query of other", "called what is exported to nobody", ("VUEX-2",), hidden_query_of_other,
             says="is not exported"),
    Mutation("assigned from outside", "assigned to an attribute of another object", ("VBAC-2",), assigned_from_outside),
)  # fmt: skip
