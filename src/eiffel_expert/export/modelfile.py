"""The Modelfile: how Ollama serves the model with the prompts that it was trained on.

Comes in: the GGUF's name, the tokenizer, the context. Goes out: the text of a Modelfile. Its TEMPLATE (Go's
text/template) writes the same turns as the tokenizer's Jinja template, and fills in the middle where the vocabulary
has the tokens for it. SYSTEM is what the Jinja template puts in by itself, since training saw exactly that. Nothing is
registered here: `ollama`.
"""

from __future__ import annotations

from typing import Any

from eiffel_expert.export.turns import Turns, turns_of

TEMPERATURE = 0.2  # code wants nearly greedy decoding; evaluation is greedy
REPEAT_PENALTY = 1.0  # Ollama's 1.1 punishes `end`, tabs and names that Eiffel repeats; 1.0 is what evaluation measures
FIM_TOKENS = (  # prefix, suffix, middle: Qwen Coder, StarCoder 2, Granite and CodeGemma families
    ("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"),
    ("<fim_prefix>", "<fim_suffix>", "<fim_middle>"),
    ("<fim-prefix>", "<fim-suffix>", "<fim-middle>"),
)


def modelfile(gguf_name: str, tokenizer: Any, context: int) -> str:
    """The Modelfile's text. `tokenizer.eos_token` is the end of an assistant's turn; `context` is in tokens."""
    turns = turns_of(tokenizer)
    parts = [
        "# Made by `eiffel-expert export`. Register it: ollama create NAME -f Modelfile",
        f"FROM ./{gguf_name}",
        *_conversation(turns, fim_tokens(tokenizer)),
        f"PARAMETER num_ctx {context}",
        f"PARAMETER temperature {TEMPERATURE}",
        f"PARAMETER repeat_penalty {REPEAT_PENALTY}",
        *(f'PARAMETER stop "{word}"' for word in stop_words(tokenizer, turns)),
    ]
    return "\n".join(parts) + "\n"


def fim_tokens(tokenizer: Any) -> tuple[str, str, str] | None:
    """The vocabulary's tokens for fill-in-the-middle, if it has all three."""
    vocabulary = tokenizer.get_vocab()
    return next((names for names in FIM_TOKENS if all(name in vocabulary for name in names)), None)


def stop_words(tokenizer: Any, turns: Turns | None) -> list[str]:
    """The end-of-turn token, and the special token that opens a turn where there is one: a model that forgets to stop
    begins the user's next turn."""
    openers = [str(token) for token in tokenizer.all_special_tokens if turns and turns.user[0].startswith(str(token))]
    return list(dict.fromkeys([str(tokenizer.eos_token), *openers]))


def _conversation(turns: Turns | None, fim: tuple[str, str, str] | None) -> list[str]:
    if turns is None:
        return ["# The chat template does more than wrap turns: Ollama takes it from the GGUF's metadata."]
    system = [f'SYSTEM """{turns.default_system}"""'] if turns.default_system else []
    return [f'TEMPLATE """{go_template(turns, fim)}"""', *system]


def go_template(turns: Turns, fim: tuple[str, str, str] | None) -> str:
    """The turns in Go's text/template, over Ollama's .System, .Messages, .Prompt and .Suffix.

    `{{-` eats the blanks before it: a layout newline stands before one, a newline of the prompt never does.
    """
    chat = (
        "{{- if .System }}" + _wrapped(turns.system, ".System") + "{{ end }}\n"
        "{{- range $i, $message := .Messages }}\n"
        '{{- if eq .Role "user" }}' + _wrapped(turns.user, ".Content") + "{{ end }}\n"
        '{{- if eq .Role "assistant" }}' + _wrapped(turns.assistant, ".Content") + "{{ end }}\n"
        "{{- end }}" + turns.assistant[0]
    )
    # All of it stands inside an `if`: the prompt's last newline is then followed by `end`, not by the closing quotes.
    if fim is None:
        return "{{- if .Messages }}\n" + chat + "{{ end }}"
    prefix, suffix, middle = fim
    gap = f"{prefix}{{{{ .Prompt }}}}{suffix}{{{{ .Suffix }}}}{middle}"
    return "{{- if .Suffix }}" + gap + "{{ else }}\n" + chat + "{{ end }}"


def _wrapped(around: tuple[str, str], field: str) -> str:
    return f"{around[0]}{{{{ {field} }}}}{around[1]}"
