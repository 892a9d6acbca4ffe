"""What an engine is: snippets come in, one `Verdict` each goes out.

A snippet is a class text (or a part of one, by its form) with the classes that it alone may see. `Surroundings` are
what holds for all snippets of a run: void safety, dialect, concurrency, libraries, limits. No engine lives here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from eiffel_expert.eiffel import parse
from eiffel_expert.eiffel.lexer import scan
from eiffel_expert.eiffel.tokens import IDENTIFIER, K_CLASS
from eiffel_expert.records import Diagnostic, Status, Verdict

VOID_SAFETY = ("none", "conformance", "initialization", "transitional", "all")
CONCURRENCY = ("none", "thread", "scoop")
AUTO = "auto"
DIALECTS = (AUTO, "modern", "cursor")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A text to judge. `context` are texts of classes that this snippet alone sees beside the libraries' classes.

    `calls` are instructions for the run tier, executed by a root class; without them the class itself says what to do.
    `path` is the file that the text was read from, if it was.
    """

    text: str
    form: str = "class"
    context: tuple[str, ...] = ()
    calls: str = ""
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """Of one run of an external tool: wall-clock seconds, megabytes (10^6 bytes) of address space, bytes of output."""

    seconds: float = 120.0
    memory_mb: int = 6_200
    output_bytes: int = 20_000_000


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What holds for all snippets of a run. `libraries` are configuration files, or folders of classes.

    `dialect` says what the variable of an `across` is: an item ("modern"), a cursor, or what each text shows ("auto").

    `files`, if any, are all class files of the system that the snippets belong to: then they see one another. If a
    configuration file says what they are to be read with, it is `configuration`, with the target meant.
    """

    void_safety: str = "all"
    dialect: str = "auto"
    concurrency: str = "scoop"
    libraries: tuple[Path, ...] = ()
    files: tuple[Path, ...] = ()
    configuration: Path | None = None
    target: str | None = None
    used: tuple[Path, ...] = ()
    missing: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)

    @property
    def all_libraries(self) -> tuple[Path, ...]:
        return tuple(dict.fromkeys((*self.libraries, *self.used)))

    @property
    def together(self) -> bool:
        """Do the snippets belong to one system?"""
        return bool(self.files)


class Engine(Protocol):
    """A judge of snippets. `batch` is how many it takes at a time; an engine is made in the process that uses it.

    `in_python`: its work is done in this process, so that whoever calls it must bound its time.
    """

    name: str
    batch: int
    in_python: bool

    def available(self) -> None:
        """Raise MissingTool, with the line that mends it, if the engine cannot work on this machine."""

    def version(self) -> str:
        """What stands in verdicts."""

    def fingerprint(self) -> str:
        """What else tells this engine's verdicts from another's: goes into the cache's key with name and version."""

    def prepare(self) -> None:
        """Load what the first verdict would wait for; called outside of time limits."""

    def verify(self, snippets: Sequence[Snippet]) -> list[Verdict]:
        """One verdict a snippet, in their order; whatever goes wrong is an undecided verdict with its reason."""


@lru_cache(maxsize=20_000)
def class_name_of(text: str) -> str:
    """The name in the class header, in upper case; "" if there is none. The text need not parse."""
    tokens = scan(text)
    try:
        place = list(tokens.kinds).index(K_CLASS) + 1
    except ValueError:
        return ""
    return tokens.texts[place].upper() if tokens.kinds[place] == IDENTIFIER else ""


def dialect_in(text: str, surroundings: Surroundings) -> str:
    """ "modern" or "cursor": as pinned, else as the text shows it; "modern" where nothing tells."""
    if surroundings.dialect != AUTO:
        return surroundings.dialect
    return "cursor" if parse(text).dialect in ("cursor", "legacy") else "modern"


def verdict(
    engine: Engine, status: Status, tier: str = "", diagnostics: tuple[Diagnostic, ...] = (), reason: str = ""
) -> Verdict:
    return Verdict(status, engine.name, engine.version(), tier, diagnostics, reason)


def undecided(engine: Engine, reason: str, diagnostics: tuple[Diagnostic, ...] = ()) -> Verdict:
    return verdict(engine, "undecided", "", diagnostics, reason)
