"""Which pairs are asked, and how."""

from __future__ import annotations

import pytest

from eiffel_expert.errors import UserError
from eiffel_expert.evaluate.tasks import BASE, ONE_SHOT, TUNED, choose_tasks, questions_of
from stand_ins import make_pair

TRAINING = [make_pair(f"t{n}", split="train", characters=100 + n) for n in range(20)]
HELDOUT = [make_pair(f"h{n}") for n in range(5)]


def test_held_out_pairs_only_are_asked() -> None:
    assert {task.pair.split for task in choose_tasks(TRAINING + HELDOUT, 10, 1)} == {"heldout"}


def test_prompt_that_was_trained_on_is_not_asked() -> None:
    leaked = make_pair("t3")
    assert leaked not in [task.pair for task in choose_tasks([*TRAINING, *HELDOUT, leaked], 10, 1)]


def test_example_is_a_short_training_pair_of_the_kind() -> None:
    other = [make_pair("o", split="train", kind="other", characters=1)]
    for task in choose_tasks(TRAINING + HELDOUT + other, 5, 1):
        assert task.example is not None
        assert task.example.kind == task.pair.kind and task.example.split == "train"
        assert task.example.characters < 105


def test_one_example_arm_shows_it_solved_before_the_question() -> None:
    task = choose_tasks(TRAINING + HELDOUT, 1, 1)[0]
    [asked] = questions_of([task], ONE_SHOT)
    assert task.example is not None
    assert [m["role"] for m in asked.messages] == ["user", "assistant", "user"]
    assert asked.messages[1]["content"] == task.example.output


def test_base_and_tuned_are_asked_the_same() -> None:
    tasks = choose_tasks(TRAINING + HELDOUT, 5, 1)
    assert [q.messages for q in questions_of(tasks, BASE)] == [q.messages for q in questions_of(tasks, TUNED)]


def test_no_held_out_pair_is_said_in_one_line() -> None:
    with pytest.raises(UserError, match="no held-out pairs"):
        choose_tasks(TRAINING, 5, 1)
