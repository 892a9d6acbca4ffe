"""What the steps of the stage hand each other: a result for each file, and what all of them work with.

A `FileResult` is light: facts, no units. These are asked of `Work.readings`, a file at a time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from eiffel_expert.config import CorpusSection
from eiffel_expert.corpus.projects import Place
from eiffel_expert.corpus.reading import KEPT, Reading
from eiffel_expert.corpus.readings import Readings
from eiffel_expert.corpus.units import Standing
from eiffel_expert.job import Job
from eiffel_expert.sources import SourceRoot
from eiffel_expert.verify.configurations import Landscape

UNREAD = Reading(b"", KEPT)


@dataclass(frozen=True, slots=True)
class FileResult:
    """One file's fate: `reason` is KEPT or why it was left out; `detail` says where or what.

    `void_safety` is the level at which the checker has accepted the class, `configuration` the ECF that it was read
    with. `licence_from` and `dialect_from` say how these are known.
    """

    place: Place
    reason: str = KEPT
    detail: str = ""
    reading: Reading = UNREAD
    verdict: str = ""
    tier: str = "parses"
    void_safety: str = ""
    configuration: str = ""
    schema: str = ""
    declared_void_safety: str = ""
    territory: Path | None = None  # key in the landscape
    dialect: str = ""
    dialect_from: str = ""
    licence: str = ""
    licence_from: str = ""

    @property
    def kept(self) -> bool:
        return self.reason == KEPT

    def dropped(self, reason: str, detail: str = "") -> FileResult:
        return replace(self, reason=reason, detail=detail)

    @property
    def standing(self) -> Standing:
        """What its units are told beyond the text."""
        return Standing(
            self.place.project,
            self.place.path,
            self.licence,
            self.dialect or self.reading.dialect,
            self.tier,
            self.void_safety,
            self.configuration,
        )


@dataclass(frozen=True)
class Work:
    """What every step may use."""

    job: Job
    roots: Sequence[SourceRoot]
    readings: Readings

    @cached_property
    def landscape(self) -> Landscape:
        """The configurations under the roots and those of the recipe's libraries."""
        from eiffel_expert.corpus.configuring import landscape_of

        return landscape_of(self.roots, self.section)

    @property
    def section(self) -> CorpusSection:
        return self.job.recipe.corpus


Step = Callable[[Work, list[FileResult]], list[FileResult]]


def dropped_by_reason(results: Sequence[FileResult]) -> dict[str, int]:
    return dict(sorted(Counter(r.reason for r in results if not r.kept).items()))
