"""Pairs that share text with a benchmark are left out, also those that no corpus was the source of.

Comes in: pairs and the benchmark's folder. Goes out: the clean ones; the others are counted by reason. Classes of the
corpus were compared by themselves, by text and name; a pair is compared as a whole, by text alone: an instruction may
well speak of a STACK.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from eiffel_expert.decontamination import Benchmark, reasons
from eiffel_expert.records import Pair


def without_benchmark(pairs: Sequence[Pair], folder: str, dropped: Counter[str]) -> list[Pair]:
    benchmark = Benchmark.read(Path(folder)) if folder else None
    if benchmark is None:
        return list(pairs)
    texts = [f"{pair.instruction}\n{pair.input}\n{pair.output}" for pair in pairs]
    found = reasons(benchmark, texts, [()] * len(pairs), [f"{pair.project} {pair.path or pair.id}" for pair in pairs])
    dropped.update(reason for reason in found if reason)
    return [pair for pair, reason in zip(pairs, found, strict=True) if not reason]
