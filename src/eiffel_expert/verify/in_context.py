"""Is an answer right where it belongs? Answers come in, the checker's verdicts on their classes go out.

The text that an answer stands for is found in its class token by token, and exchanged; the class is then checked among
the other classes of the corpus. So a name that nobody declared is found, which a parser can't. What was not accepted
with its own text can't tell anything about an answer: undecided.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from eiffel_expert import __version__
from eiffel_expert.eiffel.check import check_class
from eiffel_expert.eiffel.lexer import scan
from eiffel_expert.eiffel.replacement import check_replacement
from eiffel_expert.eiffel.report import Report
from eiffel_expert.eiffel.universe import ClassInfo, Universe
from eiffel_expert.records import Diagnostic, SourceUnit, Verdict
from eiffel_expert.verify.builtin import ENGINE
from eiffel_expert.verify.checker import TIER
from eiffel_expert.verify.classes import universe_of_texts


@dataclass
class Corpus:
    """The units of a corpus, as classes that see one another."""

    units: dict[str, SourceUnit]
    universe: Universe
    _sound: dict[str, bool] = field(default_factory=dict)

    @classmethod
    def of(cls, units: Iterable[SourceUnit]) -> Corpus:
        by_id = {unit.id: unit for unit in units}
        texts = [(unit.class_name, unit.text) for unit in by_id.values() if unit.kind == "class"]
        return cls(by_id, universe_of_texts(texts))

    def verdict(self, unit_id: str, original: str, answer: str) -> Verdict:
        """On the class of a unit in which `original`, a text of that unit, is exchanged for `answer`."""
        unit = self.units.get(unit_id)
        owner = self.units.get(unit.class_id) if unit is not None else None
        info = self.universe.find(owner.class_name) if owner is not None else None
        if unit is None or owner is None or info is None:
            return _undecided("its class is not in the corpus, or twice")
        if not self._is_sound(info):
            return _undecided(f"class {info.name} is not accepted as it is")
        span = place_of(original, owner.text, unit.start - owner.start, unit.end - owner.start)
        if span is None:
            return _undecided("the text that it stands for is not there, or twice")
        try:
            return _of_report(check_replacement(owner.text[: span[0]] + answer + owner.text[span[1] :], info))
        except Exception as fault:  # a fault of ours in one of a thousand odd answers must not end a run
            return _undecided(f"the checker failed: {type(fault).__name__}: {fault}")

    def _is_sound(self, info: ClassInfo) -> bool:
        if info.name not in self._sound:
            self._sound[info.name] = check_class(info).verdict == "accepted"
        return self._sound[info.name]


def place_of(part: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span of `text`, between `start` and `end`, with the tokens of `part`; None if there is not exactly one."""
    words, whole = _tokens(part), _tokens(text)
    texts = [word for word, _, _ in words]
    found = [
        (whole[i][1], whole[i + len(words) - 1][2])
        for i in range(len(whole) - len(words) + 1)
        if whole[i][1] >= start and whole[i + len(words) - 1][2] <= end
        if texts == [word for word, _, _ in whole[i : i + len(words)]]
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


def _undecided(reason: str) -> Verdict:
    return Verdict("undecided", ENGINE, __version__, "", (), reason)
