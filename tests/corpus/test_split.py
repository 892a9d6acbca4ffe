"""Whole groups go to one side, near the share that was asked for."""

from __future__ import annotations

import pytest

from eiffel_expert.corpus.split import choose_level, hold_out
from eiffel_expert.errors import UserError

CLUSTERS = {f"lib/{name}": 100 for name in "abcdefghij"}


def test_share_is_close() -> None:
    assert len(hold_out(CLUSTERS, 0.2, seed=1)) == 2


def test_same_seed_same_groups() -> None:
    assert hold_out(CLUSTERS, 0.2, seed=3) == hold_out(dict(reversed(CLUSTERS.items())), 0.2, seed=3)


def test_seeds_differ() -> None:
    assert len({hold_out(CLUSTERS, 0.2, seed) for seed in range(8)}) > 1


@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
def test_each_side_has_a_group(share: float) -> None:
    held = hold_out({"small": 1, "huge": 10_000}, share, seed=1)
    assert 0 < len(held) < 2


def test_projects_are_split_where_they_can_be() -> None:
    sizes = {"project": {f"p{i}": 50 for i in range(5)}, "cluster": CLUSTERS, "class": CLUSTERS}
    assert choose_level(sizes, 0.2, seed=1)[0] == "project"


def test_two_equal_projects_cannot_give_a_tenth_so_clusters_are_split() -> None:
    sizes = {"project": {"p": 500, "q": 500}, "cluster": CLUSTERS, "class": CLUSTERS}
    assert choose_level(sizes, 0.1, seed=1)[0] == "cluster"


def test_one_class_is_refused() -> None:
    with pytest.raises(UserError, match="only one class"):
        choose_level({"project": {"p": 3}, "cluster": {"p": 3}, "class": {"p/A": 3}}, 0.2, seed=1)
