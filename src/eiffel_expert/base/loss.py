"""The cross-entropy of answers, the same arithmetic in training and in measuring.

Only positions whose next token is supervised go through the output layer: with a vocabulary of 50,000 or 150,000 the
logits of prompts would be the largest tensor of all; the rest goes through it in chunks. Nothing is generated here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from eiffel_expert.base.rows import IGNORED, Batch, EncodedRow, collate, pack

MEASURED_TOKENS = 512  # in one forward pass; longer rows go alone
PLAIN_HEADS = ("llama", "qwen2", "qwen3", "mistral")  # nothing comes after their output layer, as a soft cap would
LOGITS_AT_A_TIME = 256  # tokens: with Qwen's vocabulary 0.16 GB of float32 for each of logits and gradient


def answer_losses(model: Any, batch: Batch) -> Any:
    """Loss in nats of each supervised token, in reading order: a float32 tensor (supervised tokens,)."""
    import torch

    targets = torch.nn.functional.pad(batch.labels[:, 1:], (0, 1), value=IGNORED)
    counted = targets != IGNORED
    columns = counted.any(dim=0).nonzero().squeeze(1)
    chosen = counted[:, columns]
    with _ending_in_losses(unwrapped(model), chosen, targets[:, columns][chosen]) as is_fused:
        found = model(
            input_ids=batch.input_ids,
            position_ids=batch.position_ids,
            attention_mask=batch.mask,  # 4D: transformers hands it to SDPA as it is
            logits_to_keep=columns,
            use_cache=False,
        ).logits
    return found if is_fused else cross_entropies(None, found[chosen], targets[:, columns][chosen])


@contextmanager
def _ending_in_losses(causal: Any, chosen: Any, targets: Any) -> Iterator[bool]:
    """Inside the block the model's forward gives losses where it gave logits: False where it can't be made to.

    In the place of the output layer, so that whatever is wrapped around forward (mixed precision, DDP) holds for it.
    """
    import torch

    if causal.config.model_type not in PLAIN_HEADS:
        yield False
        return
    head = causal.get_output_embeddings()

    class Losses(torch.nn.Module):  # type: ignore[misc]
        def forward(self, states: Any) -> Any:
            return cross_entropies(head, states[chosen], targets)

    causal.set_output_embeddings(Losses())
    try:
        yield True
    finally:
        causal.set_output_embeddings(head)


def cross_entropies(head: Any, states: Any, targets: Any) -> Any:
    """(tokens, width) and (tokens,) to (tokens,); `head` makes logits of states, None: they are logits.

    Of several chunks, each one's logits are made anew for backward.
    """
    import torch
    from torch.utils.checkpoint import checkpoint

    chunks = list(zip(states.split(LOGITS_AT_A_TIME), targets.split(LOGITS_AT_A_TIME), strict=True))
    if len(chunks) == 1 or not torch.is_grad_enabled():
        return torch.cat([_chunk(head, *chunk) for chunk in chunks])
    return torch.cat([checkpoint(_chunk, head, *chunk, use_reentrant=False) for chunk in chunks])


def _chunk(head: Any, states: Any, targets: Any) -> Any:
    import torch

    logits = states if head is None else head(states)
    return torch.nn.functional.cross_entropy(logits.float(), targets, reduction="none")


def unwrapped(model: Any) -> Any:
    """The transformers model inside what accelerate and peft put around it."""
    inner = getattr(model, "module", model)
    return inner.get_base_model() if hasattr(inner, "get_base_model") else inner


def heldout_loss(model: Any, rows: Sequence[EncodedRow], *, pad_id: int = 0) -> tuple[float, list[float]]:
    """(mean nats a supervised token over all rows, mean of each row in the rows' order).

    Rows share packs, which changes no loss (see rows.py) and takes half the time of one by one.
    """
    import torch

    sums = [0.0] * len(rows)
    with evaluating(model), torch.no_grad():
        for indices in pack([len(row.input_ids) for row in rows], _capacity(rows)):
            chosen = [rows[index] for index in indices]
            losses = answer_losses(model, to_device(collate([chosen], pad_id), model.device))
            parts = losses.split([row.supervised for row in chosen])
            for index, part in zip(indices, parts, strict=True):
                sums[index] = float(part.double().sum())
    counts = [row.supervised for row in rows]
    assert all(counts), "a held-out row has no supervised token"
    return sum(sums) / sum(counts), [one / count for one, count in zip(sums, counts, strict=True)]


def _capacity(rows: Sequence[EncodedRow]) -> int:
    return max(MEASURED_TOKENS, *(len(row.input_ids) for row in rows))


def to_device(batch: Batch, device: Any) -> Batch:
    tensors = (batch.input_ids, batch.labels, batch.position_ids, batch.mask)
    return Batch(*(tensor.to(device) for tensor in tensors))


@contextmanager
def evaluating(model: Any) -> Iterator[None]:
    """Dropout off inside the block, the mode that was there before afterwards."""
    training = model.training
    model.eval()
    try:
        yield
    finally:
        model.train(training)
