"""Universes: classes by name, on top of each other; what is unknown stays open."""

from __future__ import annotations

from eiffel_classes import class_of, kernel, universe_with

from eiffel_expert.eiffel.features import MAYBE, NO, YES
from eiffel_expert.eiffel.lookup import find_all, find_feature, find_operator
from eiffel_expert.eiffel.universe import ClassOptions, ClassSource, Universe


def test_aliases_of_basic_classes() -> None:
    assert kernel().find("STRING") is kernel().find("STRING_8")


def test_unknown_class() -> None:
    assert kernel().find("NO_SUCH_CLASS") is None


def test_a_class_on_top_hides_one_of_the_same_name_for_the_new_classes_only() -> None:
    info = class_of('class LIST feature mine: STRING do Result := "" end end')
    assert "mine" in info.features
    below = kernel().find("LIST")
    assert below is not None
    assert "mine" not in below.features


def test_ancestors_in_terms_of_the_class() -> None:
    info = class_of("class A [G] end", "class B inherit A [STRING] end", "class C inherit B end")
    above = info.class_named("A")
    assert above is not None
    assert str(info.ancestors[above].type) == "A [STRING_8]"


def test_any_is_the_parent_where_none_conforms() -> None:
    info = class_of("class A end", "class B inherit {NONE} A end")
    assert [parent.info.name for parent in info.parents if parent.info is not None] == ["A", "ANY"]


def test_class_with_an_unknown_parent_is_not_complete() -> None:
    info = class_of("class A inherit NO_SUCH_CLASS feature f do end end")
    any_class = info.class_named("ANY")
    assert any_class is not None
    assert not info.is_complete
    assert info.descends_from(any_class) == MAYBE
    assert find_feature(info.current_type, "f")[1]
    assert find_feature(info.current_type, "g") == (None, False)


def test_class_that_does_not_parse_is_not_complete() -> None:
    info = class_of("class A feature f is is end", "class B inherit A end")
    assert not info.is_complete


def test_class_in_a_circle() -> None:
    universe = universe_with("class A inherit B end", "class B inherit C end", "class C inherit A end")
    classes = [universe.find(name) for name in "ABC"]
    assert all(info is not None and info.is_cyclic for info in classes)
    assert all(info is not None and info.features == {} for info in classes)


def test_descent() -> None:
    info = class_of("class A end", "class B inherit A end")
    above = info.class_named("A")
    assert above is not None
    assert (info.descends_from(above), above.descends_from(info)) == (YES, NO)


def test_lookup_in_several_constraints_with_renaming() -> None:
    info = class_of(
        "class A feature f do end g do end end",
        "class B feature f do end end",
        "class C [G -> {A rename f as a_f end, B}] feature x: G end",
    )
    target = info.features["x"].type
    assert target is not None
    found = [find_feature(target, name)[0] for name in ("f", "a_f", "g")]
    assert [feature.owner.name if feature is not None else "" for feature in found] == ["B", "A", "A"]
    assert len(find_all(target, "twin")) == 2
    assert find_feature(target, "h") == (None, True)


def test_operator_of_a_formal() -> None:
    info = class_of("class A [G -> NUMERIC] feature x: G end")
    target = info.features["x"].type
    assert target is not None
    feature, _ = find_operator(target, "+", 1)
    assert feature is not None
    assert str(feature.type_for(target)) != ""


def test_creators() -> None:
    made = class_of("class A create make create {B} other feature make do end other do end end")
    assert made.creators == {"make": ("ANY",), "other": ("B",)}
    assert class_of("class A end").creators == {"default_create": ("ANY",)}
    assert class_of("class A inherit ANY rename default_create as start end end").creators == {"start": ("ANY",)}
    assert class_of("deferred class A end").creators == {}


def test_detachable_by_default() -> None:
    info = class_of("class A feature x: STRING end", options=ClassOptions(attached_by_default=False))
    found = info.features["x"].type
    assert found is not None
    assert found.is_detachable


def test_sources_of_the_same_name_the_first_counts() -> None:
    universe = Universe([ClassSource("A", None, "class A feature f do end end"), ClassSource("A", None, "class A end")])
    info = universe.find("A")
    assert info is not None
    assert "f" in info.features


def test_names_include_those_below() -> None:
    assert {"A", "LIST"} <= set(universe_with("class A end").names())
