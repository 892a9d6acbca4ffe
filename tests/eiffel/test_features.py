"""Features as a class sees them."""

from __future__ import annotations

import pytest
from eiffel_classes import class_of, universe_with

from eiffel_expert.eiffel.features import MAYBE, NO, YES


def test_signature_in_terms_of_the_heir() -> None:
    info = class_of("class A [G] feature f (g: G): LIST [G] do end end", "class B inherit A [STRING] end")
    feature = info.features["f"]
    assert str(feature.type) == "LIST [STRING_8]"
    assert [str(each) for each in feature.arguments] == ["STRING_8"]
    assert feature.declared_in.name == "A"


def test_formals_through_two_generations() -> None:
    info = class_of(
        "class A [G, H] feature f: TUPLE [G, H] do end end",
        "class B [K] inherit A [K, INTEGER] end",
        "class C inherit B [STRING] end",
    )
    assert str(info.features["f"].type) == "TUPLE [STRING_8, INTEGER_32]"


def test_anchor_follows_redeclaration_and_renaming() -> None:
    info = class_of(
        "class A feature x: ANY attribute create Result end f: like x do Result := x end end",
        "class B inherit A rename x as y redefine y end feature y: STRING attribute create Result.make_empty end end",
    )
    assert str(info.features["f"].type) == "STRING_8"


def test_anchor_to_current_is_kept_for_the_target() -> None:
    info = class_of("class A [G -> COMPARABLE] feature x: G end")
    target = info.features["x"].type
    comparable = info.class_named("COMPARABLE")
    assert target is not None and comparable is not None
    found = comparable.features["twin"].type_for(target)
    assert found is not None
    assert str(found.as_attached()) == "attached G"


def test_anchor_to_an_argument() -> None:
    info = class_of("class A feature f (i: INTEGER; s: STRING): like s do Result := s end end")
    assert info.features["f"].like_argument == 1
    assert str(info.features["f"].type) == "STRING_8"


def test_qualified_anchor() -> None:
    info = class_of("class A feature f: like {LIST [INTEGER]}.item do end end")
    assert str(info.features["f"].type) == "INTEGER_32"


def test_anchors_in_a_circle_are_unknown() -> None:
    info = class_of("class A feature x: like y do end y: like x do end end")
    found = info.features["x"].type
    assert found is not None
    assert found.is_unknown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("PROCEDURE", "PROCEDURE [TUPLE]"),
        ("PROCEDURE [INTEGER]", "PROCEDURE [TUPLE [INTEGER_32]]"),
        ("PROCEDURE [TUPLE [INTEGER]]", "PROCEDURE [TUPLE [INTEGER_32]]"),
        ("FUNCTION [BOOLEAN]", "FUNCTION [TUPLE, BOOLEAN]"),
        ("FUNCTION [INTEGER, STRING, BOOLEAN]", "FUNCTION [TUPLE [INTEGER_32, STRING_8], BOOLEAN]"),
        ("PREDICATE [TUPLE]", "PREDICATE [TUPLE]"),
    ],
)
def test_routine_types_may_leave_their_tuple_out(written: str, shown: str) -> None:
    info = class_of(f"class A feature f: {written} do end end")
    assert str(info.features["f"].type) == shown


def test_renamed_feature_keeps_its_seed() -> None:
    info = class_of("class A feature f do end end", "class B inherit A rename f as g end end")
    assert "f" not in info.features
    assert info.feature_with_seed("A.f") is info.features["g"]


def test_join_takes_the_effective_feature() -> None:
    info = class_of(
        "deferred class A feature f deferred end end",
        "class B feature f do end end",
        "class C inherit A B end",
    )
    feature = info.features["f"]
    assert feature.declared_in.name == "B"
    assert not feature.is_deferred
    assert set(feature.seeds) == {"A.f", "B.f"}


def test_undefined_feature_is_deferred() -> None:
    info = class_of("class A feature f do end end", "deferred class B inherit A undefine f end end")
    assert info.features["f"].is_deferred
    assert info.features["f"].kind == "deferred"


def test_replication_leaves_the_seed_to_the_selected_feature() -> None:
    info = class_of(
        "class A feature f do end end",
        "class B inherit A rename f as g select g end A end",
    )
    assert info.feature_with_seed("A.f") is info.features["g"]
    assert info.features["f"].is_replicated


def test_export_clause_of_a_parent_adds_clients() -> None:
    heir = class_of(
        "class A feature f do end feature {NONE} g do end h do end end",
        "class B inherit A export {NONE} all {C} g end end",
    )
    other = universe_with("class C end").find("C")
    assert other is not None
    answers = [heir.features[name].is_exported_to(other) for name in "fgh"]
    assert answers == [YES, YES, NO]


def test_redeclaration_does_not_hide() -> None:
    heir = class_of("class A feature f do end end", "class B inherit A redefine f end feature {NONE} f do end end")
    assert heir.features["f"].is_exported_to_any


def test_export_to_heirs_of_a_client() -> None:
    heir = class_of("class A feature {B} f do end end", "class B end", "class C inherit B end")
    feature = heir.universe.find("A")
    assert feature is not None
    assert feature.features["f"].is_exported_to(heir) == YES


def test_export_to_a_class_with_an_unknown_parent_is_open() -> None:
    client = class_of("class A feature {B} f do end end", "class B end", "class C inherit UNKNOWN_CLASS end")
    owner = client.universe.find("A")
    assert owner is not None
    assert owner.features["f"].is_exported_to(client) == MAYBE


def test_operators() -> None:
    operators = 'plus alias "+" (o: A): A do end minus alias "-": A do end item alias "[]" (i: INTEGER): A do end'
    info = class_of(f"class A feature {operators} end")
    assert info.operator("+", 1) is info.features["plus"]
    assert info.operator("+", 0) is None
    assert info.operator("-", 0) is info.features["minus"]
    assert info.operator("[]", 1) is info.features["item"]


def test_legacy_operator() -> None:
    info = class_of('class A feature infix "+" (o: A): A is do end end')
    assert info.operator("+", 1) is info.features['infix "+"']


def test_assigner_through_renaming() -> None:
    info = class_of(
        "class A feature x: INTEGER assign set_x set_x (i: INTEGER) do end end",
        "class B inherit A rename set_x as put_x end end",
    )
    assigner = info.features["x"].assigner
    assert assigner is not None
    assert assigner.name == "put_x"


def test_contracts_of_all_versions() -> None:
    info = class_of(
        "class A feature f require a: True do end end",
        "class B inherit A redefine f end feature f require else b: True do end end",
    )
    found = info.features["f"].contracts("require")
    assert [writer.name for writer, _ in found] == ["B", "A"]


def test_origin() -> None:
    info = class_of('class A inherit ANY redefine out end feature out: STRING do Result := "" end end')
    assert info.features["out"].origin.name == "ANY"
    assert info.features["out"].is_own
