"""Each family of validity codes (VUAR of VUAR-1, VUAR-2) has a golden pair that explains it and one that repairs it.

Explained: the answer is prose, and it or the question names the family. Repaired: the question shows code to which the
checker or the message gives a code of the family, and the answer holds code that the checker accepts.
"""

from __future__ import annotations

import re

import pytest

from eiffel_expert.dataset.golden import ACCEPTED, TEXT, GoldenPair, golden_pairs
from eiffel_expert.eiffel.rules import rules

# Families without a repair that a user could make in the text of a class or an ECF.
NOT_REPAIRED = {
    "GVHSO": ".NET only",
    "GVKBS": "the kernel library's own text",
    "GVKBU": "the kernel library's own text",
    "GVKFE": "the kernel library's own text",
    "GVZZZ": "a gap in a tool, no rule",
}
# Codes that users read elsewhere: of the standard or of EiffelStudio.
OTHER_NAMES = ("VBAR", "VLCP", "VSCN", "VTGC", "VTMC")


def family(code: str) -> str:
    return re.split(r"[-(]", code)[0].rstrip("0123456789")


FAMILIES = sorted({family(code) for code in rules()} | set(OTHER_NAMES))


def named_in(text: str) -> set[str]:
    return {family(code) for code in re.findall(r"\bG?[VW][A-Z0-9][A-Z]{2,3}\d?\b", text)}


def explained_by(pair: GoldenPair) -> set[str]:
    prose = re.sub(r"^```.*?^```$", "", pair.output, flags=re.M | re.S) if pair.form == TEXT else ""
    return named_in(f"{pair.instruction}\n{pair.input}\n{prose}") if len(prose) > 80 else set()


def repaired_by(pair: GoldenPair) -> set[str]:
    declared = " ".join(block.declared for block in pair.blocks if block.side == "input")
    code = [block for block in pair.blocks if block.side == "output" and block.declared == ACCEPTED]
    return named_in(f"{pair.instruction}\n{pair.input}\n{declared}") if pair.input and code else set()


@pytest.mark.parametrize("name", FAMILIES)
def test_every_family_is_explained(name: str) -> None:
    assert any(name in explained_by(pair) for pair in golden_pairs())


@pytest.mark.parametrize("name", [name for name in FAMILIES if name not in NOT_REPAIRED])
def test_every_family_is_repaired(name: str) -> None:
    assert any(name in repaired_by(pair) for pair in golden_pairs())


def test_exceptions_are_families() -> None:
    assert set(NOT_REPAIRED) <= set(FAMILIES)


def test_syntax_errors_are_repaired() -> None:
    assert [pair for pair in golden_pairs() if any(b.side == "input" and b.declared == "SYNTAX" for b in pair.blocks)]


def test_there_are_enough() -> None:
    assert len(golden_pairs()) >= 320
