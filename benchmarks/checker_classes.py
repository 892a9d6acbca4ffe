"""Real classes in their own universe: gelint's verdict on each, and the builtin checker's against it.

In: a set of systems (checker_systems.py) and gelint, or its stored answers. Out: for each class file "accepted" (gelint
came to its body and names it in no error), "rejected" with codes, or "undecided" (gelint never came to it, as below a
parent that is wrong). A class is counted in one system only.
"""

from __future__ import annotations

import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from checker_builtin import Builtin, Finding, check_info, classes_by_path
from checker_gelint import Answer, Error, Gelint
from checker_systems import candidates, set_environment

SMALLEST = 5  # a run for fewer new classes is not worth its time


def class_answers(answer: Answer, files: list[Path]) -> dict[str, Any]:
    """The verdict of each file of a system, the class being named like its file."""
    by_class: dict[str, list[Error]] = defaultdict(list)
    for error in answer.errors:
        by_class[error.class_name].append(error)
    reached = set(answer.reached)
    answers: dict[str, Any] = {}
    for path in files:
        name = path.stem.upper()
        errors = by_class.get(name, [])
        verdict = "rejected" if errors else "accepted" if name in reached else "undecided"
        answers[str(path)] = {"name": name, "verdict": verdict, "errors": [asdict(error) for error in errors]}
    return answers


def ask(gelint: Gelint, name: str) -> dict[str, Any]:
    """gelint's answers for a set: the system that promises most new classes is run first, and so on."""
    set_environment(name)
    left = candidates(name)
    taken: set[Path] = set()
    systems = []
    while left:
        best = max(left, key=lambda one: sum(path not in taken for path in one.classes))
        left.remove(best)
        new = [path for path in best.classes if path not in taken]
        if len(new) < SMALLEST:
            break
        answer = gelint.check(best.ecf, best.target)
        classes = {p: one for p, one in class_answers(answer, new).items() if one["verdict"] != "undecided"}
        print(f"{name}: {best.ecf}: status {answer.status}, {len(classes)} classes", file=sys.stderr, flush=True)
        if len(classes) >= SMALLEST:
            taken.update(map(Path, classes))
            systems.append({"ecf": str(best.ecf), "target": best.target, "classes": classes})
    return {"gelint": gelint.version(), "set": name, "systems": systems}


@dataclass(slots=True)
class Compared:
    """One class of a system whose gelint verdict is known."""

    path: str
    name: str
    expected: str
    codes: set[str]
    finding: Finding

    @property
    def cause(self) -> str:
        """What kind of difference this is, with codes, or the first reason; "" for none."""
        got = self.finding.verdict
        if got == self.expected:
            return ""
        theirs = f" ({'+'.join(sorted(self.codes))})" if self.codes else ""
        if got == "accepted":
            return f"accepted, gelint rejects{theirs}"
        detail = "+".join(sorted(self.finding.codes)) if got == "rejected" else generalised(self.finding.reasons[0][0])
        return f"{got}, gelint {self.expected}{theirs}: {detail}"


def in_random_order(paths: Iterable[str]) -> list[str]:
    """The same order each time, so that the first few are a fair sample."""
    ordered = sorted(paths)
    random.Random(20260423).shuffle(ordered)
    return ordered


def generalised(reason: str) -> str:
    """A reason without the names in it, so that equal causes are counted together."""
    return re.sub(r"`[^']*'|‘[^’]*’|\"[^\"]*\"", "`...'", reason)


def compare_system(builtin: Builtin, system: dict[str, Any], match: str, limit: int) -> list[Compared]:
    """The checker's findings on the classes of a system that gelint gave a verdict on; at most `limit` of them."""
    known = {path: one for path, one in system["classes"].items() if match in path}
    if not known:
        return []
    infos = classes_by_path(builtin.load(Path(system["ecf"]), system["target"]))
    compared = []
    for path in in_random_order(known)[: limit or None]:
        info = infos.get(Path(path).resolve())
        unknown = Finding("crashed", [], [("not in the universe", 0)])
        finding = check_info(info) if info is not None else unknown
        codes = {str(error["code"]) for error in known[path]["errors"]}
        compared.append(Compared(path, known[path]["name"], known[path]["verdict"], codes, finding))
    builtin.save()
    return compared


def compare(builtin: Builtin, answers: dict[str, Any], match: str = "", limit: int = 0) -> list[Compared]:
    """The findings on a set; `match` is looked for in the path, `limit` is that of the whole set."""
    compared: list[Compared] = []
    for system in answers["systems"]:
        if limit and len(compared) >= limit:
            break
        compared += compare_system(builtin, system, match, limit and limit - len(compared))
    return compared


def figures(name: str, compared: list[Compared]) -> list[tuple[str, int, int]]:
    """The rows of the table: what, how many, of how many. Only classes that gelint accepts count."""
    right = [one.finding.verdict for one in compared if one.expected == "accepted"]
    wrong = [one.finding.verdict for one in compared if one.expected == "rejected"]
    return [
        (f"{name}: wrongly rejected", right.count("rejected"), len(right)),
        (f"{name}: undecided", right.count("undecided") + right.count("crashed"), len(right)),
        (f"{name}: rejected of those to be rejected", wrong.count("rejected"), len(wrong)),
    ]
