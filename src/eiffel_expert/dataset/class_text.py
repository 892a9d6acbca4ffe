"""A class as a person would paste it: its own text without licence and version notes.

In: the text of a class. Out: the same with only `description` left of its notes, and its tree. Nothing else is touched;
a class whose notes can't be told from the rest is left out (None).
"""

from __future__ import annotations

from functools import lru_cache

from eiffel_expert.eiffel import Tree, parse
from eiffel_expert.eiffel.syntax import ClassDeclaration, FeatureClause, NoteClause


@lru_cache(maxsize=8)
def lean_class(text: str) -> Tree | None:
    """The tree of the class with one note at most; None if it does not parse."""
    tree = parse(text.replace("\r\n", "\n").lstrip("\ufeff"))
    if not tree.ok or tree.root is None:
        return None
    lean = parse(_without_notes(tree, tree.root))
    return lean if lean.ok and lean.root is not None else None


def root_of(tree: Tree) -> ClassDeclaration:
    assert tree.root is not None
    return tree.root


def description_of(notes: NoteClause | None) -> str:
    """The text of `description`, on one line, "" if there is none."""
    entries = notes.entries if notes is not None else []
    values = [value for entry in entries if entry.name.lower() == "description" for value in entry.values]
    if len(values) != 1 or not values[0].startswith('"'):
        return ""
    lines = [line.strip() for line in values[0].split("\n")]
    inside = lines[1:-1] if lines[0] in ('"[', '"{') else [values[0][1:-1].replace("%N", " ").replace('%"', "'")]
    told = " ".join(" ".join(inside).split())
    return "" if "%" in told or told.startswith("Summary description for") else told


def _without_notes(tree: Tree, root: ClassDeclaration) -> str:
    text = tree.text
    starts, ends = tree.token_table.starts, tree.token_table.ends
    stop = len(text)
    if root.closing_notes is not None:
        text = text[: starts[root.closing_notes.first]] + text[starts[root.last] :]
        stop -= len(tree.text) - len(text)
    if root.notes is None:
        return text.strip() + "\n"
    kept = [tree.text_of(e) for e in root.notes.entries if e.name.lower() == "description"] if root.notes else []
    header = text[ends[root.notes.last] :].lstrip(" \t;").lstrip("\n")
    note = f"note\n\t{kept[0]}\n\n" if len(kept) == 1 else ""
    return (note + header).strip() + "\n"


def is_exported(clause: FeatureClause) -> bool:
    """To all classes."""
    return clause.clients is None or any(name.upper() == "ANY" for name in clause.clients)
