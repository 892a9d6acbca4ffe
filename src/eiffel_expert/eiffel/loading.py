"""Universes from what is on disk: folders, configuration files, and interfaces kept from earlier runs.

In: folders, or an ECF with its context. Out: a `Universe`, the sources that are the system's own, and what could not be
found. Files are opened once for the name of their class and not parsed; a class whose file is not named after it is
found too. Of two files with one class in one group the first counts. Nothing is checked or downloaded.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import re
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from .ecf import ClassFile, Context, EcfProblem, System, read_ecf, universe_of
from .ecf.records import Root
from .ecf.resolve import effective
from .interface import Record
from .parser.outline import parse_outline
from .source import SourceText, UndecodableText
from .universe import ClassInfo, ClassOptions, ClassSource, Scope, Settings, Universe

_HEADER: Final = re.compile(
    rb"^(?:\xef\xbb\xbf)?[ \t]*(?:(?:frozen|deferred|expanded|once|external|separate)[ \t\r\n]+)*class\s+(\w+)",
    re.M | re.I,
)
_MONTH: Final = 30 * 24 * 3600
_SKIPPED: Final = frozenset((".git", ".svn", "EIFGENs", ".gobo"))


@dataclass(slots=True)
class Loaded:
    """A universe with the sources of the system itself, in order, and what went wrong.

    `root` is what the configuration names; `clashes` are own classes that another file declares again, with that file.
    """

    universe: Universe
    own: list[ClassSource] = field(default_factory=list)
    problems: list[EcfProblem] = field(default_factory=list)
    root: Root | None = None
    clashes: list[tuple[str, Path]] = field(default_factory=list)

    def own_classes(self) -> list[ClassInfo]:
        """The system's own classes, each by the name that the universe gives it."""
        found = [self.universe.class_of(source) for source in self.own]
        return [info for info in found if info is not None]


class InterfaceCache:
    """Class records by the hash of their text, in one file; other versions of Python or of this package have others.

    A file that is damaged counts as empty. `save` adds what is new to what the file then holds.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / f"interfaces-{_makers()}-{sys.implementation.cache_tag}.bin"
        self._known = self._read()
        self._new: dict[bytes, bytes] = {}

    def _read(self) -> dict[bytes, bytes]:
        try:
            found = marshal.loads(self.path.read_bytes())
        except (OSError, ValueError, EOFError, TypeError):
            return {}
        return found if isinstance(found, dict) else {}

    def key(self, text: str) -> bytes:
        """The hash of a text."""
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()

    def read(self, info: ClassInfo) -> Record | None:
        """The record of a class, None if its text is new."""
        found = self._known.get(self.key(info.source.text()))
        try:
            record = marshal.loads(found) if found is not None else None
        except (ValueError, EOFError, TypeError):
            return None
        return record if isinstance(record, tuple) else None

    def write(self, info: ClassInfo, record: Record) -> None:
        """Keep the record of a class until `save`."""
        key = self.key(info.source.text())
        self._known[key] = self._new[key] = marshal.dumps(record)

    def save(self) -> None:
        """Write what is new; a folder that cannot be written to is let be."""
        if not self._new:
            return
        merged = self._read() | self._new
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=self.path.name)
            with os.fdopen(handle, "wb") as stream:
                marshal.dump(merged, stream)
            Path(name).replace(self.path)
            self._drop_old_files()
        except OSError:
            return
        self._new = {}

    def _drop_old_files(self) -> None:
        """Remove what other versions have left and nobody has written to for a month."""
        for path in self.path.parent.glob("interfaces-*.bin"):
            if path != self.path and path.stat().st_mtime < time.time() - _MONTH:
                path.unlink()


@cache
def _makers() -> str:
    """A hash of the code that records are made by: what another version has left is not read."""
    here = Path(__file__).parent
    found = hashlib.blake2b(digest_size=6)
    for path in [here / "lexer.py", here / "interface.py", *sorted((here / "parser").glob("*.py"))]:
        found.update(path.read_bytes() if path.is_file() else b"")
    return found.hexdigest()


def class_name_in(path: Path) -> str:
    """The name, in upper case, of the class in a file; "" if there is none or the file cannot be read."""
    try:
        data = path.read_bytes()
    except OSError:
        return ""
    named = path.stem.upper()
    found: set[str] = set()
    for header in _HEADER.finditer(data):
        name = header[1].decode("ascii", "replace").upper()
        if name == named:  # the other lines that look like a header are part of a text
            return name
        found.add(name)
    if len(found) == 1:
        return found.pop()
    try:
        root = parse_outline(SourceText.decode(data).text).root
    except UndecodableText:
        return ""
    return root.name.upper() if root is not None else ""


def sources_in(folders: Iterable[Path], options: ClassOptions | None = None) -> list[ClassSource]:
    """Sources of all classes in folders and their subfolders, or in single files, sorted by path."""
    found: list[ClassSource] = []
    for folder in folders:
        for path in [folder] if folder.is_file() else _class_files(folder):
            name = class_name_in(path)
            if name:
                found.append(ClassSource(name, path, None, options or ClassOptions()))
    return found


def _class_files(folder: Path) -> list[Path]:
    found: list[Path] = []
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in _SKIPPED)
        found += [Path(parent, name) for name in sorted(names) if name.endswith(".e")]
    return found


def folder_universe(
    folders: Iterable[Path],
    base: Universe | None = None,
    settings: Settings | None = None,
    options: ClassOptions | None = None,
    cache: InterfaceCache | None = None,
) -> Loaded:
    """The classes of folders, on top of `base`."""
    sources = sources_in(folders, options)
    universe = Universe(sources, base, settings)
    attach(universe, cache)
    return Loaded(universe, sources)


def attach(universe: Universe, cache: InterfaceCache | None) -> None:
    """Let `universe` take records from `cache` and leave them there."""
    if cache is not None:
        universe.reader = cache.read
        universe.writer = cache.write


def ecf_universe(
    path: Path,
    target: str | None = None,
    context: Context | None = None,
    base: Universe | None = None,
    cache: InterfaceCache | None = None,
) -> Loaded:
    """The classes of a target of a configuration file, its libraries included, each seeing what its own file names.

    The universe is closed, a class not found being an error, if all libraries and clusters were found.
    """
    return system_universe(read_ecf(path), target, context, base, cache)


def system_universe(
    system: System,
    target: str | None = None,
    context: Context | None = None,
    base: Universe | None = None,
    cache: InterfaceCache | None = None,
) -> Loaded:
    """As `ecf_universe`, for a configuration read before."""
    found = universe_of(system, target, context)
    is_closed = not found.unknown and all(use.folder is not None for use in found.clusters) and bool(found.classes)
    settings = Settings(found.context.void_safety or "all", found.context.concurrency or "thread", is_closed)
    groups = Groups()
    for file in found.classes:
        groups.add(file)
    for path, mappings in found.mappings.items():
        groups.map(path, mappings)
    for use in found.libraries:
        if use.path is not None:
            groups.use(use.client, use.path, use.prefix, use.renamings)
    for path, mappings in found.mappings.items():
        groups.map(path, mappings)  # those to classes of libraries
    universe = Universe(groups.sources, base, settings)
    attach(universe, cache)
    chosen = system.first_target if target is None else system.target(target)
    root = effective(system, chosen, found.context).root if chosen is not None else None
    return Loaded(universe, groups.own, found.problems, root, groups.clashes)


class Groups:
    """The classes of each configuration file, and under which names the others see them."""

    def __init__(self) -> None:
        self.sources: list[ClassSource] = []
        self.own: list[ClassSource] = []
        self.scopes: dict[Path, Scope] = {}
        self.given: dict[Path, dict[str, str]] = {}
        self.taken: dict[str, int] = {}
        self.by_key: dict[str, ClassSource] = {}
        self.clashes: list[tuple[str, Path]] = []

    def add(self, file: ClassFile, written: str = "") -> None:
        """Add a class file; `written` is the name in its header, where that is known."""
        written = written or class_name_in(file.path)
        if not written:
            return
        name = file.prefix + file.renamings.get(written, written)
        scope = self.scopes.setdefault(file.configuration, Scope())
        key = scope.names.get(name) or self.new_key(name)
        source = ClassSource(key, file.path, None, _options_of(file), scope, file.library, shown_name=name)
        if name not in scope.names:
            scope.names[name] = key
            self.sources.append(source)
            self.by_key[key] = source
            if not file.is_hidden:
                self.given.setdefault(file.configuration, {})[name] = key
        elif file.is_override:
            self.override(key, source)
        else:
            if not file.library and not _is_same_file(self.by_key[key].path, file.path):
                self.clashes.append((name, file.path))
            return
        if not file.library:
            self.own.append(source)

    def override(self, key: str, source: ClassSource) -> None:
        """A class of an override cluster takes the place of the one that it is named after."""
        old = self.by_key[key]
        self.sources[self.sources.index(old)] = source
        self.own = [other for other in self.own if other is not old]
        self.by_key[key] = source

    def new_key(self, name: str) -> str:
        """The name in the universe: the class's own, unless another file has a class of that name."""
        count = self.taken.get(name, 0)
        self.taken[name] = count + 1
        return f"{name}@{count}" if count else name

    def map(self, configuration: Path, mappings: dict[str, str]) -> None:
        """Let old names stand for new ones; clients see those that stand for a class of the file's own clusters."""
        names = self.scopes.setdefault(configuration, Scope()).names
        given = self.given.get(configuration, {})
        for old, new in mappings.items():
            if new in names:
                names[old] = names[new]
            if new in given:
                given[old] = given[new]

    def use(self, client: Path, library: Path, prefix: str, renamings: dict[str, str]) -> None:
        """Show the classes of a library to the classes of `client`; its own come first."""
        names = self.scopes.setdefault(client, Scope()).names
        for name, key in self.given.get(library, {}).items():
            names.setdefault(prefix + renamings.get(name, name), key)


def _is_same_file(one: Path | None, other: Path) -> bool:
    return one is not None and one.resolve() == other.resolve()


def _options_of(file: ClassFile) -> ClassOptions:
    return _shared_options(
        file.dialect,
        file.options.is_true("is_attached_by_default"),
        file.options.is_true("is_obsolete_routine_type"),
        file.options.attributes.get("manifest_array_type", "standard"),
    )


_KNOWN_OPTIONS: Final[dict[ClassOptions, ClassOptions]] = {}


def _shared_options(
    dialect: str, attached: bool, obsolete_routine_type: bool, manifest_array_type: str
) -> ClassOptions:
    made = ClassOptions(dialect, attached, obsolete_routine_type, manifest_array_type)
    return _KNOWN_OPTIONS.setdefault(made, made)
