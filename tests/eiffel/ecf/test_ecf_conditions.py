"""Conditions: one element, the contexts in which it holds."""

from __future__ import annotations

import pytest

from eiffel_expert.eiffel.ecf import Context, holds_any, read_ecf_text


def holds(conditions: str, context: Context) -> bool:
    text = f'<system name="x"><target name="t"><cluster name="c" location=".">{conditions}</cluster></target></system>'
    return holds_any(read_ecf_text(text).targets[0].clusters[0].conditions, context)


WINDOWS = Context(platform="windows", concurrency="none", environment={})
UNIX = Context(platform="unix", concurrency="scoop", environment={}, compiler_version=(7, 3, 9))


@pytest.mark.parametrize(
    ("item", "on_windows", "on_unix"),
    [
        ('<platform value="windows"/>', True, False),
        ('<platform excluded_value="windows macintosh"/>', False, True),
        ('<platform value="windows unix"/>', True, True),
        ('<concurrency excluded_value="none"/>', False, True),
        ('<multithreaded value="false"/>', True, True),
        ('<dotnet value="false"/>', True, True),
        ('<build value="finalize"/>', False, False),
        ('<version type="compiler" min="7.4"/>', True, False),
        ('<version type="compiler" max="7.3.9.1"/>', False, True),
        ('<platform value="unix"/><concurrency value="none"/>', False, False),
    ],
)
def test_items(item: str, on_windows: bool, on_unix: bool) -> None:
    condition = f"<condition>{item}</condition>"
    assert (holds(condition, WINDOWS), holds(condition, UNIX)) == (on_windows, on_unix)


def test_one_of_several_conditions_is_enough() -> None:
    either = '<condition><platform value="unix"/></condition><condition><concurrency value="none"/></condition>'
    assert holds(either, WINDOWS)
    assert holds(either, UNIX)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ('value="Ssl" match="case-insensitive"', True),
        ('value="Ssl"', False),
        ('value="s*" match="wildcard"', True),
        ('value="s.l" match="regexp"', True),
        ('value="s" match="regexp"', False),
        ('excluded_value="ssl"', False),
    ],
)
def test_custom_variables(item: str, expected: bool) -> None:
    context = Context(variables={"net": "ssl"}, environment={})
    assert holds(f'<condition><custom name="net" {item}/></condition>', context) is expected


def test_a_variable_that_is_not_set_is_empty() -> None:
    assert holds('<condition><custom name="net" excluded_value="ssl"/></condition>', UNIX)
