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
from eiffel_expert.eiffel.parser.outline import parse_outline
from eiffel_expert.records import SourceUnit

_DEPTH = 6  # of ancestors that are followed
TEST_CLASSES = frozenset({"EQA_TEST_SET", "TS_TEST_CASE"})


@dataclass(frozen=True)
class ClassView:
    unit: SourceUnit
    features: tuple[SourceUnit, ...]
    neighbours: Mapping[str, ClassView]  # classes of the same project by name, shared by all views
    room: int = 0  # characters of other classes and features that an input may show beside the text in question

    @property
    def name(self) -> str:
        return self.unit.class_name

    @property
    def header(self) -> str:
        """`deferred class NAME [G]`."""
        return self.unit.signature

    @property
    def parents(self) -> tuple[str, ...]:
        return self._ancestry[0]

    @property
    def redefined(self) -> frozenset[str]:
        """Names in the redefine clauses, in lower case."""
        return self._ancestry[1]

    @cached_property
    def _ancestry(self) -> tuple[tuple[str, ...], frozenset[str]]:
        return _ancestry(self.unit.text)

    @property
    def is_test(self) -> bool:
        """Whether its features are test cases, which no comment specifies."""
        return self.name.startswith("TEST_") or not TEST_CLASSES.isdisjoint(self.parents)

    @cached_property
    def has_unknown_parent(self) -> bool:
        """Whether it inherits from a class outside the corpus, ANY apart."""
        outside = [p for p in self.parents if p != "ANY" and p not in self.neighbours]
        return bool(outside) or any(self.neighbours[p].has_unknown_parent for p in self.parents if p != "ANY")

    @cached_property
    def inherited(self) -> frozenset[str]:
        """Lower-case names of what its ancestors in the corpus have."""
        ancestors = [self.neighbours[p] for p in self.parents if p in self.neighbours]
        return frozenset(name for view in ancestors for name in view._known(_DEPTH - 1))

    @cached_property
    def exported(self) -> frozenset[str]:
        """Lower-case names of its own features that every client may call."""
        root = parse_outline(self.unit.text).root
        clauses = root.feature_clauses if root else []
        open_ones = [c for c in clauses if c.clients is None or "ANY" in map(str.upper, c.clients)]
        return frozenset(
            name.strip().lower() for c in open_ones for feature in c.features for name in feature.name.split(",")
        )

    @cached_property
    def ancestors(self) -> tuple[ClassView, ...]:
        """Those in the project, the nearest first, each once."""
        found: dict[str, ClassView] = {}
        level = [self]
        for _ in range(_DEPTH):
            level = [v.neighbours[p] for v in level for p in v.parents if p in v.neighbours and p not in found]
            found.update({v.name: v for v in level})
        return tuple(view for view in found.values() if view is not self)

    @cached_property
    def known(self) -> dict[str, SourceUnit]:
        """Features by lower-case name: the class's own, then those of its ancestors that are in the corpus."""
        return self._known(_DEPTH)

    @cached_property
    def views(self) -> dict[str, FeatureView | None]:
        """A view by unit id for each own feature; None where its layout can't be cut into sections."""
        return {unit.id: _feature_view(unit, self) for unit in self.features}

    def forget(self) -> None:
        """Let go of what takes memory and can be found out again."""
        for name in ("views", "known", "ancestors", "exported"):
            vars(self).pop(name, None)

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
    def is_instance_free(self) -> bool:
        """Whether its postcondition has the clause `class`, which nothing else in the text foretells."""
        return bool(re.search(r"^\t\t(\w+\s*:\s*)?class$", self.layout.section("ensure"), re.MULTILINE))

    @property
    def is_redeclaration(self) -> bool:
        """Whether it is known to redefine or effect an inherited feature."""
        name = self.name.lower()
        is_listed = name in self.owner.redefined or name in self.owner.inherited
        return is_listed or bool(re.search(r"^\t(require\s+else|ensure\s+then)\b", self.text, re.MULTILINE))

    @property
    def comment(self) -> str:
        """The header comment; "" where it says no more than `<Precursor>`."""
        return "" if self.layout.comment.strip() == "<Precursor>" else self.layout.comment


def is_code(line: str) -> bool:
    return bool(line.strip()) and not line.strip().startswith("--")


def has_clause(lines: Sequence[str]) -> bool:
    """Whether a contract section's lines hold more than its keyword and comments."""
    first = re.sub(r"^\s*(require(\s+else)?|ensure(\s+then)?)\b", "", lines[0])
    return any(map(is_code, (first, *lines[1:])))


def class_views(units: Iterable[SourceUnit], room: int = 0) -> list[ClassView]:
    """A view for each class unit, in the order of the units."""
    classes: list[SourceUnit] = []
    features: dict[str, list[SourceUnit]] = {}
    for unit in units:
        if unit.kind == "class":
            classes.append(unit)
        else:
            features.setdefault(unit.class_id, []).append(unit)
    by_project: dict[str, dict[str, ClassView]] = {}
    return [_class_view(unit, features.get(unit.id, []), by_project, room) for unit in classes]


def _class_view(
    unit: SourceUnit, features: Sequence[SourceUnit], by_project: dict[str, dict[str, ClassView]], room: int
) -> ClassView:
    neighbours = by_project.setdefault(unit.project, {})
    view = ClassView(unit, tuple(features), neighbours, room)
    neighbours.setdefault(unit.class_name, view)
    return view


def _ancestry(text: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """(names of the parents, names that are redefined)."""
    root = parse_outline(text).root
    parents = root.parents if root else []
    names = tuple(str(getattr(parent.type, "name", "")).upper() for parent in parents)
    redefined = frozenset(name.lower() for parent in parents for name in parent.redefine or ())
    return names, redefined


def _feature_view(unit: SourceUnit, owner: ClassView) -> FeatureView | None:
    indentation = _indentation(owner.unit.text, unit.start - owner.unit.start)
    layout = layout_of(unit.text, indentation) if indentation is not None else None
    return FeatureView(unit, owner, layout) if layout else None


def _indentation(text: str, start: int) -> str | None:
    """The blanks before `start` on its line; None if something else stands there."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return before if not before.strip() else None
