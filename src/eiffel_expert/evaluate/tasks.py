"""Which held-out pairs are asked, and how each arm puts the question.

In: the dataset's pairs. Out: tasks, each a held-out pair and the solved training pair that the one-example arm shows.
The choice depends on the seed and the content alone. How answers are judged is not decided here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from eiffel_expert.answering import Question
from eiffel_expert.balance import choose_balanced
from eiffel_expert.errors import UserError
from eiffel_expert.prompts import messages_of, prompt_of, with_example
from eiffel_expert.records import Pair, content_id

BASE, ONE_SHOT, TUNED = "base", "base-1-shot", "tuned"
ARMS = (BASE, ONE_SHOT, TUNED)
SHORT_SHARE = 0.25  # examples come from the shortest quarter of a kind: they cost prompt tokens and room


@dataclass(frozen=True, slots=True)
class Task:
    """A held-out pair; `example` is a training pair of its kind, None where there is none."""

    pair: Pair
    example: Pair | None


def choose_tasks(pairs: Sequence[Pair], count: int, seed: int) -> list[Task]:
    """At most `count` held-out pairs, balanced over kinds, whose prompts no training pair has.

    Raises UserError if there is none.
    """
    training = [pair for pair in pairs if pair.split == "train"]
    trained_on = {prompt_of(pair.instruction, pair.input) for pair in training}
    heldout = [p for p in pairs if p.split == "heldout" and prompt_of(p.instruction, p.input) not in trained_on]
    if not heldout:
        raise UserError("the dataset has no held-out pairs", "give more Eiffel: two projects, or two clusters of one")
    shortest = _shortest(training)
    return [
        Task(pair, _example(shortest.get(pair.kind, []), pair, seed)) for pair in choose_balanced(heldout, count, seed)
    ]


def questions_of(tasks: Sequence[Task], arm: str) -> list[Question]:
    """Each task as `arm` asks it; the one-example arm leaves out tasks that have no example."""
    asked = [task for task in tasks if arm != ONE_SHOT or task.example is not None]
    return [Question(arm, task.pair, _messages(task, arm)) for task in asked]


def _messages(task: Task, arm: str) -> list[dict[str, str]]:
    messages = messages_of(task.pair.instruction, task.pair.input)
    if arm != ONE_SHOT or task.example is None:
        return messages
    example = task.example
    return with_example(messages_of(example.instruction, example.input, example.output), messages)


def _shortest(training: Sequence[Pair]) -> dict[str, list[Pair]]:
    kinds: dict[str, list[Pair]] = defaultdict(list)
    for pair in sorted(training, key=lambda p: (p.characters, p.id)):
        kinds[pair.kind].append(pair)
    return {kind: found[: max(1, round(len(found) * SHORT_SHARE))] for kind, found in kinds.items()}


def _example(candidates: Sequence[Pair], pair: Pair, seed: int) -> Pair | None:
    if not candidates:
        return None
    return candidates[int(content_id(str(seed), pair.id), 16) % len(candidates)]
