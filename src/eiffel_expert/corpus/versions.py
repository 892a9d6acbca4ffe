"""Which of two near-duplicates is the newer version of a library's class, and what shows it.

Comes in: what is known of a file and of the library that it lies in. Goes out: an order of `Version`s, best first, and
the evidence by name. A library of a version is kept as a whole as far as the evidence goes: what holds for all of its
files (void safety, years) counts before what one file says. No file's history is asked for: a checkout tells the date
of its last commit, which says nothing of a library copied into it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

VOID_SAFETY = ("", "none", "conformance", "initialization", "transitional", "complete", "all")
DIALECTS = ("legacy", "any", "cursor", "modern")
_GUEST = re.compile(
    r"(?:^|/)(?:contrib|vendor|third[_-]?party|external|mirror|obsolete|draft|old|backup)s?/", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Version:
    """`void_safety` is what the ECF declares; a year is 0 if not known."""

    path: str
    void_safety: str = ""
    library_year: int = 0
    schema: str = ""
    dialect: str = ""
    year: int = 0

    def evidence(self) -> tuple[tuple[str, object, str], ...]:
        """(name, rank, as it is told) from the strongest to the weakest."""
        return (
            ("void safety declared", _rank(self.void_safety, VOID_SAFETY), self.void_safety or "none"),
            ("year of the library", self.library_year, str(self.library_year or "not known")),
            ("year of the file", self.year, str(self.year or "not known")),
            ("dialect", _rank(self.dialect, DIALECTS), self.dialect or "any"),
            ("ECF schema", tuple(map(int, re.findall(r"\d+", self.schema))), self.schema or "none"),
            ("place", not _GUEST.search(self.path), "its own" if not _GUEST.search(self.path) else "a copy's"),
        )


def _rank(value: str, order: tuple[str, ...]) -> int:
    return order.index(value) if value in order else 0


def best_first(versions: list[Version]) -> list[Version]:
    """The newest first; ties by path."""
    by_path = sorted(versions, key=lambda version: version.path)
    return sorted(by_path, key=lambda version: [rank for _, rank, _ in version.evidence()], reverse=True)


def why(kept: Version, other: Version) -> str:
    """The strongest evidence on which they differ, such as "year of the library: 2021 against 2013"."""
    for (name, rank, told), (_, other_rank, other_told) in zip(kept.evidence(), other.evidence(), strict=True):
        if rank != other_rank:
            return f"{name}: {told} against {other_told}"
    return "first by name"
