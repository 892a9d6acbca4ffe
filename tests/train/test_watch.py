"""Who watches a run."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.errors import MissingTool
from eiffel_expert.records import LossPoint
from eiffel_expert.train import watch
from eiffel_expert.train.metrics import TrainingLog


class Listener:
    def __init__(self) -> None:
        self.heard: list[tuple[int, dict[str, float]]] = []

    def add(self, step: int, numbers: object) -> None:
        self.heard.append((step, dict(numbers)))  # type: ignore[call-overload]


def test_a_watcher_hears_every_step(tmp_path: Path) -> None:
    listener = Listener()
    log = TrainingLog(tmp_path / "metrics.jsonl", 2, 0, watcher=listener)
    log.add(LossPoint(1, 10, 2.5, 1e-3, 1.0, {"gradient_norm": 0.5}))
    assert listener.heard == [(1, {"loss": 2.5, "learning rate": 1e-3, "gradient_norm": 0.5})]


def test_a_watcher_that_is_not_installed_is_named_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "find_spec", lambda name: None)
    with pytest.raises(MissingTool, match="tensorboard, which is not installed"):
        watch.require_watcher("tensorboard")


def test_tensorboard_finds_event_files(tmp_path: Path) -> None:
    pytest.importorskip("tensorboard")
    watch.TensorBoard(tmp_path).add(1, {"loss": 2.0})
    assert list((tmp_path / "tensorboard").glob("events*"))
