"""Stand-ins that several stages' tests share: pairs, a chat server that answers what it is told to, tiny models."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eiffel_expert.prompts import Message
from eiffel_expert.records import Pair, content_id
from eiffel_expert.verify import Demands


def make_pair(name: str = "f", **changes: Any) -> Pair:
    """A held-out pair whose answer is the feature `name`; any field may be changed."""
    output = changes.get("output", f"{name}: INTEGER\n\tdo\n\t\tResult := 1\n\tend")
    values: dict[str, Any] = {
        "id": content_id(name, repr(sorted(changes.items()))),
        "kind": "implement",
        "category": "generation",
        "instruction": f"Write `{name}'.",
        "input": "",
        "output": output,
        "form": "feature",
        "demands": Demands("feature", nonempty_body=True).to_json(),
        "dialect": "any",
        "licence": "MIT",
        "project": "p",
        "group": "g",
        "path": "a.e",
        "unit_id": name,
        "start": 0,
        "end": 1,
        "split": "heldout",
        "difficulty": 1,
        "characters": len(output),
        "tier": "parses",
        "engine": "builtin 0",
    }
    return Pair(**{**values, **changes})


@dataclass(frozen=True)
class FakeReply:
    text: str
    tokens: int = 7
    seconds: float = 0.5


class FakeServer:
    """Answers with `answer(messages, seed)`; counts what it was asked; may break off after some answers."""

    def __init__(self, answer: Callable[[Sequence[Message], int], str], dies_after: int | None = None) -> None:
        self.answer = answer
        self.dies_after = dies_after
        self.asked: list[Sequence[Message]] = []
        self.opened: list[Path] = []

    def __call__(self, gguf: Path, *, context: int, parallel: int) -> FakeServer:
        self.opened.append(gguf)
        return self

    def __enter__(self) -> FakeServer:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def chat_many(
        self, requests: Sequence[Sequence[Message]], *, max_tokens: int, temperature: float = 0.0, seed: int = 0
    ) -> Iterator[tuple[int, FakeReply]]:
        for index in reversed(range(len(requests))):
            if self.dies_after is not None and len(self.asked) == self.dies_after:
                raise KeyboardInterrupt
            self.asked.append(requests[index])
            yield index, FakeReply(self.answer(requests[index], seed + index))


def save_tiny_model(
    folder: Path, tokenizer: Any, *, seed: int = 0, architecture: str = "Llama", **overrides: Any
) -> Path:
    """A random Llama (or Qwen2) of two layers, 3 million weights, nearly all in the vocabulary, with `tokenizer`."""
    import torch
    import transformers

    config, model_class = (getattr(transformers, architecture + part) for part in ("Config", "ForCausalLM"))
    torch.manual_seed(seed)
    shape = {
        "vocab_size": len(tokenizer),
        "hidden_size": 64,
        "intermediate_size": 128,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 4096,
        "tie_word_embeddings": True,
        "initializer_range": 0.05,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "pad_token_id": 0,
    }
    model = model_class(config(**{**shape, **overrides}))
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


# the numbers of Qwen2.5-Coder-7B's config.json
QWEN_7B: dict[str, Any] = {
    "model_type": "qwen2",
    "hidden_size": 3584,
    "intermediate_size": 18944,
    "num_hidden_layers": 28,
    "num_attention_heads": 28,
    "num_key_value_heads": 4,
    "vocab_size": 152064,
    "tie_word_embeddings": False,
}
