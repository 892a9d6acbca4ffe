"""A class and a feature as the kinds of pair see them: text, sections, and the names that are known around them.

Comes in: source units of the corpus stage. Goes out: `ClassView` and `FeatureView`. What a class inherits is looked
up by name among the classes of the same project; classes outside the corpus stay unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from eiffel_expert.dataset.layout import Layout, layout_of
from eiffel_expert.eiffel import parse
from eiffel_expert.records import SourceUnit

_DEPTH = 6  # of ancestors that are followed


@dataclass(frozen=True)
class ClassView:
    unit: SourceUnit
    features: tuple[SourceUnit, ...]
    parents: tuple[str, ...]
    neighbours: Mapping[str, ClassView]  # classes of the same project by name, shared by all views

    @property
    def name(self) -> str:
        return self.unit.class_name

    @property
    def header(self) -> str:
        """`deferred class NAME [G]`."""
        return self.unit.signature

    @cached_property
    def known(self) -> dict[str, SourceUnit]:
        """Features by lower-case name: the class's own, then those of its ancestors that are in the corpus."""
        return self._known(_DEPTH)

    @cached_property
    def views(self) -> dict[str, FeatureView | None]:
        """A view by unit id for each own feature; None where its layout can't be cut into sections."""
        return {unit.id: _feature_view(unit, self) for unit in self.features}

    def _known(self, depth: int) -> dict[str, SourceUnit]:
        found = {unit.feature_name.lower(): unit for unit in self.features}
        for parent in self.parents if depth else ():
            if parent in self.neighbours:
                for name, unit in self.neighbours[parent]._known(depth - 1).items():
                    found.setdefault(name, unit)
        return found


@dataclass(frozen=True)
class FeatureView:
    unit: SourceUnit
    owner: ClassView
    layout: Layout

    @property
    def name(self) -> str:
        return self.unit.feature_name

    @property
    def text(self) -> str:
        return self.layout.text

    @property
    def has_body(self) -> bool:
        """Whether there is at least one instruction to write."""
        return self.layout.body_keyword in ("do", "once") and any(map(is_code, self.layout.instructions))

    @property
    def contract(self) -> tuple[str, ...]:
        """Which of "require" and "ensure" hold a clause."""
        sections = self.layout.sections
        return tuple(n for n in ("require", "ensure") if n in sections and has_clause(sections[n]))

    @property
    def is_redeclaration(self) -> bool:
        """Whether its contract says that it changes an inherited one."""
        return bool(re.search(r"^\t(require\s+else|ensure\s+then)\b", self.text, re.MULTILINE))


def is_code(line: str) -> bool:
    return bool(line.strip()) and not line.strip().startswith("--")


def has_clause(lines: Sequence[str]) -> bool:
    """Whether a contract section's lines hold more than its keyword and comments."""
    first = re.sub(r"^\s*(require(\s+else)?|ensure(\s+then)?)\b", "", lines[0])
    return any(map(is_code, (first, *lines[1:])))


def class_views(units: Iterable[SourceUnit]) -> list[ClassView]:
    """A view for each class unit, in the order of the units."""
    classes: list[SourceUnit] = []
    features: dict[str, list[SourceUnit]] = {}
    for unit in units:
        if unit.kind == "class":
            classes.append(unit)
        else:
            features.setdefault(unit.class_id, []).append(unit)
    by_project: dict[str, dict[str, ClassView]] = {}
    return [_class_view(unit, features.get(unit.id, []), by_project) for unit in classes]


def _class_view(
    unit: SourceUnit, features: Sequence[SourceUnit], by_project: dict[str, dict[str, ClassView]]
) -> ClassView:
    neighbours = by_project.setdefault(unit.project, {})
    view = ClassView(unit, tuple(features), _parents(unit.text), neighbours)
    neighbours.setdefault(unit.class_name, view)
    return view


def _parents(text: str) -> tuple[str, ...]:
    root = parse(text).root
    return tuple(parent.type.name.upper() for parent in root.parents) if root else ()


def _feature_view(unit: SourceUnit, owner: ClassView) -> FeatureView | None:
    indentation = _indentation(owner.unit.text, unit.start - owner.unit.start)
    layout = layout_of(unit.text, indentation) if indentation is not None else None
    return FeatureView(unit, owner, layout) if layout else None


def _indentation(text: str, start: int) -> str | None:
    """The blanks before `start` on its line; None if something else stands there."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return before if not before.strip() else None
