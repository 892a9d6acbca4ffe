"""The stage: workspace/dataset in, workspace/train out. See adapter.py for the run itself."""

from __future__ import annotations

import random
from collections import defaultdict
from pathlib import Path
from typing import Any

from eiffel_expert.base import resolve_base
from eiffel_expert.config import Recipe
from eiffel_expert.job import Job
from eiffel_expert.records import Pair, Split, read_parquet
from eiffel_expert.train.adapter import Run, prepare, train_adapter
from eiffel_expert.train.encode import Sample
from eiffel_expert.train.plan import describe


def require(recipe: Recipe) -> None:
    """UserError for a base that lies in a folder and can't be trained. A hub's is not fetched before its turn."""
    if Path(recipe.train.base).is_dir():
        resolve_base(recipe.train.base)


def run(job: Job) -> dict[str, Any]:
    return train_adapter(prepare_stage(job))


def plan(job: Job) -> list[str]:
    """What training would do, one line a fact; no weight is loaded."""
    prepared = prepare_stage(job)
    return describe(prepared.plan, prepared.encoded, prepared.section)


def prepare_stage(job: Job) -> Run:
    pairs = read_parquet(job.workspace.finished("dataset") / "pairs.parquet", Pair)
    training, heldout = _of(pairs, "train"), _of(pairs, "heldout")
    measured = balanced(heldout, job.recipe.train.heldout_rows, job.recipe.seed)
    return prepare(job.folder, job.recipe.train, job.recipe.seed, _samples(training), _samples(measured))


def _of(pairs: list[Pair], split: Split) -> list[Pair]:
    return [pair for pair in pairs if pair.split == split]


def _samples(pairs: list[Pair]) -> list[Sample]:
    return [Sample(pair.id, pair.instruction, pair.input, pair.output) for pair in pairs]


def balanced(pairs: list[Pair], count: int, seed: int) -> list[Pair]:
    """At most `count` pairs, the kinds taking turns, each kind in an order that depends on seed and content only."""
    by_kind: dict[str, list[Pair]] = defaultdict(list)
    for pair in sorted(pairs, key=lambda pair: pair.id):
        by_kind[pair.kind].append(pair)
    for kind, members in by_kind.items():
        random.Random(f"{seed}/{kind}").shuffle(members)
    turns = [(place, kind, pair) for kind, members in by_kind.items() for place, pair in enumerate(members)]
    return [pair for _, _, pair in sorted(turns, key=lambda turn: turn[:2])[:count]]
