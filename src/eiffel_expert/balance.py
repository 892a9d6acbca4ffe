"""Spreads a choice of pairs evenly over their kinds: what evaluation and the improvement loop ask a model.

The choice depends on the seed and on the pairs' content, not on their order. Whether a pair may be chosen at all is the
caller's decision.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from eiffel_expert.prompts import prompt_of
from eiffel_expert.records import Pair, content_id


def choose_balanced(pairs: Iterable[Pair], count: int, seed: int) -> list[Pair]:
    """At most `count` pairs, the kinds in turn until they run out; no two with the same prompt.

    Pairs made from units not chosen yet come first: answers about one feature are not independent, and intervals would
    be too narrow.
    """
    waiting: dict[str, list[Pair]] = defaultdict(list)
    for pair in sorted(pairs, key=lambda p: content_id(str(seed), p.id)):
        waiting[pair.kind].append(pair)
    chosen: list[Pair] = []
    units: set[str] = set()
    prompts: set[str] = set()
    while any(waiting.values()):
        for kind in sorted(waiting):
            if len(chosen) == count:
                return chosen
            if (found := _next_of(waiting[kind], units, prompts)) is not None:
                chosen.append(found)
                units.add(found.unit_id)
                prompts.add(prompt_of(found.instruction, found.input))
    return chosen


def _next_of(queue: list[Pair], units: set[str], prompts: set[str]) -> Pair | None:
    """Take the first pair of a new unit out of the queue, else the first; those whose prompt is taken are dropped."""
    queue[:] = [pair for pair in queue if prompt_of(pair.instruction, pair.input) not in prompts]
    place = next((i for i, pair in enumerate(queue) if pair.unit_id not in units), 0)
    return queue.pop(place) if queue else None
