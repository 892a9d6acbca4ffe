"""What a chat template writes around turns is found by probing, for any family that only wraps them."""

from __future__ import annotations

import copy
from typing import Any

import chat_templates as templates
import pytest

from eiffel_expert.export.turns import Turns, turns_of


@pytest.fixture
def tokenizer(smollm_tokenizer: Any) -> Any:
    return copy.deepcopy(smollm_tokenizer)


def turns(tokenizer: Any, template: str) -> Turns | None:
    tokenizer.chat_template = template
    return turns_of(tokenizer)


def test_chatml_has_no_system_turn_of_its_own(tokenizer: Any) -> None:
    found = turns(tokenizer, templates.CHATML)
    assert found == Turns(
        system=("<|im_start|>system\n", "<|im_end|>\n"),
        user=("<|im_start|>user\n", "<|im_end|>\n"),
        assistant=("<|im_start|>assistant\n", "<|im_end|>\n"),
        default_system="",
    )


def test_the_templates_own_system_text_is_found(tokenizer: Any) -> None:
    found = turns(tokenizer, templates.CHATML_WITH_SYSTEM)
    assert found and found.default_system == "You know Eiffel."


def test_turns_with_headers_are_found(tokenizer: Any) -> None:
    found = turns(tokenizer, templates.HEADERS)
    assert found and found.user == ("<|start_header_id|>user<|end_header_id|>\n\n", "<|eot_id|>")


@pytest.mark.parametrize("template", [templates.MOVED_SYSTEM, templates.NO_SYSTEM])
def test_a_template_that_does_more_than_wrap_is_not_guessed_at(tokenizer: Any, template: str) -> None:
    assert turns(tokenizer, template) is None


def test_rendering_equals_the_template(tokenizer: Any) -> None:
    found = turns(tokenizer, templates.CHATML_WITH_SYSTEM)
    messages = [
        {"role": "user", "content": "a"},
        {"role": "assistant", "content": "b"},
        {"role": "user", "content": "c"},
    ]
    expected = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    assert found and found.render(messages) == expected
