"""Which verified pairs are kept: no doubles, no leak over the split, answers that differ, a balance, a seeded order.

Comes in: all accepted pairs and what the recipe wants. Goes out: the kept ones in their final order, and the dropped by
reason. Doubles are equal in Eiffel tokens, so that spacing and comments can't hide one; of answers that are nearly
alike (`likeness`) one is kept. Scarce kinds choose first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from eiffel_expert.config import DatasetSection
from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.dataset.likeness import Index, Likeness
from eiffel_expert.records import Pair

Fingerprint = Callable[[str], str]  # of a text: equal for texts of the same tokens
LEAK, ALIKE = "answer like a held-out one", "answer like another one"


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


@dataclass
class Answers:
    """The answers that are kept so far, by kind or all together."""

    likeness: Likeness
    threshold: float
    is_by_kind: bool
    heldout: dict[str, Index] = field(default_factory=dict)
    others: dict[str, Index] = field(default_factory=dict)

    def why_not(self, pair: Pair) -> str:
        """Which of them the pair's answer is like, "" if none: then it is one of them."""
        vector, key = self.likeness.vector(pair.output), pair.kind if self.is_by_kind else ""
        heldout = self.heldout.setdefault(key, Index(self.threshold))
        others = self.others.setdefault(key, Index(self.threshold))
        if next(others.like(vector), None) is not None:
            return ALIKE
        if next(heldout.like(vector), None) is not None:
            return LEAK if pair.split == "train" else ALIKE
        (others if pair.split == "train" else heldout).add(vector)
        return ""


def selected(
    pairs: Sequence[Pair], section: DatasetSection, weights: Mapping[str, float], seed: int, dropped: Counter[str]
) -> list[Pair]:
    """Training pairs, then held-out ones, of those that are no doubles and no leaks."""
    wanted = [pair for pair in pairs if weights.get(pair.kind, 0) > 0]
    dropped["left out by the mix"] += len(pairs) - len(wanted)
    likeness = Likeness(pair.output for pair in wanted)
    answers = Answers(likeness, section.max_similarity, section.distinct == "kind")
    kept = []
    for split, target in (("heldout", section.heldout_target), ("train", section.target)):
        side = [pair for pair in wanted if pair.split == split]
        kept.append(mixed(side, section, weights, target, seed, answers, dropped))
    return [*kept[1], *kept[0]]


def mixed(
    pairs: Sequence[Pair],
    section: DatasetSection,
    weights: Mapping[str, float],
    target: int,
    seed: int,
    answers: Answers,
    dropped: Counter[str],
) -> list[Pair]:
    """The pairs of one split, `target` of them or fewer (0: all), in their seeded order.

    What a scarce kind can't fill goes to the others by their weights; none gets more than its share of the whole.
    """
    queues = {kind: balanced(found, section, seed) for kind, found in sorted(by_kind(pairs).items())}
    most = cap_of({kind: len(queue) for kind, queue in queues.items()}, section.max_kind_share, target)
    kept: dict[str, list[Pair]] = {kind: [] for kind in queues}
    while True:
        room = {kind: min(most - len(kept[kind]), len(queue)) for kind, queue in queues.items()}
        missing = (target or len(pairs)) - sum(map(len, kept.values()))
        quota = quotas({kind: count for kind, count in room.items() if count > 0}, weights, missing)
        if not any(quota.values()):
            break
        for kind in sorted(quota, key=lambda k: (len(queues[k]), k)):
            kept[kind] += _taken(queues[kind], quota[kind], answers, dropped)
    most = cap_of({kind: len(found) for kind, found in kept.items()}, section.max_kind_share, 0)
    chosen = [pair for found in kept.values() for pair in found[:most]]
    dropped["left out by the mix"] += sum(map(len, queues.values())) + sum(map(len, kept.values())) - len(chosen)
    return shuffled(chosen, [pair.id for pair in chosen], seed)


def _taken(queue: list[Pair], count: int, answers: Answers, dropped: Counter[str]) -> list[Pair]:
    """Pairs from the end of the queue, up to `count` of them, whose answers are like none that is kept."""
    taken: list[Pair] = []
    while queue and len(taken) < count:
        pair = queue.pop()
        reason = answers.why_not(pair)
        if reason:
            dropped[f"{pair.kind}: {reason}"] += 1
        else:
            taken.append(pair)
    return taken


def by_kind(pairs: Iterable[Pair]) -> dict[str, list[Pair]]:
    found: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        found[pair.kind].append(pair)
    return found


def balanced(pairs: Sequence[Pair], section: DatasetSection, seed: int) -> list[Pair]:
    """The pairs of a kind so that its end, however long, has projects and levels of difficulty as the recipe asks."""
    strata: dict[tuple[str, int], list[Pair]] = defaultdict(list)
    for pair in shuffled(pairs, [pair.id for pair in pairs], seed):
        strata[pair.project, pair.difficulty].append(pair)
    projects = Counter(pair.project for pair in pairs)
    levels = {level: section.difficulty.get(name, 0.0) for level, name in enumerate(LEVELS, start=1)}
    ranked = []
    for (project, level), found in strata.items():
        share = levels[level] if any(levels.values()) else len(found) / projects[project]
        weight = max(projects[project] ** section.project_balance * share, 1e-6)
        ranked += [((rank + 0.5) / weight, pair.id, pair) for rank, pair in enumerate(found)]
    return [pair for _, _, pair in sorted(ranked, key=lambda entry: entry[:2], reverse=True)]


LEVELS: tuple[Literal["easy", "medium", "hard"], ...] = ("easy", "medium", "hard")


def cap_of(available: Mapping[str, int], share: float, target: int) -> int:
    """The most pairs of one kind: its share of the target, or of all that there are.

    Of all, not of what remains: else a scarce kind would cost the others nearly all they have.
    """
    return max(1, int(share * (target or sum(available.values()))))


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
