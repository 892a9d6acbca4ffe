"""Choices that look random and are not: the same seed and the same unit always choose the same.

No generator with a state: what one unit draws does not depend on which units came before it, so an added class leaves
the pairs of the others as they were.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


def number(*parts: str | int) -> int:
    """A 64-bit number from the parts."""
    text = "\x00".join(map(str, parts))
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8], "big")


def pick(items: Sequence[Item], *parts: str | int) -> Item:
    """One of the items."""
    return items[number(*parts) % len(items)]


def shuffled(items: Sequence[Item], keys: Sequence[str], *parts: str | int) -> list[Item]:
    """The items in an order that depends on each item's key and the parts alone."""
    order = sorted(range(len(items)), key=lambda i: (number(keys[i], *parts), i))
    return [items[i] for i in order]
