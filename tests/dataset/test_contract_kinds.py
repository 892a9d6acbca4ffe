"""Kinds that write, strengthen or follow contracts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from eiffel_expert.dataset.kinds import (
    Draft,
    Options,
    implement_contract,
    loop_contracts,
    strengthen_contract,
    write_precondition,
)
from eiffel_expert.dataset.layout import layout_of
from eiffel_expert.dataset.trees import feature_tree, has_telling_contract
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.verify import unmet

Find = Callable[[str], FeatureView]
OPTIONS = Options(seed=1, repairs_per_feature=1)
LOOP = """total (n: INTEGER): INTEGER
		-- Sum of the numbers up to `n'
	local
		i: INTEGER
	do
		from
			i := 1
		invariant
			sum_so_far: Result = i * (i - 1) // 2
		until
			i > n
		loop
			Result := Result + i
			i := i + 1
		variant
			n - i + 1
		end
	end"""


def _only(drafts: object) -> Draft:
    (draft,) = drafts  # type: ignore[misc]
    assert isinstance(draft, Draft)
    return draft


def _view(text: str, like: FeatureView) -> FeatureView:
    layout = layout_of(text, "")
    assert layout is not None
    return FeatureView(replace(like.unit, signature=layout.signature), like.owner, layout)


def test_a_weak_answer_is_refused_and_the_original_taken(feature: Find) -> None:
    draft = _only(strengthen_contract.drafts(feature("put"), OPTIONS))
    assert draft.rejected in draft.input
    assert unmet(draft.demands, draft.output) == ()
    assert unmet(draft.demands, draft.rejected) != ()


def test_a_clause_added_to_the_strong_contract_does_no_harm(feature: Find) -> None:
    draft = _only(strengthen_contract.drafts(feature("put"), OPTIONS))
    more = draft.output.replace("\tensure\n", "\tensure\n\t\tmore: has (a_item)\n")
    assert unmet(draft.demands, more) == ()


def test_a_loop_without_its_contracts(feature: Find) -> None:
    draft = _only(loop_contracts.drafts(_view(LOOP, feature("put")), OPTIONS))
    assert "invariant" not in draft.input.split("\n\n")[-1]
    assert "n - i + 1" not in draft.input.split("\n\n")[-1]
    assert draft.slots["what"] == "an invariant and a variant"
    assert feature_tree(draft.rejected) is not None
    assert "mentions" in unmet(draft.demands, draft.rejected)


def test_a_loop_that_is_written_anew_is_refused(feature: Find) -> None:
    draft = _only(loop_contracts.drafts(_view(LOOP, feature("put")), OPTIONS))
    other = draft.output.replace(
        "Result := Result + i", "\n".join(f"Result := Result + i * {n} - f ({n})" for n in range(9))
    )
    assert "near" in unmet(draft.demands, other)


SETS_BOTH = """set (n: INTEGER; g: G)
		-- Set both.
	do
		capacity := n
		first_item := g
	ensure
		capacity_set: capacity = n
		first_item_set: first_item = g
	end"""


def test_a_contract_that_says_all_is_implemented(feature: Find) -> None:
    draft = _only(implement_contract.drafts(_view(SETS_BOTH, feature("put")), OPTIONS))
    assert "capacity := n" not in draft.input


def test_a_stub_is_deferred_in_a_deferred_class_alone(feature: Find) -> None:
    view = _view(SETS_BOTH, feature("put"))
    draft = _only(implement_contract.drafts(view, OPTIONS))
    assert "\tdo\n\t\t-- To be written\n" in draft.input
    assert not any("deferred" in wording or "pre-" in wording for wording in draft.wordings)
    owner = replace(view.owner, unit=replace(view.owner.unit, signature="deferred class BOUNDED_QUEUE [G]"))
    assert "\tdeferred\n" in _only(implement_contract.drafts(replace(view, owner=owner), OPTIONS)).input


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("first_item = g", "first_item /= g"),  # an effect is left out
        ("\tensure", "\t\twipe_out\n\tensure"),  # no clause mentions it
        ("capacity = n", "volume = n"),  # nobody knows what that is
    ],
)
def test_a_contract_that_says_too_little_is_not(feature: Find, old: str, new: str) -> None:
    assert list(implement_contract.drafts(_view(SETS_BOTH.replace(old, new), feature("put")), OPTIONS)) == []


def test_a_function_in_the_contract_is_defined(feature: Find) -> None:
    text = SETS_BOTH.replace("first_item = g", "first_item = g and not is_empty")
    draft = _only(implement_contract.drafts(_view(text, feature("put")), OPTIONS))
    assert "`is_empty` is defined as `count = 0`." in draft.input


def test_precondition_alone(feature: Find) -> None:
    text = (
        "pop (n: INTEGER)\n\trequire\n\t\tenough: n <= count\n\tdo\n\t\tdrop (n)\n\tensure\n\t\tless: count = 0\n\tend"
    )
    draft = _only(write_precondition.drafts(_view(text, feature("put")), OPTIONS))
    assert draft.output == "require\n\tenough: n <= count"
    assert "require" not in draft.input


def test_a_precondition_with_a_number_nobody_can_guess_is_not_asked_for(feature: Find) -> None:
    text = "pop (n: INTEGER)\n\trequire\n\t\tenough: n <= 17\n\tdo\n\t\tdrop (n)\n\tend"
    assert list(write_precondition.drafts(_view(text, feature("put")), OPTIONS)) == []


def test_tests_against_void_tell_nothing() -> None:
    assert not has_telling_contract("f (x: ANY)\n\trequire\n\t\tx: x /= Void\n\tdo\n\t\tg\n\tend")
    assert has_telling_contract("f (x: ANY)\n\trequire\n\t\tx: x /= Void and then x.is_new\n\tdo\n\t\tg\n\tend")


def test_each_kind_leaves_attributes_alone(views: dict[str, ClassView]) -> None:
    for view in views["BOUNDED_QUEUE"].views.values():
        if view is not None and not view.has_body:
            for kind in (strengthen_contract, implement_contract, write_precondition, loop_contracts):
                assert list(kind.drafts(view, OPTIONS)) == []
