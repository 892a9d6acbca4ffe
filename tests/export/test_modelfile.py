"""The Modelfile: the prompts of training in Ollama's words, rendered by Go's own engine where Go is installed."""

from __future__ import annotations

import copy
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import chat_templates as templates
import pytest

from eiffel_expert.export.modelfile import fim_tokens, go_template, modelfile
from eiffel_expert.export.turns import turns_of
from eiffel_expert.prompts import Message

CONVERSATION: list[Message] = [
    {"role": "user", "content": "Write `put`.\n\n\trequire\n"},
    {"role": "assistant", "content": "put do end"},
    {"role": "user", "content": "Now {{ .System }} and `item`."},
]


@pytest.fixture
def tokenizer(smollm_tokenizer: Any) -> Any:
    """As training hands it over: the end token is the template's end of turn."""
    found = copy.deepcopy(smollm_tokenizer)
    found.eos_token = "<|im_end|>"
    return found


def test_it_names_the_model_beside_it_and_its_context(tokenizer: Any) -> None:
    lines = modelfile("x-q8_0.gguf", tokenizer, 2048).splitlines()
    assert "FROM ./x-q8_0.gguf" in lines and "PARAMETER num_ctx 2048" in lines


def test_it_stops_at_the_end_of_a_turn_and_at_a_new_one(tokenizer: Any) -> None:
    stops = re.findall(r'^PARAMETER stop "(.*)"$', modelfile("x.gguf", tokenizer, 2048), re.MULTILINE)
    assert stops == ["<|im_end|>", "<|im_start|>"]


def test_the_system_text_is_the_one_that_training_saw(tokenizer: Any) -> None:
    tokenizer.chat_template = templates.CHATML_WITH_SYSTEM
    assert 'SYSTEM """You know Eiffel."""' in modelfile("x.gguf", tokenizer, 2048)


def test_no_system_text_where_training_saw_none(tokenizer: Any) -> None:
    tokenizer.chat_template = templates.CHATML
    assert "SYSTEM" not in modelfile("x.gguf", tokenizer, 2048)


def test_a_template_that_does_more_than_wrap_turns_is_left_to_the_gguf(tokenizer: Any) -> None:
    tokenizer.chat_template = templates.MOVED_SYSTEM
    assert "TEMPLATE" not in modelfile("x.gguf", tokenizer, 2048)


def test_fill_in_the_middle_needs_all_three_tokens(tokenizer: Any) -> None:
    assert fim_tokens(tokenizer) is None
    tokenizer.add_tokens(["<|fim_prefix|>", "<|fim_suffix|>"])
    assert fim_tokens(tokenizer) is None
    tokenizer.add_tokens(["<|fim_middle|>"])
    assert fim_tokens(tokenizer) == ("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>")
    assert ".Suffix" in modelfile("x.gguf", tokenizer, 2048)


FIM = ("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>")


@pytest.fixture(scope="module")
def go_render(tmp_path_factory: pytest.TempPathFactory) -> Any:
    if shutil.which("go") is None:
        pytest.skip("Go is not installed")
    folder = tmp_path_factory.mktemp("go")
    source = Path(__file__).with_name("render.go")
    subprocess.run(["go", "build", "-o", str(folder / "render"), str(source)], check=True, cwd=folder)

    def render(template: str, **values: Any) -> str:
        given = json.dumps({"Template": template, **values})
        return subprocess.run([folder / "render"], input=given, capture_output=True, text=True, check=True).stdout

    return render


@pytest.mark.parametrize("template", [templates.CHATML, templates.CHATML_WITH_SYSTEM, templates.HEADERS])
@pytest.mark.parametrize("fim", [None, FIM])
@pytest.mark.parametrize("system", ["", "Answer in Eiffel."])
def test_go_renders_the_prompt_of_the_jinja_template(
    tokenizer: Any, go_render: Any, template: str, fim: tuple[str, str, str] | None, system: str
) -> None:
    tokenizer.chat_template = template
    turns = turns_of(tokenizer)
    assert turns
    messages = [{"role": "system", "content": system}, *CONVERSATION] if system else CONVERSATION
    rendered = go_render(go_template(turns, fim), System=system or turns.default_system, Messages=messages)
    assert rendered == tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)


def test_go_renders_a_suffix_as_fill_in_the_middle(tokenizer: Any, go_render: Any) -> None:
    turns = turns_of(tokenizer)
    assert turns
    rendered = go_render(go_template(turns, FIM), System="ignored", Prompt="before", Suffix="after")
    assert rendered == "<|fim_prefix|>before<|fim_suffix|>after<|fim_middle|>"
