"""How a compiler says it: the checker's findings in the formats that people paste.

In: a fault, the class and the feature that it is in. Out: text, "" for somebody who pastes none. Lines count within the
feature as it is shown. Gobo's tools print one line a finding, EiffelStudio a block; some write no more than a code.
"""

from __future__ import annotations

from collections.abc import Callable

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


def message(fault: Fault, owner: str, feature: str, *chance: str | int) -> str:
    """One of the formats, chosen by `chance`; in one case of eight there is no message at all."""
    weight = number("message", *chance) % 16
    style = next(style for limit, style in _STYLES if weight < limit)
    return style(fault, owner, feature)


def gobo(fault: Fault, owner: str, feature: str) -> str:
    del feature
    return "\n".join(f"[{d.code}] class {owner} ({d.line},{d.column}): {d.message}." for d in fault.findings)


def studio(fault: Fault, owner: str, feature: str) -> str:
    """The block of the first finding."""
    found = fault.findings[0]
    lines = fault.text.split("\n")
    above = lines[found.line - 2].strip() if found.line > 1 else ""
    shown = [f"      {above}"] if above and not above.startswith("--") else []
    head = [f"Error code: {studio_code(found)}", f"Error: {found.message}."]
    place = [f"Class: {owner}", f"Feature: {feature}", f"Line: {found.line}"]
    return "\n".join([*head, "", *place, *shown, f"->    {lines[found.line - 1].strip()}"])


def studio_ruled(fault: Fault, owner: str, feature: str) -> str:
    return f"{RULE}\n\n{studio(fault, owner, feature)}\n\n{RULE}"


def one_line(fault: Fault, owner: str, feature: str) -> str:
    del owner, feature
    found = fault.findings[0]
    return f"Line {found.line}: {found.code}: {found.message}"


def retold(fault: Fault, owner: str, feature: str) -> str:
    """As somebody tells it who has the message before him."""
    found = fault.findings[0]
    return f"Error {studio_code(found)} in {owner}.{feature}, line {found.line} (`{fault.line}`)"


def code_alone(fault: Fault, owner: str, feature: str) -> str:
    del owner, feature
    return f"The compiler says {studio_code(fault.findings[0])}."


def none(fault: Fault, owner: str, feature: str) -> str:
    del fault, owner, feature
    return ""


Style = Callable[[Fault, str, str], str]
_STYLES: tuple[tuple[int, Style], ...] = (
    (5, gobo),
    (9, studio),
    (10, studio_ruled),
    (12, one_line),
    (13, retold),
    (14, code_alone),
    (16, none),
)
