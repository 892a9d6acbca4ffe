"""Which class a name means to the classes of a project."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from eiffel_expert.records import SourceUnit
from eiffel_expert.verify.project_universes import ProjectUniverses


def unit(project: str, name: str, text: str = "") -> SourceUnit:
    blank: dict[str, Any] = {f.name: 0 if f.type == "int" else "" for f in fields(SourceUnit)}
    made = text or f"class {name} end"
    return SourceUnit(
        **{**blank, "id": f"{project}:{name}:{made}", "project": project, "class_name": name, "text": made}
    )


def test_the_project_comes_first_then_its_root_then_the_others() -> None:
    own, near, far = unit("lib/a", "LIST_2"), unit("lib/b", "LIST_2"), unit("other", "LIST_2")
    assert ProjectUniverses([far, near, own]).class_unit("lib/a", "LIST_2") is own
    assert ProjectUniverses([far, near]).class_unit("lib/a", "LIST_2") is near
    assert ProjectUniverses([far]).class_unit("lib/a", "LIST_2") is far


def test_a_name_that_stands_twice_means_none() -> None:
    twice = [unit("a", "NODE_1"), unit("a", "NODE_1", "class NODE_1 feature end"), unit("b", "NODE_1")]
    assert ProjectUniverses(twice).class_unit("a", "NODE_1") is None


def test_a_kernel_class_of_another_root_is_not_ours() -> None:
    assert ProjectUniverses([unit("b", "ARRAY")]).class_unit("a", "ARRAY") is None


def test_what_was_left_out_counts_where_there_is_no_other() -> None:
    kept, left_out = unit("a", "NODE_1"), unit("a", "NODE_1", "class NODE_1 feature end")
    assert ProjectUniverses([kept], [left_out]).class_unit("a", "NODE_1") is kept
    assert ProjectUniverses([], [left_out]).class_unit("a", "NODE_1") is left_out


def test_a_project_sees_its_own_class_of_a_name() -> None:
    universes = ProjectUniverses([unit("a", "NODE_1"), unit("b", "NODE_1", "class NODE_1 feature x: INTEGER end")])
    info = universes.universe("b", "").find("NODE_1")
    assert info is not None
    assert info.feature("x") is not None


def test_levels_of_void_safety_are_kept_apart() -> None:
    universes = ProjectUniverses([unit("a", "NODE_1")])
    assert universes.universe("a", "none").settings.void_safety == "none"
    assert universes.universe("a", "").settings.void_safety == "all"
