"""How many units of a corpus a kind tries."""

from __future__ import annotations

from eiffel_expert.dataset.kinds.kind import Options, thinning_of


def tried(features: int, one_in: int) -> int:
    options = Options(seed=1, repairs_per_feature=1, thinning=thinning_of(features))
    return sum(options.tries("a kind", str(number), one_in) for number in range(2000))


def test_a_small_corpus_is_tried_whole() -> None:
    assert tried(5_000, one_in=20) == 2000


def test_of_a_large_corpus_one_unit_in_so_many_is_tried() -> None:
    assert 60 < tried(100_000, one_in=20) < 140


def test_twice_the_corpus_gives_as_many_drafts() -> None:
    assert 25 < tried(200_000, one_in=20) < 75
