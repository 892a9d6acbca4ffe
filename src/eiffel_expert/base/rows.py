"""Encoded samples, and how several of them share one row of tokens without seeing each other.

Comes in: samples as token ids with labels. Goes out: packs (indices of samples) and batches of tensors whose positions
start at 0 in every sample and whose attention is causal inside a sample and nothing outside it. No text here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch

IGNORED = -100  # the label that transformers and PyTorch leave out of the loss


@dataclass(frozen=True, slots=True)
class EncodedRow:
    """One sample: token ids, and as labels the same ids where the loss counts, IGNORED elsewhere."""

    pair_id: str
    input_ids: tuple[int, ...]
    labels: tuple[int, ...]

    @property
    def supervised(self) -> int:
        """How many tokens the loss counts. The first token has nothing before it that could predict it."""
        return sum(label != IGNORED for label in self.labels[1:])

    @staticmethod
    def from_json(values: dict[str, Any]) -> EncodedRow:
        return EncodedRow(values["pair_id"], tuple(values["input_ids"]), tuple(values["labels"]))


@dataclass(frozen=True, slots=True)
class Batch:
    """Packs padded to the longest: tensors (rows, length); `mask` is (rows, 1, length, length), True = seen."""

    input_ids: torch.Tensor
    labels: torch.Tensor
    position_ids: torch.Tensor
    mask: torch.Tensor


def pack(lengths: Sequence[int], capacity: int) -> list[list[int]]:
    """Best-fit decreasing bin packing: indices of samples, in packs of at most `capacity` tokens.

    Every sample lands in exactly one pack, whole; a sample longer than `capacity` is the caller's mistake.
    """
    packs: list[list[int]] = []
    room_of: dict[int, list[int]] = {}  # free tokens -> packs with just that much room
    for index in sorted(range(len(lengths)), key=lambda i: (-lengths[i], i)):
        assert lengths[index] <= capacity, f"sample {index} has {lengths[index]} tokens, a pack holds {capacity}"
        room = min((r for r in room_of if r >= lengths[index]), default=0)
        if room:
            chosen = _take(room_of, room)
        else:
            chosen, room = len(packs), capacity
            packs.append([])
        packs[chosen].append(index)
        if room > lengths[index]:
            room_of.setdefault(room - lengths[index], []).append(chosen)
    return packs


def _take(room_of: dict[int, list[int]], room: int) -> int:
    chosen = room_of[room].pop()
    if not room_of[room]:
        del room_of[room]
    return chosen


def collate(packs: Sequence[Sequence[EncodedRow]], pad_id: int) -> Batch:
    """One row of tensors for each pack. Padding is a sample of its own that nothing is learnt from."""
    import torch

    length = max(sum(len(row.input_ids) for row in rows) for rows in packs)
    ids, labels, positions, samples = zip(*(_flatten(rows, length, pad_id) for rows in packs), strict=True)
    sample = torch.tensor(samples)
    causal = torch.ones(length, length, dtype=torch.bool).tril()
    mask = (sample[:, :, None] == sample[:, None, :]) & causal
    return Batch(torch.tensor(ids), torch.tensor(labels), torch.tensor(positions), mask[:, None])


def _flatten(rows: Sequence[EncodedRow], length: int, pad_id: int) -> tuple[list[int], list[int], list[int], list[int]]:
    ids: list[int] = []
    labels: list[int] = []
    positions: list[int] = []
    samples: list[int] = []
    for number, row in enumerate(rows):
        ids += row.input_ids
        labels += (IGNORED, *row.labels[1:])  # else the last token of the sample before would predict this one
        positions += range(len(row.input_ids))
        samples += [number] * len(row.input_ids)
    padding = length - len(ids)
    return (
        ids + [pad_id] * padding,
        labels + [IGNORED] * padding,
        positions + list(range(padding)),
        samples + [len(rows)] * padding,
    )
