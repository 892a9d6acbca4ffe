"""Every type of a list assigned to every other: gelint's answers, kept in assignments.txt."""

from __future__ import annotations

from pathlib import Path

import pytest
from eiffel_classes import universe_with

from eiffel_expert.eiffel.check import check_class

_ROWS = [line.split("\t") for line in (Path(__file__).parent / "assignments.txt").read_text().splitlines()[2:]]
_TYPES = [row[0] for row in _ROWS]
_CONTEXT = (
    "expanded class PAIR [G]\nend",
    "class ROW [G]\nend",
    "class SELF\nend",
    "class SUB inherit SELF inherit {NONE} COMPARABLE undefine is_equal end\n"
    'feature is_less alias "<" (o: like Current): BOOLEAN do end\nend',
)


def class_text() -> tuple[str, int]:
    """The class, and the number of lines before the first assignment."""
    head = [
        "class MATRIX [G, H -> G, K -> COMPARABLE, E -> INTEGER, R -> {HASHABLE, NUMERIC}]",
        "feature",
        'x3: STRING do Result := "" end',
        f"f ({'; '.join(f's{i}: {kind}' for i, kind in enumerate(_TYPES))})",
        "local",
        *(f"t{i}: {kind}" for i, kind in enumerate(_TYPES)),
        "do",
    ]
    numbers = range(len(_TYPES))
    return "\n".join([*head, *(f"t{j} := s{i}" for i in numbers for j in numbers), "end", "end"]), len(head)


@pytest.mark.parametrize(("column", "void_safety", "concurrency"), [(1, "all", "scoop"), (2, "none", "thread")])
def test_assignments(column: int, void_safety: str, concurrency: str) -> None:
    text, before = class_text()
    info = universe_with(*_CONTEXT, text, void_safety=void_safety, concurrency=concurrency).find("MATRIX")
    assert info is not None
    report = check_class(info)
    assert not report.reasons
    rejected = {found.line - before - 1 for found in report.diagnostics if found.code == "VJAR"}
    count = len(_TYPES)
    wrong = [
        f"{source[0]} -> {target}"
        for i, source in enumerate(_ROWS)
        for j, target in enumerate(_TYPES)
        if (source[column][j] == "-") != (i * count + j in rejected)
    ]
    assert not wrong
