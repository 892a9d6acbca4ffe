"""docs/rules.md from the rules: a table of all codes, then each rule with its examples.

In: `rules()`. Out: the page as Markdown. It is generated so that it can not go stale; a test compares.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from . import CHECKED, GROUPS, NOT_CHECKED, PARTLY, Rule, rules

_INTRODUCTION = """# Validity rules

What the builtin checker looks for, by the codes that Gobo's tools print. Generated from
`src/eiffel_expert/eiffel/rules/`; do not edit. Every example has been judged by gelint (Gobo Eiffel 26.04, void safety
"all", SCOOP): it reports the code for the bad text and no error for the good one.

- **checked**: the examples come out as gelint judges them, and no violation is known that goes unseen.
- **partly**: some violations are found, others are not looked for.
- **not checked**: no diagnostic bears this code; where another rule finds the fault, the text says so.
"""


def rules_page() -> str:
    """The whole page."""
    known = rules()
    counts = ", ".join(f"{sum(r.status == s for r in known.values())} {s}" for s in (CHECKED, PARTLY, NOT_CHECKED))
    parts = [_INTRODUCTION, f"{len(known)} rules: {counts}.\n", _table(known)]
    for group, title in GROUPS.items():
        parts.append(f"## {title}\n")
        parts += [_section(rule) for rule in known.values() if rule.group == group]
    return "\n".join(parts)


def _table(known: dict[str, Rule]) -> str:
    rows = ["| code | rule | ECMA-367 | status |", "|---|---|---|---|"]
    rows += [
        f"| [{r.code}](#{r.code.lower()}) | {_marked_down(r.title)} | {r.clause} | {r.status} |" for r in known.values()
    ]
    return "\n".join(rows) + "\n"


def _section(rule: Rule) -> str:
    facts = [f"ECMA-367 {rule.clause}"] if rule.clause else []
    facts += [rule.other] if rule.other else []
    facts.append(f"**{rule.status}**" + (f": {rule.gap}" if rule.gap else ""))
    text = f"### {rule.code}\n\n{_marked_down(f'{rule.title}. {rule.says}')}\n\n{'; '.join(facts)}.\n"
    if rule.unseen:
        return text + f"\nNo example: {rule.unseen}{f'; tested by {rule.tests}' if rule.tests else ''}.\n"
    bad, good = rule.bad, rule.good
    changed = [name for name in bad if bad[name] != good[name]]
    text += "\nBad:\n\n" + _code(bad.values())
    return text + "\nGood:\n\n" + _code(good[name] for name in changed)


def _marked_down(text: str) -> str:
    """Eiffel's quotes, `name', as Markdown's."""
    return re.sub(r"`([^`']+)'", r"`\1`", text)


def _code(texts: Iterable[str]) -> str:
    return "```eiffel\n" + "\n".join(texts) + "```\n"
