"""Shares with intervals, and paired comparisons of two arms that answered the same prompts.

Exact or score methods throughout: the counts are small (tens to hundreds) and shares near 0 and 1 are common, where
normal approximations mislead. Nothing here knows what was counted.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

Z_95 = 1.959963984540054


def wilson(successes: int, total: int, z: float = Z_95) -> tuple[float, float]:
    """The Wilson score interval of a share (E. B. Wilson, JASA 22, 1927); (0, 1) where nothing was counted."""
    if total == 0:
        return 0.0, 1.0
    share, weight = successes / total, z * z / total
    centre = (share + weight / 2) / (1 + weight)
    half = z / (1 + weight) * math.sqrt(share * (1 - share) / total + weight / (4 * total))
    low = 0.0 if successes == 0 else centre - half
    high = 1.0 if successes == total else centre + half
    return low, high


@dataclass(frozen=True, slots=True)
class Paired:
    """Two arms on the same prompts: `wins` only the first did, `losses` only the second did, `both`, `neither`."""

    wins: int
    losses: int
    both: int
    neither: int

    @classmethod
    def of(cls, first: Sequence[bool], second: Sequence[bool]) -> Paired:
        """Raises ValueError if the two have different lengths."""
        cells = list(zip(first, second, strict=True))
        return cls(
            wins=cells.count((True, False)),
            losses=cells.count((False, True)),
            both=cells.count((True, True)),
            neither=cells.count((False, False)),
        )

    @property
    def total(self) -> int:
        return self.wins + self.losses + self.both + self.neither

    @property
    def difference(self) -> float:
        """The first's share less the second's."""
        return (self.wins - self.losses) / self.total if self.total else 0.0

    def one_sided_p(self) -> float:
        """P(at least this many wins) if wins and losses were equally likely: McNemar's exact test, one side."""
        n = self.wins + self.losses
        return float(sum(math.comb(n, k) for k in range(self.wins, n + 1)) / 2**n)

    def two_sided_p(self) -> float:
        """McNemar's exact test (the sign test on discordant pairs), two sides."""
        n = self.wins + self.losses
        tail = sum(math.comb(n, k) for k in range(max(self.wins, self.losses), n + 1))
        return min(1.0, float(2 * tail / 2**n))

    def interval(self) -> tuple[float, float]:
        """95 % interval of `difference` (R. G. Newcombe, Statistics in Medicine 17, 1998, 2635-2650, method 10)."""
        if self.total == 0:
            return -1.0, 1.0
        first, second = self.both + self.wins, self.both + self.losses
        p, q = first / self.total, second / self.total
        (low_p, high_p), (low_q, high_q) = wilson(first, self.total), wilson(second, self.total)
        phi = self._correlation(first, second)
        below = _distance(p - low_p, high_q - q, phi)
        above = _distance(high_p - p, q - low_q, phi)
        return p - q - below, p - q + above

    def _correlation(self, first: int, second: int) -> float:
        """Newcombe's phi: with a continuity correction where it is positive, 0 where a margin is empty."""
        margins = first * (self.total - first) * second * (self.total - second)
        if margins == 0:
            return 0.0
        product: float = self.both * self.neither - self.wins * self.losses
        if product > 0:
            product = max(product - self.total / 2, 0)
        return product / math.sqrt(margins)


def _distance(one: float, other: float, phi: float) -> float:
    return math.sqrt(max(one * one - 2 * phi * one * other + other * other, 0.0))
