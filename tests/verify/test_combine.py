"""One verdict out of several engines'."""

from __future__ import annotations

import pytest

from eiffel_expert.records import Diagnostic, Status, Verdict
from eiffel_expert.verify.combine import combined

FOUND = Diagnostic("VUTA-2", 3, 5, "target")


def says(engine: str, status: Status, *found: Diagnostic) -> Verdict:
    tier = "" if status != "accepted" else "parses" if engine == "builtin" else "compiler"
    return Verdict(status, engine, "1", tier, found, "no idea" if status == "undecided" else "")


def test_one_engine_is_as_it_is() -> None:
    assert combined([says("builtin", "accepted")]) == says("builtin", "accepted")


@pytest.mark.parametrize(
    ("builtin", "gelint", "expected"),
    [
        ("accepted", "accepted", "accepted"),
        ("accepted", "rejected", "rejected"),
        ("rejected", "accepted", "accepted"),
        ("undecided", "accepted", "accepted"),
        ("accepted", "undecided", "accepted"),
        ("rejected", "undecided", "rejected"),
        ("undecided", "undecided", "undecided"),
    ],
)
def test_a_compiler_outranks_builtin_if_it_has_decided(builtin: Status, gelint: Status, expected: Status) -> None:
    assert combined([says("builtin", builtin), says("gelint", gelint)]).status == expected


def test_compilers_that_disagree_leave_it_undecided() -> None:
    verdict = combined([says("builtin", "accepted"), says("gelint", "rejected", FOUND), says("ec", "accepted")])
    assert verdict.status == "undecided"
    assert verdict.reason == "engines disagree: gelint rejected, ec accepted"
    assert verdict.diagnostics == (FOUND,)


def test_engine_and_version_name_all_in_their_order() -> None:
    verdict = combined([says("builtin", "accepted"), says("gelint", "accepted")])
    assert (verdict.engine, verdict.version, verdict.tier) == ("builtin,gelint", "1,1", "compiler")


def test_a_finding_of_two_engines_stands_once() -> None:
    other = Diagnostic("VUTA-2", 3, 0, "in other words")
    verdict = combined([says("gelint", "rejected", FOUND), says("ec", "rejected", other)])
    assert verdict.diagnostics == (FOUND,)


def test_undecided_gives_all_reasons() -> None:
    verdict = combined([says("builtin", "undecided"), says("gelint", "undecided")])
    assert verdict.reason == "builtin: no idea; gelint: no idea"
