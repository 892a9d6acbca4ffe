"""Redeclarations that forget they are: `require` without `else`, `ensure` without `then`.

In: a `Place`. Out: the feature with a contract as that of a new feature. Whether it redeclares anything, only the class
tells: in a class of its own the result would be right.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.mutations.mutation import Mutation
from eiffel_expert.dataset.mutations.place import Edits, Place
from eiffel_expert.eiffel.syntax import Assertions


def _second_word(place: Place, part: Assertions | None) -> Iterator[Edits]:
    """Leaves out the `else` or `then` behind the keyword."""
    if part is not None and (part.is_else or part.is_then):
        yield [(place.tree.token_end(part.first), place.tree.token_end(part.first + 1), "")]


def else_forgotten(place: Place) -> Iterator[Edits]:
    """`require else` -> `require`."""
    yield from _second_word(place, place.feature.require)


def then_forgotten(place: Place) -> Iterator[Edits]:
    """`ensure then` -> `ensure`."""
    yield from _second_word(place, place.feature.ensure)


def both_forgotten(place: Place) -> Iterator[Edits]:
    """Both, in one feature."""
    first, second = list(else_forgotten(place)), list(then_forgotten(place))
    if first and second:
        yield [*first[0], *second[0]]


REDECLARATIONS = (
    Mutation("else forgotten", "wrote `require` in a redeclaration", ("VDRD-3",), else_forgotten),
    Mutation("then forgotten", "wrote `ensure` in a redeclaration", ("VDRD-3",), then_forgotten),
    Mutation("both forgotten", "wrote the contract of a redeclaration as a new one", ("VDRD-3",), both_forgotten),
)
