"""Words for scores and comparisons, the same on the page and in the terminal: plain values in, text out."""

from __future__ import annotations

from typing import Any

from eiffel_expert.evaluate.tasks import BASE, ONE_SHOT, TUNED

ARM_TITLES = {BASE: "base", ONE_SHOT: "base, one example", TUNED: "tuned"}
METRIC_TITLES = {"parses": "parses", "checks": "accepted by the checker", "task": "task done"}


def share(score: dict[str, Any] | None, brief: bool = False) -> str:
    """`52 (42–62)`; brief: `8/15`."""
    if score is None or not score["total"]:
        return "–"
    if brief:
        return f"{score['successes']}/{score['total']}"
    return f"{100 * score['rate']:.0f} ({100 * score['low']:.0f}–{100 * score['high']:.0f})"


def tuned_loss(losses: dict[str, Any]) -> float:
    """Of the merge that was exported; of the adapter where that was not measured."""
    return float(losses["merged"].get(losses["chosen"], losses["adapter"]))


def findings(report: dict[str, Any]) -> list[str]:
    """One sentence for each paired comparison."""
    return [_finding(entry) for entry in report["comparisons"]]


def _finding(entry: dict[str, Any]) -> str:
    points = f"{100 * entry['difference']:+.0f} points ({100 * entry['low']:+.0f} to {100 * entry['high']:+.0f})"
    outcome = "better" if entry["low"] > 0 else "worse" if entry["high"] < 0 else "no clear difference"
    names = f"{ARM_TITLES.get(entry['arm'], entry['arm'])} against {ARM_TITLES.get(entry['against'], entry['against'])}"
    return f"{names}, {METRIC_TITLES[entry['metric']]}: {points}, exact p = {entry['p']:.2g}: {outcome}"
