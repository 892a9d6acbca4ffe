"""The stage: workspace/dataset in, workspace/train out. See adapter.py for the run itself."""

from __future__ import annotations

from typing import Any

from eiffel_expert.balance import choose_balanced
from eiffel_expert.base import require_usable
from eiffel_expert.base.packaged import PACKAGE
from eiffel_expert.config import Recipe
from eiffel_expert.job import Job
from eiffel_expert.records import Pair, Split, read_parquet
from eiffel_expert.train.adapter import Run, prepare, train_adapter
from eiffel_expert.train.encode import Sample
from eiffel_expert.train.preference import Preference


def require(recipe: Recipe) -> None:
    """UserError for a base that can't be trained: said before the first stage, and before a weight is fetched."""
    if recipe.train.base != PACKAGE:  # converting the packaged one takes a minute: that waits for its turn
        require_usable(recipe.train.base)


def run(job: Job) -> dict[str, Any]:
    return train_adapter(prepare_stage(job))


def plan(job: Job) -> list[str]:
    """What training would do, one line a fact; no weight is loaded."""
    return prepare_stage(job).described()


def prepare_stage(job: Job) -> Run:
    pairs = read_parquet(job.workspace.finished("dataset") / "pairs.parquet", Pair)
    training, heldout = _of(pairs, "train"), _of(pairs, "heldout")
    measured = choose_balanced(heldout, job.recipe.train.heldout_rows, job.recipe.seed)
    asked = choose_balanced(heldout, job.recipe.train.sampled_answers, job.recipe.seed)
    return prepare(
        job.folder, job.recipe.train, job.recipe.seed, _samples(training), _samples(measured), asked, rivals(training)
    )


def rivals(pairs: list[Pair]) -> list[Preference]:
    """Pairs with a worse answer beside: of a repair, the broken text is one."""
    worse = [(pair, pair.rejected or pair.broken) for pair in pairs]
    return [Preference(p.id, p.instruction, p.input, p.output, rejected) for p, rejected in worse if rejected]


def _of(pairs: list[Pair], split: Split) -> list[Pair]:
    return [pair for pair in pairs if pair.split == split]


def _samples(pairs: list[Pair]) -> list[Sample]:
    return [Sample(pair.id, pair.instruction, pair.input, pair.output) for pair in pairs]
