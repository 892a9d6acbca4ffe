"""Does printed Eiffel read as an equal tree and print as itself, over folders of .e files? And how fast is it printed?

    python benchmarks/printer.py FOLDER... [--failures N] [--files N]

For each file that parses: parse (print (tree)) has no diagnostic, is equal to the tree, has its dialect and all its
comments; printing that again gives the same text. MB/s are of processor time for printing alone, offsets known.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "src"), str(HERE)]

from parser_files import EiffelFile, read_folder  # noqa: E402

from eiffel_expert.eiffel import Tree, first_difference, parse, print_tree  # noqa: E402
from eiffel_expert.eiffel.lexer import COMMENT  # noqa: E402


@dataclass
class Row:
    """What was seen in one folder."""

    folder: str
    files: int = 0
    accepted: int = 0
    good: int = 0
    unchanged: int = 0
    seconds: float = 0.0
    megabytes: float = 0.0
    failures: list[str] = field(default_factory=list)


def comments_of(tree: Tree) -> Counter[str]:
    """The comments of a text, each without the blanks at its end."""
    found: Counter[str] = Counter()
    end = 0
    for _, _, start, stop in tree.tokens():
        found.update(match.group().rstrip() for match in COMMENT.finditer(tree.text, end, start))
        end = stop
    found.update(match.group().rstrip() for match in COMMENT.finditer(tree.text, end))
    return found


def _dialects_after(dialect: str) -> tuple[str, ...]:
    """A text that only `a|b` made Liberty's has blanks around its operators now, and is of any dialect."""
    return ("legacy", "any") if dialect == "legacy" else (dialect,)


def fault(tree: Tree, printed: str) -> str:
    """What is wrong with `printed` as the text of `tree`; "" if nothing."""
    again = parse(printed)
    if not again.ok:
        return f"printed text does not parse: {again.diagnostics[0]}"
    if difference := first_difference(tree, again):
        return f"trees differ: {difference}"
    if again.dialect not in _dialects_after(tree.dialect):
        return f"dialect {tree.dialect} became {again.dialect}"
    if comments_of(tree) != comments_of(again):
        return f"comments differ: {list((comments_of(tree) - comments_of(again)).items())[:2]}"
    return "" if print_tree(again) == printed else "printing again gives another text"


def check(row: Row, file: EiffelFile) -> None:
    tree = parse(file.text)
    row.files += 1
    if not tree.ok:
        return
    row.accepted += 1
    tree.position(len(file.text))
    start = time.process_time()
    printed = print_tree(tree)
    row.seconds += time.process_time() - start
    row.megabytes += len(file.text) / 1e6
    problem = fault(tree, printed)
    row.good += not problem
    row.unchanged += printed == file.text
    if problem:
        row.failures.append(f"{file.path}: {problem}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--failures", type=int, default=5, metavar="N", help="show N failures of each folder")
    parser.add_argument("--files", type=int, default=0, metavar="N", help="only N files of each folder, by chance")
    options = parser.parse_args()
    print(f"{'folder':<44} {'files':>6} {'accepted':>8} {'good':>6} {'share':>9} {'unchanged':>9} {'MB/s':>6}")
    bad = 0
    for folder in options.folders:
        files = read_folder(folder)
        if 0 < options.files < len(files):
            files = random.Random(1).sample(files, options.files)
        row = Row(str(folder)[-44:])
        for file in files:
            check(row, file)
        share = 100 * row.good / row.accepted if row.accepted else 0.0
        print(
            f"{row.folder:<44} {row.files:>6} {row.accepted:>8} {row.good:>6} {share:>7.2f} % {row.unchanged:>9}"
            f" {row.megabytes / max(row.seconds, 1e-9):>6.2f}",
            flush=True,
        )
        print("".join(f"    {failure}\n" for failure in row.failures[: options.failures]), end="", flush=True)
        bad += len(row.failures)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
