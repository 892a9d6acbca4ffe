"""loss.html: the run so far on one page that needs nothing from outside, written anew at each checkpoint.

Comes in: the logs of a training folder. Goes out: the page; none before the first step. Layout is in loss.html.jinja.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

from eiffel_expert.curves import INK, LINE, SECOND, svg_of
from eiffel_expert.train.metrics import read_points
from eiffel_expert.workspace import write_atomically

Points = Sequence[dict[str, Any]]
PAGE = "loss.html"


def write_page(folder: Path, settings: dict[str, Any]) -> None:
    """The page of the logs in `folder`; `settings` are the recipe's, by name."""
    points = read_points(folder / "metrics.jsonl")
    if not points:
        return
    page = render(
        points, read_points(folder / "evaluations.jsonl"), read_points(folder / "preferences.jsonl"), settings
    )
    with write_atomically(folder / PAGE) as temporary:
        temporary.write_text(page, encoding="utf-8")


def render(points: Points, evaluations: Points, preferences: Points, settings: dict[str, Any]) -> str:
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    source = files("eiffel_expert.train").joinpath("loss.html.jinja").read_text(encoding="utf-8")
    return environment.from_string(source).render(
        last=points[-1],
        speed=points[-1]["tokens"] / max(points[-1]["seconds"], 1e-9),
        evaluations=evaluations,
        settings=settings,
        curve=Markup(svg_of(lambda axes: _draw_losses(axes, points, evaluations))),
        preferences=Markup(svg_of(lambda axes: _draw_preferences(axes, preferences))) if preferences else "",
    )


def _draw_losses(axes: Any, points: Points, evaluations: Points) -> None:
    axes.plot([p["step"] for p in points], [p["loss"] for p in points], color=LINE, linewidth=1.4, label="training")
    if evaluations:
        steps, losses = [e["step"] for e in evaluations], [e["loss"] for e in evaluations]
        axes.plot(steps, losses, color=SECOND, marker="o", markersize=4, linewidth=1.4, label="held out")
    axes.set(xlabel="optimiser step", ylabel="loss, nats a token")
    _tidy(axes)


def _draw_preferences(axes: Any, points: Points) -> None:
    steps = [p["step"] for p in points]
    axes.plot(steps, [p["extra"]["accuracy"] for p in points], color=LINE, label="accepted answer preferred, share")
    axes.plot(steps, [p["extra"]["margin"] for p in points], color=SECOND, label="margin, nats times beta")
    axes.set(xlabel="optimiser step of the second phase")
    _tidy(axes)


def _tidy(axes: Any) -> None:
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(visible=True, color=INK, alpha=0.12)
    axes.legend(frameon=False)
