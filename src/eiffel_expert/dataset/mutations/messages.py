"""How a compiler says it: the checker's findings in the formats that people paste.

In: a fault, the class and the feature that it is in. Out: text, "" for somebody who pastes none. Lines count within the
feature as it is shown. Gobo's tools print one line a finding, EiffelStudio a block; some write no more than a code.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from eiffel_expert.dataset.choice import number
from eiffel_expert.dataset.mutations.trial import Fault
from eiffel_expert.records import Diagnostic

RULE = "-" * 79
# What EiffelStudio calls otherwise; of the others it prints the rule's name without a number.
STUDIO_CODES = {
    "VUEX-1": "VEEN",
    "VUEX-2": "VEEN",
    "VUTA-2": "VUTA(2)",
    "VUAR-1": "VUAR(1)",
    "VUAR-2": "VUAR(2)",
    "VTUG-1": "VTUG(1)",
    "VTUG-2": "VTUG(2)",
    "VDRS-2": "VDRS(2)",
    "VDRS-4": "VDRS(4)",
    "VDRD-2": "VDRD(2)",
    "VOIT-2": "VOIT(2)",
}


def studio_code(found: Diagnostic) -> str:
    """The code as EiffelStudio prints it."""
    if found.code == "VUEX-2" and "not exported" in found.message:
        return "VUEX(2)"
    return STUDIO_CODES.get(found.code) or found.code.split("-")[0].lstrip("G")


@dataclass(frozen=True)
class Told:
    """What a message is made of; `feature` is "" for an error in a class's header."""

    findings: tuple[Diagnostic, ...]
    text: str
    owner: str
    feature: str

    @property
    def line(self) -> str:
        """The line of the first finding, without blanks around."""
        return self.text.split("\n")[self.findings[0].line - 1].strip()


def message(fault: Fault, owner: str, feature: str, *chance: str | int) -> str:
    """One of the formats, chosen by `chance`; in one case of eight there is no message at all."""
    return message_of(fault.findings, fault.text, owner, feature, *chance)


def message_of(findings: tuple[Diagnostic, ...], text: str, owner: str, feature: str, *chance: str | int) -> str:
    """As `message`, on any text."""
    weight = number("message", *chance) % 16
    style = next(style for limit, style in _STYLES if weight < limit)
    return style(Told(findings, text, owner, feature))


def gobo(told: Told) -> str:
    return "\n".join(f"[{d.code}] class {told.owner} ({d.line},{d.column}): {d.message}." for d in told.findings)


def studio(told: Told) -> str:
    """The block of the first finding."""
    found = told.findings[0]
    lines = told.text.split("\n")
    above = lines[found.line - 2].strip() if found.line > 1 else ""
    shown = [f"      {above}"] if above and not above.startswith("--") else []
    place = [f"Class: {told.owner}", *([f"Feature: {told.feature}"] if told.feature else []), f"Line: {found.line}"]
    head = [f"Error code: {studio_code(found)}", f"Error: {found.message}."]
    return "\n".join([*head, "", *place, *shown, f"->    {told.line}"])


def studio_ruled(told: Told) -> str:
    return f"{RULE}\n\n{studio(told)}\n\n{RULE}"


def one_line(told: Told) -> str:
    found = told.findings[0]
    return f"Line {found.line}: {found.code}: {found.message}"


def retold(told: Told) -> str:
    """As somebody tells it who has the message before him."""
    found = told.findings[0]
    where = f"{told.owner}.{told.feature}" if told.feature else told.owner
    return f"Error {studio_code(found)} in {where}, line {found.line} (`{told.line}`)"


def code_alone(told: Told) -> str:
    return f"The compiler says {studio_code(told.findings[0])}."


def none(told: Told) -> str:
    del told
    return ""


Style = Callable[[Told], str]
_STYLES: tuple[tuple[int, Style], ...] = (
    (5, gobo),
    (9, studio),
    (10, studio_ruled),
    (12, one_line),
    (13, retold),
    (14, code_alone),
    (16, none),
)
