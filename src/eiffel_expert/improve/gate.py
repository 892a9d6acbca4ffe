"""The gate: whether a new model replaces the current one, from both models' answers to the same held-out prompts.

The rule, paired by prompt: keep the new model if it does more tasks (wins > losses, exact one-sided McNemar p at most
LEVEL) and does not parse significantly less often (p of the loss above LEVEL). A tie, or a gain that chance explains,
keeps the current model: it is the safe side, for a round costs only time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from eiffel_expert.intervals import Paired
from eiffel_expert.records import Answer

LEVEL = 0.05


@dataclass(frozen=True, slots=True)
class Decision:
    """`keep` the new model or not, and why in one sentence; counts are over the prompts that both answered."""

    keep: bool
    reason: str
    tasks: Paired
    parses: Paired


def decide(new: Sequence[Answer], current: Sequence[Answer], level: float = LEVEL) -> Decision:
    """Raises ValueError if the two share no prompt."""
    tasks = _paired(new, current, lambda answer: answer.task_done)
    parses = _paired(new, current, lambda answer: answer.parses)
    if tasks.total == 0:
        raise ValueError("the new and the current model answered no prompt in common")
    gain, loss = tasks.one_sided_p(), Paired(parses.losses, parses.wins, 0, 0).one_sided_p()
    counts = f"{tasks.wins} tasks won, {tasks.losses} lost of {tasks.total}, p = {gain:.2g}"
    if tasks.wins <= tasks.losses or gain > level:
        return Decision(False, f"not clearly better: {counts}", tasks, parses)
    if parses.losses > parses.wins and loss <= level:
        reason = f"parses less often: {parses.wins} won, {parses.losses} lost, p = {loss:.2g}"
        return Decision(False, reason, tasks, parses)
    return Decision(True, f"better: {counts}", tasks, parses)


def _paired(new: Sequence[Answer], current: Sequence[Answer], passed: Callable[[Answer], bool]) -> Paired:
    before = {answer.pair_id: answer for answer in current}
    shared = [answer for answer in new if answer.pair_id in before]
    return Paired.of([passed(a) for a in shared], [passed(before[a.pair_id]) for a in shared])
