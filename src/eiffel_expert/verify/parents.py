"""The names of a class's ancestors, read off the texts of a corpus, however wrong these may be.

In: class units. Out: for a class of a project the names of all that it inherits from, directly or not. A name means the
class of the project, else any that is called so. Only `inherit` clauses are looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from eiffel_expert.eiffel import parse_outline
from eiffel_expert.eiffel.syntax import ClassType
from eiffel_expert.records import SourceUnit


class Ancestry:
    """Class units by name; their parents are read when first asked for."""

    def __init__(self, classes: Iterable[SourceUnit]) -> None:
        self._by_name: dict[str, list[SourceUnit]] = defaultdict(list)
        for unit in classes:
            self._by_name[unit.class_name].append(unit)
        self._parents: dict[str, list[str]] = {}

    def of(self, project: str, name: str, text: str = "") -> set[str]:
        """The ancestors of a class, in upper case, without itself; with its own clause from `text` if that is given."""
        found: set[str] = set()
        pending = parents_in(text) if text else self._parents_of(project, name)
        while pending:
            parent = pending.pop()
            if parent not in found:
                found.add(parent)
                pending += self._parents_of(project, parent)
        return found - {name}

    def _parents_of(self, project: str, name: str) -> list[str]:
        units = self._by_name.get(name, [])
        own = [unit for unit in units if unit.project == project] or units
        names: list[str] = []
        for unit in own:
            if unit.id not in self._parents:
                self._parents[unit.id] = parents_in(unit.text)
            names += self._parents[unit.id]
        return names


def parents_in(text: str) -> list[str]:
    """The names behind `inherit` in a class's text, in upper case."""
    root = parse_outline(text).root
    clauses = root.parents if root is not None else None
    return [clause.type.name.upper() for clause in clauses or () if isinstance(clause.type, ClassType)]
