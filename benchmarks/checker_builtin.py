"""Asking the builtin checker, in the shape in which gelint's answers are kept.

In: an ECF and a target, a class of its universe, or a text in place of a class. Out: a `Finding`: verdict, codes with
lines, reasons. An exception of the checker is a finding of its own, "crashed", with the place where it was raised, so
that one class does not end a run of thousands. Interfaces are cached below the folder of the answers.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from checker_systems import context

from eiffel_expert.eiffel.check import check_class, check_text
from eiffel_expert.eiffel.loading import InterfaceCache, Loaded, ecf_universe
from eiffel_expert.eiffel.replacement import check_replacement
from eiffel_expert.eiffel.report import Report
from eiffel_expert.eiffel.universe import ClassInfo, Universe

ORDER = ("crashed", "rejected", "undecided", "accepted")


@dataclass(slots=True)
class Finding:
    """What the checker said. `errors` are (code, line, message), `reasons` (reason, line)."""

    verdict: str
    errors: list[tuple[str, int, str]] = field(default_factory=list)
    reasons: list[tuple[str, int]] = field(default_factory=list)

    @property
    def codes(self) -> set[str]:
        return {code for code, _, _ in self.errors}

    def merged(self, other: Finding) -> Finding:
        """The finding on two classes together: the worse verdict, all errors and reasons."""
        verdict = min(self.verdict, other.verdict, key=ORDER.index)
        return Finding(verdict, self.errors + other.errors, self.reasons + other.reasons)


def finding_of(report: Report) -> Finding:
    errors = [(found.code, found.line, found.message) for found in report.diagnostics]
    return Finding(report.verdict, errors, [(reason, line) for reason, line, _ in report.reasons])


def guarded(check: Callable[[], Report]) -> Finding:
    """The finding of a check; where it raises, the place in the checker, as the reason of "crashed"."""
    try:
        return finding_of(check())
    except Exception as problem:  # whatever the checker raises is to be listed
        place = traceback.extract_tb(problem.__traceback__)[-1]
        where = f"{type(problem).__name__}: {problem} at {Path(place.filename).name}:{place.lineno} ({place.name})"
        return Finding("crashed", [], [(where[:200], 0)])


def check_info(info: ClassInfo) -> Finding:
    return guarded(lambda: check_class(info))


def check_snippet(text: str, universe: Universe) -> Finding:
    """A text alone, on top of a universe."""
    return guarded(lambda: check_text(text, universe))


def check_changed(text: str, info: ClassInfo) -> Finding:
    """A text in place of that of `info`."""
    return guarded(lambda: check_replacement(text, info))


def check_beside(text: str, name: str, info: ClassInfo) -> Finding:
    """A text of a new class that stands beside `info`, read and seeing as it does."""
    source = replace(info.source, name=name, shown_name=name, path=None, content=text, tree=None)
    found = info.universe.with_classes([source]).find(name)
    assert found is not None
    return guarded(lambda: check_class(found))


class Builtin:
    """The checker with its cache of interfaces; `save` it after a universe was used."""

    def __init__(self, folder: Path) -> None:
        self.cache = InterfaceCache(folder / "interfaces")

    def load(self, ecf: Path, target: str | None = None) -> Loaded:
        return ecf_universe(ecf, target, context(), cache=self.cache)

    def save(self) -> None:
        self.cache.save()


def classes_by_path(loaded: Loaded) -> dict[Path, ClassInfo]:
    """All classes of a universe that come from a file, by its resolved path."""
    found: dict[Path, ClassInfo] = {}
    for source in loaded.universe.sources.values():
        info = loaded.universe.class_of(source)
        if info is not None and source.path is not None:
            found[source.path.resolve()] = info
    return found
