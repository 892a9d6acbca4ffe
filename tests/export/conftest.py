"""A trained workspace in miniature: the tiny base, an adapter with random weights, held-out rows and their loss."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.base import EncodedRow, heldout_loss, resolve_base
from eiffel_expert.export.merge import Merge

IGNORED = -100


def save_adapter(model: Any, folder: Path, strength: float = 0.05) -> Any:
    """A LoRA adapter with random weights over `model`, saved; returns the model with it."""
    import torch
    from peft import LoraConfig, get_peft_model

    torch.manual_seed(7)
    tuned = get_peft_model(model, LoraConfig(r=4, lora_alpha=8, target_modules="all-linear", task_type="CAUSAL_LM"))
    with torch.no_grad():
        for name, parameter in tuned.named_parameters():
            if "lora_B" in name:
                parameter.normal_(std=strength)
    tuned.save_pretrained(folder)
    return tuned


def encode(tokenizer: Any, row: dict[str, str], number: int) -> EncodedRow:
    prompt = tokenizer(row["instruction"])["input_ids"]
    answer = tokenizer(row["output"])["input_ids"]
    return EncodedRow(str(number), (*prompt, *answer), (*[IGNORED] * len(prompt), *answer))


@pytest.fixture(scope="session")
def encoded_rows(smollm_tokenizer: Any, eiffel_rows: list[dict[str, str]]) -> list[EncodedRow]:
    return [encode(smollm_tokenizer, row, number) for number, row in enumerate(eiffel_rows[:6])]


@pytest.fixture(scope="session")
def trained(tiny_base: Path, encoded_rows: list[EncodedRow], tmp_path_factory: pytest.TempPathFactory) -> Merge:
    """An adapter over the NF4 base, with the held-out loss that it has there."""
    adapter = tmp_path_factory.mktemp("trained") / "adapter"
    base = resolve_base(str(tiny_base))
    tuned = save_adapter(base.load("4bit", "float32"), adapter)  # bfloat16 products would blur the comparison
    loss, _ = heldout_loss(tuned, encoded_rows)
    return Merge(base, adapter, encoded_rows, "4bit", "best", loss)


@pytest.fixture
def workspace_folder(trained: Merge, eiffel_rows: list[dict[str, str]], tmp_path: Path) -> Path:
    """A workspace whose stages dataset and train are finished."""
    root = tmp_path / "workspace"
    train, dataset = root / "train", root / "dataset"
    for folder in (train, dataset):
        folder.mkdir(parents=True)
        (folder / "manifest.json").write_text('{"key": "k", "files": {}}')
    (train / "adapter").symlink_to(trained.adapter)
    (train / "base.json").write_text(json.dumps(trained.base.to_json()))
    (train / "losses.json").write_text(json.dumps({"adapter": trained.adapter_loss}))
    lines = [{"pair_id": r.pair_id, "input_ids": list(r.input_ids), "labels": list(r.labels)} for r in trained.rows]
    (train / "heldout.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    (dataset / "heldout.jsonl").write_text("".join(json.dumps(row) + "\n" for row in eiffel_rows))
    return root
