"""What a training run will do, by arithmetic alone, before a weight is loaded.

Comes in: encoded rows and the recipe. Goes out: packs, steps, tokens, and the order in which packs are seen: a pure
function of seed and step, so that a resumed run needs no stored position. Memory is not estimated here.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from functools import lru_cache

from eiffel_expert.base.rows import EncodedRow, pack
from eiffel_expert.config import TrainSection
from eiffel_expert.train.encode import Encoded


@dataclass(frozen=True)
class Plan:
    """`packs` hold the rows; a step takes `packs_per_step` of them, `batch_size` in one forward pass."""

    packs: tuple[tuple[EncodedRow, ...], ...]
    steps: int
    batch_size: int
    gradient_accumulation: int
    warmup_steps: int
    learning_rate: float
    schedule: str
    seed: int

    @property
    def packs_per_step(self) -> int:
        return self.batch_size * self.gradient_accumulation

    def micro_batches(self, step: int) -> list[list[tuple[EncodedRow, ...]]]:
        """The packs of optimiser step `step` (from 0), cut into forward passes."""
        first = step * self.packs_per_step
        seen = [self._nth(index) for index in range(first, first + self.packs_per_step)]
        return [seen[i : i + self.batch_size] for i in range(0, len(seen), self.batch_size)]

    def _nth(self, index: int) -> tuple[EncodedRow, ...]:
        epoch, place = divmod(index, len(self.packs))
        return self.packs[_order(len(self.packs), self.seed, epoch)[place]]

    def learning_rate_at(self, step: int) -> float:
        """Linear warm-up, then cosine (or linear) to zero over the remaining steps, or constant."""
        if step < self.warmup_steps:
            return self.learning_rate * (step + 1) / self.warmup_steps
        done = (step - self.warmup_steps) / max(1, self.steps - self.warmup_steps)
        factor = {"cosine": (1 + math.cos(math.pi * done)) / 2, "linear": 1 - done, "constant": 1.0}
        return self.learning_rate * factor[self.schedule]

    def longest(self) -> list[tuple[EncodedRow, ...]]:
        """The forward pass that needs the most memory: the fullest packs together."""
        return sorted(self.packs, key=lambda rows: -sum(len(row.input_ids) for row in rows))[: self.batch_size]


@lru_cache(maxsize=4)
def _order(packs: int, seed: int, epoch: int) -> tuple[int, ...]:
    order = list(range(packs))
    random.Random(f"{seed}/{epoch}").shuffle(order)
    return tuple(order)


def make_plan(encoded: Encoded, section: TrainSection, seed: int) -> Plan:
    """Packs and steps for the recipe. `max_steps`, where given, overrules the epochs."""
    rows = encoded.rows
    bins = pack([len(row.input_ids) for row in rows], section.max_length) if section.packing else _singles(rows)
    packs = tuple(tuple(rows[index] for index in one) for one in bins)
    per_step = section.batch_size * section.gradient_accumulation
    steps = section.max_steps or max(1, math.ceil(section.epochs * len(packs) / per_step))
    return Plan(
        packs,
        steps,
        section.batch_size,
        section.gradient_accumulation,
        min(section.warmup_steps, steps - 1),
        section.learning_rate,
        section.schedule,
        seed,
    )


def _singles(rows: list[EncodedRow]) -> list[list[int]]:
    return [[index] for index in range(len(rows))]


def describe(plan: Plan, encoded: Encoded, section: TrainSection) -> list[str]:
    """What is said before the first step."""
    tokens = encoded.tokens
    fill = tokens / (len(plan.packs) * section.max_length)
    epochs = plan.steps * plan.packs_per_step / len(plan.packs)
    seen = round(tokens * epochs)
    return [
        f"samples: {len(encoded.rows)} kept, {encoded.dropped.total()} dropped{_reasons(encoded)}",
        f"tokens: {tokens:,}, of which the loss counts {encoded.supervised:,} ({encoded.supervised / tokens:.0%})",
        f"packs: {len(plan.packs)} of at most {section.max_length} tokens, {fill:.0%} full",
        f"steps: {plan.steps} of {plan.packs_per_step} packs, {epochs:.2f} epochs, about {seen:,} tokens",
    ]


def _reasons(encoded: Encoded) -> str:
    found = ", ".join(f"{count} {reason}" for reason, count in sorted(encoded.dropped.items()))
    return f" ({found})" if found else ""
