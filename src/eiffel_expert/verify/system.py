"""A system for a compiler around snippets: configuration, root class, one library a snippet, fresh UUIDs.

In: snippets and surroundings. Out: files in a folder, and which snippet each class file came from. Every snippet gets
a library of its own, so that two snippets may hold classes of one name and neither sees the other's; snippets that
belong together share one. The root target uses them all under a prefix each. Nothing is run here.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.sax.saxutils import quoteattr

from eiffel_expert.eiffel import parse
from eiffel_expert.verify.engine import AUTO, Snippet, Surroundings, class_name_of, dialect_in
from eiffel_expert.verify.transcripts import Finding

NAMESPACE = "http://www.eiffel.com/developers/xml/configuration-1-22-0"
TARGET = "snippets"
KERNEL_LIBRARIES = ("base.ecf", "library_ge.ecf", "library_ise.ecf", "free_elks.ecf")
ROOT_CLASS = "EE_ROOT"
UNNAMED = "EE_UNNAMED"
WRAPPER = "EE_SNIPPET"
_WRAPPED = {"feature": ("", ""), "instructions": ("\tee_body\n\t\tdo\n", "\n\t\tend\n")}


@dataclass
class GeneratedSystem:
    """`configuration` is the file for the compiler, `owners` the snippet (its index) of each class file."""

    folder: Path
    configuration: Path
    owners: dict[Path, int] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    line_offsets: dict[int, int] = field(default_factory=dict)

    def owner_of(self, finding: Finding) -> int | None:
        """The snippet that a finding belongs to: by its file, one that the message names, or a unique class name."""
        if finding.path:
            return self.owners.get(Path(finding.path))
        named = [index for index, name in self.names.items() if name == finding.class_name.upper()]
        named = named or [index for path, index in self.owners.items() if str(path) in finding.message]
        return named[0] if len(named) == 1 else None

    def seen_from_outside(self, finding: Finding, owner: int) -> Finding:
        """The finding with lines of the snippet and without the name of our folder."""
        line = max(finding.line - self.line_offsets[owner], 1) if finding.line else 0
        return replace(finding, line=line, message=finding.message.replace(f"{self.folder}/", ""))


@dataclass(frozen=True, slots=True)
class Cluster:
    """A folder of classes, all of one dialect."""

    name: str
    location: str
    dialect: str = "modern"

    def element(self) -> str:
        attributes = f'name={quoteattr(self.name)} location={quoteattr(self.location)} recursive="true"'
        return f"<cluster {attributes}><option {_iteration(self.dialect)}/></cluster>"


def _iteration(dialect: str) -> str:
    """The option that says it, which EiffelStudio reads for clusters too, Gobo for whole targets only."""
    return f'is_obsolete_iteration="{"true" if dialect == "cursor" else "false"}"'


def main_dialect(group: dict[int, Snippet], surroundings: Surroundings) -> str:
    """The dialect of most texts of a group."""
    if surroundings.dialect != AUTO:
        return surroundings.dialect
    dialects = [dialect_in(snippet.text, surroundings) for snippet in group.values()]
    return "cursor" if dialects.count("cursor") * 2 > len(dialects) else "modern"


def in_another_dialect(group: dict[int, Snippet], surroundings: Surroundings) -> set[int]:
    """Snippets whose text shows that they are not of the group's main dialect."""
    main = main_dialect(group, surroundings)
    if surroundings.dialect != AUTO:
        return set()
    other = ("modern",) if main == "cursor" else ("cursor", "legacy")
    return {index for index, snippet in group.items() if parse(snippet.text).dialect in other}


Translate = Callable[[Path], str]


def generate(
    folder: Path,
    snippets: dict[int, Snippet],
    surroundings: Surroundings,
    base: str,
    root: str = "",
    path_of: Translate = str,
) -> GeneratedSystem:
    """Write the system into `folder`.

    `base` is the location of the library with the kernel classes, `root` the text of a root class (all classes are
    the root without one), `path_of` writes a path as the compiler reads it.
    """
    folder = folder.resolve()
    system = GeneratedSystem(folder, folder / "system.ecf")
    groups = [snippets] if surroundings.together else [{index: snippet} for index, snippet in snippets.items()]
    parts = [_clusters_library(folder, surroundings, base, path_of)]
    for number, group in enumerate(groups):
        home = folder / f"s{number}"
        _write_group(home, group, system, surroundings)
        uses = _base_uses(surroundings, base, path_of, parts[0])
        clusters = [
            Cluster(name, path_of(home / name), name) for name in ("modern", "cursor") if (home / name).is_dir()
        ]
        _write_library(home / "library.ecf", home.name, uses, clusters, surroundings, main_dialect(group, surroundings))
        parts.append(_use(home.name, path_of(home / "library.ecf"), f"S{number}_"))
    clusters = []
    if root:
        write_class(folder / "root" / f"{ROOT_CLASS.lower()}.e", root)
        clusters = [Cluster("root", path_of(folder / "root"))]
    uses = [*_base_uses(surroundings, base, path_of, parts[0]), *parts[1:]]
    root_element = f'<root class="{ROOT_CLASS}" feature="make"/>' if root else '<root all_classes="true"/>'
    system.configuration.write_text(_system(TARGET, "", root_element, uses, clusters, surroundings), encoding="utf-8")
    return system


def write_class(path: Path, text: str) -> None:
    """UTF-8; with a byte order mark if the text is not ASCII, since compilers take unmarked files for Latin-1."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="ascii" if text.isascii() else "utf-8-sig", errors="replace")


def _write_group(home: Path, group: dict[int, Snippet], system: GeneratedSystem, surroundings: Surroundings) -> None:
    """The classes, in a folder for each dialect."""
    for index, snippet in group.items():
        text, name, offset = _class_text(index, snippet)
        path = home / dialect_in(text, surroundings) / f"{name.lower()}.e"
        write_class(path, text)
        system.owners[path] = index
        system.names[index] = name
        system.line_offsets[index] = offset
        for number, other in enumerate(snippet.context):
            file = f"{(class_name_of(other) or f'{UNNAMED}_{number}').lower()}.e"
            place = home / dialect_in(other, surroundings) / file
            if place not in system.owners:
                write_class(place, other)


def _class_text(index: int, snippet: Snippet) -> tuple[str, str, int]:
    """The text of a class for the snippet, the class's name, and how many lines stand before the snippet's own."""
    if snippet.form in _WRAPPED:
        before, after = _WRAPPED[snippet.form]
        head = f"class\n\t{WRAPPER}_{index}\n\nfeature\n\n{before}"
        return f"{head}{snippet.text}{after}\nend\n", f"{WRAPPER}_{index}", head.count("\n")
    return snippet.text, class_name_of(snippet.text) or f"{UNNAMED}_{index}", 0


def _clusters_library(folder: Path, surroundings: Surroundings, base: str, path_of: Translate) -> str:
    """A library for the folders among the libraries, and the element that uses it; "" if there is none."""
    folders = [path for path in surroundings.all_libraries if path.is_dir()]
    if not folders:
        return ""
    dialect = main_dialect({}, surroundings)
    clusters = [Cluster(f"folder_{n}", path_of(path.resolve()), dialect) for n, path in enumerate(folders)]
    uses = _base_uses(surroundings, base, path_of, "")
    place = folder / "folders" / "library.ecf"
    place.parent.mkdir()
    _write_library(place, "folders", uses, clusters, surroundings, dialect)
    return _use("folders", path_of(place))


def _base_uses(surroundings: Surroundings, base: str, path_of: Translate, folders: str) -> list[str]:
    files = [path for path in surroundings.all_libraries if path.is_file()]
    uses = [_use(f"library_{n}", path_of(path.resolve())) for n, path in enumerate(files)]
    if not any(path.name in KERNEL_LIBRARIES for path in files):  # two kernels would clash
        uses.insert(0, _use("base", base))
    return [*uses, folders] if folders else uses


def _use(name: str, location: str, prefix: str = "") -> str:
    prefixed = f" prefix={quoteattr(prefix)}" if prefix else ""
    return f"<library name={quoteattr(name)} location={quoteattr(location)}{prefixed}/>"


def _write_library(
    path: Path,
    name: str,
    uses: Sequence[str],
    clusters: Sequence[Cluster],
    surroundings: Surroundings,
    dialect: str,
) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = _system(name, name, '<root all_classes="true"/>', uses, clusters, surroundings, dialect)
    path.write_text(text, encoding="utf-8")


def _system(
    name: str,
    library_target: str,
    root: str,
    uses: Sequence[str],
    clusters: Sequence[Cluster],
    surroundings: Surroundings,
    dialect: str = "modern",
) -> str:
    """Text of a configuration file with one target."""
    is_library = f" library_target={quoteattr(library_target)}" if library_target else ""
    elements = [
        root,
        f'<option warning="none" {_iteration(dialect)}><assertions precondition="true" postcondition="true"'
        ' check="true" invariant="true" loop="true" supplier_precondition="true"/></option>',
        '<setting name="console_application" value="true"/>',
        f'<capability><concurrency support="scoop" use="{surroundings.concurrency}"/>'
        f'<void_safety support="all" use="{surroundings.void_safety}"/></capability>',
        *uses,
        *(cluster.element() for cluster in clusters),
    ]
    body = "\n".join(f"\t\t{element}" for element in elements)
    attributes = f'xmlns="{NAMESPACE}" name={quoteattr(name)} uuid="{str(uuid.uuid4()).upper()}"{is_library}'
    target = f"\t<target name={quoteattr(name)}>\n{body}\n\t</target>"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<system {attributes}>\n{target}\n</system>\n'
