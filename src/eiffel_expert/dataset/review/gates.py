"""A corrected output through the gates that the build has for outputs: the verdict, and the demands it does not meet.

In: a pair and another output for it; the corpus's units, for the place of code in its class. Out: `Judged`. Code is
parsed, checked in place among its project's classes, and must meet the pair's own demands; a pair written by hand is
judged with its own world; of prose only its blocks of code can be judged. Nothing is saved here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Final

from eiffel_expert import __version__
from eiffel_expert.dataset.accept import STATED, difficulty, is_part_of
from eiffel_expert.dataset.golden import golden_pairs, with_output
from eiffel_expert.dataset.golden.judging import differences
from eiffel_expert.dataset.golden.training import ORIGIN as GOLDEN
from eiffel_expert.records import Diagnostic, Pair, SourceUnit, Verdict, content_id, from_dict, read_parquet
from eiffel_expert.verify import Demands, unmet, verify
from eiffel_expert.verify.builtin import ENGINE
from eiffel_expert.verify.checker import TIER
from eiffel_expert.verify.in_context import Corpus, place_of
from eiffel_expert.workspace import CONTEXT

ORIGIN: Final = "reviewed"
CORRECTED: Final = "corrected"
_BLOCK: Final = re.compile(r"^```(?:eiffel)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FORMS: Final = ("class", "feature", "instructions", "assertions")


@dataclass(frozen=True, slots=True)
class Judged:
    """`failures` name the pair's demands that the text does not meet."""

    verdict: Verdict
    failures: tuple[str, ...] = ()

    @property
    def accepted(self) -> bool:
        return self.verdict.accepted and not self.failures

    @property
    def reason(self) -> str:
        """Why it is not accepted, in a few words that do not name the text."""
        if not self.verdict.accepted:
            code = f" [{self.verdict.diagnostics[0].code}]" if self.verdict.diagnostics else ""
            return f"{self.verdict.status}{code}"
        return f"demand not met: {self.failures[0]}" if self.failures else ""


class Gates:
    """Of one corpus; `units` need not be there, then code is only parsed."""

    def __init__(self, units: Path) -> None:
        self._units = units

    def judged(self, pair: Pair, output: str) -> Judged:
        if not output.strip():
            return Judged(_rejected("the output is empty"))
        if pair.kind == GOLDEN:
            return Judged(_of_golden(pair, output))
        demands = Demands.from_json(pair.demands)
        verdict = _of_prose(pair, output) if pair.form == "text" else self._of_code(pair, output)
        return Judged(verdict, unmet(demands, output) if verdict.accepted else ())

    def corrected(self, pair: Pair, output: str) -> Pair | str:
        """The pair with that output instead of its own, or why there is none."""
        judged = self.judged(pair, output)
        if not judged.accepted:
            return judged.reason
        place = "" if pair.form == "text" or pair.kind == GOLDEN else self._place(pair)
        return replace(
            pair,
            id=content_id(ORIGIN, pair.kind, pair.instruction, pair.input, output),
            output=output,
            characters=len(pair.instruction) + len(pair.input) + len(output),
            difficulty=difficulty(output),
            tier=judged.verdict.tier,
            engine=f"{judged.verdict.engine} {judged.verdict.version}".strip(),
            origin=ORIGIN,
            original=place,
            review=CORRECTED,
        )

    def _of_code(self, pair: Pair, output: str) -> Verdict:
        parsed = verify(output, pair.form)
        if not parsed.accepted:
            return parsed
        found = self._in_place(pair, output)
        return parsed if found is None or found.status == "undecided" else found

    def _in_place(self, pair: Pair, output: str) -> Verdict | None:
        place = self._place(pair)
        if place:
            corpus = self._corpus_with(pair)
            verdict = corpus.verdict(pair.unit_id, place, output)
            return _counted_from(_lines_before(corpus, pair.unit_id, place), verdict)
        if pair.form == "class" and self._corpus_with(pair).owner_of(pair.unit_id):
            return self._corpus_with(pair).verdict_on_class(pair.unit_id, output)
        return None

    def _place(self, pair: Pair) -> str:
        """The text of the unit that the output stands for, "" where that is not known."""
        if pair.original:
            return pair.original
        unit = self._corpus_with(pair).units.get(pair.unit_id)
        return pair.output if unit is not None and is_part_of(pair.output, unit.text) else ""

    def _corpus_with(self, pair: Pair) -> Corpus:
        """The classes, and the one feature that is asked about."""
        if pair.unit_id not in self._classes.units:
            for unit in self._read(("id", "==", pair.unit_id)):
                self._classes.units[unit.id] = unit
        return self._classes

    @cached_property
    def _classes(self) -> Corpus:
        """Class units alone, and those that the corpus left out: a feature is read when it is asked about."""
        beside = self._units.with_name(CONTEXT)
        left_out = read_parquet(beside, SourceUnit) if beside.is_file() else []
        return Corpus.of(self._read(("kind", "==", "class")), left_out)

    def _read(self, only: tuple[str, str, str]) -> list[SourceUnit]:
        import pyarrow.parquet as pq

        if not self._units.is_file():
            return []
        return [from_dict(SourceUnit, row) for row in pq.read_table(self._units, filters=[only]).to_pylist()]


def _lines_before(corpus: Corpus, unit_id: str, place: str) -> int:
    unit, owner = corpus.units.get(unit_id), corpus.owner_of(unit_id)
    if unit is None or owner is None:
        return 0
    span = place_of(place, owner.text, unit.start - owner.start, unit.end - owner.start)
    return owner.text.count("\n", 0, span[0]) if span else 0


def _counted_from(before: int, verdict: Verdict) -> Verdict:
    """With lines that count from the output's first, as a person sees them; 0 for what is said of another place."""
    moved = tuple(replace(found, line=max(0, found.line - before)) for found in verdict.diagnostics)
    return replace(verdict, diagnostics=moved)


def _of_prose(pair: Pair, output: str) -> Verdict:
    """Rejected if a block of code does not parse, unless the pair shows excerpts of interfaces, which do not either."""
    blocks = [] if any(map(_broken, _BLOCK.findall(pair.output))) else _BLOCK.findall(output)
    found = next(filter(None, map(_broken, blocks)), ())
    return Verdict("rejected", ENGINE, __version__, "", found) if found else Verdict("accepted", "", "", STATED)


def _broken(block: str) -> tuple[Diagnostic, ...]:
    """What is found in a block that parses as nothing."""
    if any(verify(block, form).accepted for form in _FORMS):
        return ()
    return verify(block, "class" if "class" in block.split() else "feature").diagnostics


def _of_golden(pair: Pair, output: str) -> Verdict:
    golden = next((each for each in golden_pairs() if each.id == pair.unit_id), None)
    if golden is None:
        return Verdict("undecided", ENGINE, __version__, "", (), "this pair is not among the golden ones any more")
    edited = with_output(golden, output)
    if edited.form != pair.form:
        return verify(output, pair.form) if pair.form != "text" else _rejected("the answer must stay prose")
    found = tuple(differences(edited))
    if found:
        return _rejected(*found)
    has_code = any(block.side == "output" for block in edited.blocks)
    return Verdict("accepted", ENGINE, __version__, TIER) if has_code else Verdict("accepted", "", "", STATED)


def _rejected(*reasons: str) -> Verdict:
    return Verdict("rejected", ENGINE, __version__, "", tuple(Diagnostic("", 0, 0, reason) for reason in reasons))
