"""Batches over processes: a fault costs the item, not the run."""

from __future__ import annotations

import os
from functools import partial

import pytest

from eiffel_expert.corpus.workers import Workers, in_batches
from eiffel_expert.errors import UserError


def squares(numbers: tuple[int, ...], deadly: int = -1) -> list[tuple[int, int]]:
    if deadly in numbers:
        os._exit(3)
    return [(number, number * number) for number in numbers]


def faulty(numbers: tuple[int, ...]) -> list[tuple[int, int]]:
    if 5 in numbers:
        raise ValueError("five")
    return squares(numbers)


def refused(_numbers: tuple[int, ...]) -> list[tuple[int, int]]:
    raise UserError("no", "mend it")


def failed(number: int, _cause: str) -> list[tuple[int, int]]:
    return [(number, -1)]


def all_of(count: int, work: object, numbers: int = 20) -> dict[int, int]:
    with Workers(count) as workers:
        batches = in_batches(range(numbers), 6)
        return dict(one for part in workers.results(work, batches, failed) for one in part)  # type: ignore[arg-type]


@pytest.mark.parametrize("count", [1, 2])
def test_every_item_has_a_result(count: int) -> None:
    assert all_of(count, squares) == {n: n * n for n in range(20)}


def test_a_fault_costs_one_item() -> None:
    assert all_of(1, faulty) == {n: -1 if n == 5 else n * n for n in range(20)}


def test_an_item_that_ends_its_process_costs_one_item() -> None:
    assert all_of(2, partial(squares, deadly=7)) == {n: -1 if n == 7 else n * n for n in range(20)}


def test_what_the_user_can_mend_ends_the_run() -> None:
    with pytest.raises(UserError):
        all_of(1, refused)
