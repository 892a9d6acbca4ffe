"""From draft to pair: verified, or dropped with a named reason.

A pair is kept only if its own output passes what an answer to it will be asked: it parses as its form and meets every
demand. So no pair demands what its own answer does not keep, and no check of an answer is stricter than the data.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from eiffel_expert.dataset.choice import pick
from eiffel_expert.dataset.kinds import Draft, Kind
from eiffel_expert.records import Pair, SourceUnit, content_id
from eiffel_expert.verify import Demands, unmet, verify
from eiffel_expert.verify.builtin import TIER
from eiffel_expert.verify.guards import guards_for

STATED = "stated"  # the tier of prose: made from text that was parsed, by rules; there is nothing to parse in it


def accepted(kind: Kind[Any], draft: Draft, unit: SourceUnit, seed: int, max_characters: int) -> Pair | str:
    """The pair, or why there is none."""
    instruction = pick(draft.wordings, seed, kind.name, unit.id, draft.variant).format(**draft.slots)
    size = len(instruction) + len(draft.input) + len(draft.output)
    if size > max_characters:
        return "too long"
    tier, engine, reason = _verified(draft, unit)
    if reason:
        return reason
    demands = guarded(draft)
    failures = unmet(demands, draft.output)
    if failures:
        return f"own demand not met: {failures[0]}"
    return Pair(
        id=content_id(kind.name, instruction, draft.input, draft.output),
        kind=kind.name,
        category=kind.category,
        instruction=instruction,
        input=draft.input,
        output=draft.output,
        form=draft.demands.form,
        demands=demands.to_json(),
        dialect=unit.dialect,
        licence=unit.licence,
        project=unit.project,
        group=unit.group,
        path=unit.path,
        unit_id=unit.id,
        start=unit.start,
        end=unit.end,
        split=unit.split,
        difficulty=draft.difficulty or difficulty(draft.output),
        characters=size,
        tier=tier,
        engine=engine,
        original=draft.original,
        broken=draft.broken,
        code=draft.code,
        rejected=draft.rejected,
    )


def guarded(draft: Draft) -> Demands:
    """The draft's demands with the guards against gaming that its own output passes."""
    form = draft.demands.form
    return draft.demands if form == "text" else replace(draft.demands, forbids=guards_for(draft.output, form))


def _verified(draft: Draft, unit: SourceUnit) -> tuple[str, str, str]:
    """(tier, engine, reason to drop it). What parses has the tier of its class: every answer is text of the class."""
    if draft.tier:
        return draft.tier, draft.engine, ""
    if draft.demands.form == "text":
        return STATED, "", ""
    verdict = verify(draft.output, draft.demands.form)
    tier = unit.tier if verdict.tier == TIER else verdict.tier
    return tier, f"{verdict.engine} {verdict.version}", "" if verdict.accepted else f"output {verdict.status}"


def difficulty(output: str) -> int:
    """1 to 3 by length and branching of the answer."""
    branches = sum(output.count(word) for word in ("\tif ", "elseif", "from\n", "across", "inspect", "implies"))
    weight = output.count("\n") + 4 * branches
    return 1 if weight < 9 else 2 if weight < 20 else 3
