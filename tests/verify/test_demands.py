"""Each demand by the answers that meet it and that do not."""

from __future__ import annotations

import pytest

from eiffel_expert.verify import Demands, unmet

PUT = """put (a_item: INTEGER)
		-- Put `a_item'.
	require
		small: a_item < 10
	do
		item := a_item
	ensure
		set: item = a_item
	end"""


def feature(**demands: object) -> Demands:
    return Demands("feature", **demands)  # type: ignore[arg-type]


def test_no_demand_is_always_met() -> None:
    assert unmet(feature(), PUT) == ()


def test_broken_code_fails_as_that_alone() -> None:
    assert unmet(feature(require=True), "put (") == ("parses",)


def test_empty_answer_fails() -> None:
    assert unmet(feature(), "") == ("parses",)


@pytest.mark.parametrize(
    ("signature", "missing"),
    [
        ("put (a_item: INTEGER)", ()),
        ("PUT( a_item :INTEGER )", ()),
        ("put (a_item: STRING)", ("signature",)),
        ("put (a_item: INTEGER): BOOLEAN", ("signature",)),
    ],
)
def test_signature_is_compared_by_tokens(signature: str, missing: tuple[str, ...]) -> None:
    assert unmet(feature(signature=signature), PUT) == missing


def test_class_header_is_kept() -> None:
    demands = Demands("class", class_name="A", signature="deferred class A [G -> B]")
    assert unmet(demands, "deferred class A [G -> B] feature x: G end") == ()
    assert unmet(demands, "class A [G] feature x: G end") == ("signature",)


def test_class_name_is_kept() -> None:
    assert unmet(Demands("class", class_name="A"), "class B end") == ("class name",)


def test_contract_must_be_there() -> None:
    bare = "put (a_item: INTEGER)\n\tdo\n\t\titem := a_item\n\tend"
    assert unmet(feature(require=True, ensure=True), PUT) == ()
    assert unmet(feature(require=True, ensure=True), bare) == ("precondition", "postcondition")


def test_keyword_without_a_clause_is_no_contract() -> None:
    assert unmet(feature(ensure=True), "f\n\tdo\n\t\tx := 1\n\tensure\n\tend") == ("postcondition",)


def test_postcondition_alone_is_a_form() -> None:
    assert unmet(Demands("assertions", ensure=True), "ensure\n\tset: item = a_item") == ()
    assert unmet(Demands("assertions", ensure=True), "require\n\tset: item = a_item") == ("postcondition",)


def test_invariant_alone_is_a_form() -> None:
    assert unmet(Demands("assertions", invariant=True), "invariant\n\tsmall: item < 10") == ()
    assert unmet(Demands("assertions", invariant=True), "ensure\n\tsmall: item < 10") == ("invariant",)


def test_body_is_kept_whatever_its_layout() -> None:
    assert unmet(feature(keeps_body="item   :=\n a_item -- set it"), PUT) == ()
    assert unmet(feature(keeps_body="item := a_item + 1"), PUT) == ("body",)


@pytest.mark.parametrize(
    ("given", "failures"),
    [
        ("require\n\tsmall: a_item < 10\nensure\n\tset: item = a_item", ()),
        ("require\n\tsmall: a_item < 10", ()),
        ("require\n\tsmall: a_item < 10\nensure\n\tset: item = a_item\n\tmore: x", ("contract dropped",)),
        ("require\n\tsmall: a_item < 9", ("contract changed", "precondition added")),
        ("ensure\n\tset: item = a_item", ("precondition added",)),
    ],
)
def test_given_contract_is_kept(given: str, failures: tuple[str, ...]) -> None:
    assert unmet(feature(keeps_contract=given), PUT) == failures


def test_inherited_contract_keeps_its_kind() -> None:
    given = "require else\n\tsmall: a_item < 10"
    assert "contract dropped" in unmet(feature(keeps_contract=given), PUT) or "contract changed" in unmet(
        feature(keeps_contract=given), PUT
    )


def test_empty_body_is_seen() -> None:
    assert unmet(feature(nonempty_body=True), "f\n\tdo\n\t\t-- nothing\n\tend") == ("empty body",)


def test_comment_is_no_instruction() -> None:
    assert unmet(Demands("instructions", nonempty_body=True), "-- todo") == ("empty body",)


def test_repair_is_near_and_not_the_same() -> None:
    broken = PUT.replace("do", "")
    assert unmet(feature(near=broken, within=3), PUT) == ()
    assert unmet(feature(near=PUT, within=3), PUT) == ("near",)
    assert unmet(feature(near=broken, within=3), "f\n\tdo\n\t\tx := 1\n\tend") == ("near",)


def test_explanation_mentions_names_as_words() -> None:
    demands = Demands("text", mentions=("count",))
    assert unmet(demands, "Returns `count'.") == ()
    assert unmet(demands, "It is counting accounts.") == ("mentions count",)


def test_code_mentions_names_outside_comments() -> None:
    demands = Demands("instructions", mentions=("Result",))
    assert unmet(demands, "Result := 1") == ()
    assert unmet(demands, "x := 1 -- Result") == ("mentions",)


def test_json_round_trip() -> None:
    demands = Demands("feature", signature="f", mentions=("a", "b"), within=3)
    assert Demands.from_json(demands.to_json()) == demands


def test_unknown_keys_are_refused() -> None:
    with pytest.raises(ValueError, match="unknown keys"):
        Demands.from_json('{"form": "class", "requires": true}')


def test_each_failure_is_named_once() -> None:
    demands = feature(nonempty_body=True, forbids=("empty body",))
    assert unmet(demands, "f\n\tdo\n\tend") == ("empty body",)
