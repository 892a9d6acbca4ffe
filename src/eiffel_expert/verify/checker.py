"""The builtin engine: our own checker, in this process.

In: snippets and surroundings. Out: verdicts of tier "builtin". A class of the system's files is judged where it stands;
any other text on top of the universe, with its context. A feature or instructions alone are put into a class whose
parent nobody knows: so names that are not there are unknown, not wrong. Forms that hold no declarations are only
parsed. A snippet of form ROOT stands for the system itself: its verdict is on the root that the configuration names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from eiffel_expert import __version__
from eiffel_expert.eiffel.check import check_class
from eiffel_expert.eiffel.kernel import ALIASES, class_files
from eiffel_expert.eiffel.loading import Loaded
from eiffel_expert.eiffel.report import Report
from eiffel_expert.eiffel.root import check_root
from eiffel_expert.eiffel.universe import ClassInfo, ClassOptions, ClassSource, Universe
from eiffel_expert.records import Verdict
from eiffel_expert.verify import builtin, classes
from eiffel_expert.verify.classes import options_of
from eiffel_expert.verify.engine import Snippet, class_name_of

TIER = "builtin"
ROOT = "root"
_NOBODY = "EE_UNKNOWN_PARENT"
_HEAD = f"class EE_SNIPPET\ninherit {_NOBODY}\nfeature\n"
_WRAPPED = {"feature": (_HEAD, "\nend\n"), "instructions": (f"{_HEAD}ee_body\ndo\n", "\nend\nend\n")}


class Checker(builtin.InThisProcess):
    """The engine protocol over `eiffel.check`."""

    batch = 25

    def fingerprint(self) -> str:
        return f"checker {builtin.source_fingerprint()}"

    def prepare(self) -> None:
        """Find the classes of the universe; each is read when it is first asked for."""
        assert self._loaded is not None

    def verify(self, snippets: Sequence[Snippet]) -> list[Verdict]:
        found = [self.verdict(snippet) for snippet in snippets]
        classes.save_interfaces()
        return found

    def verdict(self, snippet: Snippet) -> Verdict:
        """The parser's verdict unless it is accepted; else the checker's."""
        if snippet.form == ROOT:
            return self._root_verdict()
        if snippet.form not in ("class", *_WRAPPED) or not snippet.text.strip():
            return builtin.verify(snippet.text, snippet.form)
        before, after = _WRAPPED.get(snippet.form, ("", ""))
        info = self._class_of(snippet, f"{before}{snippet.text}{after}")
        if info is None or not info.tree.ok:
            return builtin.verify(snippet.text, snippet.form)
        if info.options.dialect == "any" and info.tree.dialect != "any":
            info.options = replace(info.options, dialect=info.tree.dialect)
        found = report_verdict(check_class(info), before.count("\n"))
        if found.accepted and info.name in self._taken:
            reason = f"a library has a class {info.name} too: compilers take no second one"
            return Verdict("undecided", self.name, __version__, "", (), reason)
        return found

    def _root_verdict(self) -> Verdict:
        """Findings stand at the configuration's `root` element; that a class is declared twice, at no place."""
        root = self._loaded.root
        line, column = (root.line, root.column) if root is not None else (0, 0)
        found = report_verdict(check_root(self._loaded), 0)
        moved = tuple(replace(d, line=line, column=column) for d in found.diagnostics if d.code != "VSCI")
        clashes = tuple(replace(d, line=0, column=0) for d in found.diagnostics if d.code == "VSCI")
        return replace(found, diagnostics=clashes + moved, reason=found.reason.removeprefix("line 1: "))

    @cached_property
    def _loaded(self) -> Loaded:
        return classes.load(self.surroundings)

    @cached_property
    def _taken(self) -> frozenset[str]:
        """Names of kernel classes, which a class must not have unless the system brings a kernel of its own."""
        own = {source.name for source in self._loaded.own}
        if self.surroundings.configuration is not None or own.issuperset(("ANY", "BOOLEAN", "INTEGER_32")):
            return frozenset()
        kernel = (name for name in class_files() if not name.startswith("EQA_"))  # those are a library of their own
        return frozenset((*kernel, *ALIASES, "NONE"))

    @cached_property
    def _by_path(self) -> dict[Path, ClassSource]:
        return {source.path.resolve(): source for source in self._loaded.own if source.path is not None}

    def _class_of(self, snippet: Snippet, text: str) -> ClassInfo | None:
        """Where it stands in the system, if it is one of its files; else on top of the universe."""
        source = self._by_path.get(snippet.path.resolve()) if snippet.path is not None else None
        if source is not None:
            return self._loaded.universe.class_of(source)
        return self._around(snippet).with_text(text, self._options)

    @property
    def _options(self) -> ClassOptions:
        return options_of(self.surroundings)

    def _around(self, snippet: Snippet) -> Universe:
        universe = self._loaded.universe
        if not snippet.context:
            return universe
        sources = [ClassSource(class_name_of(text), None, text, self._options) for text in snippet.context]
        return universe.with_classes([source for source in sources if source.name])


def report_verdict(report: Report, lines_before: int = 0) -> Verdict:
    """What a report on a text amounts to, before which so many lines of ours stand."""
    found = (builtin.finding_of(d) for d in report.diagnostics)
    diagnostics = tuple(replace(d, line=max(d.line - lines_before, 1)) for d in found)
    if diagnostics:
        return Verdict("rejected", builtin.ENGINE, __version__, "", diagnostics)
    if report.reasons:
        return Verdict("undecided", builtin.ENGINE, __version__, "", (), _reason(report, lines_before))
    return Verdict("accepted", builtin.ENGINE, __version__, TIER)


def _reason(report: Report, lines_before: int) -> str:
    """The first reason, with its line, and how many more there are."""
    reason, line, _ = report.reasons[0]
    if _NOBODY in reason:
        return "its class is not known, so neither are the names that it may have"
    where = f"line {max(line - lines_before, 1)}: " if line else ""
    more = len(report.reasons) - 1
    return f"{where}{reason}" + (f" (and {more} more)" if more else "")
