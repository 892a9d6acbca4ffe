"""Answers that say the same in nearly the same words."""

from __future__ import annotations

import itertools
import random

import pytest

from eiffel_expert.dataset.likeness import Index, Likeness, alone, similarity

TEXTS = [
    "put (v: G) do count := count + 1 ensure one_more: count = old count + 1 end",
    "put (v: G)\n\tdo\n\t\tcount := count + 1\n\tensure\n\t\tone_more: count = old count + 1\n\tend",
    "wipe_out do create items.make (capacity) ensure empty: is_empty end",
    "The postcondition says that the queue is empty afterwards.",
]


def test_layout_does_not_make_a_difference() -> None:
    assert alone(TEXTS) == [False, False, True, True]


def test_each_of_many_that_are_alike_is_found() -> None:
    assert alone([TEXTS[0], *TEXTS]) == [False, False, False, True, True]


def test_a_text_is_as_similar_to_itself_as_can_be() -> None:
    vector = Likeness(TEXTS).vector(TEXTS[0])
    assert similarity(vector, vector) == pytest.approx(1)


def test_texts_without_a_common_word_are_not_similar() -> None:
    likeness = Likeness(["alpha beta", "gamma delta"])
    assert similarity(likeness.vector("alpha beta"), likeness.vector("gamma delta")) == 0


def test_names_are_compared_by_their_words() -> None:
    likeness = Likeness([*TEXTS, "item_count"])
    assert similarity(likeness.vector("count"), likeness.vector("item_count")) > 0


def test_the_index_finds_what_comparing_all_with_all_finds() -> None:
    random.seed(1)
    texts = [" ".join(random.choices("abcdefgh", k=random.randint(1, 12))) for _ in range(150)]
    likeness = Likeness(texts)
    vectors = [likeness.vector(text) for text in texts]
    expected = {(i, j) for i, j in itertools.combinations(range(150), 2) if similarity(vectors[i], vectors[j]) >= 0.8}
    index = Index(0.8)
    found = set()
    for number, vector in enumerate(vectors):
        found.update((other, number) for other in index.like(vector))
        index.add(vector)
    assert found == expected != set()
