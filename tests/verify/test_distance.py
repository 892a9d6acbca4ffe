"""Token edit distance."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from eiffel_expert.verify.distance import edit_distance

WORDS = st.lists(st.sampled_from("abc"), max_size=12)


def plain_distance(left: list[str], right: list[str]) -> int:
    above = list(range(len(right) + 1))
    for row, token in enumerate(left, start=1):
        current = [row]
        for column, other in enumerate(right, start=1):
            current.append(min(above[column - 1] + (token != other), above[column] + 1, current[-1] + 1))
        above = current
    return above[-1]


@given(WORDS, WORDS, st.integers(0, 12))
def test_band_gives_the_distance_up_to_its_limit(left: list[str], right: list[str], limit: int) -> None:
    assert edit_distance(left, right, limit) == min(plain_distance(left, right), limit + 1)
