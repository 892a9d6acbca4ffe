"""Assertions in English."""

from __future__ import annotations

import pytest

from eiffel_expert.dataset.prose import clause_of


@pytest.mark.parametrize(
    ("expression", "clause"),
    [
        ("not is_empty", "the queue is not empty"),
        ("count = old count + 1", "`count` grows by 1"),
        ("capacity = old capacity", "`capacity` stays as it was"),
        ("Result = (count = 0)", "the result tells whether `count` is zero"),
        ("is_full = (count = capacity)", "`is_full` is true exactly when `count` equals `capacity`"),
        ("has (v)", "the queue has `v`"),
        ("x /= Void implies not x.is_empty", "if `x` is not void, then `x` is not empty"),
        ("across items as it all it.is_valid end", "for each `it` of `items`, `it` is valid"),
        ("i >= 1 and i <= count", "`i` is at least `1` and `i` is at most `count`"),
        ("is_valid_index (i)", "`is_valid_index (i)` holds"),
        ("∀ c: items ¦ c > 0", "`∀ c : items ¦ c > 0` holds"),
        ("0 <= i and i < n", "`i` is not negative and `i` is less than `n`"),
        ("x = -1", "`x` equals `-1`"),
    ],
)
def test_clause(expression: str, clause: str) -> None:
    assert clause_of(expression, "queue") == clause
