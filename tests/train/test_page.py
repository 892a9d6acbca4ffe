"""The loss page holds what the logs hold."""

from __future__ import annotations

from eiffel_expert.train.page import render

POINTS = [{"step": n, "tokens": 100 * n, "loss": 3.0 / n, "seconds": 2.0 * n, "extra": {}} for n in range(1, 9)]


def test_the_last_step_and_the_speed_are_told() -> None:
    page = render(POINTS, [], [], {})
    assert "Step 8, 800 tokens in 16 s" in page
    assert "(50 tokens a second)" in page


def test_evaluations_have_a_row_each() -> None:
    found = [{"step": 4, "loss": 1.25, "parses": 0.5}, {"step": 8, "loss": 1.0, "parses": 0.75}]
    page = render(POINTS, found, [], {})
    assert page.count('<td class="number">') == 6
    assert "held out" in page


def test_preferences_get_a_curve_of_their_own() -> None:
    phase = [{"step": 1, "extra": {"accuracy": 0.5, "margin": 0.0}}, {"step": 2, "extra": {"accuracy": 1, "margin": 1}}]
    assert render(POINTS, [], phase, {}).count("<svg") == 2


def test_settings_can_t_break_the_page() -> None:
    assert "&lt;script&gt;" in render(POINTS, [], [], {"base": "<script>"})
