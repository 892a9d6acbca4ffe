"""Held-out losses and the training curve, as the train and export stages left them. Nothing is computed here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from eiffel_expert.records import LossPoint, from_dict, read_jsonl
from eiffel_expert.workspace import read_json


@dataclass(frozen=True, slots=True)
class Losses:
    """Mean negative log likelihood in nats per supervised token of held-out answers, and the training curve.

    `base` and `adapter` are the model before and after training; `merged` holds each way of merging that was measured,
    `chosen` the name of the one that was exported ("" if not known).
    """

    base: float
    adapter: float
    tokens: int
    merged: dict[str, float]
    chosen: str
    curve: tuple[LossPoint, ...]


def read_losses(train: Path, export: Path) -> Losses:
    """Reads train/losses.json, train/metrics.jsonl and export/merge.json."""
    ways = ("full", "dequantized")
    measured = read_json(train / "losses.json")
    merge_file, metrics_file = export / "merge.json", train / "metrics.jsonl"
    merge = read_json(merge_file) if merge_file.exists() else {}
    curve = read_jsonl(metrics_file) if metrics_file.exists() else iter(())
    return Losses(
        base=float(measured["base"]),
        adapter=float(measured["adapter"]),
        tokens=int(measured.get("tokens", 0)),
        merged={name: float(loss) for name, loss in merge.get("losses", {}).items() if name in ways},
        chosen=str(merge.get("chosen", "")),
        curve=tuple(from_dict(LossPoint, row) for row in curve),
    )
