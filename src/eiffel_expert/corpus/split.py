"""Train and held-out: whole groups go to one side, before any pair is made.

Comes in: how many features each unit of splitting holds, at three levels (project, cluster, class). Goes out: the
level taken and the groups held out. The level is the coarsest at which the held-out share comes within a factor of
two of the one that was asked for: two projects of unlike size can't give a fifth. Order is by seeded hash, so the
same names and sizes always split the same way. Contents are not compared here: leaks are the dataset stage's check.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from eiffel_expert.errors import UserError

LEVELS = ("project", "cluster", "class")


def choose_level(sizes: Mapping[str, Mapping[str, int]], share: float, seed: int) -> tuple[str, frozenset[str]]:
    """(level, held-out groups) for `sizes` {level: {group: features}}.

    Raises UserError where even classes can't be split, that is with fewer than two.
    """
    candidates = [(level, hold_out(sizes[level], share, seed)) for level in LEVELS if len(sizes[level]) > 1]
    if not candidates:
        raise UserError(
            "only one class was found: nothing can be held out to measure with", "give at least two classes of Eiffel"
        )
    near = [c for c in candidates if share / 2 <= _share(sizes[c[0]], c[1]) <= min(2 * share, 0.5)]
    return near[0] if near else min(candidates, key=lambda c: abs(_share(sizes[c[0]], c[1]) - share))


def hold_out(sizes: Mapping[str, int], share: float, seed: int) -> frozenset[str]:
    """Groups whose sizes add up to about `share` of all; at least one, and never all."""
    wanted = share * sum(sizes.values())
    order = sorted(sizes, key=lambda group: _hash(group, seed))
    held: list[str] = []
    for group in order[: len(order)]:
        taken = sum(sizes[g] for g in held)
        if len(held) < len(order) - 1 and abs(taken + sizes[group] - wanted) < abs(taken - wanted):
            held.append(group)
    return frozenset(held or _smallest(order, sizes))


def _smallest(order: Sequence[str], sizes: Mapping[str, int]) -> list[str]:
    return [min(order, key=lambda group: sizes[group])]


def _share(sizes: Mapping[str, int], held: frozenset[str]) -> float:
    return sum(sizes[g] for g in held) / max(1, sum(sizes.values()))


def _hash(group: str, seed: int) -> str:
    return hashlib.sha256(f"{seed}\x00{group}".encode("utf-8", "surrogatepass")).hexdigest()
