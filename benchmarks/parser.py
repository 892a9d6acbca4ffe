"""Acceptance, speed and memory of the Eiffel front end over folders of .e files, as a table.

    python benchmarks/parser.py FOLDER... [--failures N] [--tokens-check]

A file counts as accepted when it parses without a diagnostic. MB/s is characters of source a second of one core,
reading excluded, trees kept until their folder is done (the cyclic collector is paused within each parse only, as in
normal use). MB a MB is the growth of the process while the trees are kept; each folder gets a process of its own. It
measures this parser alone.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

from eiffel_expert.eiffel import SourceText, Tree, UndecodableText, parse


@dataclass
class Row:
    """What was measured in one folder."""

    folder: str
    files: int
    accepted: int
    characters: int
    tokens: int
    seconds: float
    memory: float
    failures: list[str]


def read(folder: Path) -> list[tuple[Path, str]]:
    """The texts of the .e files under a folder; what is no text is told and left out."""
    texts = []
    for path in sorted(folder.rglob("*.e")):
        try:
            texts.append((path, SourceText.decode(path.read_bytes()).text))
        except (OSError, UndecodableText) as problem:
            print(f"{path}: {problem}", file=sys.stderr)
    return texts


def resident() -> float:
    """Resident memory of this process in MB (Linux)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def measure(folder: Path) -> Row:
    texts = read(folder)
    gc.collect()
    gc.freeze()
    before = resident()
    start = time.perf_counter()
    trees = [parse(text) for _, text in texts]
    seconds = time.perf_counter() - start
    memory = resident() - before
    failures = [f"{path}: {tree.diagnostics[0]}" for (path, _), tree in zip(texts, trees, strict=True) if not tree.ok]
    tokens = sum(len(tree.token_table.texts) - 2 for tree in trees)
    characters = sum(len(text) for _, text in texts)
    return Row(str(folder), len(texts), len(texts) - len(failures), characters, tokens, seconds, memory, failures)


def reproduced(tree: Tree) -> bool:
    """Do the tokens, with blanks and comments alone between them, make up the text?"""
    position = 0
    for _, token, start, end in tree.tokens():
        gap = tree.text[position:start]
        if tree.text[start:end] != token or any(
            line.strip("\ufeff\x1a \t\r\f\v") and not line.strip().startswith("--") for line in gap.split("\n")
        ):
            return False
        position = end
    return True


def print_row(row: Row) -> None:
    share = 100 * row.accepted / row.files if row.files else 0.0
    megabytes = row.characters / 1e6
    print(
        f"{row.folder[-44:]:<44} {row.files:>6} {row.accepted:>8} {share:>7.2f} % {megabytes:>7.1f} {row.tokens:>9}"
        f" {megabytes / max(row.seconds, 1e-9):>6.2f} {row.memory / max(megabytes, 1e-9):>8.1f}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument(
        "--failures", type=int, default=0, metavar="N", help="print the first N failures of each folder"
    )
    parser.add_argument("--tokens-check", action="store_true", help="check that the tokens reproduce each text")
    options = parser.parse_args()
    print(
        f"{'folder':<44} {'files':>6} {'accepted':>8} {'share':>9} {'MB':>7} {'tokens':>9} {'MB/s':>6} {'MB a MB':>8}"
    )
    for folder in options.folders:
        with ProcessPoolExecutor(max_workers=1) as process:
            row = process.submit(measure, folder).result()
        print_row(row)
        for failure in row.failures[: options.failures]:
            print(f"    {failure}")
        if options.tokens_check:
            wrong = [path for path, text in read(folder) if not reproduced(parse(text))]
            print(f"    tokens do not reproduce the text: {len(wrong)} files {' '.join(map(str, wrong[:3]))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
