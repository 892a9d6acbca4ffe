"""Sets of word 5-grams: what counts, which pairs are found, what a cluster is."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eiffel_expert.corpus.boilerplate import without_boilerplate
from eiffel_expert.corpus.near_duplicates import (
    SIMILARITY,
    WORDS,
    clusters,
    jaccard,
    similar_pairs,
    sketch,
)

CLASS = """note
	description: "Bank accounts"
	copyright: "Copyright (c) {year}, {owner}"

class ACCOUNT

feature -- Access

	balance: INTEGER
			-- What is in it, in cents

	deposit (amount: INTEGER)
		require
			positive: amount > 0
		do
			balance := balance + amount
		ensure
			added: balance = old balance + amount
		end

{closing}
end
"""
LICENCE = ';note\n\tlicense: "GPL"\n\tsource: "[\n\t\t{owner}\n\t]"\n'


def _class(year: int, owner: str) -> str:
    return CLASS.format(year=year, owner=owner, closing=LICENCE.format(owner=owner))


def _words(count: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    return [f"w{chance.randrange(10**6)}" for _ in range(count)]


def test_copyright_and_note_clauses_do_not_count() -> None:
    assert sketch(_class(1999, "Somebody")) == sketch(_class(2024, "Somebody Else, Inc."))


def test_comments_before_the_class_do_not_count() -> None:
    text = _class(2001, "X")
    assert sketch("-- Licence: many words, all of them about nothing else\n" + text) == sketch(text)


def test_a_class_without_note_clause_is_kept_up_to_its_end() -> None:
    assert without_boilerplate("class A\nfeature\n\tx: INTEGER\nend -- class A\n") == "class A\nfeature\n\tx: INTEGER\n"


def test_a_line_of_a_string_is_no_closing_note() -> None:
    text = 'class A\nfeature\n\thelp: STRING = "[\nnote that\n]"\nfeature\n\tx: INTEGER\nend\n'
    assert without_boilerplate(text) == text.removesuffix("end\n")


def test_case_and_layout_do_not_count() -> None:
    text = _class(2001, "X")
    assert sketch(text.upper().replace("\t", "  ")) == sketch(text)


def test_a_text_of_fewer_words_than_a_gram_has_no_sketch() -> None:
    assert sketch("class A end") == b""
    assert list(similar_pairs([b"", b"", b""])) == []


def test_two_versions_of_a_file_are_a_pair_and_a_third_file_is_not() -> None:
    words = _words(400, 1)
    newer = [*words[:200], "changed", *words[201:]]
    texts = [words, newer, _words(400, 2)]
    found = list(similar_pairs([sketch(" ".join(text)) for text in texts]))
    assert [(first, second) for first, second, _ in found] == [(0, 1)]
    assert found[0][2] == pytest.approx((396 - WORDS) / (396 + WORDS))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 40), min_size=5, max_size=60), st.lists(st.integers(0, 40), min_size=5, max_size=60))
def test_similarity_is_that_of_the_sets(one: list[int], other: list[int]) -> None:
    first, second = np.unique(np.array(one, np.uint32)), np.unique(np.array(other, np.uint32))
    exact = len(set(one) & set(other)) / len(set(one) | set(other))
    found = jaccard(first, second)
    assert found == pytest.approx(exact) or (found == 0 and exact < SIMILARITY)


def test_nearly_every_pair_at_the_threshold_is_found() -> None:
    """400 pairs at a similarity just above 0.7, among 800 files: the bands may miss one in thousands."""
    texts = []
    for index in range(400):
        words = _words(300, index)
        texts += [words, [*words[:253], *_words(47, 10_000 + index)]]
    found = list(similar_pairs([sketch(" ".join(text)) for text in texts]))
    assert all(SIMILARITY <= similarity < 0.75 for _, _, similarity in found)
    assert len(found) >= 398


def test_clusters_are_the_connected_groups() -> None:
    assert clusters(7, [(0, 3), (3, 5), (1, 2)]) == [[0, 3, 5], [1, 2]]


def test_sketches_are_the_same_on_every_machine() -> None:
    assert np.frombuffer(sketch("a b c d e f"), "<u4").tolist() == [1030967047, 3912573535]
