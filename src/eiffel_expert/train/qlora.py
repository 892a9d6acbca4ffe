"""LoRA over a (quantised) base: attach, save.

LoRA (Hu et al., arXiv:2106.09685) on every linear layer but the output layer, as QLoRA found best. Where the base never
learnt its template's turn tokens, their rows in embedding and output layer are trained as well.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

from eiffel_expert.base import Base
from eiffel_expert.config import TrainSection
from eiffel_expert.progress import say
from eiffel_expert.workspace import write_atomically


def attach_lora(model: Any, base: Base, section: TrainSection) -> Any:
    """The peft model with fresh adapters (B = 0: it answers like the base)."""
    from peft import LoraConfig, get_peft_model

    # peft still asks for a property that transformers has renamed; a user can do nothing about it.
    warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
    config = LoraConfig(
        r=section.lora_rank,
        lora_alpha=section.lora_alpha,
        lora_dropout=section.lora_dropout,
        target_modules="all-linear",
        bias="none",
        task_type="CAUSAL_LM",
        trainable_token_indices=_token_rows(model, base),
    )
    if section.gradient_checkpointing:
        model.activation_checkpointing_enable({"use_reentrant": False})
    return get_peft_model(model, config)


def _token_rows(model: Any, base: Base) -> dict[str, list[int]] | None:
    """Which rows of which layers are trained beside LoRA; None where the base knows its turn tokens."""
    ids = base.untaught_tokens()
    if not ids:
        return None
    say(f"  base {base.name} never learnt to end a turn: {len(ids)} token rows are trained as well")
    names = {module: name.rpartition(".")[2] for name, module in model.named_modules()}
    layers = {names[model.get_input_embeddings()]: ids}
    if not model.config.tie_word_embeddings:
        layers[names[model.get_output_embeddings()]] = ids
    return layers


def trainable(model: Any) -> dict[str, Any]:
    """Name -> parameter of all that training changes."""
    return {name: parameter for name, parameter in model.named_parameters() if parameter.requires_grad}


def save_adapter(model: Any, tokenizer: Any, folder: Path) -> None:
    """The adapter in peft's format with its tokenizer; in place only when whole."""
    with write_atomically(folder) as temporary:
        model.save_pretrained(temporary)
        (temporary / "README.md").unlink(missing_ok=True)  # peft's card names this machine's folders
        tokenizer.save_pretrained(temporary)
