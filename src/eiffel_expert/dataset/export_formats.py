"""The training pairs in the layouts that other tools read: Alpaca, ShareGPT, messages (one JSON object a line)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from eiffel_expert.errors import UserError
from eiffel_expert.prompts import messages_of, prompt_of
from eiffel_expert.records import Pair, read_parquet, write_jsonl


def alpaca(pair: Pair) -> dict[str, Any]:
    return {"instruction": pair.instruction, "input": pair.input, "output": pair.output}


def sharegpt(pair: Pair) -> dict[str, Any]:
    turns = [
        {"from": "human", "value": prompt_of(pair.instruction, pair.input)},
        {"from": "gpt", "value": pair.output},
    ]
    return {"id": pair.id, "conversations": turns}


def messages(pair: Pair) -> dict[str, Any]:
    return {"messages": messages_of(pair.instruction, pair.input, pair.output)}


LAYOUTS: dict[str, Callable[[Pair], dict[str, Any]]] = {"alpaca": alpaca, "sharegpt": sharegpt, "messages": messages}


def export_pairs(folder: Path, output: Path, layout: str) -> int:
    """Write the training pairs of a finished dataset folder to `output`; how many they are.

    Raises UserError for a layout that is not known.
    """
    if layout not in LAYOUTS:
        raise UserError(f"no such format: {layout}", f"use one of {', '.join(LAYOUTS)}")
    pairs = [pair for pair in read_parquet(folder / "pairs.parquet", Pair) if pair.split == "train"]
    write_jsonl(output, map(LAYOUTS[layout], pairs))
    return len(pairs)
