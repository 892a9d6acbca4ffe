"""A base whose files are here: its tokenizer, its chat template's end of turn, and the loaded (quantised) model.

Goes out: a tokenizer whose end token is the template's end of turn and whose padding token is another one, and a model
in NF4 with double quantisation (Dettmers et al., QLoRA, arXiv:2305.14314), 8 bits or full precision. No LoRA here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from eiffel_expert.errors import UserError
from eiffel_expert.machine import local_rank

PROBE = "eiffel\x02probe"  # an answer that no template writes by itself


@dataclass(frozen=True)
class Base:
    """`path` is a local folder in Hugging Face's layout; `fingerprint` changes when its content does."""

    name: str
    path: Path
    fingerprint: str

    def to_json(self) -> dict[str, str]:
        return {"name": self.name, "path": str(self.path), "fingerprint": self.fingerprint}

    def tokenizer(self) -> Any:
        """Tokenizer with eos = the template's end of turn and pad != eos."""
        tokenizer = self._stored_tokenizer
        tokenizer.eos_token = self.end_of_turn
        tokenizer.pad_token = _padding(tokenizer)
        return tokenizer

    @property
    def config(self) -> dict[str, Any]:
        """What its config.json says."""
        return dict(json.loads((self.path / "config.json").read_text(encoding="utf-8")))

    @cached_property
    def _stored_tokenizer(self) -> Any:
        from transformers import AutoTokenizer

        try:
            return AutoTokenizer.from_pretrained(self.path, local_files_only=True)
        except (OSError, ValueError, KeyError) as fault:
            reason = str(fault).strip().splitlines()[0]
            raise UserError(
                f"cannot read the tokenizer of base {self.name}: {reason}", "is the folder whole?"
            ) from fault

    def require_chat_template(self) -> None:
        """UserError if the tokenizer carries none: prompts in training and serving would be two guesses."""
        if not self._stored_tokenizer.chat_template:
            raise UserError(
                f"base {self.name} has no chat template",
                "take its -Instruct variant, or put a chat_template.jinja into its folder",
            )

    @cached_property
    def end_of_turn(self) -> str:
        """The special token that the chat template writes right after an assistant's answer."""
        tokenizer = self._stored_tokenizer
        turns = [{"role": "user", "content": "question"}, {"role": "assistant", "content": PROBE}]
        rendered: str = tokenizer.apply_chat_template(turns, tokenize=False)
        after = tokenizer(rendered.rpartition(PROBE)[2], add_special_tokens=False)["input_ids"]
        special = set(tokenizer.all_special_ids) | set(tokenizer.get_added_vocab().values())
        ends = [token for token in after if token in special]
        if PROBE not in rendered or not ends:
            raise UserError(
                f"the chat template of base {self.name} ends an answer with no special token",
                "take a base whose template does (ChatML, Llama 3, Mistral, Gemma), or mend its chat_template.jinja",
            )
        return str(tokenizer.convert_ids_to_tokens(ends[0]))

    def untaught_tokens(self) -> list[int]:
        """Ids of the template's turn tokens where the base never learnt to end a turn, else [].

        A base that was only pre-trained (Qwen2.5-Coder-7B) ships the template of its Instruct sibling but stops at
        another token; its rows for the template's tokens are noise and LoRA on linear layers does not reach them.
        """
        tokenizer = self._stored_tokenizer
        if tokenizer.convert_tokens_to_ids(self.end_of_turn) in self._stops():
            return []
        turns = [{"role": "user", "content": "question"}, {"role": "assistant", "content": "answer"}]
        ids = tokenizer.apply_chat_template(turns, tokenize=True, return_dict=False)
        return sorted(set(ids) & (set(tokenizer.get_added_vocab().values())))

    def _stops(self) -> set[int]:
        """The ids at which the base says it stops, by its own configuration files."""
        found: set[int] = set()
        for file in ("config.json", "generation_config.json"):
            path = self.path / file
            stops = json.loads(path.read_text(encoding="utf-8")).get("eos_token_id") if path.exists() else None
            found.update(stops if isinstance(stops, list) else [] if stops is None else [stops])
        return found

    def load(self, quantization: str = "4bit", compute: str = "auto", sharding: str = "none") -> Any:
        """The model in evaluation mode on the GPU where there is one, else the CPU. Nothing in it is trainable.

        `sharding`: "full" for a model that is to be spread over processes afterwards.
        """
        from safetensors import SafetensorError
        from transformers import AutoModelForCausalLM
        from transformers.utils.logging import disable_progress_bar

        disable_progress_bar()
        dtype = compute_dtype(compute)
        try:
            model = AutoModelForCausalLM.from_pretrained(
                self.path,
                dtype=storage_dtype(dtype),
                quantization_config=quantization_config(quantization, dtype, sharding),
                device_map={"": device_name()},
                attn_implementation="sdpa",
                local_files_only=True,
            )
        except (OSError, ValueError, SafetensorError) as fault:  # a file cut short, an unknown architecture
            reason = str(fault).strip().splitlines()[0]
            raise UserError(f"cannot load base {self.name}: {reason}", "are its files whole?") from fault
        keep_arithmetic_of_training(model)
        for parameter in model.parameters():
            parameter.requires_grad_(False)
        return model.eval()


def _padding(tokenizer: Any) -> str:
    """A token that is not the end of turn: padding with that one would mask the stop that is to be learnt."""
    named = [tokenizer.pad_token, tokenizer.unk_token, *tokenizer.all_special_tokens]
    found = next((str(t) for t in named if t and t not in (tokenizer.eos_token, tokenizer.bos_token)), None)
    if found is None:
        raise UserError("the base's tokenizer has no token to pad with but its end token", "add a <pad> token to it")
    return found


def device_name() -> str:
    import torch

    return f"cuda:{local_rank()}" if torch.cuda.is_available() else "cpu"


def compute_dtype(compute: str) -> Any:
    """The torch dtype of matrix products.

    auto: bfloat16 where the hardware multiplies it (half the time of float32 on a CPU with AVX512-BF16, a fifth of the
    speed where it is emulated); else float32 on a CPU, float16 on a GPU.
    """
    import torch

    if compute != "auto":
        return getattr(torch, compute)
    if device_name() == "cpu":
        return torch.bfloat16 if torch.cpu.get_capabilities().get("avx512_bf16") else torch.float32
    return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16


def storage_dtype(compute: Any) -> Any:
    """The dtype of what is not quantised. float32 on a CPU: NF4 then rounds alike on every machine."""
    import torch

    return torch.float32 if device_name() == "cpu" else compute


def quantization_config(quantization: str, dtype: Any, sharding: str = "none") -> Any:
    """bitsandbytes' settings for "4bit" (NF4, double quantisation) or "8bit"; None for "none"."""
    import torch
    from transformers import BitsAndBytesConfig

    if quantization == "4bit":
        return BitsAndBytesConfig(
            load_in_4bit=True,
            bnb_4bit_quant_type="nf4",
            bnb_4bit_use_double_quant=True,
            bnb_4bit_compute_dtype=dtype,
            # FSDP spreads tensors of one dtype: the packed bytes then pass for numbers of that of all others
            bnb_4bit_quant_storage=torch.uint8 if sharding == "none" else storage_dtype(dtype),
        )
    return BitsAndBytesConfig(load_in_8bit=True) if quantization == "8bit" else None


def keep_arithmetic_of_training(model: Any) -> None:
    """Measure with the arithmetic that training uses.

    In evaluation mode on a CPU with AVX512-BF16, bitsandbytes repacks NF4 weights in place and multiplies in bfloat16:
    held-out losses would depend on the machine, and a merge would find the weights in another layout.
    """
    for module in model.modules():
        if hasattr(module, "support_avx512bf16_for_cpu"):
            module.support_avx512bf16_for_cpu = False
