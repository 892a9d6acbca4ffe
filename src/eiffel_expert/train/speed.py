"""How fast training is, against what the machine can do.

Comes in: a model's shape, the recipe, a device. Goes out: floating-point operations a token, the device's measured rate
of matrix products, and from both the share of the peak. Operations are those that are carried out: what checkpointing
computes twice counts twice. A product of (m, k) and (k, n) is 2mkn operations.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from eiffel_expert.config import TrainSection
from eiffel_expert.train.memory import Shape, Work, lora_weights

EXPECTED_SHARE = {"cuda": 0.5, "cpu": 0.2}  # of the measured peak: aimed at on a GPU (0.65), seen on two CPU cores
TERA = 1e12
SECONDS_OF_PROBING = 0.3


def operations_per_token(shape: Shape, section: TrainSection, work: Work) -> float:
    """Forward, backward and recomputation of a token in a pack of `work.tokens`.

    The base is frozen: its layers' backward computes gradients of activations alone, as much as forward. Attention
    sees half of the pack on average, and its backward costs twice its forward.
    """
    lora = 2 * lora_weights(shape, section.lora_rank)
    linear = 2 * shape.linear_weights
    attention = shape.layers * 4 * shape.attention * work.tokens / 2
    forward = linear + lora + attention
    backward = linear + 2 * lora + 2 * attention
    recomputed = forward * -(-shape.layers // section.checkpoint_every) / shape.layers
    head = 2 * shape.hidden * shape.vocabulary * work.supervised / work.tokens
    return forward + backward + (recomputed if section.gradient_checkpointing else 0) + 2 * head


def measured_peak(device: Any, dtype: Any) -> float:
    """Operations a second of a large matrix product, the best of several."""
    import torch

    size = 8192 if device.type == "cuda" else 1024
    left = torch.randn(size, size, device=device, dtype=dtype)
    right = torch.randn(size, size, device=device, dtype=dtype)
    best, until = 0.0, time.monotonic() + SECONDS_OF_PROBING
    while time.monotonic() < until or not best:
        _wait(device)
        started = time.perf_counter()
        left @ right
        _wait(device)
        best = max(best, 2 * size**3 / (time.perf_counter() - started))
    return best


def _wait(device: Any) -> None:
    import torch

    if device.type == "cuda":
        torch.cuda.synchronize(device)


def peak_memory(device: Any) -> int:
    """Bytes at the peak so far: the allocator's on a GPU, the process's resident set on a CPU; 0 where nobody tells."""
    import torch

    if device.type == "cuda":
        return int(torch.cuda.max_memory_reserved(device))
    try:
        import resource
    except ImportError:  # Windows
        return 0
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) * 1024


@dataclass(frozen=True)
class MachineGauge:
    """A run's share of its device's peak, and its memory. `operations` are those of a token, 0: not known."""

    device: Any
    operations: float
    peak: float

    def share(self, tokens_a_second: float) -> float:
        return tokens_a_second * self.operations / self.peak if self.peak else 0.0

    def memory(self) -> int:
        return peak_memory(self.device)
