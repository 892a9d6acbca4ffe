"""The validity rules: what each code means, with a good and a bad example.

In: the .toml files of this folder, an entry a code. Out: `rules()`, code -> `Rule`, read when first asked for. Codes
are Gobo's, as the checker prints them; `other` says what the standard or EiffelStudio calls the rule where that
differs. The wording of single diagnostics is the passes' own: nothing here looks at classes.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

CHECKED: Final = "checked"  #: the rule is applied in full, as far as gelint is known to apply it
PARTLY: Final = "partly"  #: some violations are found, others are not looked for; `gap` says which
NOT_CHECKED: Final = "not checked"

GROUPS: Final[dict[str, str]] = {
    "declarations": "Declarations",
    "inheritance": "Inheritance and feature adaptation",
    "types": "Types and generics",
    "calls": "Calls and contracts",
    "creation": "Creation, assignment, initialisation",
    "expressions": "Expressions, control structures, scopes",
    "agents": "Agents",
    "system": "The system around the classes",
}

_CHOICE: Final = re.compile(r"«([^»]*)»«([^»]*)»")
_CLASS_NAME: Final = re.compile(r"^(?:(?:deferred|expanded|frozen|once) )*class\s+(\w+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule. `says` is what it asks for; `clause` the chapter of ECMA-367, "" for none; `other` its other names.

    `example` holds class texts, EXAMPLE first, apart by lines `----`; where the good one differs from the bad one it
    has «bad»«good». It is empty for a rule that classes alone can not break, or that no tool reports: `unseen` says
    why, and `tests` names the tests of such a rule that is checked all the same.
    """

    code: str
    group: str
    title: str
    says: str
    clause: str
    other: str
    example: str
    unseen: str
    status: str
    gap: str
    tests: str

    @property
    def bad(self) -> dict[str, str]:
        """Class name -> text of the classes that break the rule, the offending EXAMPLE first."""
        return _classes(_CHOICE.sub(r"\1", self.example))

    @property
    def good(self) -> dict[str, str]:
        """The same classes with the fault mended."""
        return _classes(_CHOICE.sub(r"\2", self.example))


def _classes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in re.split(r"^----\n", text, flags=re.MULTILINE):
        name = _CLASS_NAME.search(part)
        if name is not None:
            found[name.group(1)] = part
    return found


@cache
def rules() -> dict[str, Rule]:
    """All rules by code, in the order of the groups and of their files."""
    found: dict[str, Rule] = {}
    for group in GROUPS:
        for code, entry in tomllib.loads((Path(__file__).parent / f"{group}.toml").read_text(encoding="utf-8")).items():
            found[code] = Rule(
                code=code,
                group=group,
                title=entry["title"],
                says=entry["says"],
                clause=entry["ecma"],
                other=entry.get("other", ""),
                example=entry.get("example", ""),
                unseen=entry.get("unseen", ""),
                status=entry.get("status", CHECKED if "tests" in entry else NOT_CHECKED),
                gap=entry.get("gap", ""),
                tests=entry.get("tests", ""),
            )
    return found


def rule(code: str) -> Rule | None:
    """The rule of a code such as "VUTA-2", also when written as EiffelStudio does, VUTA(2); None if there is none."""
    known = rules()
    wanted = code.strip().upper().replace("(", "-").replace(")", "")
    return known.get(wanted) or known.get(wanted.split("-")[0])
