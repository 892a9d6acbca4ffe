"""A mutation: one mistake that people and language models make, as edits of a sound feature.

In: a `Place`. Out: every way in which the mistake could have been made there. Whether the result is wrong, and with
which code, only a checker can say: `codes` are those with which it is that mistake, and not another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from eiffel_expert.dataset.choice import number, shuffled
from eiffel_expert.dataset.mutations.place import Edits, Place, edited

Candidates = Callable[[Place], Iterable[Edits]]


@dataclass(frozen=True)
class Mutation:
    """`imitates` says in a few words what somebody did; `codes` what a checker must reject it with.

    Those of a higher `rank` are tried after all others. `closed`: judged as in a system that has no other classes.
    `is_costly`: it changes the signature, whose check takes the class's whole system; few features are tried with it.
    `says` stands in the message where the codes alone do not tell the mistake.
    """

    name: str
    imitates: str
    codes: tuple[str, ...]
    candidates: Candidates
    rank: int = 0
    closed: bool = False
    says: str = ""
    is_costly: bool = False

    def texts(self, place: Place, *chance: str | int) -> Iterator[str]:
        """The changed texts in an order that depends on `chance` alone; those that change nothing are left out."""
        found = [edits for edits in self.candidates(place) if edits]
        for edits in shuffled(found, [str(e) for e in found], self.name, *chance):
            text = edited(place, edits)
            if text and text != place.text:
                yield text


def in_turn(mutations: Iterable[Mutation], *chance: str | int) -> list[Mutation]:
    """The mutations by rank, within one in an order that depends on their names and `chance` alone."""
    return sorted(mutations, key=lambda m: (m.rank, number(m.name, *chance), m.name))
