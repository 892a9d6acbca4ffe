"""What counts as the code of an answer."""

from __future__ import annotations

import pytest

from eiffel_expert.verify.answers import extract_code

FEATURE = "count: INTEGER\n\tdo\n\t\tResult := 3\n\tend"


@pytest.mark.parametrize(
    "answer",
    [
        FEATURE,
        f"```eiffel\n{FEATURE}\n```",
        f"```\n{FEATURE}\n```",
        f"~~~Eiffel\n{FEATURE}\n~~~",
        f"```eiffel\n{FEATURE}",
        f"Here is the feature:\n\n{FEATURE}\n\nIt returns three. I hope this helps!",
        f"Sure!\n{FEATURE}",
        f"```python\nprint (1)\nprint (2)\nprint (3)\nprint (4)\nprint (5)\nprint (6)\n```\n```eiffel\n{FEATURE}\n```",
        "   " + FEATURE.replace("\n", "\n   "),
        FEATURE.replace("\n", "\r\n"),
    ],
    ids=["bare", "tagged", "untagged", "tilde", "unterminated", "prose", "one word", "two blocks", "indented", "CRLF"],
)
def test_feature_is_found(answer: str) -> None:
    assert extract_code(answer, "feature") == FEATURE


def test_longest_of_several_blocks_is_taken() -> None:
    assert extract_code("```\na\n```\nand\n```\nx := 1\n```", "instructions") == "x := 1"


def test_block_inside_a_longer_fence_stays_whole() -> None:
    assert extract_code("````\na\n```\nb\n````", "instructions") == "a\n```\nb"


def test_prose_before_and_after_a_class_is_left_out() -> None:
    code = "deferred class A [G]\nfeature\n\tx: INTEGER\nend"
    assert extract_code(f"Class A is below. It has one attribute.\n{code}\nThat is all.", "class") == code


def test_notes_belong_to_the_class() -> None:
    code = 'note\n\tdescription: "A thing."\nclass A end'
    assert extract_code(f"Here you are:\n{code}", "class") == code


def test_prose_round_assertions_is_left_out() -> None:
    code = "ensure\n\tmore: count = old count + 1"
    assert extract_code(f"The postcondition:\n\n{code}\n\nThis ensures that the count grows.", "assertions") == code


def test_comments_that_read_as_sentences_stay() -> None:
    code = "x := 1\n-- That is all there is to do."
    assert extract_code(code, "instructions") == code


def test_tabs_of_the_first_line_are_common_indentation() -> None:
    assert extract_code("\tx := 1\n\ty := 2", "instructions") == "x := 1\ny := 2"


def test_text_comes_back_stripped() -> None:
    assert extract_code("\nA `count' of items.\n", "text") == "A `count' of items."


def test_prose_alone_comes_back_as_it_is() -> None:
    assert extract_code("I cannot help with that.", "feature") == "I cannot help with that."
