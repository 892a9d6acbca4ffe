"""What the dataset stage makes of decisions: rejected pairs go, corrected ones take their place, accepted are marked.

In: all pairs that were made, the workspace with its decisions. Out: the pairs that go on, before doubles, leaks and the
mix are looked at; the others are counted by reason. A correction is verified again, by the checker of today; one that
fails takes its pair with it, since a person has said that the pair is wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from eiffel_expert.dataset.review.gates import Gates
from eiffel_expert.dataset.review.store import ACCEPT, FILE, REJECT, Decision, Reviews
from eiffel_expert.progress import say
from eiffel_expert.records import Pair
from eiffel_expert.workspace import UNITS

ACCEPTED: Final = "accepted"


def applied(pairs: Iterable[Pair], workspace: Path, dropped: Counter[str], max_characters: int = 0) -> list[Pair]:
    """The pairs with the decisions of people applied; 0 characters: no limit for corrected ones."""
    reviews = Reviews(workspace / FILE)
    standing = reviews.standing()
    if not standing:
        return list(pairs)
    gates = Gates(workspace / "corpus" / UNITS)
    kept, counts = [], Counter[str]()
    for pair in pairs:
        result = _reviewed(pair, reviews, gates, max_characters, counts) if pair.id in standing else pair
        if isinstance(result, Pair):
            kept.append(result)
        else:
            dropped[f"review: {result}"] += 1
    _tell(len(standing), counts)
    return kept


def _reviewed(pair: Pair, reviews: Reviews, gates: Gates, max_characters: int, counts: Counter[str]) -> Pair | str:
    """The pair after all that was decided of it, and of what came of it: a corrected one may be corrected again."""
    seen: set[str] = set()
    result: Pair | str = pair
    while isinstance(result, Pair) and result.id not in seen and (decision := reviews.of(result)):
        seen.add(result.id)
        counts[decision.decision] += 1
        result = _after(result, decision, gates)
    return "correction too long" if isinstance(result, Pair) and 0 < max_characters < result.characters else result


def _after(pair: Pair, decision: Decision, gates: Gates) -> Pair | str:
    if decision.decision == REJECT:
        return "rejected by a person"
    if decision.decision == ACCEPT:
        return replace(pair, review=ACCEPTED)
    result = gates.corrected(pair, decision.output)
    return result if isinstance(result, Pair) else f"correction {result}"


def _tell(standing: int, counts: Counter[str]) -> None:
    told = ", ".join(f"{count} {name}ed" for name, count in sorted(counts.items()))
    others = standing - sum(counts.values())
    rest = f"; {others} of pairs that are not made any more" if others > 0 else ""
    say(f"  reviews: {told or 'none applies'}{rest}")
