"""Is an answer right where it belongs? Answers come in, the checker's verdicts on their classes go out.

The text that an answer stands for is found in its class token by token, and exchanged; the class is then checked among
the other classes of the corpus. So a name that nobody declared is found, which a parser can't. What was not accepted
with its own text can't tell anything about an answer: undecided.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from eiffel_expert import __version__
from eiffel_expert.eiffel import parse
from eiffel_expert.eiffel.check import check_text
from eiffel_expert.eiffel.lexer import scan
from eiffel_expert.eiffel.replacement import check_replacement
from eiffel_expert.eiffel.report import Report
from eiffel_expert.eiffel.universe import ClassInfo, ClassOptions, Universe
from eiffel_expert.records import Diagnostic, SourceUnit, Verdict, read_parquet
from eiffel_expert.verify.builtin import ENGINE
from eiffel_expert.verify.checker import TIER
from eiffel_expert.verify.project_universes import ProjectUniverses
from eiffel_expert.workspace import CONTEXT


@dataclass
class Corpus:
    """The units of a corpus, as classes that see those of their project and its neighbours."""

    units: dict[str, SourceUnit]
    universes: ProjectUniverses
    _sound: dict[str, bool] = field(default_factory=dict)

    @classmethod
    def of(cls, units: Iterable[SourceUnit], left_out: Iterable[SourceUnit] = ()) -> Corpus:
        """`left_out` are classes that the units' classes see, and of which nothing is made."""
        by_id = {unit.id: unit for unit in units}
        classes = (unit for unit in by_id.values() if unit.kind == "class")
        return cls(by_id, ProjectUniverses(classes, left_out))

    @classmethod
    def read(cls, units: Path) -> Corpus:
        """Of a finished corpus: the file of its units, and the one beside it of what was left out."""
        beside = units.with_name(CONTEXT)
        left_out = read_parquet(beside, SourceUnit) if beside.exists() else []
        return cls.of(read_parquet(units, SourceUnit), left_out)

    def verdict(self, unit_id: str, original: str, answer: str) -> Verdict:
        """On the class of a unit in which `original`, a text of that unit, is exchanged for `answer`."""
        unit, owner = self.units.get(unit_id), self.owner_of(unit_id)
        info = self.class_info(unit_id)
        if unit is None or owner is None or info is None:
            return _undecided("its class is not in the corpus, or twice")
        if not self.is_sound(unit_id):
            return _undecided(f"class {info.name} is not accepted as it is")
        span = place_of(original, owner.text, unit.start - owner.start, unit.end - owner.start)
        if span is None:
            return _undecided("the text that it stands for is not there, or twice")
        return _checked(owner.text[: span[0]] + answer + owner.text[span[1] :], info)

    def verdict_on_class(self, unit_id: str, text: str) -> Verdict:
        """On a new class, `text`, that sees what the class of a unit sees, that class included."""
        owner = self.owner_of(unit_id)
        if owner is None:
            return _undecided("its class is not in the corpus")
        try:
            universe = self.universe_of(owner)
            return _of_report(check_text(text, universe, ClassOptions(parse(text).dialect)))
        except Exception as fault:  # as below
            return _failed(fault)

    def owner_of(self, unit_id: str) -> SourceUnit | None:
        """The class unit that a unit belongs to; itself for a class."""
        unit = self.units.get(unit_id)
        return self.units.get(unit.class_id) if unit is not None else None

    def class_info(self, unit_id: str) -> ClassInfo | None:
        """The flat class of a unit: its ancestors, all its features, what names mean to it. None if it is in doubt."""
        owner = self.owner_of(unit_id)
        if owner is None or self.universes.class_unit(owner.project, owner.class_name) is not owner:
            return None
        return self.universe_of(owner).find(owner.class_name)

    def class_named(self, unit_id: str, name: str) -> SourceUnit | None:
        """The class unit that `name`, in upper case, is to the class of a unit; None if it is not in the corpus."""
        owner = self.owner_of(unit_id)
        return self.universes.class_unit(owner.project, name) if owner is not None else None

    def universe_of(self, unit: SourceUnit) -> Universe:
        return self.universes.universe(unit.project, unit.void_safety)

    def is_sound(self, unit_id: str) -> bool:
        """Does the checker accept the class of a unit as it is?"""
        info = self.class_info(unit_id)
        if info is None:
            return False
        owner = self.units[unit_id].class_id
        if owner not in self._sound:
            self._sound[owner] = _checked(info.source.text(), info).accepted
        return self._sound[owner]


def _checked(text: str, info: ClassInfo) -> Verdict:
    try:
        return _of_report(check_replacement(text, info))
    except Exception as fault:  # a fault of ours in one of a thousand odd answers must not end a run
        return _failed(fault)


def place_of(part: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span of `text`, between `start` and `end`, with the tokens of `part`; None if there is not exactly one."""
    words, whole = _tokens(part), _tokens(text[start:end])
    texts, others = [word for word, _, _ in words], [word for word, _, _ in whole]
    count = len(words)
    found = [
        (start + whole[i][1], start + whole[i + count - 1][2])
        for i in range(len(whole) - count + 1)
        if others[i : i + count] == texts
    ]
    return found[0] if words and len(found) == 1 else None


def _tokens(text: str) -> Sequence[tuple[str, int, int]]:
    """(text, start, end) of each token."""
    table = scan(text)
    count = len(table.kinds) - 2
    return [(w, s, s + len(w)) for w, s in zip(table.texts[:count], table.starts[:count], strict=False)]


def _of_report(report: Report) -> Verdict:
    if report.diagnostics:
        found = tuple(Diagnostic(d.code, d.line, d.column, d.message) for d in report.diagnostics)
        return Verdict("rejected", ENGINE, __version__, "", found)
    if report.reasons:
        return _undecided(report.reasons[0][0])
    return Verdict("accepted", ENGINE, __version__, TIER)


def _failed(fault: Exception) -> Verdict:
    return _undecided(f"the checker failed: {type(fault).__name__}: {fault}")


def _undecided(reason: str) -> Verdict:
    return Verdict("undecided", ENGINE, __version__, "", (), reason)
