"""The arithmetic of memory against what autograd keeps in a real model of the same shape."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.base.loss import answer_losses
from eiffel_expert.base.model import keep_arithmetic_of_training, quantization_config
from eiffel_expert.base.rows import EncodedRow, collate
from eiffel_expert.config import TrainSection
from eiffel_expert.train.memory import Arithmetic, Memory, Shape, Work, estimate, lora_weights, shape_of
from eiffel_expert.train.qlora import attach_lora, trainable
from stand_ins import QWEN_7B

CONFIG: dict[str, Any] = {
    "hidden_size": 64,
    "intermediate_size": 160,
    "num_hidden_layers": 3,
    "num_attention_heads": 8,
    "num_key_value_heads": 2,
    "vocab_size": 500,
    "tie_word_embeddings": True,
}
TOKENS, SUPERVISED = 128, 8
BYTES = {"float32": 4, "bfloat16": 2}


class Taught:
    """A base whose turn tokens need no training."""

    def untaught_tokens(self) -> list[int]:
        return []


def shape(config: dict[str, Any]) -> Shape:
    found = shape_of({"model_type": "llama", **config})
    assert found is not None
    return found


def tiny_model(folder: Path, section: TrainSection, storage: str, compute: str) -> Any:
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    LlamaForCausalLM(LlamaConfig(**CONFIG)).save_pretrained(folder)
    settings = quantization_config("4bit", getattr(torch, compute))
    model = LlamaForCausalLM.from_pretrained(
        folder, dtype=getattr(torch, storage), quantization_config=settings, attn_implementation="sdpa"
    )
    keep_arithmetic_of_training(model)
    return attach_lora(model, Taught(), section).train()  # type: ignore[arg-type]


def kept_bytes(model: Any, compute: str) -> int:
    """What autograd keeps of a forward pass beside the model itself."""
    import torch

    own = {tensor.untyped_storage().data_ptr() for tensor in [*model.parameters(), *model.buffers()]}
    kept: dict[int, int] = {}

    def keep(tensor: Any) -> Any:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in own:
            kept[storage.data_ptr()] = storage.nbytes()
        return tensor

    labels = (-100,) * (TOKENS - SUPERVISED) + tuple(range(SUPERVISED))
    batch = collate([[EncodedRow("row", tuple(range(TOKENS)), labels)]], 0)
    hooks = torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor)
    with hooks, torch.autocast("cpu", dtype=getattr(torch, compute), enabled=compute != "float32"):
        answer_losses(model, batch)
    return sum(kept.values())


@pytest.mark.parametrize("checkpointing", [0, 1, 2])
@pytest.mark.parametrize(("storage", "compute"), [("float32", "float32"), ("bfloat16", "bfloat16")])
def test_the_activations_are_what_autograd_keeps(
    storage: str, compute: str, checkpointing: int, tmp_path: Path
) -> None:
    section = TrainSection(gradient_checkpointing=checkpointing > 0, checkpoint_every=max(1, checkpointing))
    model = tiny_model(tmp_path, section, storage, compute)
    arithmetic = Arithmetic(BYTES[storage], BYTES[compute])
    expected = estimate(shape(CONFIG), section, arithmetic, Work(TOKENS, SUPERVISED))
    logits = SUPERVISED * CONFIG["vocab_size"] * 4
    assert kept_bytes(model, compute) == pytest.approx(expected.activations + logits, rel=0.02)


def test_lora_s_weights_are_those_of_peft(tmp_path: Path) -> None:
    section = TrainSection(lora_rank=8)
    model = tiny_model(tmp_path, section, "float32", "float32")
    assert sum(parameter.numel() for parameter in trainable(model).values()) == lora_weights(shape(CONFIG), 8)


def plan_7b(**changes: Any) -> Memory:
    found = shape_of(QWEN_7B)
    assert found is not None
    return estimate(found, TrainSection(**changes), Arithmetic(2, 2), Work(2048, 700))


def test_the_weights_of_qwen_7b_are_what_its_card_says() -> None:
    found = shape_of(QWEN_7B)
    assert found is not None
    assert found.linear_weights + found.other_weights == 7_615_616_512


def test_checkpointing_makes_qwen_7b_fit_into_16_gb() -> None:
    assert plan_7b(gradient_checkpointing=True).total < 12e9
    assert plan_7b(gradient_checkpointing=False).total > 16e9


def test_another_architecture_gets_no_estimate() -> None:
    assert shape_of({"model_type": "mamba"}) is None
