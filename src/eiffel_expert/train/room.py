"""Does a training run fit into the device's memory, and if not, which setting makes it fit?

Comes in: the base, the recipe, the plan. Goes out: lines for the terminal, before a weight is loaded. A GPU's free
memory is compared; on a CPU only the tensors are told, since the rest of the process is the allocator's affair.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from eiffel_expert.base import Base
from eiffel_expert.base.model import compute_dtype, storage_dtype
from eiffel_expert.config import TrainSection
from eiffel_expert.train.memory import GIB, Arithmetic, Memory, Shape, Work, estimate, shape_of
from eiffel_expert.train.plan import Plan

OVERHEAD = int(0.7 * GIB)  # CUDA's context, cuBLAS workspaces, fragments; not yet measured on a card of 16 GB


def memory_lines(base: Base, section: TrainSection, plan: Plan) -> list[str]:
    """What is said of memory before the first step; nothing where the architecture is not known."""
    shape = shape_of(base.config)
    if shape is None:
        return ["memory: no estimate for this architecture"]
    work, rows, arithmetic = work_of(plan), len(base.untaught_tokens()), arithmetic_of(section)
    needed = estimate(shape, section, arithmetic, work, rows)
    free = _free_on_gpu()
    if free is None:
        return [f"memory: tensors at the peak, by arithmetic: {needed}"]
    return [
        f"memory: {needed}, with CUDA {(needed.total + OVERHEAD) / GIB:.1f}; {free / GIB:.1f} GiB are free",
        *(fitting(shape, section, arithmetic, work, rows, free)),
    ]


def fitting(
    shape: Shape, section: TrainSection, arithmetic: Arithmetic, work: Work, rows: int, free: int
) -> Iterator[str]:
    """Nothing if it fits; else the first change of the recipe that makes it fit, or that none does."""
    if _fits(estimate(shape, section, arithmetic, work, rows), free):
        return
    for words, changed, smaller in _changes(section, work):
        needed = estimate(shape, changed, arithmetic, smaller, rows)
        if _fits(needed, free):
            yield f"this does not fit; it would with {words}: {(needed.total + OVERHEAD) / GIB:.1f} GiB"
            return
    yield "this does not fit, with no change of length, rank or checkpointing either: take a smaller base"


def _fits(needed: Memory, free: int) -> bool:
    return needed.total + OVERHEAD <= free


def _changes(section: TrainSection, work: Work) -> Iterator[tuple[str, TrainSection, Work]]:
    """Changes from the cheapest on, each with all before it."""
    words: dict[str, str] = {}
    for key, value in _cheapest_first(section):
        words[key] = f"{key} = {json.dumps(value)}"
        section = section.model_copy(update={key: value})
        tokens = min(work.tokens, section.max_length)
        work = Work(tokens, min(work.supervised, tokens), min(work.rows, section.batch_size))
        yield ", ".join(words.values()), section, work


def _cheapest_first(section: TrainSection) -> Iterator[tuple[str, Any]]:
    if not section.gradient_checkpointing:
        yield "gradient_checkpointing", True
    if section.batch_size > 1:
        yield "batch_size", 1
    if section.quantization != "4bit":
        yield "quantization", "4bit"
    yield from (("max_length", length) for length in (1024, 512) if length < section.max_length)
    if section.lora_rank > 8:
        yield "lora_rank", 8


def work_of(plan: Plan) -> Work:
    """The forward pass that needs the most: the fullest packs, and no fewer supervised tokens than any has."""
    fullest = plan.longest()
    supervised = max(sum(row.supervised for row in rows) for rows in plan.packs)
    return Work(max(sum(len(row.input_ids) for row in rows) for rows in fullest), supervised, len(fullest))


def arithmetic_of(section: TrainSection) -> Arithmetic:
    compute = compute_dtype(section.compute)
    return Arithmetic(storage_dtype(compute).itemsize, compute.itemsize)


def _free_on_gpu() -> int | None:
    """Bytes free on the first GPU, what the desktop takes left out; None without one."""
    import torch

    return int(torch.cuda.mem_get_info()[0]) if torch.cuda.is_available() else None
