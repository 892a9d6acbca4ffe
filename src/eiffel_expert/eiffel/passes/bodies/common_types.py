"""The type that several expressions have in common: of the branches of a conditional expression, the items of an array.

In: types. Out: the one that the others conform to, marks weakened as needed; None where none of them is. Gobo's way of
finding it: no ancestor that all share is looked for.
"""

from __future__ import annotations

from ...features import MAYBE, YES
from ...types import UNKNOWN, Type
from .context import Body


def common_type(b: Body, found: list[Type]) -> Type | None:
    """The type that all of `found` conform to; None if it is none of them; UNKNOWN if that is not known."""
    kept: list[Type] = []
    for each in found:
        if each.is_unknown:
            return UNKNOWN
        if not _merge(b, each, kept):
            return UNKNOWN
    return kept[0] if len(kept) == 1 else None


def _merge(b: Body, found: Type, kept: list[Type]) -> bool:
    """Add `found` to types none of which conforms to another; False if that cannot be known."""
    index = 0
    while index < len(kept):
        other = kept[index]
        upward = b.info.conforms(found, other)
        if upward == YES:
            return True
        downward = b.info.conforms(other, found)
        if downward == YES:
            del kept[index]
            continue
        if upward == MAYBE or downward == MAYBE:
            return False
        if not (found.is_attached and other.is_attached) or found.is_separate != other.is_separate:
            weaker = _weakened(found, other)
            if b.info.conforms(found, weaker) == YES:
                kept[index] = weaker
                return True
            weaker = _weakened(other, found)
            if b.info.conforms(other, weaker) == YES:
                del kept[index]
                found = weaker
                continue
        index += 1
    kept.append(found)
    return True


def _weakened(first: Type, second: Type) -> Type:
    """`second` with marks that a value of type `first` may have."""
    if not first.is_attached:
        second = second.as_detachable()
    return second.as_separate() if first.is_separate else second
