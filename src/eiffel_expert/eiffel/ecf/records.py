"""What a configuration file says, as records: systems, targets, groups, options.

In: nothing. Out: the classes that reader.py fills and resolve.py and universe.py read. A record holds what is written,
in the order of the file, with nothing inherited, defaulted or expanded. Named after the elements of the schema.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from .conditions import Condition

Version = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class EcfProblem:
    """What is wrong, at a line and a column (from 1; 0 where no place is known).

    `is_error` tells what compilers refuse from what they overlook. `path` is the file, "" until it is known.
    """

    line: int
    column: int
    message: str
    is_error: bool = True
    path: str = ""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message}"


@dataclass(slots=True)
class Options:
    """Options as written: attributes by name, and the nested assertions, debug clauses and warnings."""

    attributes: dict[str, str] = field(default_factory=dict)
    assertions: dict[str, bool] = field(default_factory=dict)
    debugs: dict[str, bool] = field(default_factory=dict)
    warnings: dict[str, str] = field(default_factory=dict)

    def over(self, base: Options) -> Options:
        """These options, and those of `base` where these say nothing."""
        return Options(
            {**base.attributes, **self.attributes},
            {**base.assertions, **self.assertions},
            {**base.debugs, **self.debugs},
            {**base.warnings, **self.warnings},
        )

    def is_true(self, name: str) -> bool:
        return self.attributes.get(name, "").lower() == "true"


@dataclass(frozen=True, slots=True)
class Capability:
    """The best value supported and the one used; "" where nothing is said."""

    support: str = ""
    use: str = ""

    @property
    def value(self) -> str:
        """What a system built from the target uses."""
        return self.use or self.support


@dataclass(slots=True)
class Root:
    """The root class with its creation procedure, or all classes."""

    cluster: str = ""
    class_name: str = ""
    feature: str = ""
    all_classes: bool = False
    line: int = 0
    column: int = 0


@dataclass(slots=True)
class FileRule:
    """Files and folders that match an `exclude` are left out unless they match an `include`; regular expressions."""

    exclude: list[str] = field(default_factory=list)
    include: list[str] = field(default_factory=list)
    conditions: list[Condition] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Visible:
    """A class or feature visible from other languages, and its name there."""

    class_name: str
    feature: str = ""
    class_rename: str = ""
    feature_rename: str = ""


@dataclass(slots=True)
class Group:
    """What clusters, libraries and assemblies share. `folder` is that of the file; renamings go from old to new."""

    name: str
    location: str
    folder: Path = Path()
    line: int = 0
    column: int = 0
    description: str = ""
    prefix: str = ""
    is_readonly: bool = False
    options: Options = field(default_factory=Options)
    class_options: dict[str, Options] = field(default_factory=dict)
    renamings: dict[str, str] = field(default_factory=dict)
    visible: list[Visible] = field(default_factory=list)
    conditions: list[Condition] = field(default_factory=list)


@dataclass(slots=True)
class Cluster(Group):
    """A folder of classes. `kind` is "cluster", "override" or "tests"; `overrides` and `uses` name groups."""

    kind: str = "cluster"
    is_recursive: bool = False
    is_hidden: bool = False
    file_rules: list[FileRule] = field(default_factory=list)
    mappings: dict[str, str] = field(default_factory=dict)
    uses: list[str] = field(default_factory=list)
    overrides: list[str] = field(default_factory=list)
    clusters: list[Cluster] = field(default_factory=list)


@dataclass(slots=True)
class Library(Group):
    """A reference to another configuration file."""

    use_application_options: bool = False
    is_precompile: bool = False
    eifgens_location: str = ""


@dataclass(slots=True)
class Assembly(Group):
    """A reference to a .NET assembly; `identity` holds its name, version, culture and key as written."""

    identity: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class External:
    """A C file, library, flag or make file: `kind` is the element's name, `value` its location or value."""

    kind: str
    value: str
    conditions: list[Condition] = field(default_factory=list)


@dataclass(slots=True)
class Action:
    """A command before or after compilation; `kind` is pre_compile_action or post_compile_action. Never run here."""

    kind: str
    command: str
    working_directory: str = ""
    must_succeed: bool = False
    conditions: list[Condition] = field(default_factory=list)


@dataclass(slots=True)
class Namespace:
    """A namespace of classes with a prefix and renamings (schema 1-23-0)."""

    name: str
    prefix: str = ""
    renamings: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Target:
    """A target as written, without what it inherits."""

    name: str
    line: int = 0
    column: int = 0
    extends: str = ""
    extends_location: str = ""
    is_abstract: bool = False
    description: str = ""
    root: Root | None = None
    version: dict[str, str] = field(default_factory=dict)
    file_rules: list[FileRule] = field(default_factory=list)
    options: Options = field(default_factory=Options)
    settings: dict[str, str] = field(default_factory=dict)
    capabilities: dict[str, Capability] = field(default_factory=dict)
    mappings: dict[str, str] = field(default_factory=dict)
    namespaces: list[Namespace] = field(default_factory=list)
    externals: list[External] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    variables: dict[str, str] = field(default_factory=dict)
    precompile: Library | None = None
    libraries: list[Library] = field(default_factory=list)
    assemblies: list[Assembly] = field(default_factory=list)
    clusters: list[Cluster] = field(default_factory=list)
    overrides: list[Cluster] = field(default_factory=list)


@dataclass(slots=True)
class System:
    """A configuration file. `schema` is (0, 0, 0) where it names none; `path` is where redirections end."""

    path: Path
    name: str = ""
    uuid: str = ""
    schema: Version = (0, 0, 0)
    description: str = ""
    is_readonly: bool = False
    library_target: str = ""
    targets: list[Target] = field(default_factory=list)
    problems: list[EcfProblem] = field(default_factory=list)
    redirected_from: list[Path] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """No problems, not even small ones."""
        return not self.problems

    @property
    def has_errors(self) -> bool:
        return any(problem.is_error for problem in self.problems)

    @property
    def first_target(self) -> Target | None:
        """The first target that is not abstract, else the first."""
        concrete = [target for target in self.targets if not target.is_abstract]
        return next(iter(concrete or self.targets), None)

    def target(self, name: str) -> Target | None:
        """The target called `name`, whatever the case of its letters."""
        return next((target for target in self.targets if target.name.lower() == name.lower()), None)
