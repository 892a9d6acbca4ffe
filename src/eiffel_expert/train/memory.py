"""Memory of a QLoRA step by arithmetic alone, part by part, in bytes.

Comes in: the base's config.json and the recipe. Goes out: what weights, LoRA, optimiser, activations and loss take at
the peak of a backward pass. Nothing is loaded. The activations are those that autograd keeps for Llama-like layers
(Llama, Qwen2, Mistral: RMSNorm, rotary attention through SDPA, gated MLP) under peft and autocast; a test counts
them in a real model. Other architectures: no estimate, said plainly.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from eiffel_expert.config import TrainSection

LLAMA_LIKE = ("llama", "qwen2", "mistral")
# NF4 with double quantisation (Dettmers et al., arXiv:2305.14314): half a byte a weight, an 8-bit scale for each block
# of 64, a float32 for each 256 of those
NF4_BYTES = 0.5 + 1 / 64 + 4 / (64 * 256)
TRAINED_BYTES = 4 + 4 + 8  # float32 weight, gradient, Adam's two moments
FLOAT32 = 4
GIB = 2**30


@dataclass(frozen=True, slots=True)
class Shape:
    """The numbers of config.json that memory depends on."""

    hidden: int
    intermediate: int
    layers: int
    heads: int
    kv_heads: int
    head_width: int
    vocabulary: int
    tied: bool
    biases: bool

    @property
    def attention(self) -> int:
        """Width of queries, of attention's output, and of keys and values once they are repeated for all heads."""
        return self.heads * self.head_width

    @property
    def linears(self) -> tuple[tuple[int, int], ...]:
        """(inputs, outputs) of a layer's seven linear layers: q, k, v, o, gate, up, down."""
        narrow = self.kv_heads * self.head_width
        into, out = (self.hidden, self.attention), (self.attention, self.hidden)
        mlp = (self.hidden, self.intermediate)
        return (into, (self.hidden, narrow), (self.hidden, narrow), out, mlp, mlp, mlp[::-1])

    @property
    def linear_weights(self) -> int:
        return self.layers * sum(inputs * outputs for inputs, outputs in self.linears)

    @property
    def other_weights(self) -> int:
        """Embedding, output layer where it is its own, norms, biases: what is not quantised."""
        embedding = self.vocabulary * self.hidden * (1 if self.tied else 2)
        biases = self.attention + 2 * self.kv_heads * self.head_width if self.biases else 0
        return embedding + (2 * self.layers + 1) * self.hidden + self.layers * biases


def shape_of(config: Mapping[str, Any]) -> Shape | None:
    """The shape of a Llama-like model, None for any other."""
    if config.get("model_type") not in LLAMA_LIKE:
        return None
    heads = int(config["num_attention_heads"])
    return Shape(
        hidden=int(config["hidden_size"]),
        intermediate=int(config["intermediate_size"]),
        layers=int(config["num_hidden_layers"]),
        heads=heads,
        kv_heads=int(config.get("num_key_value_heads") or heads),
        head_width=int(config.get("head_dim") or config["hidden_size"] // heads),
        vocabulary=int(config["vocab_size"]),
        tied=bool(config.get("tie_word_embeddings", config["model_type"] == "gemma")),
        biases=config["model_type"] == "qwen2" or bool(config.get("attention_bias")),
    )


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """Bytes of a number: `storage` of what is not quantised and of the residual stream, `compute` of products."""

    storage: int
    compute: int


@dataclass(frozen=True, slots=True)
class Work:
    """What one forward pass holds: `tokens` of the fullest pack, `supervised` of them, rows in it."""

    tokens: int
    supervised: int
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes at the peak, by part. `activations` are kept from forward to backward, `working` is what backward adds."""

    weights: int
    adapter: int
    activations: int
    working: int
    loss: int

    @property
    def total(self) -> int:
        return self.weights + self.adapter + self.activations + self.working + self.loss

    def __str__(self) -> str:
        parts = ", ".join(f"{name} {getattr(self, name) / GIB:.1f}" for name in self.__slots__)
        return f"{self.total / GIB:.1f} GiB ({parts})"


def estimate(shape: Shape, section: TrainSection, arithmetic: Arithmetic, work: Work, token_rows: int = 0) -> Memory:
    """`token_rows`: rows of embedding and output layer that are trained beside LoRA."""
    kept = _kept_layer(shape, section.lora_rank, arithmetic, work)
    if section.gradient_checkpointing:
        recomputed = -(-shape.layers // section.checkpoint_every)
        activations = recomputed * _stream(shape, arithmetic, work) + _norm(shape, work)
        activations += (shape.layers - recomputed) * kept
        working = kept
    else:  # the last norm is kept, the first is not: nothing before it is trained
        activations, working = shape.layers * kept, 0
    return Memory(
        weights=_weights(shape, section.quantization, arithmetic.storage),
        adapter=(lora_weights(shape, section.lora_rank) + token_rows * shape.hidden) * TRAINED_BYTES,
        activations=activations,
        working=working + _backward(shape, section.quantization, arithmetic, work),
        loss=work.rows * work.supervised * shape.vocabulary * (2 * FLOAT32 + 2 * arithmetic.compute),
    )


def lora_weights(shape: Shape, rank: int) -> int:
    return shape.layers * rank * sum(inputs + outputs for inputs, outputs in shape.linears)


def _weights(shape: Shape, quantization: str, storage: int) -> int:
    each = {"4bit": NF4_BYTES, "8bit": 1.0, "none": float(storage)}[quantization]
    return int(shape.linear_weights * each) + shape.other_weights * storage


def _stream(shape: Shape, arithmetic: Arithmetic, work: Work) -> int:
    """The residual stream between two layers: all that checkpointing keeps of a layer."""
    return work.rows * work.tokens * shape.hidden * arithmetic.storage


def _norm(shape: Shape, work: Work) -> int:
    return work.rows * work.tokens * (shape.hidden + 1) * FLOAT32


def _kept_layer(shape: Shape, rank: int, arithmetic: Arithmetic, work: Work) -> int:
    """What autograd keeps of one layer without checkpointing.

    A token: LoRA's low-rank products and inputs (peft casts each module's input for itself, so q, k and v keep three
    copies; without autocast they share one), queries, repeated keys and values, attention's output, its log-sum, three
    intermediate tensors of the gated MLP, and both norms in float32. Besides, once: the mask and LoRA's cast weights.
    """
    c, s = arithmetic.compute, arithmetic.storage
    casts = c < FLOAT32
    inputs = 5 * shape.hidden + shape.attention if casts else 2 * shape.hidden
    token = (
        7 * rank * c
        + (inputs + shape.intermediate) * c
        + 4 * shape.attention * c
        + shape.heads * FLOAT32
        + 3 * shape.intermediate * s
        + 2 * (shape.hidden + 1) * FLOAT32
    )
    cast_weights = rank * sum(i + o for i, o in shape.linears) * c if casts else 0
    return work.rows * (work.tokens * token + work.tokens**2 * c) + cast_weights


def _backward(shape: Shape, quantization: str, arithmetic: Arithmetic, work: Work) -> int:
    """Gradients on their way through one layer's MLP, and the largest linear layer, dequantised for its product."""
    largest = max(inputs * outputs for inputs, outputs in shape.linears)
    dequantised = largest * arithmetic.compute if quantization != "none" else 0
    return work.rows * work.tokens * (2 * shape.intermediate + 2 * shape.hidden) * arithmetic.storage + dequantised
