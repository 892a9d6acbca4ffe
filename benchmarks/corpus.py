"""The corpus stage at full size: time, memory of all processes, what is kept, and what a second run costs.

    python benchmarks/corpus.py SOURCE... [--added SOURCE] [--library L]... [--recipe R] [--folder F] [--warm]
        [--interrupt SECONDS]

Each run is the command line in a process of its own. Rows: a first run with an empty memory of earlier runs, the same
command again (nothing to do), the same sources into another workspace (every file known), and, with --added, one more
source. The bytes of the second and third units.parquet must be the first's. Memory is the sum of the proportional set
sizes of all processes at its peak. --warm keeps what FOLDER remembers of earlier runs; --interrupt adds a run from
nothing that is stopped with Ctrl-C again and again.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "src"), str(HERE)]

from process_memory import measured  # noqa: E402

from eiffel_expert.sources import open_sources  # noqa: E402
from eiffel_expert.workspace import hash_file  # noqa: E402

CACHE = "EIFFEL_EXPERT_CACHE"
INTERRUPTED = (130, -signal.SIGINT)  # the second before the command line has begun


@dataclass(frozen=True)
class Row:
    """One run."""

    title: str
    seconds: float
    gigabytes: float
    units: str  # hash of units.parquet


def run(title: str, sources: list[str], workspace: Path, words: list[str], interrupt: float = 0.0) -> Row:
    """One run to its end; with `interrupt`, stopped with Ctrl-C after so many seconds and started again each time."""
    command = [sys.executable, "-m", "eiffel_expert", "corpus", "build", *sources, *words]
    costs = []
    while not costs or costs[-1].status:
        costs.append(measured([*command, "--workspace", str(workspace)], interrupt))
        if costs[-1].status not in (0, *INTERRUPTED):
            sys.exit(f"{title}: the command failed with status {costs[-1].status}")
    if interrupt:
        title = f"{title}, stopped {len(costs) - 1} times"
    peak = max(cost.megabytes for cost in costs) / 1000
    units = hash_file(workspace / "corpus" / "units.parquet")
    return Row(title, sum(cost.seconds for cost in costs), peak, units)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+")
    parser.add_argument("--added", action="append", default=[], help="a source for the last run alone")
    parser.add_argument("--library", action="append", default=[])
    parser.add_argument("--recipe")
    parser.add_argument("--folder", type=Path, help="for workspaces and memory; a temporary one if none")
    parser.add_argument("--warm", action="store_true")
    parser.add_argument("--interrupt", type=float, default=0.0, metavar="SECONDS")
    return parser.parse_args()


def main() -> None:
    given = arguments()
    folder = given.folder or Path(tempfile.mkdtemp(prefix="corpus-benchmark-"))
    words = [word for library in given.library for word in ("--library", library)]
    words += ["--recipe", given.recipe] if given.recipe else []
    for name in ("one", "two", "three", "other-cache", *(() if given.warm else ("cache",))):
        shutil.rmtree(folder / name, ignore_errors=True)
    roots = open_sources([Path(source) for source in given.sources])
    files = [file for root in roots for file in root.classes]
    print(f"{len(files)} files, {sum(file.stat().st_size for file in files) / 1e6:.1f} MB, {len(roots)} sources")
    os.environ[CACHE] = str(folder / "cache")
    rows = [
        run("first run", given.sources, folder / "one", words),
        run("the same again", given.sources, folder / "one", words),
        run("another workspace", given.sources, folder / "two", words),
    ]
    if given.interrupt:
        os.environ[CACHE] = str(folder / "other-cache")
        rows.append(run("from nothing", given.sources, folder / "three", words, given.interrupt))
        os.environ[CACHE] = str(folder / "cache")
    if len({row.units for row in rows}) > 1:
        sys.exit("the same sources gave other bytes: " + ", ".join(f"{row.title} {row.units[:8]}" for row in rows))
    if given.added:
        rows.append(run(f"with {', '.join(given.added)}", [*given.sources, *given.added], folder / "two", words))
    print(f"{'run':40} {'seconds':>8} {'GB':>6}")
    for row in rows:
        print(f"{row.title[:40]:40} {row.seconds:8.0f} {row.gigabytes:6.2f}")
    print_kept(folder / "one" / "corpus" / "manifest.json")


def print_kept(manifest: Path) -> None:
    """What the first run's manifest counts."""
    found = json.loads(manifest.read_text(encoding="utf-8"))
    for name in ("kept", "dropped", "redacted", "split"):
        print(f"{name}:")
        for what, count in found.get(name, {}).items():
            print(f"  {what}: {count if isinstance(count, int | str) else len(count)}")


if __name__ == "__main__":
    main()
