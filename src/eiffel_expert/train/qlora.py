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

PISSA = "pissa_niter_16"  # Meng et al., arXiv:2404.02948: the base's principal components, by the quick decomposition


def attach_lora(model: Any, base: Base, section: TrainSection) -> Any:
    """The peft model with fresh adapters (B = 0: it answers like the base)."""
    from peft import LoraConfig, get_peft_model

    # peft still asks for a property that transformers has renamed; a user can do nothing about it.
    warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
    config = LoraConfig(
        r=section.lora_rank,
        lora_alpha=section.lora_alpha,
        lora_dropout=section.lora_dropout,
        use_rslora=section.lora_variant == "rslora",
        use_dora=section.lora_variant == "dora",
        init_lora_weights=PISSA if section.lora_init == "pissa" else True,
        target_modules="all-linear",
        bias="none",
        task_type="CAUSAL_LM",
        trainable_token_indices=_token_rows(model, base),
    )
    if section.gradient_checkpointing:
        model.activation_checkpointing_enable({"use_reentrant": False}, every_n_layers=section.checkpoint_every)
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


def noisy(model: Any, alpha: float) -> None:
    """Uniform noise of at most alpha / sqrt(tokens * width) on embeddings in training: NEFTune, arXiv:2310.05914."""
    import torch

    def add_noise(module: Any, given: Any, embedded: Any) -> Any:
        del given
        if not module.training:
            return embedded
        bound = alpha / (embedded.shape[-2] * embedded.shape[-1]) ** 0.5
        return embedded + torch.zeros_like(embedded).uniform_(-bound, bound)

    if alpha:
        model.get_input_embeddings().register_forward_hook(add_noise)


def save_initial(model: Any, folder: Path) -> None:
    """The adapter as it begins, where it is taken out of the base's weights: what `save_adapter` compares with."""
    settings = model.peft_config["default"]
    initialisation, settings.init_lora_weights = settings.init_lora_weights, True
    model.save_pretrained(folder)
    settings.init_lora_weights = initialisation


def save_adapter(model: Any, tokenizer: Any, folder: Path, initial: Path | None = None) -> None:
    """The adapter in peft's format with its tokenizer; in place only when whole.

    With `initial`, the difference to it: an adapter of twice the rank over the base as it was.
    """
    with write_atomically(folder) as temporary:
        model.save_pretrained(temporary, path_initial_model_for_weight_conversion=str(initial) if initial else None)
        (temporary / "README.md").unlink(missing_ok=True)  # peft's card names this machine's folders
        tokenizer.save_pretrained(temporary)
