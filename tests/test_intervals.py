"""Intervals and paired tests against published or exactly known values."""

from __future__ import annotations

import pytest

from eiffel_expert.intervals import Paired, wilson


def test_wilson_of_a_published_example() -> None:
    # Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3: 81 of 263
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)


@pytest.mark.parametrize(("successes", "expected"), [(0, (0.0, 0.1135)), (30, (0.8865, 1.0))])
def test_wilson_at_the_ends(successes: int, expected: tuple[float, float]) -> None:
    assert wilson(successes, 30) == pytest.approx(expected, abs=5e-5)


def test_nothing_counted_says_nothing() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


def test_pairs_are_counted_by_cell() -> None:
    assert Paired.of([True, True, False, False], [True, False, True, False]) == Paired(1, 1, 1, 1)


def test_lengths_must_agree() -> None:
    with pytest.raises(ValueError, match="shorter"):
        Paired.of([True], [])


def test_exact_p_is_the_binomial_tail() -> None:
    paired = Paired(wins=5, losses=1, both=0, neither=0)
    assert paired.one_sided_p() == (6 + 1) / 64
    assert paired.two_sided_p() == 2 * (6 + 1) / 64


def test_no_discordant_pair_proves_nothing() -> None:
    assert Paired(0, 0, 10, 10).two_sided_p() == 1.0


def test_paired_interval_of_a_published_example() -> None:
    # Newcombe, Statistics in Medicine 17 (1998) 2635-2650, method 10: cells 36, 12, 2, 0
    low, high = Paired(wins=12, losses=2, both=36, neither=0).interval()
    assert (low, high) == pytest.approx((0.0569, 0.3404), abs=5e-5)


def test_swapping_the_arms_mirrors_the_interval() -> None:
    low, high = Paired(9, 2, 5, 4).interval()
    assert Paired(2, 9, 5, 4).interval() == pytest.approx((-high, -low))
