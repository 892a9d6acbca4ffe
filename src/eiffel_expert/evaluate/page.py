"""report.html: one page that needs nothing from outside, in light and dark.

In: the report's value, tasks, answers, the training curve. Out: the page's text. The loss curve is SVG by matplotlib
with the page's own text colour; the words and the layout are in report.html.jinja.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import Any

from eiffel_expert.curves import INK, LINE, svg_of
from eiffel_expert.evaluate import wording
from eiffel_expert.evaluate.tasks import Task
from eiffel_expert.records import Answer, LossPoint


def render(report: dict[str, Any], tasks: Sequence[Task], answers: Sequence[Answer], curve: Sequence[LossPoint]) -> str:
    """The page."""
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    source = files("eiffel_expert.evaluate").joinpath("report.html.jinja").read_text(encoding="utf-8")
    return environment.from_string(source).render(
        report=report,
        arms=list(report["models"]),
        titles=wording.ARM_TITLES,
        metrics=wording.METRIC_TITLES,
        score={(s["arm"], s["metric"]): s for s in report["scores"]},
        share=wording.share,
        findings=wording.findings(report),
        tuned_loss=wording.tuned_loss(report["losses"]),
        curve=Markup(curve_svg(curve, report["losses"])) if curve else "",
        cards=[_card(task, answers) for task in tasks],
    )


def _card(task: Task, answers: Sequence[Answer]) -> dict[str, Any]:
    """One prompt with the reference and each arm's answer, side by side."""
    mine = {a.arm: a for a in answers if a.pair_id == task.pair.id}
    return {"pair": task.pair, "answers": mine}


def curve_svg(curve: Sequence[LossPoint], losses: dict[str, Any]) -> str:
    """Training loss over optimiser steps, with the held-out losses before and after as horizontal lines."""
    return svg_of(lambda axes: _draw(axes, curve, losses))


def _draw(axes: Any, curve: Sequence[LossPoint], losses: dict[str, Any]) -> None:
    axes.plot([p.step for p in curve], [p.loss for p in curve], color=LINE, linewidth=1.6, label="training")
    for name, when, dashes in (("base", "before", (1, 2)), ("adapter", "after", (5, 2))):
        label = f"held-out, {when}: {losses[name]:.3f}"
        axes.axhline(losses[name], color=INK, linewidth=1, dashes=dashes, label=label)
    axes.set(xlabel="optimiser step", ylabel="loss, nats a token")
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False)
