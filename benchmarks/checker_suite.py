"""Gobo's validity suite (tool/gecop/validation): gelint's verdict on each of its systems, and the builtin checker's.

In: the folder of the suite, gelint or its stored answers. Out: an entry a system: verdict and errors, plain (each class
in its own terms, the judge) and with --flat (inherited features checked again in each heir, which gives 13 systems more
and which the builtin checker does not do). The suite's own passed/failed files are outputs of gec and of other modes of
gelint; they are not read.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker_builtin import Builtin, Finding, check_info, guarded
from checker_gelint import Gelint

from eiffel_expert.eiffel.root import check_root

OPTION = "--variable=GOBO_EIFFEL=ge"


def systems(suite: Path) -> list[str]:
    """The systems of the suite, as paths below it: "validity/vuta4g/test_call_chain_1"."""
    return sorted(str(path.parent.relative_to(suite)) for path in suite.rglob("system.ecf"))


def ask(gelint: Gelint, suite: Path) -> dict[str, Any]:
    """gelint's answers for all systems, two runs each."""
    found: dict[str, Any] = {}
    names = systems(suite)
    for number, name in enumerate(names, 1):
        folder = suite / name
        plain = gelint.check(folder / "system.ecf", "", [OPTION], folder)
        flat = gelint.check(folder / "system.ecf", "", [OPTION, "--flat"], folder)
        found[name] = plain.as_json() | {"flat": flat.verdict}
        if number % 50 == 0:
            print(f"suite: {number} of {len(names)} systems", file=sys.stderr, flush=True)
    return {"gelint": gelint.version(), "systems": found}


@dataclass(slots=True)
class Compared:
    """One system: what gelint said and what the checker found."""

    name: str
    expected: str
    codes: set[str]
    finding: Finding

    @property
    def has_same_code(self) -> bool:
        return bool(self.codes & self.finding.codes)

    @property
    def cause(self) -> str:
        """What kind of difference this is; "" for none."""
        got = self.finding.verdict
        ours, theirs = "+".join(sorted(self.finding.codes)), "+".join(sorted(self.codes))
        if self.expected == "rejected" and got != "rejected":
            return f"{got}, gelint rejects: {theirs}"
        if self.expected == "rejected" and not self.has_same_code:
            return f"another code: {ours}, gelint: {theirs}"
        if self.expected == "accepted" and got != "accepted":
            return f"{got}, gelint accepts" + (f": {ours}" if ours else "")
        return ""


def check_system(builtin: Builtin, ecf: Path) -> Finding:
    """The worst finding of the system's root and its own classes."""
    loaded = builtin.load(ecf)
    total = guarded(lambda: check_root(loaded))
    for info in loaded.own_classes():
        found = check_info(info)
        errors = [(code, line, f"{info.name}: {message}") for code, line, message in found.errors]
        total = total.merged(Finding(found.verdict, errors, found.reasons))
    return total


def gelint_codes(entry: dict[str, Any]) -> set[str]:
    """The codes of an answer; a syntax error has the name that the parser gives it."""
    return {"SYNTAX" if error["code"] == "SERR" else str(error["code"]) for error in entry["errors"]}


def compare(builtin: Builtin, suite: Path, answers: dict[str, Any], names: list[str]) -> list[Compared]:
    compared = []
    for name in names:
        entry = answers["systems"][name]
        finding = check_system(builtin, suite / name / "system.ecf")
        compared.append(Compared(name, entry["verdict"], gelint_codes(entry), finding))
    builtin.save()
    return compared


def figures(compared: list[Compared]) -> list[tuple[str, int, int]]:
    """The rows of the table: what, how many, of how many."""
    wrong = [one for one in compared if one.expected == "rejected"]
    right = [one for one in compared if one.expected == "accepted"]
    rejected = sum(one.finding.verdict == "rejected" for one in wrong)
    return [
        ("suite: rejected of those to be rejected", rejected, len(wrong)),
        ("suite: rejected with the same code", sum(one.has_same_code for one in wrong), len(wrong)),
        ("suite: valid, wrongly rejected", sum(one.finding.verdict == "rejected" for one in right), len(right)),
        ("suite: valid, undecided", sum(one.finding.verdict in ("undecided", "crashed") for one in right), len(right)),
    ]
