"""The adapter becomes part of the base's weights: two ways, the one that scores better on held-out rows is kept.

Comes in: the adapter, the base, encoded held-out rows. Goes out: `merged/` in Hugging Face's layout and `merge.json`.
An adapter trained over NF4 weights has learnt to mend their rounding too; merged into the full-precision base it mends
errors that are not there. Common advice says full precision; so both are measured, every time. No GGUF here.
"""

from __future__ import annotations

import gc
import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eiffel_expert.base import Base, EncodedRow, heldout_loss
from eiffel_expert.errors import UserError
from eiffel_expert.progress import say
from eiffel_expert.workspace import write_atomically, write_json

FULL = "full"
DEQUANTIZED = "dequantized"


@dataclass(frozen=True)
class Merge:
    """What is merged: `quantization` is how the base was loaded in training; `wanted` is best, full or dequantized."""

    base: Base
    adapter: Path
    rows: Sequence[EncodedRow]
    quantization: str
    wanted: str
    adapter_loss: float  # held-out, over the base as it was trained on
    compute: str = "auto"  # the dtype of training: weights are rounded to NF4 from it

    def candidates(self) -> tuple[str, ...]:
        """The ways to measure. UserError if one is asked for that does not exist."""
        if self.quantization != "none":
            return (FULL, DEQUANTIZED) if self.wanted == "best" else (self.wanted,)
        if self.wanted == DEQUANTIZED:
            raise UserError(
                'export.merge = "dequantized" needs a quantised base, but train.quantization is "none"',
                'set export.merge = "best" in the recipe',
            )
        return (FULL,)


def merge(task: Merge, folder: Path) -> dict[str, Any]:
    """Write `folder`/merged and `folder`/merge.json; returns what merge.json holds."""
    losses: dict[str, float] = {}
    per_row: dict[str, list[float]] = {}
    for way in task.candidates():
        model = None  # the candidate before goes first: two 7B models do not fit beside each other
        gc.collect()
        model = merged_model(task, way)
        losses[way], per_row[way] = heldout_loss(model, task.rows)
        say(f"  merged into the {way} base: held-out loss {losses[way]:.4f} (adapter {task.adapter_loss:.4f})")
    chosen = choose(losses)
    if chosen != task.candidates()[-1]:
        model = None
        gc.collect()
        model = merged_model(task, chosen)
    _save(model, task.base, folder / "merged")
    record = {
        "chosen": chosen,
        "losses": {"adapter": task.adapter_loss, **losses},
        "rows": len(task.rows),
        "tokens": sum(row.supervised for row in task.rows),
        "rows_where_full_is_worse": _worse(per_row),
    }
    write_json(folder / "merge.json", record)
    return record


def choose(losses: dict[str, float]) -> str:
    """The way with the lowest loss; UserError if none is a number."""
    usable = {way: loss for way, loss in losses.items() if math.isfinite(loss)}
    if not usable:
        raise UserError(
            "the merged model's held-out loss is not a number: the adapter is broken",
            "train again with a lower learning rate",
        )
    return min(usable, key=lambda way: usable[way])


def _worse(per_row: dict[str, list[float]]) -> int | None:
    if len(per_row) < 2:
        return None
    return sum(full > other for full, other in zip(per_row[FULL], per_row[DEQUANTIZED], strict=True))


def merged_model(task: Merge, way: str) -> Any:
    """The base in full precision, or with its linear weights as NF4 (or 8 bits) rounds them, plus the adapter."""
    from peft import PeftModel

    model = task.base.load("none")
    if way == DEQUANTIZED:
        _round_weights(model, task.base.load(task.quantization, task.compute))
    # peft still asks for a property that transformers has renamed; a user can do nothing about it.
    warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
    return PeftModel.from_pretrained(model, task.adapter).merge_and_unload(safe_merge=True).eval()


def _round_weights(model: Any, quantized: Any) -> None:
    """Put the dequantised weights of `quantized` in the place of the model's own."""
    import torch
    from bitsandbytes.nn import Linear4bit, Linear8bitLt
    from peft.utils.integrations import dequantize_module_weight

    rounded = 0
    for name, module in quantized.named_modules():
        if isinstance(module, (Linear4bit, Linear8bitLt)):
            with torch.no_grad():
                model.get_submodule(name).weight.copy_(dequantize_module_weight(module))
            rounded += 1
    assert rounded, "the quantised base has no quantised layer"


def _save(model: Any, base: Base, folder: Path) -> None:
    tokenizer = base.tokenizer()
    model.config.eos_token_id = tokenizer.eos_token_id  # a pre-trained base stops at another token: it has learnt this
    model.generation_config.eos_token_id = tokenizer.eos_token_id
    with write_atomically(folder) as temporary:
        model.save_pretrained(temporary)
        tokenizer.save_pretrained(temporary)
