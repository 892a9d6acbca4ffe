"""What is said of a fault: messages as compilers print them, reasons, causes, mends."""

from __future__ import annotations

import pytest

from eiffel_expert.dataset.mutations import causes, flaws, messages, reasons, rule_words
from eiffel_expert.dataset.mutations.families import FAMILIES, some_families
from eiffel_expert.dataset.mutations.mending import changes, mend
from eiffel_expert.eiffel.rules import rules
from eiffel_expert.records import Diagnostic

MUTATIONS = [mutation for family in FAMILIES.values() for mutation in family]
TEXT = "length: INTEGER\n\tdo\n\t\tResult := name.count\n\tend"
FOUND = Diagnostic("VUTA-2", 3, 18, "the target of the call to `count' may be Void: its type is detachable STRING_8")
TOLD = messages.Told((FOUND,), TEXT, "PERSON", "length")


def test_gobo_prints_one_line() -> None:
    assert messages.gobo(TOLD) == f"[VUTA-2] class PERSON (3,18): {FOUND.message}."


def test_eiffelstudio_prints_a_block_with_the_line() -> None:
    lines = messages.studio(TOLD).split("\n")
    assert lines[0] == "Error code: VUTA(2)"
    assert lines[-3:] == ["Line: 3", "      do", "->    Result := name.count"]


def test_eiffelstudio_calls_an_unknown_feature_veen() -> None:
    assert messages.studio_code(Diagnostic("VUEX-2", 1, 1, "class A has no feature called `b'")) == "VEEN"
    assert messages.studio_code(Diagnostic("VUEX-2", 1, 1, "`b' of class A is not exported to class C")) == "VUEX(2)"


def test_some_paste_no_message() -> None:
    said = {messages.message_of((FOUND,), TEXT, "PERSON", "length", n) for n in range(60)}
    assert "" in said
    assert len(said) == 7


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda m: m.name)
def test_every_mutation_has_a_code_that_can_be_explained(mutation) -> None:  # type: ignore[no-untyped-def]
    explained = {code for code, _, _ in reasons._COMPILED}
    assert explained.intersection(mutation.codes)
    assert set(mutation.codes) <= set(rules())


def test_causes_are_those_of_mutations() -> None:
    assert set(causes.BEHIND) <= {mutation.name for mutation in MUTATIONS}


def test_each_flaw_can_be_named() -> None:
    assert set(flaws.SAID) == {mutation.name for mutation in flaws.FLAWS}


def test_a_reason_names_the_feature_and_the_type() -> None:
    said = reasons.why(FOUND, 1)
    assert "`count`" in said
    assert "detachable STRING" in said
    assert "STRING_8" not in said


def test_a_message_without_words_gives_none() -> None:
    assert reasons.why(Diagnostic("VUTA-2", 1, 1, "something else"), 1) == ""


def test_a_rule_without_words_of_its_own_is_quoted() -> None:
    assert rule_words.says("VOIT-1", 1) == rules()["VOIT-1"].says


def test_counts_are_numbered() -> None:
    assert reasons.numbered("takes 1 argument(s), 2 argument(s) are given") == "takes 1 argument, 2 arguments are given"


def test_a_changed_line_is_quoted_without_its_comment() -> None:
    assert changes("a\nb", "a\nc -- why") == [("replace", 2, ("c",))]
    assert "`c`" in mend("a\nb", "a\nc -- why", 1)


def test_a_missing_line_is_placed_after_the_one_above() -> None:
    assert changes("a\nc", "a\nb\nc") == [("insert", 1, ("b",))]


def test_families_are_chosen_by_chance_alone() -> None:
    assert some_families(3, 5) == some_families(3, 5)
    assert len({tuple(m.name for m in some_families(1, n)) for n in range(60)}) == len(FAMILIES)
