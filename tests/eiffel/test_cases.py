"""Constructs as Eiffel files: all of accepted_*.e parses; each snippet of rejected_*.e fails at `-- ERROR: text`.

A snippet begins with a line `--- kind: title`, kind being a kind of fragment; the text behind ERROR must appear in the
message or the hint, and the diagnostic must begin in that line (test_places.py: the line that it names).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from eiffel_expert.eiffel import excerpt, parse, parse_fragment

CASES = Path(__file__).parent / "cases"


def snippets() -> Iterator[tuple[str, str, str]]:
    for path in sorted(CASES.glob("rejected_*.e")):
        parts = re.split(r"^--- (\w+): (.*)\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        for kind, title, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
            yield kind, title, text.rstrip("\n")


@pytest.mark.parametrize("path", sorted(CASES.glob("accepted_*.e")), ids=lambda path: path.stem)
def test_accepted(path: Path) -> None:
    tree = parse(path.read_text(encoding="utf-8"))
    assert tree.ok, "\n".join(f"{finding}\n{excerpt(tree.text, finding)}" for finding in tree.diagnostics)


@pytest.mark.parametrize("path", sorted(CASES.glob("dialect_*.e")), ids=lambda path: path.stem)
def test_dialect(path: Path) -> None:
    tree = parse(path.read_text(encoding="utf-8"))
    assert tree.ok
    assert tree.dialect == path.stem.split("_")[1]


@pytest.mark.parametrize(("kind", "title", "text"), list(snippets()), ids=lambda value: value.split("\n")[0][:60])
def test_rejected(kind: str, title: str, text: str) -> None:
    lines = text.split("\n")
    (line,) = [number for number, content in enumerate(lines, 1) if "-- ERROR: " in content]
    wanted = lines[line - 1].split("-- ERROR: ")[1]
    tree = parse_fragment(text, kind)
    assert not tree.ok, title
    (diagnostic,) = tree.diagnostics
    assert diagnostic.code == "SYNTAX"
    begins_in = text.count("\n", 0, diagnostic.start) + 1
    assert (begins_in, wanted in f"{diagnostic.message} ({diagnostic.hint})") == (line, True), str(diagnostic)
