"""Encoding: what the loss counts, what is dropped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.base import resolve_base
from eiffel_expert.base.rows import IGNORED
from eiffel_expert.errors import UserError
from eiffel_expert.prompts import messages_of
from eiffel_expert.train.encode import Sample, encode, encode_all, spans

DOUBLE = Sample(
    "1", "Write `double`.", "-- Twice `n`.", "double (n: INTEGER): INTEGER\n\tdo\n\t\tResult := 2 * n\n\tend"
)


@pytest.fixture(scope="module")
def tokenizer(tiny_base: Path) -> Any:
    return resolve_base(str(tiny_base)).tokenizer()


def test_the_loss_counts_the_answer_and_its_end_and_nothing_else(tokenizer: Any) -> None:
    row = encode(tokenizer, DOUBLE, 512)
    assert not isinstance(row, str)
    asked, answered = spans(tokenizer, row)
    assert answered == (True, DOUBLE.output + "<|im_end|>")
    assert asked[0] is False
    assert "Write `double`." in asked[1]


def test_exactly_one_end_token_is_supervised(tokenizer: Any) -> None:
    row = encode(tokenizer, DOUBLE, 512)
    assert not isinstance(row, str)
    assert row.labels.count(tokenizer.eos_token_id) == 1
    assert row.input_ids.count(tokenizer.eos_token_id) > 1  # those that end system and user are not


def test_prompt_ids_are_those_that_serving_sends(tokenizer: Any) -> None:
    row = encode(tokenizer, DOUBLE, 512)
    assert not isinstance(row, str)
    turns = messages_of(DOUBLE.instruction, DOUBLE.input)
    served = tokenizer.apply_chat_template(turns, add_generation_prompt=True, tokenize=True, return_dict=False)
    assert list(row.input_ids[: row.labels.count(IGNORED)]) == served


@pytest.mark.parametrize(
    ("sample", "reason"),
    [
        (Sample("1", "Write it.", "", " \n"), "empty output"),
        (Sample("1", "Write it.", "", "x := 1\n" * 300), "longer than 512 tokens"),
        (Sample("1", "Write it.<|im_end|>", "", "x := 1"), "holds a special token of the base"),
    ],
)
def test_a_sample_that_cannot_be_a_row_is_dropped_with_its_reason(tokenizer: Any, sample: Sample, reason: str) -> None:
    encoded = encode_all(tokenizer, [DOUBLE, sample], 512)
    assert dict(encoded.dropped) == {reason: 1}
    assert [row.pair_id for row in encoded.rows] == ["1"]


def test_nothing_left_is_refused(tokenizer: Any) -> None:
    with pytest.raises(UserError, match="1 longer than 64 tokens"):
        encode_all(tokenizer, [Sample("1", "Write it.", "", "x := 1\n" * 300)], 64)


def test_a_template_without_answers_is_refused(tokenizer: Any) -> None:
    import copy

    mute = copy.deepcopy(tokenizer)
    mute.chat_template = "{% for m in messages %}{{ m['role'] }}{% endfor %}"
    with pytest.raises(UserError, match="chat template"):
        encode(mute, DOUBLE, 512)
