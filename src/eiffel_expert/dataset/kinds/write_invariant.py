"""Write the invariant of a class from its interface.

Teaches: which conditions hold for an object whenever it is at rest. Made from real classes: the input is the class in
short form (attributes first), the output its invariant section. Verified: the answer parses as assertions. Could be
wrong: an invariant that creation procedures do not establish passes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.kinds.complete_class import names_of, short_form
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.dataset.words import identifiers
from eiffel_expert.verify import Demands

WORDINGS = (
    "Write the invariant of class {owner}.",
    "Which conditions always hold for objects of class {owner}? Answer with the Eiffel invariant clause only.",
    "Give this class an invariant. Just the `invariant` section, labelled assertions.",
    "What invariant does this Eiffel class need?",
    "invariant for {owner}",
    "Express the consistency conditions of this class as an Eiffel `invariant` clause.",
    "I need the class invariant for the interface below, nothing else.",
    "What is always true of a {owner} between calls? Write it as an `invariant` clause.",
    "Please supply the class invariant; I only want the clause.",
    "Which consistency conditions tie these features together? Answer with an Eiffel invariant.",
    "class invariant please",
    "{owner} has no invariant yet. Write one from its interface, labelled assertions only.",
    "State the invariant that every creation procedure of {owner} has to establish.",
)
BUDGET = 800


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    del options
    clause = view.unit.postcondition
    if not clause or "%" in clause or not _is_plain(clause):
        return
    demands = Demands(form="assertions", invariant=True)
    yield Draft(WORDINGS, _interface(view, identifiers(clause)), _tidy(clause), demands, {"owner": view.name})


def _is_plain(clause: str) -> bool:
    """Each clause on lines of its own below the keyword."""
    return bool(re.match(r"invariant[ \t]*\r?\n\s*\S", clause))


def _tidy(clause: str) -> str:
    """The keyword at column 1, clauses one tab in."""
    lines = [line.rstrip() for line in clause.replace("\r\n", "\n").split("\n") if line.strip()]
    return "\n".join([lines[0], *(f"\t{line.strip()}" for line in lines[1:])])


def _interface(view: ClassView, wanted: set[str]) -> str:
    """Features that the invariant speaks of, then other attributes, in short form within the budget."""
    views = [other for other in view.views.values() if other]
    ranked = sorted(views, key=lambda other: _rank(other, wanted))
    chosen: list[FeatureView] = []
    for other in ranked:
        if sum(len(short_form(c)) for c in (*chosen, other)) <= BUDGET:
            chosen.append(other)
    kept = {other.unit.id for other in chosen}
    return "\n\n".join((view.header, "feature", *(short_form(o) for o in views if o.unit.id in kept), "end"))


def _rank(view: FeatureView, wanted: set[str]) -> int:
    if not wanted.isdisjoint(names_of(view)):
        return 0
    return 2 if view.layout.body_keyword in ("do", "once", "deferred", "external") else 1


KIND = Kind("write_invariant", "design by contract", "class", drafts)
