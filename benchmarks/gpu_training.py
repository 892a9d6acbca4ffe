"""A GPU's figures for QLoRA training, in one run of under ten minutes: speed, share of the peak, memory.

    python benchmarks/gpu_training.py [--shape 7b|14b|1.5b|tiny] [--length 2048] [--cap-gib 16] [--steps 6] [--peers]

The model has Qwen2.5-Coder's shape and random weights, made and quantised on the card layer by layer: they measure
speed and memory as the real ones do. Rows: every layer recomputed, every second, none; each with the allocator capped.
`--peers` adds what plain trl + peft computes, on the same model and packs. Without a GPU it runs
on the CPU, for which only the shape "tiny" makes sense.
"""

from __future__ import annotations

import argparse
import gc
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from eiffel_expert.base.model import compute_dtype, device_name, quantization_config, storage_dtype
from eiffel_expert.base.rows import IGNORED, EncodedRow
from eiffel_expert.config import TrainSection
from eiffel_expert.train.loop import make_trainer
from eiffel_expert.train.memory import Work, estimate, shape_of
from eiffel_expert.train.plan import Plan
from eiffel_expert.train.qlora import attach_lora
from eiffel_expert.train.room import OVERHEAD, arithmetic_of
from eiffel_expert.train.speed import measured_peak, operations_per_token

GIB = 2**30
COMMON = {"rms_norm_eps": 1e-6, "rope_theta": 1e6, "max_position_embeddings": 32768}
SHAPES: dict[str, dict[str, Any]] = {  # (the numbers of the published config.json files)
    "14b": {"hidden_size": 5120, "intermediate_size": 13824, "num_hidden_layers": 48, "num_attention_heads": 40},
    "7b": {"hidden_size": 3584, "intermediate_size": 18944, "num_hidden_layers": 28, "num_attention_heads": 28},
    "1.5b": {"hidden_size": 1536, "intermediate_size": 8960, "num_hidden_layers": 28, "num_attention_heads": 12},
    "tiny": {"hidden_size": 128, "intermediate_size": 256, "num_hidden_layers": 4, "num_attention_heads": 4},
}
HEADS = {"14b": (8, 152064, False), "7b": (4, 152064, False), "1.5b": (2, 151936, True), "tiny": (2, 4096, False)}
SUPERVISED = 0.5  # of the tokens: about what pairs of Eiffel have
SAMPLE = 400  # tokens of a sample in a pack


@dataclass(frozen=True)
class Knobs:
    shape: str
    length: int
    steps: int
    cap: float  # GiB, 0: none


class Untrained:
    """A base whose turn tokens need no rows of their own."""

    def untaught_tokens(self) -> list[int]:
        return []


def config_of(name: str) -> Any:
    from transformers import Qwen2Config

    kv_heads, vocabulary, tied = HEADS[name]
    values = {"num_key_value_heads": kv_heads, "vocab_size": vocabulary, "tie_word_embeddings": tied}
    return Qwen2Config(**SHAPES[name], **values, **COMMON)


def quantised_model(config: Any, compute: str) -> Any:
    """Random weights in NF4 on the device; no more than one layer is ever there in full."""
    import torch
    from transformers import AutoModelForCausalLM
    from transformers.integrations.bitsandbytes import replace_with_bnb_linear

    dtype = compute_dtype(compute)
    settings = quantization_config("4bit", dtype)
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config, attn_implementation="sdpa", dtype=storage_dtype(dtype))
    model = replace_with_bnb_linear(model, modules_to_not_convert=["lm_head"], quantization_config=settings)
    for module in model.modules():
        _fill(module, device_name(), storage_dtype(dtype))
    model.model.rotary_emb = type(model.model.rotary_emb)(config).to(device_name())  # its buffers are computed
    model.tie_weights()
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    model.is_loaded_in_4bit = model.is_quantized = True
    model.quantization_method = "bitsandbytes"
    return model


def _fill(module: Any, device: str, dtype: Any) -> None:
    """Real, random values in the place of the module's own meta tensors."""
    import bitsandbytes as bnb
    import torch

    for name, parameter in list(module.named_parameters(recurse=False)):
        values = torch.randn(parameter.shape, device=device, dtype=dtype) * 0.02
        if isinstance(module, bnb.nn.Linear4bit) and name == "weight":
            fresh = bnb.nn.Params4bit(values.cpu(), requires_grad=False, quant_type="nf4", compress_statistics=True)
            module.weight = fresh.to(device)
        else:
            values = torch.ones_like(values) if values.dim() == 1 and name == "weight" else values
            setattr(module, name, torch.nn.Parameter(values, requires_grad=False))


def packs_of(knobs: Knobs, vocabulary: int) -> list[tuple[EncodedRow, ...]]:
    """Full packs of random samples, as many as the steps need and a few for warming up."""
    chance = random.Random(1)
    packs = []
    for number in range(knobs.steps + 2):
        rows, left = [], knobs.length
        while left > 0:
            size = left if left < 2 * SAMPLE else SAMPLE
            ids = tuple(chance.randrange(vocabulary) for _ in range(size))
            prompt = int(size * (1 - SUPERVISED))
            rows.append(EncodedRow(f"{number}/{left}", ids, (IGNORED,) * prompt + ids[prompt:]))
            left -= size
        packs.append(tuple(rows))
    return packs


def native(knobs: Knobs, section: TrainSection) -> Iterator[Callable[[], None]]:
    """Optimiser steps of our own loop, one pack each."""
    config = config_of(knobs.shape)
    model = attach_lora(quantised_model(config, section.compute), Untrained(), section)  # type: ignore[arg-type]
    packs = packs_of(knobs, config.vocab_size)
    plan = Plan(tuple(packs), len(packs), 1, 1, 0, section.learning_rate, "constant", 1)
    trainer = make_trainer(model, plan, section, 0)
    for number in range(len(packs)):
        yield lambda number=number: trainer.step(number)  # type: ignore[misc]


def plain_trl(knobs: Knobs, section: TrainSection) -> Iterator[Callable[[], None]]:
    """What trl's SFTTrainer computes by default on the same packs: peft, checkpointing, full logits, AdamW."""
    import torch
    from peft import LoraConfig, get_peft_model, prepare_model_for_kbit_training

    config = config_of(knobs.shape)
    model = prepare_model_for_kbit_training(quantised_model(config, section.compute))
    knob = {"r": section.lora_rank, "lora_alpha": section.lora_alpha}
    lora = LoraConfig(**knob, target_modules="all-linear", task_type="CAUSAL_LM")
    model = get_peft_model(model, lora).train()
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=section.learning_rate, fused=device_name() != "cpu")
    dtype = compute_dtype(section.compute)

    def step(rows: tuple[EncodedRow, ...]) -> None:
        ids = torch.tensor([[i for row in rows for i in row.input_ids]], device=device_name())
        labels = torch.tensor([[i for row in rows for i in row.labels]], device=device_name())
        with torch.autocast(device_name().partition(":")[0], dtype=dtype, enabled=dtype != torch.float32):
            loss = model(input_ids=ids, labels=labels, use_cache=False).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        optimizer.zero_grad()

    for rows in packs_of(knobs, config.vocab_size):
        yield lambda rows=rows: step(rows)  # type: ignore[misc]


Arm = Callable[[Knobs, TrainSection], Iterator[Callable[[], None]]]


def row_of(title: str, arm: Arm, knobs: Knobs, section: TrainSection, peak: float) -> str:
    """A line of the table, or why there is none."""
    import torch

    gc.collect()
    on_gpu = torch.cuda.is_available()
    if on_gpu:
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
    try:
        speed = tokens_a_second(arm, knobs, section)
    except torch.OutOfMemoryError:
        return f"{title:<38} does not fit into {knobs.cap:.0f} GiB"
    shape = shape_of({"model_type": "qwen2", **config_of(knobs.shape).to_dict()})
    assert shape is not None
    work = Work(knobs.length, int(knobs.length * SUPERVISED))
    share = speed * operations_per_token(shape, section, work) / peak
    told = estimate(shape, section, arithmetic_of(section), work).total + OVERHEAD
    memory = f"{torch.cuda.max_memory_reserved() / GIB:>8.2f}" if on_gpu else f"{'-':>8}"
    return f"{title:<38} {speed:>9,.0f} {share:>6.0%} {memory} {told / GIB:>8.2f}"


def tokens_a_second(arm: Arm, knobs: Knobs, section: TrainSection) -> float:
    """Over all steps but the first two, which warm up."""
    import torch

    started, steps = 0.0, 0
    for number, step in enumerate(arm(knobs, section)):
        if number == 2:
            if torch.cuda.is_available():
                torch.cuda.synchronize()
            started = time.perf_counter()
        step()
        steps = number - 1
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return steps * knobs.length / (time.perf_counter() - started)


def main() -> None:
    import torch

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shape", choices=SHAPES, default="7b" if torch.cuda.is_available() else "tiny")
    parser.add_argument("--length", type=int, default=2048)
    parser.add_argument("--cap-gib", type=float, default=16.0)
    parser.add_argument("--steps", type=int, default=6)
    parser.add_argument("--peers", action="store_true", help="plain trl + peft beside")
    given = parser.parse_args()
    knobs = Knobs(given.shape, given.length, given.steps, given.cap_gib)
    device = torch.device(device_name())
    if device.type == "cuda":
        total = torch.cuda.get_device_properties(device).total_memory
        torch.cuda.set_per_process_memory_fraction(min(1.0, given.cap_gib * GIB / total), device)
    peak = measured_peak(device, compute_dtype("auto"))
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else "CPU"
    reached = f"{peak / 1e12:.1f} TFLOP/s of {compute_dtype('auto')}"
    print(f"{name}: {reached}, shape {given.shape}, {given.length} tokens a pack")
    print(f"{'':<38} {'tokens/s':>9} {'peak':>6} {'GiB':>8} {'planned':>8}")
    for title, knob in (
        ("every layer recomputed", {"checkpoint_every": 1}),
        ("every second layer recomputed", {"checkpoint_every": 2}),
        ("none recomputed", {"gradient_checkpointing": False}),
    ):
        print(row_of(title, native, knobs, TrainSection(max_length=given.length, **knob), peak), flush=True)
    if given.peers:
        print(row_of("plain trl + peft", plain_trl, knobs, TrainSection(max_length=given.length), peak), flush=True)


if __name__ == "__main__":
    main()
