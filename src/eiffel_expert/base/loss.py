"""The cross-entropy of answers, the same arithmetic in training and in measuring.

Only positions whose next token is supervised go through the output layer: with a vocabulary of 50,000 or 150,000 the
logits of prompts would be the largest tensor of all. Nothing is generated here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from eiffel_expert.base.rows import IGNORED, Batch, EncodedRow, collate, pack

MEASURED_TOKENS = 512  # in one forward pass; longer rows go alone


def answer_losses(model: Any, batch: Batch) -> Any:
    """Loss in nats of each supervised token, in reading order: a float32 tensor (supervised tokens,)."""
    import torch

    targets = torch.nn.functional.pad(batch.labels[:, 1:], (0, 1), value=IGNORED)
    columns = (targets != IGNORED).any(dim=0).nonzero().squeeze(1)
    logits = model(
        input_ids=batch.input_ids,
        position_ids=batch.position_ids,
        attention_mask=batch.mask,  # 4D: transformers hands it to SDPA as it is
        logits_to_keep=columns,
        use_cache=False,
    ).logits
    kept = targets[:, columns]
    losses = torch.nn.functional.cross_entropy(
        logits.float().flatten(0, 1), kept.flatten(), ignore_index=IGNORED, reduction="none"
    )
    return losses[kept.flatten() != IGNORED]


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
