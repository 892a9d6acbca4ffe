"""Single edits of correct files: which of those that gelint rejects do the parsers accept, and do the lines agree?

In: files that gelint accepts. Out: `Tally`s, one a kind of edit. Only edits that gelint's parser rejects count for the
share wrongly accepted; those that it accepts and we reject are counted too.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from parser_edits import EDITS, edited
from parser_files import EiffelFile
from parser_gelint import Gelint, Judgement

from eiffel_expert.eiffel import Tree, parse

_BATCH = 400  # edited texts at a time


@dataclass(frozen=True, slots=True)
class Slip:
    """A text with one edit."""

    file: EiffelFile
    kind: str
    text: str


@dataclass
class Tally:
    """What became of the edits of one kind."""

    edits: int = 0
    rejected: int = 0  # by gelint
    wrongly_accepted: int = 0
    wrongly_rejected: int = 0
    same_line: int = 0
    tree_sitter_accepted: int = 0
    examples: list[str] = field(default_factory=list)


def sample(groups: list[list[EiffelFile]], count: int, seed: int) -> list[EiffelFile]:
    """`count` files, the same number from each group as far as it has them."""
    rng = random.Random(seed)
    piles = [rng.sample(group, len(group)) for group in groups if group]
    chosen: list[EiffelFile] = []
    while piles and len(chosen) < count:
        chosen += [pile.pop() for pile in piles][: count - len(chosen)]
        piles = [pile for pile in piles if pile]
    return chosen


def slips_of(files: list[EiffelFile], kinds_per_file: int, seed: int) -> Iterator[Slip]:
    """So many edits of each file, the kinds in turn, so that each is as frequent as the others."""
    kinds = list(EDITS)
    for n, file in enumerate(files):
        tokens = list(parse(file.text).tokens())
        made = 0
        for step in range(len(kinds)):
            kind = kinds[(n * kinds_per_file + step) % len(kinds)]
            text = edited(kind, f"{seed}/{n}", file.text, tokens)
            if text is not None:
                yield Slip(file, kind, text)
                made += 1
            if made == kinds_per_file:
                break


def judge(slips: Iterator[Slip], gelint: Gelint, other: Callable[[str], bool] | None) -> dict[str, Tally]:
    """Tallies by kind; `other` tells whether tree-sitter accepts a text."""
    tallies = {kind: Tally() for kind in EDITS}
    waiting: list[Slip] = []
    for slip in slips:
        waiting.append(slip)
        if len(waiting) == _BATCH:
            _count(waiting, gelint, other, tallies)
            waiting = []
    _count(waiting, gelint, other, tallies)
    return tallies


def _count(slips: list[Slip], gelint: Gelint, other: Callable[[str], bool] | None, tallies: dict[str, Tally]) -> None:
    for slip, judgement in zip(slips, gelint.judge([_bytes_of(slip) for slip in slips]), strict=True):
        if judgement.verdict == "undecided":
            continue
        tally = tallies[slip.kind]
        tally.edits += 1
        tree = parse(slip.text)
        if judgement.verdict == "accepted":
            tally.wrongly_rejected += not tree.ok
        else:
            tally.rejected += 1
            tally.wrongly_accepted += tree.ok
            tally.same_line += _line_of(tree) == judgement.line
            tally.tree_sitter_accepted += other is not None and other(slip.text)
        if problem := _disagreement(slip, tree, judgement):
            tally.examples.append(problem)


def _bytes_of(slip: Slip) -> bytes:
    """gelint takes a text for UTF-8 only with a byte order mark."""
    return slip.text.encode("utf-8-sig" if not slip.text.isascii() else "utf-8", "replace")


def _line_of(tree: Tree) -> int:
    return 0 if tree.ok else tree.diagnostics[0].line


def _disagreement(slip: Slip, tree: Tree, judgement: Judgement) -> str:
    where = f"{slip.file.path} ({slip.kind})"
    if judgement.verdict == "accepted":
        return "" if tree.ok else f"REJECTED {where}: {_shown(slip, tree.diagnostics[0].line)}: {tree.diagnostics[0]}"
    if tree.ok:
        return f"ACCEPTED {where}: {_shown(slip, judgement.line)}"
    if _line_of(tree) != judgement.line:
        return f"LINE {where}: gelint {_shown(slip, judgement.line)}: {tree.diagnostics[0]}"
    return ""


def _shown(slip: Slip, line: int) -> str:
    lines = slip.text.split("\n")
    return f"line {line} `{lines[line - 1].strip()}'" if 0 < line <= len(lines) else f"line {line}"


def total(tallies: dict[str, Tally]) -> Tally:
    found = Tally()
    for tally in tallies.values():
        for name, value in vars(tally).items():
            if isinstance(value, int):
                setattr(found, name, getattr(found, name) + value)
    return found
