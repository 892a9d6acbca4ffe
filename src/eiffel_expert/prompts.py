"""How a pair becomes a conversation: the one wording that training, evaluation and the improvement loop share."""

from __future__ import annotations

Message = dict[str, str]


def prompt_of(instruction: str, given: str) -> str:
    """The user's turn: the instruction, and the input below it where there is one."""
    return f"{instruction}\n\n{given}" if given else instruction


def messages_of(instruction: str, given: str, output: str | None = None) -> list[Message]:
    """User turn, and the assistant's where `output` is known."""
    turns = [{"role": "user", "content": prompt_of(instruction, given)}]
    if output is not None:
        turns.append({"role": "assistant", "content": output})
    return turns


def with_example(example: list[Message], messages: list[Message]) -> list[Message]:
    """The one-example arm: a solved pair of the same kind goes before the question."""
    return [*example, *messages]
