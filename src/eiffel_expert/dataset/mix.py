"""Which verified pairs are kept: no doubles, no leak over the split, the recipe's weights, a seeded order.

Comes in: all accepted pairs and how many are wanted. Goes out: the kept ones in their final order, and the dropped by
reason. Equality is of Eiffel tokens, so that spacing and comments can't hide a double. Near-duplicates stay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.records import Pair

Fingerprint = Callable[[str], str]  # of a text: equal for texts of the same tokens


def without_doubles(pairs: Iterable[Pair], fingerprint: Fingerprint, dropped: Counter[str]) -> list[Pair]:
    """The first pair of each (kind, input, output)."""
    seen: set[tuple[str, str, str]] = set()
    kept = []
    for pair in pairs:
        key = (pair.kind, fingerprint(pair.input), fingerprint(pair.output))
        if key in seen:
            dropped["duplicate of another pair"] += 1
        else:
            seen.add(key)
            kept.append(pair)
    return kept


def without_leaks(pairs: Sequence[Pair], fingerprint: Fingerprint, dropped: Counter[str]) -> list[Pair]:
    """Drop each training pair whose output, or whose input, is that of a held-out one."""
    heldout = [pair for pair in pairs if pair.split == "heldout"]
    outputs = {fingerprint(pair.output) for pair in heldout}
    inputs = {fingerprint(pair.input) for pair in heldout if pair.input}
    kept = []
    for pair in pairs:
        if pair.split == "train" and fingerprint(pair.output) in outputs:
            dropped["output equals a held-out one"] += 1
        elif pair.split == "train" and fingerprint(pair.input) in inputs:
            dropped["input equals a held-out one"] += 1
        else:
            kept.append(pair)
    return kept


def mixed(pairs: Sequence[Pair], weights: Mapping[str, float], target: int, seed: int) -> list[Pair]:
    """The pairs of one split by weight, `target` of them or fewer (0: all), in their seeded order.

    A kind with weight 0 is left out; what a scarce kind can't fill goes to the others by their weights.
    """
    wanted = [p for p in shuffled(pairs, [p.id for p in pairs], seed) if weights.get(p.kind, 0) > 0]
    if target == 0 or target >= len(wanted):
        return wanted
    left = quotas(Counter(p.kind for p in wanted), weights, target)
    kept = []
    for pair in wanted:
        if left[pair.kind] > 0:
            left[pair.kind] -= 1
            kept.append(pair)
    return kept


def quotas(available: Mapping[str, int], weights: Mapping[str, float], target: int) -> dict[str, int]:
    """How many of each kind, adding up to `target` where so many are available."""
    quota = dict.fromkeys(available, 0)
    open_kinds = {kind for kind in available if weights.get(kind, 0) > 0}
    while open_kinds and (rest := target - sum(quota.values())) > 0:
        total = sum(weights[kind] for kind in open_kinds)
        for kind in sorted(open_kinds, key=lambda k: (-weights[k], k)):
            share = max(1, int(rest * weights[kind] / total))
            quota[kind] += min(share, available[kind] - quota[kind], target - sum(quota.values()))
        open_kinds = {kind for kind in open_kinds if quota[kind] < available[kind]}
    return quota
