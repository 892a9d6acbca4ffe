"""The class files of a target: its clusters and those of its libraries, theirs, and so on.

In: a system, the name of a target, a context. Out: a `Universe`: class files with what their classes are to be read
with, the libraries found and those that are not there, and problems; nothing is raised. Conditions of libraries are
those of the whole system, as in the compilers: one concurrency, one platform. Class files are found by their name,
not read: two classes in a file, or a file whose name is not the class's, are the reader's concern.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from .conditions import Context, holds_any
from .folders import Folder, FolderWalk
from .locations import Located, is_file, is_folder, locate
from .reader import read_ecf
from .records import Cluster, EcfProblem, Group, Library, Options, System, Target
from .resolve import EffectiveTarget, effective
from .schema import LANGUAGE_OPTIONS, dialect_of


@dataclass(frozen=True, slots=True)
class ClassFile:
    """A class file: `library` is "" for the system's own, `configuration` the file whose cluster holds it.

    `dialect` is "modern", "cursor" or "legacy" as declared; `void_safety` is the whole system's. `options` are
    complete. `prefix` and `renamings` are the cluster's, from old to new class names in upper case.
    """

    path: Path
    cluster: str
    library: str
    dialect: str
    void_safety: str
    options: Options
    configuration: Path
    is_override: bool = False
    is_hidden: bool = False
    prefix: str = ""
    renamings: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LibraryUse:
    """A library as used by the file `client`. `path` is its file, None (with a `reason`) if it is not there.

    `prefix` and `renamings` hold for the client alone; `is_first` tells the use through which the library was read.
    """

    name: str
    client: Path
    path: Path | None
    reason: str = ""
    prefix: str = ""
    renamings: dict[str, str] = field(default_factory=dict)
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class ClusterUse:
    """A cluster taken: its `folder`, None (with a `reason`) if it is not there, and how many class files it gave."""

    name: str
    library: str
    location: str
    folder: Path | None
    reason: str = ""
    classes: int = 0


@dataclass(slots=True)
class Universe:
    """All that a target is made of, in the order of the files: own clusters first, then libraries, breadth first.

    `mappings` are those of each configuration file, from old to new class names in upper case.
    """

    classes: list[ClassFile] = field(default_factory=list)
    clusters: list[ClusterUse] = field(default_factory=list)
    libraries: list[LibraryUse] = field(default_factory=list)
    problems: list[EcfProblem] = field(default_factory=list)
    context: Context = field(default_factory=Context)
    mappings: dict[Path, dict[str, str]] = field(default_factory=dict)

    @property
    def unknown(self) -> list[LibraryUse]:
        """Libraries that could not be read."""
        return [use for use in self.libraries if use.path is None]


def classes_of(system: System, target: str | None = None, context: Context | None = None) -> list[ClassFile]:
    """The class files of `target` (by default the first that is not abstract) and of all libraries it needs."""
    return universe_of(system, target, context).classes


def universe_of(
    system: System, target: str | None = None, context: Context | None = None, with_libraries: bool = True
) -> Universe:
    """The universe of `target`, with its libraries or only itself; if there is no such target, a problem alone."""
    found = system.first_target if target is None else system.target(target)
    if found is None:
        wanted = "the system has no target" if target is None else f"no target `{target}'"
        return Universe(problems=[*system.problems, EcfProblem(1, 1, wanted, True, str(system.path))])
    collector = _Collector(system, found, context or Context())
    collector.collect(with_libraries)
    return collector.universe


@dataclass(slots=True)
class _Unit:
    """A file to take classes from: the root system or a library, with the options that its client gives."""

    system: System
    library: str
    target: EffectiveTarget
    client_options: Options
    variable: Callable[[str], str | None]

    def locate(self, group: Group, parent: Path | None) -> Located:
        return locate(group.location, self.target.folder(group.folder), parent, self.variable)

    def options(self, group: Group) -> Options:
        """Complete options of a group: its own, the target's, but what the client says of more than the language."""
        return self.client_options.over(group.options.over(self.target.options))


class _Collector:
    def __init__(self, system: System, target: Target, context: Context) -> None:
        self.root = effective(system, target, context)
        self.context = _determined(self.root, context)
        self.universe = Universe(problems=list(system.problems), context=self.context)
        self.outside = context
        self.units = [_Unit(system, "", self.root, Options(), self.context.variable)]
        self.known: dict[Path, Path] = {}
        self.uuids: dict[str, Path] = {}
        self.walk = FolderWalk(self.context.platform == "windows")

    def collect(self, with_libraries: bool) -> None:
        for unit in self.units:  # grows while it is walked
            self.universe.problems += unit.target.problems
            self.universe.mappings[unit.system.path] = unit.target.mappings
            self.add_classes(unit)
            if with_libraries:
                for library in unit.target.libraries:
                    if holds_any(library.conditions, self.context):
                        self.add_library(unit, library)

    def add_classes(self, unit: _Unit) -> None:
        folders: list[tuple[Cluster, Folder]] = []
        target = unit.target
        for cluster in target.clusters if unit.library else [*target.clusters, *target.overrides]:
            self.add_folder(unit, cluster, None, folders)
        for (cluster, folder), files in zip(folders, self.walk.files([f for _, f in folders]), strict=True):
            self.add_cluster(unit, cluster, folder.path, files)
        for message in self.walk.take_problems():
            self.universe.problems.append(EcfProblem(0, 0, message, False, str(unit.system.path)))

    def add_folder(
        self, unit: _Unit, cluster: Cluster, parent: Folder | None, folders: list[tuple[Cluster, Folder]]
    ) -> None:
        """Add the folder of `cluster` and of those within it, if their conditions hold."""
        if not holds_any(cluster.conditions, self.context):
            return
        place = unit.locate(cluster, parent.path if parent is not None else None)
        if place.path is None:
            self.note_missing(unit, cluster, place.reason)
            return
        inherited = parent.rules if parent is not None else unit.target.file_rules
        rules = [*inherited, *cluster.file_rules]
        folder = Folder(place.path, cluster.is_recursive, [r for r in rules if holds_any(r.conditions, self.context)])
        if is_folder(place.path):
            folders.append((cluster, folder))
        else:  # clusters within it may lie elsewhere
            self.note_missing(unit, cluster, f"{place.path} is no folder")
        for child in cluster.clusters:
            self.add_folder(unit, child, folder, folders)

    def note_missing(self, unit: _Unit, cluster: Cluster, reason: str) -> None:
        self.universe.clusters.append(ClusterUse(cluster.name, unit.library, cluster.location, None, reason))
        message = f"cluster `{cluster.name}': {reason}"
        where = str(unit.system.path)
        self.universe.problems.append(EcfProblem(cluster.line, cluster.column, message, False, where))

    def add_cluster(self, unit: _Unit, cluster: Cluster, folder: Path, files: list[Path]) -> None:
        base = unit.options(cluster)
        for path in files:
            own = cluster.class_options.get(path.stem.upper())
            options = own.over(base) if own is not None else base
            self.universe.classes.append(
                ClassFile(
                    path,
                    cluster.name,
                    unit.library,
                    dialect_of(options),
                    self.context.void_safety or "",
                    options,
                    unit.system.path,
                    cluster.kind == "override",
                    cluster.is_hidden,
                    cluster.prefix,
                    cluster.renamings,
                )
            )
        self.universe.clusters.append(ClusterUse(cluster.name, unit.library, cluster.location, folder, "", len(files)))

    def add_library(self, client: _Unit, library: Library) -> None:
        """Note the use, and queue the library if it is met for the first time."""
        place = client.locate(library, None)
        reason, path = place.reason, place.path
        is_first = False
        if path is not None and path not in self.known:
            is_first, reason = self.read_library(client, library, path)
        path = self.known.get(path) if path is not None and not reason else None
        use = LibraryUse(library.name, client.system.path, path, reason, library.prefix, library.renamings, is_first)
        self.universe.libraries.append(use)

    def read_library(self, client: _Unit, library: Library, path: Path) -> tuple[bool, str]:
        """Was the library read just now, and why it is unknown ("" if it is not)."""
        if not is_file(path):
            return False, f"{path} is not there"
        system = read_ecf(path, self.outside)
        target = system.target(system.library_target) if system.library_target else system.first_target
        if target is None:
            return False, str(next(iter(system.problems), f"{path} has no target"))
        same = self.known.get(system.path) or self.uuids.get(system.uuid.lower())
        self.known[path] = same or system.path
        if same is not None:
            return False, ""
        self.known[system.path] = system.path
        if system.uuid:
            self.uuids[system.uuid.lower()] = system.path
        self.universe.problems += system.problems
        if not system.library_target and not library.is_precompile:
            message = f"`{system.name}' is no library (library_target is not set): target `{target.name}' is taken"
            self.universe.problems.append(EcfProblem(1, 1, message, True, str(system.path)))
        self.units.append(self.unit_of(client, library, system, target))
        return True, ""

    def unit_of(self, client: _Unit, library: Library, system: System, target: Target) -> _Unit:
        found = effective(system, target, self.outside)
        given = library.options
        if library.use_application_options:
            given = given.over(self.root.own_options)
        attributes = {name: value for name, value in given.attributes.items() if name not in LANGUAGE_OPTIONS}
        options = replace(given, attributes=attributes)
        if client.library:  # what the system says of a library holds for the libraries behind it
            options = client.client_options.over(options)
        lookup = replace(self.outside, variables={**self.outside.variables, **found.variables})
        return _Unit(system, library.name, found, options, lookup.variable)


def _determined(root: EffectiveTarget, context: Context) -> Context:
    """`context` with what it leaves to the root target filled in."""
    is_dotnet = context.is_dotnet
    if is_dotnet is None:
        is_dotnet = root.settings.get("msil_generation", "").lower() == "true"
    return replace(
        context,
        concurrency=context.concurrency or root.level("concurrency"),
        void_safety=context.void_safety or root.level("void_safety"),
        is_dotnet=is_dotnet,
        variables={**root.variables, **context.variables},
    )
