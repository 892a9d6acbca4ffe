"""Names of an answer that its input does not show, and inputs that are given a line more to show them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from eiffel_expert.config import DatasetSection, Recipe
from eiffel_expert.dataset.accept import accepted
from eiffel_expert.dataset.grounding import REASON, grounded, is_judged, unseen
from eiffel_expert.dataset.kinds import Draft
from eiffel_expert.dataset.kinds.implement import KIND
from eiffel_expert.dataset.making import Maker
from eiffel_expert.records import Pair, SourceUnit
from eiffel_expert.verify import Demands
from eiffel_expert.verify.in_context import Corpus


@pytest.fixture
def corpus(run_stages: Callable[[str, Recipe], Path]) -> Corpus:
    return Corpus.read(run_stages("a", Recipe()).parent / "corpus" / "units.parquet")


@pytest.fixture
def put(corpus: Corpus) -> SourceUnit:
    """Feature `put` of BOUNDED_QUEUE."""
    return next(unit for unit in corpus.units.values() if unit.feature_name == "put")


def draft(given: str, output: str, form: str = "instructions") -> Draft:
    return Draft(("Do it.",), given, output, Demands(form))


def test_a_name_alone_must_be_shown() -> None:
    assert unseen("class A", "go (far)", "instructions") == ("far", "go")
    assert unseen("class A: go (n: INTEGER); far: INTEGER", "go (far)", "instructions") == ()


def test_a_name_of_the_kernel_is_free_behind_a_dot_only() -> None:
    assert unseen("items", "items.extend (1)", "instructions") == ()
    assert unseen("items", "extend (1)", "instructions") == ("extend",)


def test_a_name_that_no_kernel_class_has_must_be_shown_behind_a_dot_too() -> None:
    assert unseen("items", "items.force_last (1)", "instructions") == ("force_last",)


def test_a_setter_follows_from_the_attribute_that_is_shown() -> None:
    assert unseen("node; is_red", "node.set_is_red (True)", "instructions") == ()


def test_what_the_answer_declares_is_known() -> None:
    feature = """total (n: INTEGER): INTEGER
	local
		i: INTEGER
	do
		across 1 |..| n as c loop
			i := i + c.item
		end
		if attached i.out as text then
			Result := text.count + total (n)
		end
	end"""
    assert unseen("", feature, "feature") == ()


def test_tags_are_free() -> None:
    assert unseen("value", "ensure\n\tsome_tag: value = old value + 1", "assertions") == ()


def test_features_of_any_are_known() -> None:
    assert unseen("other", "print (other.out)\nio.put_new_line", "instructions") == ()


def test_names_in_strings_and_comments_are_free() -> None:
    assert unseen("x", 'x := "unheard" -- of `unseen_name`', "instructions") == ()


def test_a_class_must_be_shown_or_of_the_kernel() -> None:
    assert unseen("x", "create {FOO_BAR} x", "instructions") == ("FOO_BAR",)
    assert unseen("x", "create {ARRAYED_LIST [STRING]} x.make (1)", "instructions") == ()


def test_a_creation_procedure_of_an_unusual_name_must_be_shown() -> None:
    assert unseen("x: FOO", "create x.make_upside_down", "instructions") == ("make_upside_down",)
    assert unseen("x: FOO", "create x.make", "instructions") == ()


def test_a_class_knows_what_its_kernel_parents_give() -> None:
    heir = 'class A\ninherit\n\t{}\nfeature\n\tf\n\t\tdo\n\t\t\tassert ("t", True)\n\t\tend\nend'
    assert unseen("class A", heir.format("EQA_TEST_SET"), "class") == ()
    assert unseen("class A", heir.format("COMPARABLE"), "class") == ("assert",)


def test_formal_generics_are_no_classes_to_be_shown() -> None:
    assert unseen("a box", "class BOX [G]\nfeature\n\titem: G\nend", "class") == ()


def test_of_prose_names_in_back_quotes_must_be_shown() -> None:
    assert unseen("`put` adds", "Call `put`, never `append_it`.", "text") == ("append_it",)
    assert unseen("`put` adds", "Nobody needs append_it.", "text") == ()


def test_characters_in_quoted_code_do_not_end_it() -> None:
    assert unseen("c", "Since `c = '&'` nobody can say what `c` is, but `cargo' is not known.", "text") == ("cargo",)


def test_quotes_of_header_comments_end_at_the_apostrophe() -> None:
    assert unseen("a b put", "-- Reset `a.put' and truly resize `b.put'.", "text") == ()


def test_tags_of_quoted_assertions_are_free() -> None:
    assert unseen("count", "I would add `one_less: count = old count - 1`.", "text") == ()


def test_names_for_an_example_are_free_in_prose() -> None:
    assert unseen("`put` adds", "The call: `a_list.put (x)`. Begin with `get_`.", "text") == ()


def test_missing_signatures_are_added_below_the_class(corpus: Corpus, put: SourceUnit) -> None:
    found = grounded(draft("Class: BOUNDED_QUEUE [G]\n\nrest", "first_item := items.last"), "", put, corpus)
    assert isinstance(found, Draft)
    first, added, gap, rest = found.input.split("\n")
    assert (first, gap, rest) == ("Class: BOUNDED_QUEUE [G]", "", "rest")
    assert {"first_item: detachable G", "items: ARRAYED_LIST [G]"} < set(added.removeprefix("Also: ").split("; "))


def test_what_is_added_is_not_only_what_the_answer_needs(corpus: Corpus, put: SourceUnit) -> None:
    found = grounded(draft("Class: BOUNDED_QUEUE", "print (capacity)"), "", put, corpus)
    assert isinstance(found, Draft)
    assert found.input.count(";") == 2


def test_signatures_stand_at_the_end_of_other_inputs(corpus: Corpus, put: SourceUnit) -> None:
    found = grounded(draft("Write it.", "print (capacity)"), "", put, corpus)
    assert isinstance(found, Draft)
    assert found.input.startswith("Write it.\n\nAlso: ")


def test_a_name_that_the_class_does_not_have_can_not_be_added(corpus: Corpus, put: SourceUnit) -> None:
    found = grounded(draft("Class: BOUNDED_QUEUE", "unheard_of (capacity)"), "", put, corpus)
    assert found == f"{REASON}: capacity, unheard_of"


def test_a_signature_of_unknown_types_is_not_added(corpus: Corpus, put: SourceUnit) -> None:
    units = (
        replace(u, text=u.text.replace("items: ARRAYED_LIST", "items: UNKNOWN_LIST")) for u in corpus.units.values()
    )
    found = grounded(draft("Class: BOUNDED_QUEUE", "items.wipe_out"), "", put, Corpus.of(units))
    assert found == f"{REASON}: items"


def test_more_than_four_names_are_not_added(corpus: Corpus, put: SourceUnit) -> None:
    output = "print (capacity + count)\nwipe_out\nprint (is_empty)\nprint (items)"
    assert isinstance(grounded(draft("Class: BOUNDED_QUEUE", output), "", put, corpus), str)


def test_prose_is_not_mended(corpus: Corpus, put: SourceUnit) -> None:
    assert grounded(draft("A queue.", "Ask `first_item`.", "text"), "", put, corpus) == f"{REASON}: first_item"


def test_a_pair_has_the_input_that_was_mended(corpus: Corpus, put: SourceUnit) -> None:
    made = draft("Class: BOUNDED_QUEUE", "print (capacity)")
    found = accepted(KIND, made, put, 1, 6000, corpus, wants_grounded=True)
    assert isinstance(found, Pair)
    assert "capacity: INTEGER" in found.input


def test_nothing_is_looked_at_where_the_recipe_does_not_say_so(corpus: Corpus, put: SourceUnit) -> None:
    found = accepted(KIND, draft("Class: BOUNDED_QUEUE", "unheard_of"), put, 1, 6000, corpus)
    assert isinstance(found, Pair)


def test_dropped_drafts_are_counted_under_one_reason(corpus: Corpus) -> None:
    dropped = Maker(corpus, DatasetSection(grounded=True), 1).made_of(range(2)).dropped
    assert not any(f"{REASON}:" in reason for reason in dropped)


def test_all_pairs_of_a_grounded_dataset_show_their_names(corpus: Corpus) -> None:
    pairs = [p for p in Maker(corpus, DatasetSection(grounded=True), 1).made_of(range(2)).pairs if is_judged(p.kind)]
    assert pairs
    assert [p.id for p in pairs if unseen(f"{p.instruction}\n{p.input}", p.output, p.form)] == []


def test_explanations_and_golden_pairs_are_let_be() -> None:
    assert not any(map(is_judged, ("explain_class", "explain_error", "golden", "write_tests", "use_library")))
    assert is_judged("implement")
