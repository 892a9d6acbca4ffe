"""Types exist once, and know their attachment."""

from __future__ import annotations

from eiffel_classes import class_of

from eiffel_expert.eiffel.types import DETACHABLE_NONE, UNKNOWN, TupleType, class_type, formal_type


def test_equal_types_are_the_same_object() -> None:
    info = class_of("class A feature x: LIST [STRING] y: attached LIST [STRING] z: detachable LIST [STRING] end")
    x, y, z = (info.features[name].type for name in "xyz")
    assert x is y
    assert x is not z


def test_detachable_type() -> None:
    info = class_of("class A feature x: detachable STRING end")
    found = info.features["x"].type
    assert found is not None
    assert (found.is_attached, found.is_detachable) == (False, True)
    assert found.as_attached() is info.named_type("STRING")


def test_expanded_type_is_attached_even_if_written_detachable() -> None:
    info = class_of("class A feature x: detachable INTEGER end")
    found = info.features["x"].type
    assert found is not None
    assert (found.is_attached, found.is_detachable) == (True, False)


def test_formal_without_mark_is_neither_attached_nor_detachable() -> None:
    info = class_of("class A [G] feature x: G end")
    found = info.features["x"].type
    assert found is formal_type(info, 0)
    assert (found.is_attached, found.is_detachable) == (False, False)


def test_formal_with_attached_constraint_is_attached() -> None:
    info = class_of("class A [G -> HASHABLE] feature x: G end")
    found = info.features["x"].type
    assert found is not None
    assert found.is_attached


def test_substitution_keeps_marks() -> None:
    info = class_of("class A [G] feature x: detachable G end")
    found = info.features["x"].type
    assert found is not None
    string = info.named_type("STRING")
    assert str(found.substituted((string,), string)) == "detachable STRING_8"


def test_tuple_labels() -> None:
    info = class_of("class A feature x: TUPLE [first, second: INTEGER; name: STRING] end")
    found = info.features["x"].type
    assert isinstance(found, TupleType)
    assert found.field("NAME") == 2
    assert found.field("other") == -1
    assert str(found) == "TUPLE [first: INTEGER_32; second: INTEGER_32; name: STRING_8]"


def test_types_of_a_snippet_do_not_stay_in_the_warm_universe() -> None:
    info = class_of("class A feature x: LIST [A] end")
    found = info.features["x"].type
    assert found is not None
    assert found.table is info.table
    assert info.universe.base is not None
    assert found.table is not info.universe.base.table


def test_unknown_class_gives_unknown() -> None:
    info = class_of("class A feature x: LIST [NO_SUCH_CLASS] end")
    found = info.features["x"].type
    assert found is not None
    assert not found.certain
    assert UNKNOWN.is_unknown


def test_none() -> None:
    assert DETACHABLE_NONE.is_detachable
    assert DETACHABLE_NONE.as_attached().is_attached


def test_class_type_of_a_class_without_generics() -> None:
    info = class_of("class A end")
    assert class_type(info) is info.current_type
