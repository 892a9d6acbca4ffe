"""The pool over Ray, on a cluster of this machine; skipped where Ray is not installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.verify.check import Question, check
from eiffel_expert.verify.engine import Snippet, Surroundings
from eiffel_expert.verify.pool import Batch, EngineSpec, judge_all, register

pytest.importorskip("ray")


def test_check_over_ray_says_the_same_in_the_same_order(tmp_path: Path) -> None:
    for number in range(60):
        body = "x: :=" if number % 7 == 0 else ""
        (tmp_path / f"c{number:02}.e").write_text(f"class C{number:02} feature {body} end\n", encoding="utf-8")
    here = [a.verdict for a in check(Question((tmp_path,), ("parser",)))]
    there = [a.verdict for a in check(Question((tmp_path,), ("parser",), jobs=2, executor="ray"))]
    assert here == there
    assert {verdict.status for verdict in there} == {"accepted", "rejected"}


def test_batch_that_spoils_its_worker_is_halved() -> None:
    from eiffel_expert.verify.ray_pool import RayPool

    spec = EngineSpec("parser", "parser", Surroundings())
    register([spec])
    snippets = (Snippet("class A end"), Snippet(7), Snippet("class B end"))  # type: ignore[arg-type]
    with RayPool(1, [spec]) as pool:
        found = {j.index: j.verdict for j in judge_all(pool, spec.key, iter([Batch((0, 1, 2), snippets)]))}
    assert [found[n].status for n in range(3)] == ["accepted", "undecided", "accepted"]
    assert "internal fault" in found[1].reason


def test_cluster_of_two_nodes_is_used_by_its_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cluster_utils = pytest.importorskip("ray.cluster_utils")
    for number in range(60):
        (tmp_path / f"c{number:02}.e").write_text(f"class C{number:02} end\n", encoding="utf-8")
    cluster = cluster_utils.Cluster(initialize_head=True, head_node_args={"num_cpus": 1})
    try:
        cluster.add_node(num_cpus=1)
        monkeypatch.setenv("RAY_ADDRESS", cluster.address)
        found = list(check(Question((tmp_path,), ("parser",), executor="ray")))
        assert [answer.verdict.status for answer in found] == ["accepted"] * 60
    finally:
        cluster.shutdown()
