"""One round: sample from the current model, keep what verifies, retrain from the base, keep the new model if better.

In: the ledger (which names the current model and its dataset), a recipe, and two functions that the caller brings since
stages don't import each other: `Rebuild` trains and exports from a dataset, `Judge` asks a model the held-out prompts.
Out: a folder for the round and a closed line in the ledger. A round killed at any point goes on where it was: samples
are appended, the dataset is written whole, `Rebuild` and `Judge` resume by themselves.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

from eiffel_expert.answering import Opener, checked, llama_server, read_answers
from eiffel_expert.config import Recipe
from eiffel_expert.errors import UserError
from eiffel_expert.improve.gate import Decision, decide
from eiffel_expert.improve.ledger import Files, Ledger, Round
from eiffel_expert.improve.propose import Harvest, harvest, sample_answers
from eiffel_expert.progress import say
from eiffel_expert.records import Answer, Pair, read_parquet, to_dict, write_jsonl, write_parquet
from eiffel_expert.workspace import hash_file, hash_value

PAIRS, INSTRUCTIONS, HELDOUT = "pairs.parquet", "eiffel_instructions.jsonl", "heldout.jsonl"


class Rebuild(Protocol):
    """Trains from the base on `folder`/dataset, exports under `folder`, gives the GGUF; resumes by itself."""

    def __call__(self, folder: Path) -> Path: ...


class Judge(Protocol):
    """The model's answers to the held-out prompts, the same for every model; resumes from `folder`."""

    def __call__(self, model: Path, folder: Path) -> Sequence[Answer]: ...


@dataclass(frozen=True)
class Makers:
    """What a round is brought from outside."""

    rebuild: Rebuild
    judge: Judge
    units: Path  # the corpus: answers are checked among its classes
    opener: Opener = llama_server


def run_round(ledger: Ledger, root: Path, recipe: Recipe, makers: Makers) -> Round:
    """Run the open round of this recipe and current model, or a new one; returns its closed line.

    Raises UserError if the ledger names no current model or its files are gone.
    """
    current = _current(ledger)
    dataset = Path(current.dataset)
    key = hash_value([recipe.model_dump(), hash_file(dataset / PAIRS), current.number, current.model])
    number = ledger.begin(key)
    folder = root / f"round-{number:03d}"
    say(f"[improve] round {number}: sampling from {Path(current.model).name}")
    found = _propose(current, folder, recipe, number, makers)
    counts: dict[str, Any] = {"sampled": found.sampled, "added": len(found.pairs), "dropped": found.dropped}
    say(f"  {found.sampled} answers sampled, {len(found.pairs)} kept as new pairs")
    if not found.pairs:
        ledger.end(number, "empty", "no sampled answer became a pair", counts)
        return _line(ledger, number)
    model = makers.rebuild(folder)
    decision = _gate(current, model, folder, makers.judge)
    counts |= {"tasks": asdict(decision.tasks), "parses": asdict(decision.parses)}
    files = Files(model, folder / "answers.jsonl", folder / "dataset")
    ledger.end(number, "kept" if decision.keep else "rejected", decision.reason, counts, files)
    return _line(ledger, number)


def _current(ledger: Ledger) -> Round:
    current = ledger.current()
    if current is None:
        raise UserError("there is no model to improve", "run `eiffel-expert run` first")
    for path in (Path(current.model), Path(current.dataset) / PAIRS):
        if not path.is_file():
            hint = "run `eiffel-expert run` again, or `eiffel-expert improve rollback`"
            raise UserError(f"the current model's files are gone: {path}", hint)
    return current


def _line(ledger: Ledger, number: int) -> Round:
    return next(line for line in ledger.history() if line.number == number)


def _propose(current: Round, folder: Path, recipe: Recipe, number: int, makers: Makers) -> Harvest:
    pairs = read_parquet(Path(current.dataset) / PAIRS, Pair)
    # Another seed each round: else a round after a rejected one would ask the same and get the same.
    seed = recipe.seed * 1000 + number
    answers = sample_answers(Path(current.model), pairs, folder / "samples.jsonl", recipe.improve, seed, makers.opener)
    found = harvest(checked(answers, pairs, makers.units), pairs)
    if found.pairs:
        write_dataset([*pairs, *found.pairs], folder / "dataset", Path(current.dataset))
    return found


def write_dataset(pairs: Sequence[Pair], folder: Path, source: Path) -> None:
    """The dataset stage's files for `pairs`; what concerns held-out pairs is taken from `source` unchanged."""
    training = (
        {"instruction": p.instruction, "input": p.input, "output": p.output} for p in pairs if p.split == "train"
    )
    write_parquet(folder / PAIRS, pairs, Pair)
    write_jsonl(folder / INSTRUCTIONS, training)
    if (source / HELDOUT).is_file():
        shutil.copyfile(source / HELDOUT, folder / HELDOUT)


def _gate(current: Round, model: Path, folder: Path, judge: Judge) -> Decision:
    new = judge(model, folder / "judged-new")
    write_jsonl(folder / "answers.jsonl", map(to_dict, new))
    return decide(new, _answers_of(current, new, folder, judge))


def _answers_of(current: Round, new: Sequence[Answer], folder: Path, judge: Judge) -> Sequence[Answer]:
    """What the current model answered to the same prompts: from its file where that has them all, else asked again."""
    arm, asked = new[0].arm, {(answer.pair_id, answer.prompt) for answer in new}
    recorded = read_answers(Path(current.answers)) if current.answers else []
    kept = [a for a in recorded if a.arm == arm and (a.pair_id, a.prompt) in asked]
    return kept if len(kept) == len(asked) else judge(Path(current.model), folder / "judged-current")
