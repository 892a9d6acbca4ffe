"""The report: one JSON value with everything that was measured, and the table that the terminal shows.

In: tasks, answers, losses, settings. Out: report.json (scores with 95 % Wilson intervals, paired comparisons, losses,
settings, speed) and report.html (see `page`). Nothing is measured here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from eiffel_expert import __version__
from eiffel_expert.config import Recipe
from eiffel_expert.evaluate.losses import Losses
from eiffel_expert.evaluate.page import render
from eiffel_expert.evaluate.score import METRICS, comparison, failures, scores
from eiffel_expert.evaluate.tasks import BASE, ONE_SHOT, TUNED, Task
from eiffel_expert.evaluate.wording import ARM_TITLES, METRIC_TITLES, findings, share, tuned_loss
from eiffel_expert.records import Answer
from eiffel_expert.workspace import read_json, write_atomically, write_json

Report = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Material:
    """What a report is made of; `models` holds the file name of each arm's model."""

    recipe: Recipe
    tasks: Sequence[Task]
    answers: Sequence[Answer]
    losses: Losses
    models: dict[str, str]


def build_report(material: Material) -> Report:
    """The value of report.json."""
    forms = {task.pair.id: task.pair.form for task in material.tasks}
    answers, limit = material.answers, material.recipe.evaluate.max_new_tokens
    return {
        "version": __version__,
        "settings": {**material.recipe.evaluate.model_dump(), "seed": material.recipe.seed, "base": _base(material)},
        "models": material.models,
        "prompts": {"total": len(material.tasks), "kinds": dict(Counter(t.pair.kind for t in material.tasks))},
        "scores": [asdict(score) for score in scores(answers, forms)],
        "comparisons": [
            comparison(answers, TUNED, other, metric, forms) for other in (BASE, ONE_SHOT) for metric in METRICS
        ],
        "losses": {name: value for name, value in asdict(material.losses).items() if name != "curve"},
        "failures": failures(answers),
        "decoding": {arm: _decoding([a for a in answers if a.arm == arm], limit) for arm in material.models},
    }


def _base(material: Material) -> str:
    return material.recipe.train.base


def _decoding(answers: Sequence[Answer], limit: int) -> dict[str, Any]:
    """`cut_off` counts answers that reached the limit of new tokens; `seconds` adds up answers decoded side by side."""
    return {
        "answers": len(answers),
        "tokens": sum(a.tokens for a in answers),
        "seconds": round(sum(a.seconds for a in answers), 1),
        "cut_off": sum(a.tokens >= limit for a in answers),
    }


def write_report(
    folder: Path, report: Report, tasks: Sequence[Task], answers: Sequence[Answer], losses: Losses
) -> None:
    """report.json and report.html in `folder`."""
    page = render(report, tasks, answers, losses.curve)
    with write_atomically(folder / "report.html") as temporary:
        temporary.write_text(page, encoding="utf-8")
    write_json(folder / "report.json", report)


def summary_table(report: Report) -> Table:
    """Before and after: a column an arm, shares with their 95 % intervals, the held-out loss below."""
    arms = list(report["models"])
    total = report["prompts"]["total"]
    table = Table(title=f"{total} held-out prompts, share in % (95 % interval)", title_justify="left")
    table.add_column("")
    for arm in arms:
        table.add_column(ARM_TITLES.get(arm, arm), justify="right")
    by_name = {(score["arm"], score["metric"]): score for score in report["scores"]}
    for metric in METRICS:
        table.add_row(METRIC_TITLES[metric], *(share(by_name.get((arm, metric))) for arm in arms))
    table.add_section()
    for kind in sorted(report["prompts"]["kinds"]):
        table.add_row(f"  {kind}", *(share(by_name.get((arm, f"task:{kind}")), brief=True) for arm in arms))
    table.add_section()
    table.add_row("held-out loss", *(_loss(report["losses"], arm) for arm in arms))
    return table


def _loss(losses: dict[str, Any], arm: str) -> str:
    if arm == ONE_SHOT:
        return "–"
    return f"{tuned_loss(losses) if arm == TUNED else losses['base']:.3f}"


def print_summary(folder: Path) -> None:
    """The table and the findings of a finished evaluation, on stdout."""
    report = read_json(folder / "report.json")
    console = Console(highlight=False, soft_wrap=True)
    console.print(summary_table(report))
    for line in findings(report):
        console.print(line, markup=False)
