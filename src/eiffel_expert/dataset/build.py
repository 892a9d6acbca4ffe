"""The dataset stage: units in; pairs.parquet, eiffel_instructions.jsonl, heldout.jsonl and card.md out.

Each kind makes drafts of each class or feature; each draft is verified or dropped with a reason; doubles and leaks
over the split go; the recipe's weights and target decide what stays. Training order is a seeded shuffle. Nothing here
writes Eiffel: every code answer is text of the corpus, or of the golden pairs where the recipe asks for them.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from eiffel_expert.config import DatasetSection
from eiffel_expert.dataset.accept import fingerprint
from eiffel_expert.dataset.card import render_card
from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.dataset.decontaminate import without_benchmark
from eiffel_expert.dataset.golden.training import ORIGIN, training_pairs
from eiffel_expert.dataset.making import Made, weights_of
from eiffel_expert.dataset.mix import selected, without_doubles, without_leaks
from eiffel_expert.dataset.parts import FOLDER, all_parts
from eiffel_expert.dataset.preferences import FILE as PREFERENCES
from eiffel_expert.dataset.preferences import preferences
from eiffel_expert.dataset.review import applying as reviews
from eiffel_expert.dataset.taught import taught_pairs
from eiffel_expert.dataset.teacher import Teacher
from eiffel_expert.errors import UserError
from eiffel_expert.job import Job
from eiffel_expert.progress import say
from eiffel_expert.records import Pair, write_jsonl, write_parquet
from eiffel_expert.verify.in_context import Corpus
from eiffel_expert.workspace import MANIFEST, UNITS, read_json, write_atomically, write_json

TEACHER = "teacher"  # folder of its answers, in the workspace
SECONDS = ".seconds.json"  # by kind; hidden: it differs from run to run


def run(job: Job) -> dict[str, Any]:
    """Counts for the manifest: kept by kind and split, dropped by reason."""
    section, seed = job.recipe.dataset, job.recipe.seed
    parts = job.folder / FOLDER
    made = joined(all_parts(job.workspace.finished("corpus") / UNITS, section, seed, parts))
    written = training_pairs(section.max_characters, made.dropped) if section.golden else []
    taught = _taught(job, made) if section.teacher else []
    both = reviews.applied([*made.pairs, *taught, *written], job.workspace.root, made.dropped, section.max_characters)
    clean = without_benchmark(both, job.recipe.corpus.decontaminate, made.dropped)
    say(f"  choosing among {len(clean)} pairs")
    pairs = chosen(clean, section, seed, made.dropped)
    reject_empty_side(pairs)
    _write(job, pairs, made)
    shutil.rmtree(parts, ignore_errors=True)
    return {"kept": _kept(pairs), "dropped": dict(sorted(made.dropped.items()))}


def _taught(job: Job, made: Made) -> list[Pair]:
    """Pairs with the teacher's words. Its answers lie outside the stage's folder: they are asked for once."""
    section = job.recipe.dataset.teacher
    assert section is not None
    corpus = Corpus.read(job.workspace.finished("corpus") / UNITS)
    teacher = Teacher(section, job.workspace.root / TEACHER)
    return taught_pairs(made.pairs, section, teacher, corpus, job.recipe.seed, made.dropped)


def joined(parts: Iterable[Made]) -> Made:
    """All parts as one."""
    whole = Made()
    for part in parts:
        whole.pairs += part.pairs
        whole.dropped += part.dropped
        whole.drafts += part.drafts
        for kind, seconds in part.seconds.items():
            whole.seconds[kind] = whole.seconds.get(kind, 0.0) + seconds
    return whole


def chosen(made: Sequence[Pair], section: DatasetSection, seed: int, dropped: Counter[str]) -> list[Pair]:
    """Training pairs, then held-out ones, in their seeded order; weights and target do not count the golden ones."""
    distinct = without_leaks(without_doubles(made, fingerprint, dropped), fingerprint, dropped)
    golden = [p for p in distinct if p.kind == ORIGIN]
    pairs = selected([p for p in distinct if p.kind != ORIGIN], section, weights_of(section), seed, dropped)
    train, heldout = ([p for p in pairs if p.split == split] for split in ("train", "heldout"))
    among = [*train, *golden]
    return [*(shuffled(among, [p.id for p in among], seed) if golden else train), *heldout]


def reject_empty_side(pairs: Sequence[Pair]) -> None:
    """UserError where a side of the split has no pair: there is nothing to train on, or to measure with."""
    splits: Counter[str] = Counter(pair.split for pair in pairs)
    for split, name in (("train", "training"), ("heldout", "held-out")):
        if not splits[split]:
            raise UserError(
                f"no {name} pair could be made of this corpus", "give more Eiffel: classes with comments and contracts"
            )


def _write(job: Job, pairs: Sequence[Pair], made: Made) -> None:
    write_parquet(job.folder / "pairs.parquet", pairs, Pair)
    write_jsonl(job.folder / "eiffel_instructions.jsonl", (_row(p) for p in pairs if p.split == "train"))
    heldout = (p for p in pairs if p.split == "heldout")
    write_jsonl(job.folder / "heldout.jsonl", ({**_row(p), "id": p.id, "kind": p.kind} for p in heldout))
    write_jsonl(job.folder / PREFERENCES, preferences(pairs))
    with write_atomically(job.folder / "card.md") as temporary:
        corpus = read_json(job.workspace.finished("corpus") / MANIFEST)
        temporary.write_text(render_card(pairs, made.dropped, job.recipe.seed, corpus), encoding="utf-8")
    write_json(job.folder / SECONDS, {"drafts": made.drafts, "seconds": made.seconds})


def _row(pair: Pair) -> dict[str, str]:
    return {"instruction": pair.instruction, "input": pair.input, "output": pair.output}


def _kept(pairs: Sequence[Pair]) -> dict[str, dict[str, int]]:
    return {
        split: dict(sorted(Counter(p.kind for p in pairs if p.split == split).items()))
        for split in ("train", "heldout")
    }
