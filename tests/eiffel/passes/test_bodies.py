"""Bodies and contracts, on classes whose lines say what is wrong; gelint 26.04 says the same of each line."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from marked import classes_in, expected, found, kernel, places, universe_of

from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.passes import bodies
from eiffel_expert.eiffel.report import ACCEPTED, REJECTED, UNDECIDED, Report
from eiffel_expert.eiffel.universe import ClassOptions, ClassSource, Settings, Universe

FOLDER = Path(__file__).with_name("bodies")
CLASSES = {
    f"{path.stem}/{name}": (path, name)
    for path in sorted(FOLDER.glob("*.txt"))
    if path.stem != "separate"
    for name in classes_in(path)
}
SEPARATE = classes_in(FOLDER / "separate.txt")


@cache
def scoop() -> Universe:
    sources = [ClassSource(name, path) for name, path in class_files().items()]
    return Universe(sources, settings=Settings(concurrency="scoop", is_closed=True))


def checked(text: str, universe: Universe | None = None, options: ClassOptions | None = None) -> Report:
    """The report of the bodies pass alone on a class on top of the kernel."""
    info = (universe or kernel()).with_text(text, options or ClassOptions())
    assert info is not None
    assert info.tree.ok, info.tree.diagnostics
    return found(info, bodies.check)


@pytest.mark.parametrize("case", CLASSES)
def test_lines_marked_are_those_reported(case: str) -> None:
    path, name = CLASSES[case]
    texts = classes_in(path)
    info = universe_of(texts).find(name)
    assert info is not None
    assert places(found(info, bodies.check)) == expected(texts[name])


@pytest.mark.parametrize("name", SEPARATE)
def test_separate_targets_must_be_controlled(name: str) -> None:
    universe = scoop().with_classes([ClassSource(each, None, text) for each, text in SEPARATE.items()])
    info = universe.find(name)
    assert info is not None
    assert places(found(info, bodies.check)) == expected(SEPARATE[name])


def test_without_scoop_separate_says_nothing() -> None:
    report = checked("class A feature f (s: separate STRING): INTEGER do Result := s.count end end")
    assert report.verdict == ACCEPTED


def test_an_unknown_class_is_no_error() -> None:
    report = checked("class A feature f (x: SURELY_UNKNOWN) do x.g (1); print (x.h + 1) end end")
    assert report.verdict == UNDECIDED


def test_an_unknown_parent_may_have_the_feature() -> None:
    report = checked("class A inherit SURELY_UNKNOWN feature f do g (1); print (h) end end")
    assert report.verdict == UNDECIDED


def test_what_is_wrong_anyway_is_rejected_beside_unknown_classes() -> None:
    report = checked('class A feature f (x: SURELY_UNKNOWN) local i: INTEGER do x.g; i := "a" end end')
    assert report.verdict == REJECTED
    assert report.codes == ["VJAR"]


def test_one_mistake_is_reported_once() -> None:
    report = checked("class A feature f do print (nope.x.y.z (1) + 2) end end")
    assert report.codes == ["VUEX-1"]


@pytest.mark.parametrize("dialect", ["modern", "cursor"])
def test_the_dialect_says_what_the_variable_of_across_is(dialect: str) -> None:
    item = "x.count" if dialect == "modern" else "x.item.count"
    text = f"class A feature f (a: ARRAY [STRING]) do across a as x loop print ({item}) end end end"
    assert checked(text, options=ClassOptions(dialect=dialect)).verdict == ACCEPTED


def test_a_cursor_has_no_cursor() -> None:
    text = "class A feature f (a: ARRAY [STRING]) do across a as x loop print (@x.target_index) end end end"
    assert checked(text, options=ClassOptions(dialect="cursor")).codes == ["VOIT-3"]


@pytest.mark.parametrize(("level", "codes"), [("none", []), ("conformance", ["VUAR-2"]), ("all", ["VUTA-2", "VUAR-2"])])
def test_levels_of_void_safety(level: str, codes: list[str]) -> None:
    text = "class A feature f (x: detachable STRING) do print (x.count); g (x) end g (y: STRING) do end end"
    assert checked(text, kernel(level)).codes == codes


def test_a_precursor_without_redefinition() -> None:
    assert checked("class A feature f do Precursor end end").codes == ["VDPR-3"]


def test_preconditions_call_only_what_clients_may_call() -> None:
    text = "class A feature f require g do end feature {NONE} g: BOOLEAN do end end"
    assert checked(text).codes == ["VAPE-1"]


def test_an_instance_free_feature_has_no_current() -> None:
    text = "class A feature f do g; print (Current) ensure class end g do end end"
    assert checked(text).codes == ["VUCR", "VUCR"]


def test_static_calls_need_instance_free_features() -> None:
    text = "class A feature f do {A}.g; {A}.h; print ({A}.c) end g do ensure class end h do end c: INTEGER = 1 end"
    assert checked(text).codes == ["VUNO-3"]


def test_a_name_of_two_constraints_is_ambiguous() -> None:
    text = "class A [G -> {STRING, COMPARABLE}] feature f (g: G) do print (g.is_less (g)); print (g.count) end end"
    assert "VGMC" in checked(text).codes


def test_deep_nesting_is_walked() -> None:
    inside = "(" * 60 + "1" + ")" * 60
    assert checked(f"class A feature f: INTEGER do Result := {inside} + 1 end end").verdict == ACCEPTED


def test_an_object_created_by_an_unknown_procedure_is_attached() -> None:
    text = "class A inherit SURELY_UNKNOWN create make feature f: A do create Result.make; Result.f.f.g end end"
    assert checked(text).verdict == UNDECIDED


@pytest.mark.parametrize("use", ["x.count", "x.item.count"])
def test_an_undeclared_dialect_is_that_of_the_text(use: str) -> None:
    text = f"class A feature f (a: ARRAY [STRING]) do across a as x loop print ({use}) end end end"
    assert checked(text).verdict == ACCEPTED


def test_items_with_features_of_cursors_do_not_mislead() -> None:
    text = "class A feature f (a: ARRAY [STRING]) do across a as x loop print (x.item (1)) end end end"
    assert checked(text).verdict == ACCEPTED
