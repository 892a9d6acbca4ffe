"""When a new model replaces the current one."""

from __future__ import annotations

import pytest

from eiffel_expert.improve.gate import decide
from eiffel_expert.records import Answer


def answers(done: str, parses: str = "") -> list[Answer]:
    """One answer a character: "1" done (or parses), "0" not."""
    flags = zip(done, parses or done, strict=True)
    return [Answer(str(i), "k", "tuned", "", "", "", p == "1", d == "1", (), 1, 0.1) for i, (d, p) in enumerate(flags)]


@pytest.mark.parametrize(
    ("new", "current", "keep"),
    [
        ("11111", "00000", True),  # p = 1/32
        ("11110", "00000", False),  # p = 1/16: chance explains it
        ("11100", "11100", False),
        ("00000", "11111", False),
        ("1111111101", "0000000010", True),  # nine won, one lost: p = 11/1024
    ],
)
def test_clear_gain_of_tasks_is_needed(new: str, current: str, keep: bool) -> None:
    assert decide(answers(new), answers(current)).keep is keep


def test_clear_loss_of_parsing_keeps_the_current_model() -> None:
    new = answers("1111100000", "1111100000")
    current = answers("0000000000", "0000011111")
    assert decide(new, current).keep  # five won, five lost
    current = answers("0" * 5 + "0" * 6, "1" * 5 + "1" * 6)
    worse = decide(answers("1" * 5 + "0" * 6, "1" * 5 + "0" * 6), current)
    assert not worse.keep and worse.reason.startswith("parses less often")


def test_prompts_of_one_model_only_do_not_count() -> None:
    assert decide(answers("11111"), answers("000")).tasks.total == 3


def test_nothing_in_common_is_a_fault() -> None:
    with pytest.raises(ValueError, match="no prompt in common"):
        decide(answers("1"), [])
