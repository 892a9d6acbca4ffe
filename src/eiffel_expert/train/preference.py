"""Preference training after the supervised one: of two answers to a prompt, the accepted before the rejected.

Direct preference optimisation (Rafailov et al., arXiv:2305.18290) against the adapter as supervised training left it,
plus a share of the accepted answer's likelihood, without which both answers' may fall (Pang et al., arXiv:2404.19733).
Comes in: triples of prompt, chosen, rejected. Goes out: steps for the same loop. Both answers of a triple share a row
and do not see each other; nothing is cut, what is too long is dropped and counted.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from eiffel_expert.base import EncodedRow, heldout_loss
from eiffel_expert.base.loss import answer_losses
from eiffel_expert.config import TrainSection
from eiffel_expert.train.encode import Sample, encode
from eiffel_expert.train.loop import MicroBatch, Trainer
from eiffel_expert.train.plan import Plan

Triple = tuple[EncodedRow, EncodedRow]  # the chosen answer's row, the rejected one's


@dataclass(frozen=True, slots=True)
class Preference:
    """A prompt with the better and the worse answer."""

    id: str
    instruction: str
    input: str
    chosen: str
    rejected: str


@dataclass
class Triples:
    """Encoded preferences in their order, and how many were dropped for which reason."""

    rows: list[Triple] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)


def encode_preferences(tokenizer: Any, preferences: Sequence[Preference], max_length: int) -> Triples:
    """Both answers of a triple take at most `max_length` tokens together with their prompts."""
    found = Triples()
    for one in preferences:
        answers = [Sample(one.id, one.instruction, one.input, text) for text in (one.chosen, one.rejected)]
        rows = [encode(tokenizer, answer, max_length) for answer in answers]
        reason = next((row for row in rows if isinstance(row, str)), "")
        chosen, rejected = (row for row in rows) if not reason else (None, None)
        if not isinstance(chosen, EncodedRow) or not isinstance(rejected, EncodedRow):
            found.dropped[reason] += 1
        elif len(chosen.input_ids) + len(rejected.input_ids) > max_length:
            found.dropped[f"both answers together longer than {max_length} tokens"] += 1
        elif chosen.input_ids == rejected.input_ids:
            found.dropped["both answers are the same"] += 1
        else:
            found.rows.append((chosen, rejected))
    return found


def preference_plan(triples: Sequence[Triple], section: TrainSection, seed: int) -> Plan:
    """A pack is a triple; warm-up and schedule as in supervised training."""
    per_step = section.batch_size * section.gradient_accumulation
    steps = max(1, math.ceil(section.preference_epochs * len(triples) / per_step))
    return Plan(
        tuple(triples),
        steps,
        section.batch_size,
        section.gradient_accumulation,
        min(section.warmup_steps, steps - 1),
        section.preference_learning_rate,
        section.schedule,
        seed,
    )


def describe_preferences(triples: Triples, plan: Plan) -> str:
    dropped = ", ".join(f"{count} {reason}" for reason, count in sorted(triples.dropped.items()))
    left = f", {triples.dropped.total()} dropped ({dropped})" if dropped else ""
    return f"preferences: {len(triples.rows)} triples{left}; {plan.steps} steps of {plan.packs_per_step}"


Reference = dict[str, tuple[float, float]]  # id -> log-likelihoods of the chosen and the rejected answer, in nats


def reference_of(model: Any, triples: Sequence[Triple], pad_id: int) -> Reference:
    """What the model thinks of the answers before preference training."""
    rows = [row for triple in triples for row in triple]
    _, means = heldout_loss(model, rows, pad_id=pad_id)
    totals = [-mean * row.supervised for row, mean in zip(rows, means, strict=True)]
    pairs = zip(totals[::2], totals[1::2], strict=True)
    return {chosen.pair_id: likelihoods for (chosen, _), likelihoods in zip(triples, pairs, strict=True)}


@dataclass
class PreferenceTrainer(Trainer):
    """Steps on triples. `beta` is DPO's temperature, `likelihood` the weight of the chosen answer's mean loss."""

    reference: Reference = field(default_factory=dict)
    beta: float = 0.1
    likelihood: float = 0.2

    def accumulate(self, micro_batches: Sequence[MicroBatch]) -> float:
        """Gradients of the mean over the step's triples; returns that mean. Leaves accuracy and margin in `extra`."""
        triples = sum(map(len, micro_batches))
        processes = self.accelerator.num_processes
        total, wins, margins = 0.0, 0.0, 0.0
        for batch in self.own(micro_batches):
            losses, rewards = self._losses(batch)
            loss = losses.sum() * processes / triples
            self.accelerator.backward(loss)
            total += float(loss.detach())
            wins += float((rewards > 0).sum()) * processes / triples
            margins += float(rewards.sum()) * processes / triples
        self.share_gradients()
        self.extra = {"accuracy": self.mean_of_processes(wins), "margin": self.mean_of_processes(margins)}
        return self.mean_of_processes(total)

    def _losses(self, batch: MicroBatch) -> tuple[Any, Any]:
        """Loss of each triple, and by how much the chosen answer's reward exceeds the rejected one's."""
        import torch

        rows = [row for triple in batch for row in triple]
        parts = answer_losses(self.model, self.tensors(batch)).split([row.supervised for row in rows])
        sums = torch.stack([-part.sum() for part in parts]).view(-1, 2)
        before = torch.tensor([self.reference[triple[0].pair_id] for triple in batch], device=sums.device)
        gained = self.beta * (sums - before)
        margin = gained[:, 0] - gained[:, 1]
        likelihood = torch.stack([part.mean() for part in parts[::2]])
        return -torch.nn.functional.logsigmoid(margin) + self.likelihood * likelihood, margin.detach()
