"""Acceptance, corruptions, speed and memory of the Eiffel parser, side by side with others, over folders of .e files.

    python benchmarks/parser.py FOLDER... [--gelint PROGRAM] [--edits FILES] [--failures N]

Beside this parser: gelint (Gobo Eiffel's lint tool; --gelint, else from PATH) and the public tree-sitter grammar (the
packages tree_sitter and tree_sitter_eiffel), where they are installed; what is missing is skipped and said so. Each
measurement has a process of its own; MB/s are of processor time on one core with all trees kept, MB a MB the growth of
the process by them. This parser is measured as plain Python, and compiled where `python -m
eiffel_expert.eiffel.compile` has made a build. --edits N makes one slip in each of N files, of 15 kinds in turn, and
asks gelint which of them are errors.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parent / "src"
sys.path[:0] = [str(SOURCES), str(HERE)]

import parser_corruptions as corruptions  # noqa: E402
import parser_treesitter  # noqa: E402
from parser_files import EiffelFile, read_folder  # noqa: E402
from parser_gelint import Gelint, Judgement  # noqa: E402

from eiffel_expert.eiffel import Tree, parse  # noqa: E402
from eiffel_expert.eiffel.native import SWITCH, native_folder  # noqa: E402


@dataclass
class Row:
    """What was measured over one folder: results by parser, gelint's judgements by file."""

    name: str
    files: list[EiffelFile]
    results: dict[str, dict[str, Any]] = field(default_factory=dict)
    judgements: list[Judgement] = field(default_factory=list)

    @property
    def megabytes(self) -> float:
        return sum(len(file.text) for file in self.files) / 1e6


def measure(parser: str, folder: Path, native: str = "0", paused: bool = False) -> dict[str, Any]:
    """What parser_measure.py prints; `native` is what EIFFEL_EXPERT_NATIVE says: "0" for plain Python."""
    command = [sys.executable, str(HERE / "parser_measure.py"), parser, str(folder), *(["--paused"] if paused else [])]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, SWITCH: native})
    if done.returncode:
        raise SystemExit(f"{parser} over {folder} failed:\n{done.stderr[-2000:]}")
    return dict(json.loads(done.stdout))


def measure_folder(folder: Path, native: str, paused: bool, gelint: Gelint | None) -> Row:
    """All that there is of one folder; `native` is the folder of a compiled build, or ""."""
    row = Row(str(folder), read_folder(folder))
    row.results["ours, plain"] = measure("ours", folder, paused=paused)
    if native:
        row.results["ours, compiled"] = measure("ours", folder, native, paused)
        if row.results["ours, compiled"]["problems"] != row.results["ours, plain"]["problems"]:
            raise SystemExit(f"{folder}: the compiled build differs from plain Python")
    if parser_treesitter.is_installed():
        row.results["tree-sitter"] = measure("tree-sitter", folder)
    if gelint is not None:
        row.judgements = gelint.judge([file.data for file in row.files])
    return row


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f} %" if whole else "-"


def ours(row: Row) -> list[bool]:
    return next(list(result["accepted"]) for name, result in row.results.items() if name.startswith("ours"))


def acceptance_cells(row: Row) -> list[str]:
    accepted = ours(row)
    cells = [row.name[-40:], str(len(row.files)), share(sum(accepted), len(accepted))]
    if row.judgements:
        sound = [judgement.verdict == "accepted" for judgement in row.judgements]
        cells += [share(sum(sound), len(sound)), share(sum(map(min, accepted, sound)), sum(sound))]
        cells.append(str(sum(judgement.verdict == "undecided" for judgement in row.judgements)))
    if "tree-sitter" in row.results:
        theirs = row.results["tree-sitter"]["accepted"]
        cells.append(share(sum(theirs), len(theirs)))
        if row.judgements:
            cells.append(share(sum(map(min, theirs, sound)), sum(sound)))
    return cells


def print_acceptance(rows: list[Row]) -> None:
    heads = ["folder", "files", "accepted"]
    if rows[0].judgements:
        heads += ["by gelint", "of gelint's", "undecided"]
    if "tree-sitter" in rows[0].results:
        heads += ["tree-sitter"] + (["of gelint's"] if rows[0].judgements else [])
    print_table("Files accepted", heads, [acceptance_cells(row) for row in rows])


def speed_cells(name: str, megabytes: float, seconds: float, memory: float, held: float) -> list[str]:
    return [name, f"{megabytes / max(seconds, 1e-9):.1f}", f"{memory / held:.1f}" if held and memory else "-"]


def print_speed(rows: list[Row], gelint: Gelint | None) -> None:
    size = sum(row.megabytes for row in rows)
    lines = []
    for name in rows[0].results:
        results = [row.results[name] for row in rows]
        seconds = sum(result["seconds"] for result in results)
        memory = sum(result["memory"] for result in results)
        lines.append(speed_cells(f"{name}: parse", size, seconds, memory, size))
        if name == "tree-sitter":
            seconds += sum(result["walking"] for result in results)
            lines.append(speed_cells("tree-sitter: parse + walk by cursor", size, seconds, memory, size))
    if gelint is not None and gelint.megabytes:
        line = speed_cells("gelint: degree 5", gelint.megabytes, gelint.seconds, gelint.peak, gelint.peak_source)
        lines.append(line)
    print_table(f"Speed and memory over {size:.1f} MB", ["parser", "MB/s", "MB a MB"], lines)


def print_speed_by_folder(rows: list[Row]) -> None:
    """MB/s of each parser; of tree-sitter with the walk."""
    names = list(rows[0].results)
    lines = []
    for row in rows:
        spent = [row.results[name]["seconds"] + row.results[name].get("walking", 0.0) for name in names]
        lines.append([row.name[-40:], *(f"{row.megabytes / max(seconds, 1e-9):.1f}" for seconds in spent)])
    heads = ["folder", *(f"{name} + walk" if name == "tree-sitter" else name for name in names)]
    print_table("MB/s by folder", heads, lines)


def print_corruptions(tallies: dict[str, corruptions.Tally], with_tree_sitter: bool) -> None:
    heads = ["edit", "edits", "gelint rejects", "wrongly accepted", "line equal", "wrongly rejected"]
    heads += ["tree-sitter accepts"] if with_tree_sitter else []
    lines = []
    for kind, tally in {**tallies, "all": corruptions.total(tallies)}.items():
        equal = share(tally.same_line, tally.rejected)
        cells = [kind, *map(str, (tally.edits, tally.rejected, tally.wrongly_accepted)), equal]
        cells.append(str(tally.wrongly_rejected))
        lines.append(cells + ([str(tally.tree_sitter_accepted)] if with_tree_sitter else []))
    print_table("Single edits", heads, lines)


def print_table(title: str, heads: list[str], lines: list[list[str]]) -> None:
    widths = [max(len(line[n]) for line in (heads, *lines)) for n in range(len(heads))]
    print(f"\n{title}")
    for line in (heads, ["-" * width for width in widths], *lines):
        first, *rest = line
        print("  ".join([first.ljust(widths[0]), *(c.rjust(w) for c, w in zip(rest, widths[1:], strict=True))]))
    sys.stdout.flush()


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


def print_failures(row: Row, limit: int) -> None:
    """The files that gelint accepts and we do not; without gelint all that we do not accept."""
    problems = next(result["problems"] for name, result in row.results.items() if name.startswith("ours"))
    for n, (file, problem) in enumerate(zip(row.files, problems, strict=True)):
        verdict = row.judgements[n].verdict if row.judgements else "accepted"
        if problem and verdict == "accepted" and limit > 0:
            print(f"    {file.path}: {problem}")
            limit -= 1


def run_corruptions(rows: list[Row], gelint: Gelint, options: argparse.Namespace) -> None:
    groups = [
        [f for f, j, ok in zip(row.files, row.judgements, ours(row), strict=True) if ok and j.verdict == "accepted"]
        for row in rows
    ]
    files = corruptions.sample(groups, options.edits, options.seed)
    print(f"\n{len(files)} files, {options.edits_per_file} edits each", file=sys.stderr)
    theirs = None
    if parser_treesitter.is_installed():
        other = parser_treesitter.new_parser()
        theirs = lambda text: not other.parse(text.encode("utf-8", "replace")).root_node.has_error  # noqa: E731
    slips = corruptions.slips_of(files, options.edits_per_file, options.seed)
    tallies = corruptions.judge(slips, gelint, theirs)
    print_corruptions(tallies, theirs is not None)
    for tally in tallies.values():
        for example in tally.examples[: options.failures]:
            print(f"    {example}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--gelint", default=shutil.which("gelint"), metavar="PROGRAM")
    parser.add_argument("--edits", type=int, default=0, metavar="FILES", help="make slips in so many files")
    parser.add_argument("--edits-per-file", type=int, default=1, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--failures", type=int, default=0, metavar="N", help="show N failures of each folder and edit")
    parser.add_argument("--paused", action="store_true", help="our trees within collector_paused (), as for a corpus")
    parser.add_argument("--tokens-check", action="store_true", help="check that the tokens reproduce each text")
    options = parser.parse_args()
    gelint = Gelint(options.gelint) if options.gelint else None
    native = str(native_folder(SOURCES / "eiffel_expert" / "eiffel") or "")
    rows = []
    for folder in options.folders:
        print(f"{folder} ...", file=sys.stderr)
        row = measure_folder(folder, native, options.paused, gelint)
        if not row.files:
            print(f"{folder}: no .e files, left out", file=sys.stderr)
            continue
        rows.append(row)
        print_failures(row, options.failures)
        if options.tokens_check:
            wrong = [str(file.path) for file in row.files if not reproduced(parse(file.text))]
            print(f"tokens do not reproduce the text: {len(wrong)} files {' '.join(wrong[:3])}")
    if not rows:
        return 1
    print_acceptance(rows)
    print_speed(rows, gelint)
    print_speed_by_folder(rows)
    if not native:
        print("\nNo compiled build (python -m eiffel_expert.eiffel.compile makes one): skipped.")
    if not parser_treesitter.is_installed():
        print("\nThe tree-sitter grammar is not installed: skipped.")
    if gelint is None:
        print("\ngelint was not found (--gelint PROGRAM): acceptance of its files and single edits are skipped.")
    elif options.edits:
        run_corruptions(rows, gelint, options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
