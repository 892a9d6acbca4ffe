"""The dataset stage: units in; pairs.parquet, eiffel_instructions.jsonl, heldout.jsonl and card.md out.

Each kind makes drafts of each class or feature; each draft is verified or dropped with a reason; doubles and leaks
over the split go; the recipe's weights and target decide what stays. Training order is a seeded shuffle. Nothing here
writes Eiffel: every code answer is text of the corpus, or of the golden pairs where the recipe asks for them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from eiffel_expert.config import DatasetSection
from eiffel_expert.dataset.accept import accepted, fingerprint
from eiffel_expert.dataset.card import render_card
from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.dataset.golden.training import ORIGIN, training_pairs
from eiffel_expert.dataset.kinds import KINDS, Draft, Kind, Options
from eiffel_expert.dataset.kinds.kind import thinning_of
from eiffel_expert.dataset.mix import mixed, without_doubles, without_leaks
from eiffel_expert.dataset.views import ClassView, FeatureView, class_views
from eiffel_expert.dataset.words import words_of
from eiffel_expert.errors import UserError
from eiffel_expert.job import Job
from eiffel_expert.progress import track
from eiffel_expert.records import Pair, SourceUnit, read_parquet, write_jsonl, write_parquet
from eiffel_expert.verify.in_context import Corpus
from eiffel_expert.workspace import UNITS, write_atomically

TABLE_WORDS = 120
TABLE_SHARE = 0.12  # distinct words in generated tables are fewer than this; code stays above 0.2


def run(job: Job) -> dict[str, Any]:
    """Counts for the manifest: kept by kind and split, dropped by reason."""
    section, seed = job.recipe.dataset, job.recipe.seed
    weights = weights_of(section)
    units = read_parquet(job.workspace.finished("corpus") / UNITS, SourceUnit)
    dropped: Counter[str] = Counter()
    made = list(made_pairs(class_views(units), section, seed, dropped, Corpus.of(units)))
    written = training_pairs(section.max_characters, dropped) if section.golden else []
    pairs = chosen(made, weights, section.target, seed, dropped, written)
    reject_empty_side(pairs)
    _write(job, pairs, dropped)
    return {"kept": _kept(pairs), "dropped": dict(sorted(dropped.items()))}


def weights_of(section: DatasetSection) -> dict[str, float]:
    """Weight by kind; all equal where the recipe names none."""
    return {str(name): weight for name, weight in section.kinds.items()} or {kind.name: 1.0 for kind in KINDS}


def made_pairs(
    views: Sequence[ClassView], section: DatasetSection, seed: int, dropped: Counter[str], corpus: Corpus
) -> Iterator[Pair]:
    """Every accepted pair of every kind, class by class; what is not accepted is counted."""
    thinning = thinning_of(sum(len(view.features) for view in views))
    options = Options(seed, section.repairs_per_feature, corpus, thinning)
    kinds = [kind for kind in KINDS if weights_of(section).get(kind.name, 0) > 0]
    for view in track(views, "making pairs", len(views)):
        for kind, draft, unit in _drafts(view, options, dropped, kinds):
            result = accepted(kind, draft, unit, seed, section.max_characters, corpus)
            if isinstance(result, Pair):
                yield result
            else:
                dropped[f"{kind.name}: {result}"] += 1


def _drafts(
    view: ClassView, options: Options, dropped: Counter[str], kinds: Sequence[Kind[Any]]
) -> Iterator[tuple[Kind[Any], Draft, SourceUnit]]:
    for unit in view.features:
        feature = view.views[unit.id]
        reason = unfit(feature)
        if feature is None or reason:
            dropped[reason] += 1
            continue
        for kind in kinds:
            if kind.unit == "feature":
                yield from ((kind, draft, unit) for draft in kind.drafts(feature, options))
    for kind in kinds:
        if kind.unit == "class":
            yield from ((kind, draft, view.unit) for draft in kind.drafts(view, options))


def unfit(feature: FeatureView | None) -> str:
    """Why no pair is made of a feature, "" if nothing speaks against it."""
    if feature is None:
        return "feature laid out unusually"
    words = [word.text for word in words_of(feature.text)]
    is_table = len(words) > TABLE_WORDS and len(set(words)) < TABLE_SHARE * len(words)
    return "feature is a table of constants" if is_table else ""


def chosen(
    made: Sequence[Pair],
    weights: dict[str, float],
    target: int,
    seed: int,
    dropped: Counter[str],
    written: Sequence[Pair] = (),
) -> list[Pair]:
    """Training pairs, then held-out ones, in their seeded order; weights and target do not count the `written` ones."""
    distinct = without_leaks(without_doubles([*made, *written], fingerprint, dropped), fingerprint, dropped)
    golden = [p for p in distinct if p.origin == ORIGIN]
    train = mixed([p for p in distinct if p.split == "train" and p.origin != ORIGIN], weights, target, seed)
    heldout = mixed([p for p in distinct if p.split == "heldout"], weights, 0, seed)
    dropped["left out by the mix"] += len(distinct) - len(train) - len(heldout) - len(golden)
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


def _write(job: Job, pairs: Sequence[Pair], dropped: Counter[str]) -> None:
    write_parquet(job.folder / "pairs.parquet", pairs, Pair)
    write_jsonl(job.folder / "eiffel_instructions.jsonl", (_row(p) for p in pairs if p.split == "train"))
    heldout = (p for p in pairs if p.split == "heldout")
    write_jsonl(job.folder / "heldout.jsonl", ({**_row(p), "id": p.id, "kind": p.kind} for p in heldout))
    with write_atomically(job.folder / "card.md") as temporary:
        temporary.write_text(render_card(pairs, dropped, job.recipe.seed), encoding="utf-8")


def _row(pair: Pair) -> dict[str, str]:
    return {"instruction": pair.instruction, "input": pair.input, "output": pair.output}


def _kept(pairs: Sequence[Pair]) -> dict[str, dict[str, int]]:
    return {
        split: dict(sorted(Counter(p.kind for p in pairs if p.split == split).items()))
        for split in ("train", "heldout")
    }
