"""The builtin engine: our own checker, in this process.

In: snippets and surroundings. Out: verdicts of tier "builtin". A class of the system's files is judged where it stands;
any other text on top of the universe, with its context. A feature or instructions alone are put into a class whose
parent nobody knows: so names that are not there are unknown, not wrong. Forms that hold no declarations are only
parsed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from eiffel_expert import __version__
from eiffel_expert.eiffel.check import check_class, check_text
from eiffel_expert.eiffel.loading import Loaded
from eiffel_expert.eiffel.report import Report
from eiffel_expert.eiffel.universe import ClassOptions, ClassSource, Universe
from eiffel_expert.records import Diagnostic, Verdict
from eiffel_expert.verify import builtin, classes
from eiffel_expert.verify.engine import Snippet, Surroundings, class_name_of

TIER = "builtin"
_HEAD = "class EE_SNIPPET\ninherit EE_UNKNOWN_PARENT\nfeature\n"
_WRAPPED = {"feature": (_HEAD, "\nend\n"), "instructions": (f"{_HEAD}ee_body\ndo\n", "\nend\nend\n")}


class Checker:
    """The engine protocol over `eiffel.check`."""

    name = builtin.ENGINE
    batch = 25
    in_python = True

    def __init__(self, surroundings: Surroundings) -> None:
        self.surroundings = surroundings

    def available(self) -> None:
        """Always: nothing is needed."""

    def version(self) -> str:
        return __version__

    def fingerprint(self) -> str:
        return f"checker {builtin.source_fingerprint()}"

    def verify(self, snippets: Sequence[Snippet]) -> list[Verdict]:
        found = [self.verdict(snippet) for snippet in snippets]
        classes.save_interfaces()
        return found

    def verdict(self, snippet: Snippet) -> Verdict:
        """The parser's verdict unless it is accepted; else the checker's."""
        parsed = builtin.verify(snippet.text, snippet.form)
        if parsed.status != "accepted" or snippet.form not in ("class", *_WRAPPED):
            return parsed
        report, lines_before = self._report(snippet)
        diagnostics = tuple(
            Diagnostic(d.code, max(d.line - lines_before, 1), d.column, d.message) for d in report.diagnostics
        )
        if diagnostics:
            return Verdict("rejected", self.name, __version__, "", diagnostics)
        if report.reasons:
            return Verdict("undecided", self.name, __version__, "", (), _reason(report, lines_before))
        return Verdict("accepted", self.name, __version__, TIER)

    @cached_property
    def _loaded(self) -> Loaded:
        return classes.load(self.surroundings)

    @cached_property
    def _by_path(self) -> dict[Path, ClassSource]:
        return {source.path.resolve(): source for source in self._loaded.own if source.path is not None}

    def _report(self, snippet: Snippet) -> tuple[Report, int]:
        if snippet.form in _WRAPPED:
            before, after = _WRAPPED[snippet.form]
            return check_text(f"{before}{snippet.text}{after}", self._around(snippet), self._options), before.count(
                "\n"
            )
        source = self._by_path.get(snippet.path.resolve()) if snippet.path is not None else None
        info = self._loaded.universe.class_of(source) if source is not None else None
        if info is not None:
            return check_class(info), 0
        return check_text(snippet.text, self._around(snippet), self._options), 0

    @property
    def _options(self) -> ClassOptions:
        return ClassOptions(dialect=self.surroundings.dialect)

    def _around(self, snippet: Snippet) -> Universe:
        universe = self._loaded.universe
        if not snippet.context:
            return universe
        sources = [ClassSource(class_name_of(text), None, text, self._options) for text in snippet.context]
        return universe.with_classes([source for source in sources if source.name])


def _reason(report: Report, lines_before: int) -> str:
    """The first reason, with its line, and how many more there are."""
    reason, line, _ = report.reasons[0]
    where = f"line {max(line - lines_before, 1)}: " if line else ""
    more = len(report.reasons) - 1
    return f"{where}{reason}" + (f" (and {more} more)" if more else "")
