"""Which types conform, and which convert."""

from __future__ import annotations

import pytest
from eiffel_classes import class_of

from eiffel_expert.eiffel.conformance import same_type
from eiffel_expert.eiffel.conversion import Conversion, conversion
from eiffel_expert.eiffel.features import MAYBE, NO, YES
from eiffel_expert.eiffel.types import ATTACHED_NONE, DETACHABLE_NONE, Type
from eiffel_expert.eiffel.universe import ClassInfo

_FRAME = "class A [G, H -> G, K -> COMPARABLE] feature x: {} do end y: {} do end end"


def pair(source: str, target: str, **settings: str) -> tuple[ClassInfo, Type, Type]:
    info = class_of(
        "class OPEN_END inherit NOT_KNOWN end",
        "expanded class PAIR [G] end",
        "frozen class ROW [frozen G] end",
        _FRAME.format(source, target),
        **settings,
    )
    found = info.features["x"].type, info.features["y"].type
    assert found[0] is not None and found[1] is not None
    return info, found[0], found[1]


@pytest.mark.parametrize(
    ("source", "target", "answer"),
    [
        ("STRING", "STRING", YES),
        ("STRING", "COMPARABLE", YES),
        ("STRING", "INTEGER", NO),
        ("STRING", "detachable STRING", YES),
        ("detachable STRING", "STRING", NO),
        ("INTEGER", "ANY", YES),
        ("INTEGER", "detachable COMPARABLE", YES),
        ("ARRAYED_LIST [STRING]", "LIST [STRING]", YES),
        ("ARRAYED_LIST [STRING]", "LIST [ANY]", YES),
        ("ARRAYED_LIST [detachable STRING]", "LIST [STRING]", NO),
        ("LIST [ANY]", "LIST [STRING]", NO),
        ("PAIR [STRING]", "PAIR [ANY]", NO),
        ("ROW [STRING]", "ROW [ANY]", NO),
        ("ROW [STRING]", "ROW [STRING]", YES),
        ("TUPLE [INTEGER, STRING]", "TUPLE [INTEGER]", YES),
        ("TUPLE [INTEGER]", "TUPLE [INTEGER, STRING]", NO),
        ("TUPLE [a: INTEGER]", "TUPLE [b: INTEGER]", YES),
        ("TUPLE", "ANY", YES),
        ("PREDICATE [INTEGER]", "FUNCTION [INTEGER, BOOLEAN]", YES),
        ("PROCEDURE [INTEGER]", "ROUTINE [INTEGER]", YES),
        ("PROCEDURE [INTEGER, STRING]", "PROCEDURE [INTEGER]", YES),
        ("PROCEDURE", "PROCEDURE [INTEGER]", NO),
        ("G", "G", YES),
        ("detachable G", "G", NO),
        ("attached G", "G", YES),
        ("G", "attached G", NO),
        ("H", "G", YES),
        ("G", "H", NO),
        ("K", "COMPARABLE", YES),
        ("G", "ANY", NO),
        ("G", "detachable ANY", YES),
        ("attached G", "ANY", YES),
        ("STRING", "G", NO),
        ("NO_SUCH_CLASS", "STRING", MAYBE),
        ("OPEN_END", "STRING", MAYBE),
        ("OPEN_END", "ANY", YES),
        ("LIST [NO_SUCH_CLASS]", "LIST [STRING]", MAYBE),
    ],
)
def test_conformance(source: str, target: str, answer: int) -> None:
    info, one, other = pair(source, target)
    assert info.conforms(one, other) == answer


def test_void_conforms_to_what_is_detachable() -> None:
    info, one, other = pair("detachable STRING", "STRING")
    assert info.conforms(DETACHABLE_NONE, one) == YES
    assert info.conforms(DETACHABLE_NONE, other) == NO
    assert info.conforms(ATTACHED_NONE, other) == YES


def test_without_void_safety_attachment_does_not_count() -> None:
    info, one, other = pair("detachable STRING", "STRING", void_safety="none")
    assert info.conforms(one, other) == YES
    assert info.conforms(DETACHABLE_NONE, other) == YES
    assert info.conforms(DETACHABLE_NONE, info.named_type("INTEGER")) == NO


def test_non_conforming_parent() -> None:
    info = class_of("class A end", "class B inherit {NONE} A end")
    above = info.class_named("A")
    assert above is not None
    assert info.conforms(info.current_type, above.current_type) == NO


def test_same_type() -> None:
    _, one, other = pair("LIST [STRING]", "LIST [ANY]")
    assert same_type(one, one) == YES
    assert same_type(one, other) == NO


@pytest.mark.parametrize(
    ("source", "target", "by"),
    [
        ("INTEGER", "INTEGER_64", "to_integer_64"),
        ("INTEGER", "REAL_64", "to_double"),
        ("STRING", "STRING_32", "as_string_32"),
    ],
)
def test_conversion(source: str, target: str, by: str) -> None:
    info, one, other = pair(source, target)
    found = conversion(one, other, info)
    assert isinstance(found, Conversion)
    assert found.feature is not None
    assert found.feature.key == by


def test_no_conversion() -> None:
    info, one, other = pair("INTEGER", "STRING")
    assert conversion(one, other, info) == NO


def test_conversion_by_a_procedure() -> None:
    info = class_of(
        "class NUMERAL create make convert make ({INTEGER}) feature make (i: INTEGER) do end end",
        "class A feature x: INTEGER y: NUMERAL do end end",
    )
    source, target = info.features["x"].type, info.features["y"].type
    assert source is not None and target is not None
    found = conversion(source, target, info)
    assert isinstance(found, Conversion)
    assert not found.is_query
