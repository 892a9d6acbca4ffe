"""Many configuration files as one landscape: which classes each has, what it says of them, what they see.

In: configuration files, class files that none of them names, libraries to look for others in. Out: a `Territory` for
each target that has clusters of its own, with the territories that it uses, and one for each folder without a
configuration. A library whose location has a variable that is not set is looked for among the files given: the place
below which most of what is named with that variable lies is its value. Nothing is parsed or judged.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from eiffel_expert.eiffel.ecf import (
    ClassFile,
    Context,
    Options,
    System,
    Target,
    effective,
    holds_any,
    read_ecf,
    universe_of,
)
from eiffel_expert.eiffel.ecf.locations import locate, plain_path

_LOCATION = re.compile(rb'location\s*=\s*"\$[{(]?(\w+)[)}]?[/\\|]([^"]+\.ecf)"', re.IGNORECASE)
FOLDER = "folder"  # target of a territory without a configuration


@dataclass(slots=True)
class Territory:
    """Classes that are read alike and see the same. `path` is the ECF, or a folder if there is none."""

    path: Path
    target: str
    void_safety: str = ""  # as declared; "" if nothing is
    concurrency: str = "scoop"
    schema: str = ""
    licence: str = ""  # what notes and descriptions of the configuration say, to be searched for a licence
    dialect_from: str = "text"
    is_source: bool = True
    files: list[ClassFile] = field(default_factory=list)
    uses: list[tuple[Path, str, dict[str, str]]] = field(default_factory=list)  # key, prefix, renamings
    missing: list[str] = field(default_factory=list)
    mappings: dict[str, str] = field(default_factory=dict)

    @property
    def key(self) -> Path:
        """Names it among all."""
        return self.path if not self.target else Path(f"{self.path}#{self.target}")


class Landscape:
    """All territories by key: of sources and of what these use."""

    def __init__(
        self,
        configurations: Sequence[Path],
        libraries: Sequence[Path] = (),
        homes: Sequence[Path] = (),
        named: Sequence[Path] = (),
    ) -> None:
        """`libraries` are ECFs to be found by those that name them, `named` those that are read in any case; `homes`
        are folders, in each of which a variable may have another value.
        """
        self.territories: dict[Path, Territory] = {}
        self._known = [*configurations, *libraries, *named]
        self._homes = sorted(homes, key=lambda home: -len(home.parts))
        self._contexts: dict[Path, Context] = {}
        self._guesses = _Guesses(self._known)
        self._pending: list[tuple[Path, bool]] = [(path, True) for path in configurations]
        self._pending += [(path, False) for path in named]
        self._seen: set[Path] = set()
        self._redirected: dict[Path, Path] = {}
        while self._pending:
            path, is_source = self._pending.pop(0)
            if path not in self._seen:
                self._seen.add(path)
                self._add(path, is_source)
        for territory in self.territories.values():
            territory.uses = [(self._redirected.get(u, u), prefix, new) for u, prefix, new in territory.uses]

    def add_folder(self, folder: Path, files: Iterable[ClassFile], uses: Iterable[Territory]) -> Territory:
        """A territory of files that no configuration has; they see what those of `uses` have, their own first."""
        found = Territory(folder, FOLDER, files=list(files))
        found.uses = [(used.key, "", {}) for used in uses]
        self.territories[found.key] = found
        return found

    def reachable(self, start: Iterable[Path]) -> list[Territory]:
        """The territories of these keys and all that they use, theirs, and so on, in a stable order."""
        found: dict[Path, Territory] = {}
        pending = list(start)
        while pending:
            key = pending.pop()
            territory = self.territories.get(key)
            if territory is not None and key not in found:
                found[key] = territory
                pending += [used for used, _, _ in territory.uses]
        return [found[key] for key in sorted(found)]

    def _add(self, path: Path, is_source: bool) -> None:
        context = self._context(path)
        system = read_ecf(path, context)
        if system.path != path:
            self._redirected[path] = system.path
            self._pending.append((system.path, is_source))
            return
        seen: set[tuple[str, str]] = set()
        for number, target in enumerate(_in_order(system)):
            if number and not is_source:
                return
            whole = effective(system, target, context)
            clusters = {(cluster.name, cluster.location) for cluster in (*whole.clusters, *whole.overrides)}
            if number and clusters <= seen:
                continue
            seen |= clusters
            self._add_target(path, system, target, "" if not number else target.name, is_source)

    def _add_target(self, path: Path, system: System, target: Target, name: str, is_source: bool) -> None:
        context = self._context(path)
        found = universe_of(system, target.name, context, with_libraries=False)
        whole = effective(system, target, context)
        territory = Territory(
            path,
            name,
            found.context.void_safety or "",
            found.context.concurrency or "scoop",
            "-".join(map(str, system.schema)) if any(system.schema) else "",
            f"{system.description}\n{target.description}",
            "ECF option" if _names_iteration(whole.own_options) else "ECF schema",
            is_source,
            found.classes,
            mappings=found.mappings.get(system.path, {}),
        )
        for library in whole.libraries:
            if not holds_any(library.conditions, found.context):
                continue
            place = locate(library.location, whole.folder(library.folder), None, found.context.variable)
            used = self._resolved(place.path, library.location, path)
            if used is None:
                territory.missing.append(library.name)
                continue
            territory.uses.append((used, library.prefix, library.renamings))
            self._pending.append((used, False))
        self.territories[territory.key] = territory

    def _resolved(self, place: Path | None, location: str, client: Path) -> Path | None:
        """The file that a library's location means: at its place, else one given whose path ends like it."""
        if place is not None and place.is_file():
            return Path(os.path.normpath(place))
        if location.startswith("$"):
            return self._guesses.file(location, self._home(client))
        return None

    def _home(self, path: Path) -> Path:
        return next((home for home in self._homes if path.is_relative_to(home)), path.parent)

    def _context(self, path: Path) -> Context:
        home = self._home(path)
        if home not in self._contexts:
            self._contexts[home] = Context(variables=self._guesses.variables(home))
        return self._contexts[home]


class _Guesses:
    """Values of variables that are not set, from where the files lie that are named with them."""

    def __init__(self, known: Sequence[Path]) -> None:
        self.known = list(dict.fromkeys(known))
        self.by_name: dict[str, list[Path]] = defaultdict(list)
        for path in self.known:
            self.by_name[path.name.lower()].append(path)
        self.named: dict[str, Counter[str]] = defaultdict(Counter)
        for path in self.known:
            with suppress(OSError):
                for name, rest in _LOCATION.findall(path.read_bytes()):
                    location = plain_path(rest.decode("latin-1")).lower()
                    self.named[name.decode("latin-1")][location] += 1

    def variables(self, home: Path) -> dict[str, str]:
        """For the files in `home`: what lies there goes before what lies elsewhere."""
        found = {}
        plain = Context()
        for name, locations in self.named.items():
            if plain.variable(name) is None and (place := self._value(locations, home)) is not None:
                found[name] = str(place)
        if {"GOBO", "GOBO_LIBRARY"} & set(found) and plain.variable("GOBO_EIFFEL") is None:
            has_base = Path(found.get("ISE_LIBRARY", ""), "library", "base", "base.ecf").is_file()
            found["GOBO_EIFFEL"] = "ise" if has_base else "ge"
        return found

    def _value(self, locations: Mapping[str, int], home: Path) -> Path | None:
        """The folder below which most of the locations are files; in doubt files must be called as is meant."""
        votes: Counter[Path] = Counter()
        sure: set[Path] = set()
        for rest in sorted(locations):
            for path in self._ending_with(rest):
                folder = path.parents[rest.count("/")]
                votes[folder] += 1
                if _is_named_after_its_file(path):
                    sure.add(folder)
        likely = [folder for folder in sorted(votes) if folder in sure or 2 * votes[folder] >= len(locations)]
        near = [folder for folder in likely if folder.is_relative_to(home)]
        return max(near or likely, key=lambda folder: votes[folder], default=None)

    def file(self, location: str, home: Path) -> Path | None:
        """The file given whose path ends like `location` behind its variable, if one does."""
        rest = re.sub(r"^\$[{(]?\w+[)}]?", "", plain_path(location)).lstrip("/").lower()
        places = [path for path in self._ending_with(rest) if _is_named_after_its_file(path)]
        near = [path for path in places if path.is_relative_to(home)]
        return next(iter(near or places), None)

    def _ending_with(self, rest: str) -> list[Path]:
        places = self.by_name.get(rest.rpartition("/")[2], [])
        return [path for path in places if path.as_posix().lower().endswith(f"/{rest}")]


_SYSTEM = re.compile(rb"<system\b[^>]*>", re.IGNORECASE)
_NAME = re.compile(rb'\b(?:library_target|name)\s*=\s*"([^"]*)"')


@cache
def _is_named_after_its_file(path: Path) -> bool:
    """Is `base.ecf` a system called base? Another project may have a file at such a place too."""
    try:
        found = _SYSTEM.search(path.read_bytes())
    except OSError:
        return False
    names = [name.decode("latin-1").lower() for name in _NAME.findall(found[0] if found else b"")]
    return path.stem.lower() in names or path.stem.lower().startswith("library")


def _in_order(system: System) -> list[Target]:
    """The library's target or the first, then the others as written."""
    first = system.target(system.library_target) if system.library_target else system.first_target
    return [] if first is None else [first, *(target for target in system.targets if target is not first)]


def _names_iteration(options: Options) -> bool:
    return not {"is_obsolete_iteration", "syntax"}.isdisjoint(options.attributes)


def fingerprints(landscape: Landscape, contents: Mapping[Path, bytes]) -> dict[Path, str]:
    """For each territory a hash of all that its classes see: texts, names, options, configurations.

    `contents` has a hash of each file that is known; of others size and time count.
    """
    own = {key: _own_fingerprint(one, contents) for key, one in landscape.territories.items()}
    found = {}
    for key in landscape.territories:
        total = hashlib.sha256(own[key])
        for other in landscape.reachable([key]):
            total.update(own[other.key])
        found[key] = total.hexdigest()
    return found


def _own_fingerprint(territory: Territory, contents: Mapping[Path, bytes]) -> bytes:
    total = hashlib.sha256(f"{territory.target} {territory.concurrency} {territory.void_safety}".encode())
    if territory.target != FOLDER:
        with suppress(OSError):
            total.update(territory.path.read_bytes())
    for file in territory.files:
        total.update(file.path.name.encode("utf-8", "surrogateescape") + (contents.get(file.path) or _stamp(file.path)))
    return total.digest()


def _stamp(path: Path) -> bytes:
    try:
        status = path.stat()
    except OSError:
        return b"?"
    return f"{status.st_size} {status.st_mtime_ns}".encode()
