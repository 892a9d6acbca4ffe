"""Which attributes are set at a point of a creation procedure, and where Current was used before: one integer.

Bit 0: the point cannot be reached. Then a bit an attribute: it is set. Then a bit a use of Current that would be wrong
if anything were called on it before all attributes are set.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ...features import Feature
    from ...universe import ClassInfo

UNREACHABLE: Final = 1

_KERNEL: Final = Path(__file__).parents[2] / "kernel"


def is_interface_only(info: ClassInfo) -> bool:
    """Is it one of the kernel interfaces, whose bodies stand for others?"""
    path = info.source.path
    return path is not None and path.parent == _KERNEL


class Attributes:
    """The attributes that must be set, each with its bit; `bits` is by final name, in lower case."""

    __slots__ = ("all_bits", "bits", "features", "from_interfaces", "shift")

    def __init__(self, features: list[Feature]) -> None:
        self.features = sorted(features, key=lambda feature: feature.key)
        self.bits = {feature.key: 2 << index for index, feature in enumerate(self.features)}
        self.shift = len(self.features) + 1
        self.all_bits = (1 << self.shift) - 2
        self.from_interfaces = 0
        for feature in self.features:
            if is_interface_only(feature.declared_in):
                self.from_interfaces |= self.bits[feature.key]

    def is_done(self, state: int) -> bool:
        """Is nothing left to set, or the point out of reach?"""
        return state & UNREACHABLE != 0 or state & self.all_bits == self.all_bits

    def leaks(self, state: int) -> int:
        """The bits of uses of Current, from 0."""
        return state >> self.shift

    def merged(self, one: int, other: int) -> int:
        """Where two branches meet: set is what both set, used is what either used."""
        if other & UNREACHABLE:
            return one
        if one & UNREACHABLE:
            return other
        return (one & other & self.all_bits) | ((one | other) >> self.shift << self.shift)

    def missing(self, state: int) -> list[str]:
        """Names of the attributes that are not set."""
        if state & UNREACHABLE:
            return []
        return [feature.name for feature in self.features if not state & self.bits[feature.key]]


def quoted(names: Iterable[str]) -> str:
    """`a', `b' and `c'."""
    items = [f"`{name}'" for name in names]
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
