"""Time and energy before the start."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from eiffel_expert.base import EncodedRow
from eiffel_expert.config import TrainSection
from eiffel_expert.train import outlook
from eiffel_expert.train.plan import Plan
from stand_ins import QWEN_7B

ROW = EncodedRow("row", tuple(range(1, 2049)), tuple(range(1, 2049)))
PLAN = Plan(((ROW,),), 1000, 1, 16, 0, 1e-4, "cosine", 1)


def told(monkeypatch: pytest.MonkeyPatch, watts: float = 0.0, **config: Any) -> str:
    monkeypatch.setattr(outlook, "measured_peak", lambda *_: 87.9e12)
    monkeypatch.setattr(outlook, "power_limit", lambda: watts)
    monkeypatch.setattr(outlook, "device_name", lambda: "cpu")
    base: Any = SimpleNamespace(config={**QWEN_7B, **config}, path=Path())
    return outlook.time_line(base, TrainSection(), PLAN)


def test_a_7b_model_on_a_16_gb_card_takes_hours(monkeypatch: pytest.MonkeyPatch) -> None:
    tokens, operations = 1000 * 16 * 2048, 43.5e9
    hours = tokens * operations / (87.9e12 * outlook.EXPECTED_SHARE["cpu"]) / 3600
    assert float(told(monkeypatch).split()[2]) == pytest.approx(hours, rel=0.02)


def test_energy_is_told_where_the_card_tells_its_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "at the card's limit of 300 W" in told(monkeypatch, watts=300.0)
    assert "kWh" not in told(monkeypatch)


def test_another_architecture_gets_no_estimate(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(monkeypatch, model_type="mamba") == "time: no estimate for this architecture"
