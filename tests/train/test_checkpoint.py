"""Checkpoints on a disk that fills up."""

from __future__ import annotations

from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.errors import UserError
from eiffel_expert.train.checkpoint import Checkpoints, Progress

Usage = namedtuple("Usage", "total used free")


def adam() -> tuple[dict[str, Any], Any]:
    import torch

    parameters = {"a": torch.nn.Parameter(torch.ones(8))}
    return parameters, torch.optim.AdamW(parameters.values())


def fails_half_way(content: Any, path: Path) -> None:
    path.write_bytes(b"half")
    raise RuntimeError("PytorchStreamWriter failed writing file data/3: file write failed")


def test_a_full_disk_leaves_the_checkpoint_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parameters, optimizer = adam()
    checkpoints = Checkpoints(tmp_path, "run")
    checkpoints.save(Progress(step=1), parameters, optimizer)
    monkeypatch.setattr("torch.save", fails_half_way)
    monkeypatch.setattr("shutil.disk_usage", lambda path: Usage(10, 10, 0))
    with pytest.raises(UserError, match="no space left on the disk while writing"):
        checkpoints.save(Progress(step=2), parameters, optimizer)
    assert [path.name for path in tmp_path.iterdir()] == ["step-0000001.pt"]
    assert checkpoints.restore(parameters, optimizer).step == 1


def test_another_failure_of_torch_stays_what_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parameters, optimizer = adam()
    monkeypatch.setattr("torch.save", fails_half_way)
    with pytest.raises(RuntimeError, match="PytorchStreamWriter"):
        Checkpoints(tmp_path, "run").save(Progress(step=1), parameters, optimizer)
