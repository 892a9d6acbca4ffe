"""Names that clash, or that are not declared: a local, argument or iteration variable called as something else is.

In: a `Place`. Out: the feature with one name changed wherever it stands, declared twice, or not declared. The clashing
name is taken from the text itself or is the old one without its prefix: both are what somebody would write.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.mutations.mutation import Mutation
from eiffel_expert.dataset.mutations.place import Edits, Place, target_name
from eiffel_expert.eiffel.syntax import (
    Assignment,
    CursorExpression,
    EntityGroup,
    Iteration,
    ObjectTest,
    UnqualifiedCall,
)

_PREFIXES = ("l_", "a_", "an_", "i_", "ic_", "c_", "some_", "the_")
COUNTERS = ("INTEGER", "INTEGER_32", "BOOLEAN", "STRING", "NATURAL_32", "CHARACTER")


def _bare(name: str) -> str:
    """Without its prefix; "" if it has none."""
    prefix = next((p for p in _PREFIXES if name.lower().startswith(p)), "")
    return name[len(prefix) :] if prefix and len(name) > len(prefix) + 2 else ""


def _group_token(group: EntityGroup, name: str) -> int:
    return group.first + 2 * group.names.index(name)


def _renamed(place: Place, name: str, token: int, new: str) -> Edits:
    """The declaration at `token` and every use of the name."""
    cursors = [n for n in place.of_kind(CursorExpression) if n.name.lower() == name.lower()]
    uses = [use for use in place.uses(name) if use.first != token]
    return [
        place.token_replaced(token, new),
        *((*place.token_span(use.first), new) for use in uses),
        *(place.replaced(cursor, f"@{new}") for cursor in cursors),
    ]


def local_as_feature(place: Place) -> Iterator[Edits]:
    """`local l_count: INTEGER` -> `local count: INTEGER`, count being a query of the class."""
    for group in place.feature.locals:
        for name in group.names:
            new = _bare(name)
            if new and not place.is_variable(new) and not place.uses(new):
                yield _renamed(place, name, _group_token(group, name), new)


def argument_as_feature(place: Place) -> Iterator[Edits]:
    """`set_name (a_name: STRING)` -> `set_name (name: STRING)`, as in languages that have `this.name`."""
    body = place.feature.body
    for group in place.feature.arguments if body is not None and body.kind != "external" else ():
        for name in group.names:
            new = _bare(name)
            if new and not place.is_variable(new):
                yield _renamed(place, name, _group_token(group, name), new)


def iteration_as_feature(place: Place) -> Iterator[Edits]:
    """`across items as i` -> `across items as item`, item being a query of the class."""
    for node in place.of_kind(Iteration):
        iterated = place.source(node.expression).split(".")[-1]
        others = [_bare(node.name), iterated.removesuffix("s") if iterated.isidentifier() else "", "item"]
        for new in dict.fromkeys(others):
            if new and not place.is_variable(new):
                yield _renamed(place, node.name, node.name_token, new)


def object_test_as_feature(place: Place) -> Iterator[Edits]:
    """`attached name as l_name` -> `attached name as name`."""
    for node in place.of_kind(ObjectTest):
        expression = node.expression
        is_name = isinstance(expression, UnqualifiedCall) and not expression.arguments
        if node.local and not node.is_old and is_name and isinstance(expression, UnqualifiedCall):
            uses = place.uses(node.local, node.last + 1)
            yield [
                place.token_replaced(node.local_token, expression.name),
                *((*place.token_span(use.first), expression.name) for use in uses),
            ]


def local_twice(place: Place) -> Iterator[Edits]:
    """A local is declared a second time."""
    for group in place.feature.locals:
        indent = "\t\t"
        for name in group.names:
            yield [(place.end(group), place.end(group), f"\n{indent}{name}: {place.source(group.type)}")]


def local_as_argument(place: Place) -> Iterator[Edits]:
    """An argument is declared again as a local."""
    if not place.feature.locals:
        return
    last = place.feature.locals[-1]
    for group in place.feature.arguments:
        for name in group.names:
            yield [(place.end(last), place.end(last), f"\n\t\t{name}: {place.source(group.type)}")]


def local_undeclared(place: Place) -> Iterator[Edits]:
    """A local of a simple type is used and not declared."""
    groups = place.feature.locals
    for group in groups:
        if place.source(group.type).upper() not in COUNTERS:
            continue
        if len(group.names) == 1 and len(groups) > 1 and place.is_alone_on_its_lines(group):
            yield [place.removed(group)]
        for number, _ in enumerate(group.names[1:], 1):
            start = place.tree.token_table.starts[group.first + 2 * number - 1]
            yield [(start, place.tree.token_end(group.first + 2 * number), "")]


def argument_assigned(place: Place) -> Iterator[Edits]:
    """`l_rest := a_rest` and then `l_rest := l_rest // 2` -> `a_rest := a_rest // 2`, the argument itself."""
    for node in place.of_kind(Assignment):
        name = target_name(node)
        source = node.source
        group = next((g for g in place.feature.locals if [n.lower() for n in g.names] == [name]), None)
        is_copy = isinstance(source, UnqualifiedCall) and source.name.lower() in place.arguments
        if group is None or not is_copy or not isinstance(source, UnqualifiedCall):
            continue
        others = [use for use in place.uses(name) if not node.first <= use.first <= node.last]
        is_changed = sum(target_name(other) == name for other in place.of_kind(Assignment)) > 1
        if is_changed and len(place.feature.locals) > 1 and place.is_alone_on_its_lines(node):
            changes = [(*place.token_span(use.first), source.name) for use in others]
            yield [place.removed(group), place.removed(node), *changes]


NAMES = (
    Mutation("local as feature", "named a local as a feature", ("VRLE-1",), local_as_feature),
    Mutation("argument as feature", "named an argument as a feature", ("VRFA", "VJAW", "VTAT-2"),
             argument_as_feature, is_costly=True),
    Mutation("iteration as feature", "named an iteration variable as a feature", ("VOIT-2",), iteration_as_feature),
    Mutation("object test as feature", "named the object-test local as what it tests",
             ("VUOT-1", "VUOT-3", "VUOT-4"), object_test_as_feature),
    Mutation("local twice", "declared a local twice", ("VREG",), local_twice, rank=1),
    Mutation("local as argument", "declared an argument again as a local", ("VRLE-2",), local_as_argument),
    Mutation("local undeclared", "did not declare a local", ("VEEN", "VUEX-1"), local_undeclared),
    Mutation("argument assigned", "assigned to an argument", ("VJAW",), argument_assigned),
)  # fmt: skip
