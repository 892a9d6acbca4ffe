"""The pairs in the layouts that other tools read.

In: a finished dataset folder. Out: one JSON object a line (Alpaca, ShareGPT, messages, preferences), a folder of
Parquet files, one a split, as `datasets` loads them, or a folder for LLaMA-Factory: all four layouts with the
dataset_info.json that tells their columns. JSON lines hold training pairs only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from eiffel_expert.dataset.preferences import preferences
from eiffel_expert.errors import UserError
from eiffel_expert.prompts import messages_of, prompt_of
from eiffel_expert.records import Pair, read_parquet, write_jsonl, write_parquet
from eiffel_expert.workspace import write_json

Row = dict[str, Any]


def alpaca(pair: Pair) -> Row:
    return {"instruction": pair.instruction, "input": pair.input, "output": pair.output}


def sharegpt(pair: Pair) -> Row:
    turns = [
        {"from": "human", "value": prompt_of(pair.instruction, pair.input)},
        {"from": "gpt", "value": pair.output},
    ]
    return {"id": pair.id, "conversations": turns}


def messages(pair: Pair) -> Row:
    return {"messages": messages_of(pair.instruction, pair.input, pair.output)}


def _each(row_of: Callable[[Pair], Row]) -> Callable[[Sequence[Pair]], Iterable[Row]]:
    return lambda pairs: (row_of(pair) for pair in pairs if pair.split == "train")


LINES: dict[str, Callable[[Sequence[Pair]], Iterable[Row]]] = {
    "alpaca": _each(alpaca),
    "sharegpt": _each(sharegpt),
    "messages": _each(messages),
    "preferences": preferences,
}
# What LLaMA-Factory is told of each: its data/README.md, "Alpaca Format", "Preference Dataset", "Sharegpt Format".
DESCRIPTIONS: dict[str, Row] = {
    "alpaca": {"columns": {"prompt": "instruction", "query": "input", "response": "output"}},
    "sharegpt": {
        "formatting": "sharegpt",
        "columns": {"messages": "conversations"},
        "tags": {"role_tag": "from", "content_tag": "value", "user_tag": "human", "assistant_tag": "gpt"},
    },
    "messages": {
        "formatting": "sharegpt",
        "columns": {"messages": "messages"},
        "tags": {"role_tag": "role", "content_tag": "content", "user_tag": "user", "assistant_tag": "assistant"},
    },
    "preferences": {
        "ranking": True,
        "columns": {"prompt": "prompt", "chosen": "chosen", "rejected": "rejected"},
    },
}
FOLDERS = ("parquet", "llama-factory")
SPLITS = {"train": "train", "heldout": "test"}  # ours, and the name that `datasets` expects


def export_pairs(folder: Path, output: Path, layout: str) -> int:
    """Write the pairs of a finished dataset folder to `output`, a file or a folder; how many rows were written.

    Raises UserError for a layout that is not known, and for a folder where a file is, or the other way round.
    """
    if layout not in (*LINES, *FOLDERS):
        raise UserError(f"no such format: {layout}", f"use one of {', '.join((*LINES, *FOLDERS))}")
    _reject_wrong_place(output, layout)
    pairs = read_parquet(folder / "pairs.parquet", Pair)
    if layout == "parquet":
        return _write_parquet(output, pairs)
    if layout == "llama-factory":
        return _write_llama_factory(output, pairs)
    return _write_lines(output, LINES[layout](pairs))


def _reject_wrong_place(output: Path, layout: str) -> None:
    if layout in FOLDERS and output.is_file():
        raise UserError(f"{output} is a file", f"format {layout} writes several files: give a folder")
    if layout in LINES and output.is_dir():
        raise UserError(f"{output} is a folder", f"format {layout} writes one file: give its name")


def _write_lines(output: Path, rows: Iterable[Row]) -> int:
    written = list(rows)
    write_jsonl(output, written)
    return len(written)


def _write_parquet(output: Path, pairs: Sequence[Pair]) -> int:
    for split, name in SPLITS.items():
        write_parquet(output / f"{name}.parquet", [pair for pair in pairs if pair.split == split], Pair)
    return len(pairs)


def _write_llama_factory(output: Path, pairs: Sequence[Pair]) -> int:
    """An empty file is not written: LLaMA-Factory stops at one."""
    described, total = {}, 0
    for layout, rows_of in LINES.items():
        name, rows = f"eiffel_{layout}", list(rows_of(pairs))
        if rows:
            total += _write_lines(output / f"{name}.jsonl", rows)
            described[name] = {"file_name": f"{name}.jsonl", **DESCRIPTIONS[layout]}
    write_json(output / "dataset_info.json", described)
    return total
