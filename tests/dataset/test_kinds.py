"""What each kind makes of one feature."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest

from eiffel_expert.dataset.kinds import (
    KINDS,
    Draft,
    Kind,
    Options,
    complete_class,
    contracts,
    explain_contracts,
    fill_in_the_middle,
    implement,
    repair_syntax,
    write_invariant,
    write_postcondition,
)
from eiffel_expert.dataset.kinds.repairing import WITH_MESSAGE, WITHOUT_MESSAGE
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.eiffel import parse_feature
from eiffel_expert.verify import unmet

Find = Callable[[str], FeatureView]
OPTIONS = Options(seed=1, repairs_per_feature=3)


def _only(drafts: object) -> Draft:
    (draft,) = drafts  # type: ignore[misc,attr-defined]
    assert isinstance(draft, Draft)
    return draft


def test_contracts_are_taken_from_the_input(feature: Find) -> None:
    draft = _only(contracts.drafts(feature("put"), OPTIONS))
    assert "require" not in draft.input
    assert draft.output == feature("put").text
    assert draft.slots["what"] == "a precondition and a postcondition"


def test_implement_shows_the_contract_and_no_body(feature: Find) -> None:
    draft = _only(implement.drafts(feature("put"), OPTIONS))
    assert "one_more: count = old count + 1" in draft.input
    assert "items.extend" not in draft.input


def test_context_names_what_the_answer_needs(feature: Find) -> None:
    draft = _only(implement.drafts(feature("put"), OPTIONS))
    assert "items: ARRAYED_LIST [G]" in draft.input.splitlines()[1]


def test_hole_and_answer_make_the_body(feature: Find) -> None:
    draft = _only(fill_in_the_middle.drafts(feature("wipe_out"), OPTIONS))
    assert "\t\t<MISSING>" in draft.input
    assert draft.output == "items.wipe_out"


def test_compound_instructions_are_one_block() -> None:
    lines = ["\t\tif a then", "\t\t\tb", "\t\telse", "\t\t\tc", "\t\tend", "\t\td"]
    assert [len(block) for block in fill_in_the_middle.instruction_blocks(lines)] == [5, 1]


def test_complete_class_announces_the_feature(feature: Find) -> None:
    draft = _only(complete_class.drafts(feature("put"), OPTIONS))
    assert "-- Missing: put (a_item: G)" in draft.input
    assert "items.extend" not in draft.input


def test_repairs_start_from_rejected_code(feature: Find) -> None:
    drafts = list(repair_syntax.drafts(feature("put"), OPTIONS))
    assert len(drafts) == 3
    for draft in drafts:
        assert not parse_feature(draft.demands.near).ok
        assert unmet(draft.demands, draft.output) == ()
        assert unmet(draft.demands, draft.demands.near) != ()


def test_explanation_names_the_tags(feature: Find) -> None:
    draft = _only(explain_contracts.drafts(feature("put"), OPTIONS))
    for tag in ("not_full", "one_more", "added"):
        assert f"`{tag}`" in draft.output
    assert "`count` grows by 1" in draft.output


def test_postcondition_alone(feature: Find) -> None:
    draft = _only(write_postcondition.drafts(feature("wipe_out"), OPTIONS))
    assert draft.output == "ensure\n\tempty: is_empty"


def test_invariant(views: dict[str, ClassView]) -> None:
    draft = _only(write_invariant.drafts(views["BOUNDED_QUEUE"], OPTIONS))
    assert draft.output.splitlines()[0] == "invariant"
    assert "capacity: INTEGER" in draft.input


def test_attributes_have_nothing_to_implement(feature: Find) -> None:
    assert list(implement.drafts(feature("capacity"), OPTIONS)) == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_each_kind_has_twelve_wordings_and_says_what_it_is(kind: Kind[Any]) -> None:
    module = sys.modules[f"eiffel_expert.dataset.kinds.{kind.name}"]
    assert len({wording.lower().strip(" .?!") for wording in _fewest_wordings(module)}) >= 12
    text = " ".join((module.__doc__ or "").split())
    assert all(word in text for word in ("Teaches:", "Verified:", "Could be wrong:"))


def _fewest_wordings(module: Any) -> tuple[str, ...]:
    """Of a draft of the kind; some kinds have wordings for two cases, and some that hold for both."""
    if hasattr(module, "BOTH"):
        return (*min(module.REDEFINE, module.EFFECT, key=len), *module.BOTH)
    shared = min(WITH_MESSAGE, WITHOUT_MESSAGE, key=len) if hasattr(module, "REPAIR") else ()
    return (*module.WORDINGS, *shared)
