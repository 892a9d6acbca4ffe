"""What a person is told of the time left."""

from __future__ import annotations

import pytest

from eiffel_expert.progress import time_left


@pytest.mark.parametrize(
    ("seconds", "count", "total", "said"),
    [
        (30.0, 10, 20, ", about 30 s left"),
        (60.0, 10, 70, ", about 6 min left"),
        (60.0, 0, 70, ""),
        (60.0, 70, 70, ", about 0 s left"),
    ],
)
def test_time_left_follows_from_the_pace_so_far(seconds: float, count: int, total: int, said: str) -> None:
    assert time_left(seconds, count, total) == said
