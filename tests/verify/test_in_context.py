"""Answers judged in the class that they belong to."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from eiffel_expert.records import SourceUnit
from eiffel_expert.verify.in_context import Corpus, place_of

FEATURE = """doubled (n: INTEGER): INTEGER
		do
			Result := size + n
		ensure
			definition: Result = size + n
		end"""
CLASS = f"class A\n\nfeature\n\n\tsize: INTEGER\n\n\t{FEATURE}\n\nend\n"


def unit(**values: Any) -> SourceUnit:
    blank: dict[str, Any] = {f.name: 0 if f.type == "int" else "" for f in fields(SourceUnit)}
    return SourceUnit(**{**blank, "class_id": "class", "class_name": "A", **values})


@pytest.fixture
def corpus() -> Corpus:
    start = CLASS.index("doubled")
    owner = unit(id="class", kind="class", text=CLASS, start=100, end=100 + len(CLASS))
    own = unit(id="f", kind="feature", text=FEATURE, start=100 + start, end=100 + start + len(FEATURE))
    return Corpus.of([owner, own])


def test_the_reference_is_accepted_in_its_class(corpus: Corpus) -> None:
    assert corpus.verdict("f", FEATURE, FEATURE).status == "accepted"


def test_layout_does_not_hide_the_place() -> None:
    assert place_of("a := b", "x do a  :=\n b end", 0, 17) == (5, 13)


def test_an_invented_name_is_rejected(corpus: Corpus) -> None:
    verdict = corpus.verdict("f", FEATURE, FEATURE.replace("Result := size", "Result := sizes"))
    assert (verdict.status, verdict.diagnostics[0].code) == ("rejected", "VUEX-1")


def test_instructions_are_judged_where_they_stood(corpus: Corpus) -> None:
    assert corpus.verdict("f", "Result := size + n", "Result := n + size").status == "accepted"
    assert corpus.verdict("f", "Result := size + n", 'Result := "text"').status == "rejected"


def test_a_text_that_stands_twice_has_no_place(corpus: Corpus) -> None:
    assert corpus.verdict("f", "size + n", "n").status == "undecided"


def test_a_class_that_is_not_in_the_corpus_decides_nothing(corpus: Corpus) -> None:
    assert corpus.verdict("unknown", FEATURE, FEATURE).status == "undecided"


def test_an_answer_that_repeats_a_feature_of_the_class_is_rejected(corpus: Corpus) -> None:
    assert corpus.verdict("f", FEATURE, "size (a, b: INTEGER) do end").diagnostics[0].code == "VMFN"
