"""The table of what the checker must show: each row measured, beside the least that is asked of it.

In: stored answers of gelint and the builtin checker. Out: the rows. What has no stored answers is left out and said so.
Shares count whole sets; seconds and rates are of processor time, so that other work on the machine does not enter.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import checker_classes
import checker_mutants
import checker_snippets
import checker_suite
from checker_builtin import Builtin
from checker_systems import set_environment

CLASS_SETS = ("gobo-library", "gobo-tool", "ewf", "eiffel-loop")
START = """
import sys
sys.path[:0] = {path!r}
from pathlib import Path
from checker_builtin import Builtin, check_info
builtin = Builtin(Path({answers!r}) / "start")
loaded = builtin.load(Path({ecf!r}))
infos = [loaded.universe.find(name) for name in loaded.universe.names()]
features = sum(len(info.features) for info in infos if info is not None)
print(len(infos), "classes,", features, "features, one class checked:", check_info(infos[0]).verdict)
builtin.save()
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A measured share, rate or time; `least` for what must be at least, else `most`."""

    what: str
    value: float
    told: str
    least: float | None = None
    most: float | None = None

    @property
    def is_met(self) -> bool:
        return (self.least is None or self.value >= self.least) and (self.most is None or self.value <= self.most)

    def __str__(self) -> str:
        wanted = f"at least {self.least:g}" if self.least is not None else f"at most {self.most:g}"
        return f"{'yes' if self.is_met else 'NO ':<4} {self.what:<58} {self.told:<28} {wanted}"


def share(what: str, count: int, total: int, least: float | None = None, most: float | None = None) -> Row:
    """A row of per cents."""
    value = 100 * count / total if total else 0.0
    return Row(what, value, f"{value:.2f} % ({count} of {total})", least, most)


def suite_rows(builtin: Builtin, folder: Path, answers: dict[str, Any]) -> list[Row]:
    set_environment("gobo-library")
    compared = checker_suite.compare(builtin, folder, answers, checker_suite.systems(folder))
    rejected, same_code, wrongly, _ = checker_suite.figures(compared)
    return [share(*rejected, least=85), share(*same_code, least=80), share(*wrongly, most=1)]


def class_rows(builtin: Builtin, answers: dict[str, dict[str, Any]]) -> list[Row]:
    """All sets together, and each alone for information."""
    rejected = undecided = total = 0
    told = []
    for name, stored in answers.items():
        set_environment(name)
        (_, wrong, right), (_, unsure, _), _ = checker_classes.figures(name, checker_classes.compare(builtin, stored))
        rejected, undecided, total = rejected + wrong, undecided + unsure, total + right
        told.append(f"{name} {wrong}+{unsure} of {right}")
    print(f"classes wrongly rejected + undecided: {', '.join(told)}", file=sys.stderr)
    return [
        share("real classes: wrongly rejected", rejected, total, most=0.1),
        share("real classes: undecided", undecided, total, most=3),
    ]


def mutant_row(builtin: Builtin, kind: str, stored: dict[str, Any]) -> Row:
    compared = checker_mutants.compare(builtin, checker_mutants.mutants_of(stored, "", 0))
    return share(*checker_mutants.figures(kind, compared)[0], least=97)


def speed_row() -> Row:
    _, rate = checker_snippets.builtin_verdicts(checker_snippets.all_snippets())
    return Row("snippets of 15-40 lines a second a core, warm", rate, f"{rate:.0f}", least=200)


def start_seconds(answers: Path) -> Iterator[tuple[str, float]]:
    """What a new process told and the processor time it took, twice: the second finds the interfaces of the first."""
    set_environment("gobo-library")
    ecf = Path(os.environ["GOBO"]) / "library/test/src/library.ecf"
    here = Path(__file__).parent
    code = START.format(path=[str(here), str(here.parent / "src")], ecf=str(ecf), answers=str(answers))
    for _ in range(2):
        before = os.times()
        told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
        after = os.times()
        yield told, after.children_user + after.children_system - before.children_user - before.children_system


def start_row(answers: Path) -> Row:
    told, seconds = list(start_seconds(answers))[-1]
    return Row(f"start, cached: {told.partition(' features')[0]} features", seconds, f"{seconds:.2f} s", most=2)
