"""What expert readers did not want to see in pairs: each case is left out, or told better."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from eiffel_expert.config import Recipe
from eiffel_expert.dataset.accept import accepted
from eiffel_expert.dataset.class_text import root_of
from eiffel_expert.dataset.contexts import interface_of, short_form
from eiffel_expert.dataset.kinds import (
    Draft,
    Options,
    implement,
    migrate_iteration,
    redeclare_feature,
    repair_command_query,
    repair_export,
    repair_types,
)
from eiffel_expert.dataset.kinds.effect_deferred import is_fit_answer, is_told, narrows
from eiffel_expert.dataset.kinds.generate_class import created_untold, is_makeshift
from eiffel_expert.dataset.kinds.generate_feature import asks_for_void
from eiffel_expert.dataset.kinds.refactor_style import changed_lines
from eiffel_expert.dataset.kinds.simplify_logic import says_true_only
from eiffel_expert.dataset.layout import layout_of
from eiffel_expert.dataset.library_index import purpose_of
from eiffel_expert.dataset.mutations.suppliers import supplier_of
from eiffel_expert.dataset.mutations.trial import Fault
from eiffel_expert.dataset.mutations.wrong_types import WRONG_TYPES
from eiffel_expert.dataset.processors import is_for_tests
from eiffel_expert.dataset.views import ClassView, FeatureView, class_views
from eiffel_expert.eiffel import parse
from eiffel_expert.records import Diagnostic, Pair, SourceUnit, read_parquet
from eiffel_expert.verify import Demands
from eiffel_expert.verify.in_context import Corpus

Find = Callable[[str], FeatureView]
LOOP = "show\n\tdo\n\t\tacross items as i loop print (i.item) end\n\tend"


def _view(text: str, like: FeatureView) -> FeatureView:
    layout = layout_of(text, "")
    assert layout is not None
    return FeatureView(replace(like.unit, signature=layout.signature), like.owner, layout)


def _renamed(view: ClassView, name: str, text: str = "") -> ClassView:
    unit = replace(view.unit, class_name=name, text=text or view.unit.text)
    return ClassView(unit, view.features, view.neighbours)


def test_loops_of_an_older_dialect_are_no_answers(run_stages: Callable[[str, Recipe], Path]) -> None:
    units = read_parquet(run_stages("a", Recipe()).parent / "corpus" / "units.parquet", SourceUnit)
    unit = replace(next(unit for unit in units if unit.feature_name == "add"), dialect="cursor")
    draft = Draft(("Do it.",), "", LOOP, Demands("feature"))
    assert accepted(implement.KIND, draft, unit, 1, 6000) == "iteration of an older dialect"
    assert isinstance(accepted(migrate_iteration.KIND, draft, unit, 1, 6000), Pair)
    assert isinstance(accepted(implement.KIND, draft, replace(unit, dialect="modern"), 1, 6000), Pair)


@pytest.mark.parametrize(
    ("name", "is_test"),
    [("QUEUE_TEST", True), ("A_TESTS", True), ("TEST_X", True), ("LATEST", False), ("QUEUE", False)],
)
def test_tests_are_no_servers(views: dict[str, ClassView], name: str, is_test: bool) -> None:
    assert is_for_tests(_renamed(views["COUNTER"], name)) == is_test


def test_heirs_of_heirs_of_test_sets_are_tests_too(views: dict[str, ClassView]) -> None:
    base = _renamed(views["COUNTER"], "BASE", "class BASE inherit EQA_TEST_SET end")
    heir = ClassView(replace(base.unit, class_name="X", text="class X inherit BASE end"), (), {"BASE": base})
    assert is_for_tests(heir)


@pytest.mark.parametrize(
    "text",
    [
        "class X create feature f do end end",
        "class X feature f do -- A workaround for VCCH\n end end",
        "class X feature f do -- There is a bug in g.\n end end",
    ],
)
def test_makeshift_classes(text: str) -> None:
    assert is_makeshift(parse(text))
    assert not is_makeshift(parse("class X create make feature make do end end"))


def test_objects_of_classes_that_the_outline_does_not_name() -> None:
    root = root_of(
        parse("class X feature f local a: ODD; s: STRING do create a; create s.make (1); g (create {NEW}) end end")
    )
    assert created_untold(root, "") == {"ODD", "NEW"}
    assert created_untold(root, "- `g (n: NEW)` keeps an ODD") == set()


def test_has_of_a_table_of_detachable_items(feature: Find) -> None:
    text = 'f (t: HASH_TABLE [detachable ANY, STRING]): BOOLEAN\n\tdo\n\t\tResult := t.has ("a")\n\tend'
    assert asks_for_void(_view(text, feature("put")))
    assert not asks_for_void(_view(text.replace("detachable ", ""), feature("put")))


def test_changed_lines_are_counted_without_indentation() -> None:
    assert changed_lines("f\n  do\n    x:=y\n  end", "f\n\tdo\n\t\tx := y\n\tend") == 1


def test_a_comparison_with_true_alone() -> None:
    assert says_true_only("if a = True then", "if a then")
    assert not says_true_only("if not (a /= b) then", "if a = b then")


def test_an_effective_version_that_does_nothing(views: dict[str, ClassView], feature: Find) -> None:
    owner, promised = views["BOUNDED_QUEUE"], feature("put")
    text = "put (a_item: G)\n\t\t-- {}.\n\tdo\n\tend"
    for comment, is_fit in (("Add it", False), ("Do nothing", True)):
        own = _view(text.format(comment), promised)
        vars(owner)["views"] = {own.unit.id: own}
        assert is_fit_answer(owner, [promised]) == is_fit


def test_a_narrower_argument(feature: Find) -> None:
    other = _view("f (a: ANY)\n\tdeferred\n\tend", feature("put"))
    assert narrows(_view("f (a: STRING)\n\tdo\n\tend", feature("put")), other)
    assert not narrows(_view("f (b: ANY)\n\tdo\n\tend", feature("put")), other)


def test_an_heir_that_calls_what_nobody_told() -> None:
    answer = "class X feature f (n: INTEGER) do g (n); h end h do end end"
    assert not is_told(answer, "class P: f (n: INTEGER)")
    assert is_told(answer, "class P: f, g")


@pytest.mark.parametrize(
    ("says_more", "given", "is_fit"),
    [(True, "", True), (False, "first_item, items, is_empty", False), (False, "", False)],
)
def test_a_redeclaration_that_only_its_author_can_know(
    feature: Find, says_more: bool, given: str, is_fit: bool
) -> None:
    assert redeclare_feature.is_told(feature("put"), says_more, given) == is_fit


def test_a_short_redeclaration_of_shown_names(feature: Find) -> None:
    assert redeclare_feature.is_told(feature("wipe_out"), False, "items, is_empty")
    assert not redeclare_feature.is_told(feature("wipe_out"), False, "")


def test_empty_clauses_and_short_forms_are_not_shown(feature: Find) -> None:
    unit = replace(feature("put").unit, precondition="require", postcondition="ensure then -- Nothing yet")
    assert "require" not in interface_of(unit)
    assert short_form(feature("put").owner, frozenset(), 10, frozenset()) == ""


def test_features_of_the_types_in_question_come_first(feature: Find) -> None:
    shown = short_form(feature("put").owner, frozenset(), 110, frozenset(), types=frozenset({"ARRAYED_LIST"}))
    assert "items: ARRAYED_LIST [G]" in shown


def test_a_description_that_an_editor_left_unfinished(views: dict[str, ClassView]) -> None:
    assert purpose_of(_renamed(views["COUNTER"], "X", 'note description: "Objects that ..." class X end')) == ""
    assert purpose_of(_renamed(views["COUNTER"], "X", 'note description: "Counters of ticks" class X end'))


@pytest.fixture
def corpus(run_stages: Callable[[str, Recipe], Path]) -> Corpus:
    return Corpus.read(run_stages("a", Recipe()).parent / "corpus" / "units.parquet")


@pytest.fixture
def put(corpus: Corpus) -> FeatureView:
    """`put` of BOUNDED_QUEUE, as the corpus has it."""
    view = next(view for view in class_views(list(corpus.units.values())) if view.name == "BOUNDED_QUEUE")
    return next(found for found in view.views.values() if found is not None and found.name == "put")


def _fault(text: str, code: str, message: str) -> Fault:
    return Fault(WRONG_TYPES[0], text, (Diagnostic(code, 1, 1, message),))


@pytest.mark.parametrize(
    ("text", "signatures"), [("l: COUNTER do l.tick", {}), ("l.tick", {"l": "l: detachable COUNTER"})]
)
def test_the_class_of_a_target(corpus: Corpus, put: FeatureView, text: str, signatures: dict[str, str]) -> None:
    info = corpus.class_info(put.unit.id)
    assert info is not None
    found = supplier_of(info, text, "tick", signatures)
    assert found is not None
    assert found.name == "COUNTER"
    assert supplier_of(info, "l.tick", "tick", {}) is None


def test_the_setter_is_shown(corpus: Corpus, put: FeatureView) -> None:
    sound = _view("f (c: COUNTER)\n\tdo\n\t\tc.add (1)\n\tend", put)
    fault = _fault(
        "f (c: COUNTER)\n\tdo\n\t\tc.value := 1\n\tend", "VBAC-2", "`value' of class COUNTER has no assigner procedure"
    )
    assert "\tadd (n: INTEGER)" in repair_export.setter_lines(sound, fault, Options(1, 1, corpus))


def test_what_the_mend_calls_is_shown(corpus: Corpus, put: FeatureView) -> None:
    sound = _view("f (c: COUNTER)\n\tdo\n\t\tc.add (1)\n\t\tcapacity := c.value\n\tend", put)
    fault = _fault("f (c: COUNTER)\n\tdo\n\t\tcapacity := c.add (1)\n\tend", "VKCN-2", "procedure `add' has no value")
    assert "\tvalue: INTEGER" in repair_command_query.context(sound, fault, Options(1, 1, corpus))


def test_the_header_of_a_class_with_parameters_is_shown(corpus: Corpus, put: FeatureView) -> None:
    fault = _fault(put.text, "VTUG-2", "class BOUNDED_QUEUE has 1 formal generic")
    assert repair_types.declared(put, fault, Options(1, 1, corpus)) == "class BOUNDED_QUEUE [G]"
    assert repair_types.declared(put, _fault(put.text, "VJAR", "class X has 1"), Options(1, 1, corpus)) == ""
