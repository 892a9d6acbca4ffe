"""Class sources, and what holds for reading and checking them.

In: a file or a text with the options of its cluster; the settings of a system. Out: records that universe.py reads.
Nothing is read from the disk before the text is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .source import SourceText, UndecodableText
from .tree import Tree


@dataclass(frozen=True, slots=True)
class ClassOptions:
    """How a class is to be read: what its cluster's configuration says.

    `dialect` is "modern" (an iteration variable is the item), "cursor", "legacy", or "any" where nothing is declared.
    """

    dialect: str = "any"
    attached_by_default: bool = True
    obsolete_routine_type: bool = False
    manifest_array_type: str = "standard"


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for a whole system: `void_safety` as in ECF, `concurrency` "none", "thread" or "scoop".

    `is_closed`: all classes are known, so that a class that is not found does not exist.
    """

    void_safety: str = "all"
    concurrency: str = "thread"
    is_closed: bool = False

    @property
    def checks_attachment(self) -> bool:
        """Does attachment count for conformance?"""
        return self.void_safety != "none"

    @property
    def is_scoop(self) -> bool:
        return self.concurrency == "scoop"


DEFAULT_OPTIONS: Final = ClassOptions()


@dataclass(slots=True)
class ClassSource:
    """Where a class comes from: a file, or a text. `name` is in upper case and the only one in a universe; `shown_name`
    is the class's name where that is another. `scope` has the classes it sees, None for all of the universe.
    """

    name: str
    path: Path | None = None
    content: str | None = None
    options: ClassOptions = DEFAULT_OPTIONS
    scope: Scope | None = None
    library: str = ""
    tree: Tree | None = None
    shown_name: str = ""

    def text(self) -> str:
        """The text; "" for a file that cannot be read or is no text."""
        if self.content is None:
            try:
                return SourceText.decode(self.path.read_bytes()).text if self.path is not None else ""
            except (OSError, UndecodableText):
                return ""
        return self.content


class Scope:
    """The classes that those of one configuration file see: `names` leads from their names to the universe's."""

    __slots__ = ("names",)

    def __init__(self, names: dict[str, str] | None = None) -> None:
        self.names: dict[str, str] = names if names is not None else {}
