"""Projects as configuration files (ECF): what one would say of them, and their text.

Comes in: a class of the corpus that may be a root, or stand for a library, with the folders and libraries around it.
Goes out: a `Project`, its ECF, and the same in words. All choices are seeded by the class; the UUID is a hash of it, so
that it is fresh for each project and has no pattern. The text is for EiffelStudio and Gobo alike.
"""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from eiffel_expert.dataset.choice import number, pick, shuffled
from eiffel_expert.dataset.library_index import purpose_of
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.eiffel.kernel import class_files

NAMESPACE = "http://www.eiffel.com/developers/xml/configuration-"
ASSERTIONS = ("precondition", "postcondition", "check", "invariant", "loop")
_PLURALS = dict(
    zip(ASSERTIONS, ("preconditions", "postconditions", "checks", "invariants", "loop assertions"), strict=True)
)
_TIME = re.compile(r"^(DATE|TIME)(_|$)")
_VAGUE = frozenset(("src", "source", "test", "support", "common", "config", "example", "misc", "library", "style"))
_FOLDER = re.compile(r"[a-z][a-z0-9_]+")
_CLASS_NAME = re.compile(r"\b[A-Z][A-Z0-9_]+\b")


@dataclass(frozen=True)
class Part:
    """A library or a cluster of the target."""

    name: str
    location: str
    is_recursive: bool = False


@dataclass(frozen=True)
class Project:
    """`root` is "" for a library; `assertions` are those switched on; `test_cluster` belongs to a second target."""

    name: str
    uuid: str
    schema: str
    purpose: str
    root: str
    creation: str
    clusters: tuple[Part, ...]
    libraries: tuple[Part, ...]
    void_safety: str
    concurrency: str
    assertions: tuple[str, ...]
    is_console: bool
    executable: str
    excluded: str
    has_tests: bool

    @property
    def is_library(self) -> bool:
        return not self.root


def project_of(view: ClassView, seed: int) -> Project | None:
    """A project around a class: an application whose root it is if it can be made without arguments, else a library."""
    folders = _folders(view)
    if not folders or view.unit.path.count("/") < 1:
        return None

    def chance(what: str, among: int) -> int:
        return number(seed, view.unit.id, "ecf", what) % among

    creation = _plain_creation(view)
    name = folders[0] if not creation or chance("name", 2) else view.name.lower().removesuffix("_application")
    names = [folders[0], *shuffled(folders[1:], folders[1:], seed, view.unit.id)[: chance("clusters", 3)]]
    base_folder = pick(("src", "source", "library", "app", "code", "."), seed, view.unit.id, "folder")
    return Project(
        name=name,
        uuid=_fresh_uuid(f"ecf {seed} {view.unit.id}"),
        schema=pick(("1-22-0", "1-23-0", "1-23-0"), seed, view.unit.id, "schema"),
        purpose=purpose_of(view),
        root=view.name if creation else "",
        creation=creation,
        clusters=tuple(Part(n, _location(base_folder, n), bool(chance(f"recursive {n}", 3))) for n in names),
        libraries=libraries_of(view),
        void_safety=pick(("all", "all", "all", "all", "transitional", "none"), seed, view.unit.id, "void"),
        concurrency=pick(("scoop", "none", "none", "thread"), seed, view.unit.id, "concurrency"),
        assertions=pick((ASSERTIONS, ASSERTIONS[:2], ASSERTIONS[:1], ()), seed, view.unit.id, "assertions"),
        is_console=bool(creation) and bool(chance("console", 3)),
        executable=f"{name}_{pick(('tool', 'app', 'demo'), seed, name)}" if creation and not chance("exe", 3) else "",
        excluded=pick(("", "", "/windows$", "/test$", "/CVS$|/\\.svn$"), seed, view.unit.id, "excluded"),
        has_tests=not chance("tests", 3),
    )


def _fresh_uuid(text: str) -> str:
    """A UUID that looks like a random one, the same for the same text."""
    digest = hashlib.sha256(text.encode()).digest()
    return str(uuid.UUID(bytes=digest[:16], version=4)).upper()


def _location(base: str, name: str) -> str:
    return f".\\{name}\\" if base == "." else f".\\{base}\\{name}\\"


def _plain_creation(view: ClassView) -> str:
    """A creation procedure without arguments, "" if there is none; as the text tells."""
    if not view.header.startswith("class") or "[" in view.header:
        return ""
    found = re.search(r"^create(?:\s+\{ANY\})?\s+([\w,\s]+?)\n\s*\n", view.unit.text, re.MULTILINE)
    names = [name.strip().lower() for name in found[1].split(",")] if found else []
    own = {unit.feature_name.lower(): unit for unit in view.features}
    plain = [name for name in names if name in own and re.fullmatch(r"\w+", own[name].signature)]
    return plain[0] if plain else ""


def _folders(view: ClassView) -> list[str]:
    """The class's folder and its neighbours', as names of clusters."""
    above, _, own = view.unit.path.rpartition("/")[0].rpartition("/")
    is_telling = _FOLDER.fullmatch(own) and own not in _VAGUE
    return [own, *(n for n in _beside(view, above) if n != own)] if is_telling else []


def _beside(view: ClassView, above: str) -> tuple[str, ...]:
    return _children(_Paths(view.neighbours)).get(above, ())


class _Paths:
    """The paths of a project's classes; the same mapping is looked at once."""

    def __init__(self, neighbours: Mapping[str, ClassView]) -> None:
        self.neighbours = neighbours

    def __hash__(self) -> int:
        return id(self.neighbours)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Paths) and self.neighbours is other.neighbours


@lru_cache(maxsize=4)
def _children(paths: _Paths) -> Mapping[str, tuple[str, ...]]:
    """Names of the folders with classes, by the folder above."""
    found: dict[str, set[str]] = {}
    for view in paths.neighbours.values():
        above, _, own = view.unit.path.rpartition("/")[0].rpartition("/")
        if _FOLDER.fullmatch(own):
            found.setdefault(above, set()).add(own)
    return {above: tuple(sorted(names)) for above, names in found.items()}


def libraries_of(view: ClassView) -> tuple[Part, ...]:
    """Libraries whose classes the class names, `base` first."""
    found = {"base": Part("base", "$ISE_LIBRARY\\library\\base\\base.ecf")}
    for name in sorted(set(_CLASS_NAME.findall(view.unit.text))):
        part = library_of(name, view)
        if part is not None:
            found.setdefault(part.name, part)
    return tuple(found.values())


def library_of(name: str, view: ClassView) -> Part | None:
    """The library that a class comes from, if it is not the one of `view`."""
    other = view.neighbours.get(name)
    if other is None:
        is_kernel = name.lower() in _kernel_names()
        if is_kernel and _TIME.match(name):
            return Part("time", "$ISE_LIBRARY\\library\\time\\time.ecf")
        is_test = is_kernel and name.startswith("EQA_")
        return Part("testing", "$ISE_LIBRARY\\library\\testing\\testing.ecf") if is_test else None
    home = re.match(r"library/(\w+)/", other.unit.path)
    is_gobo = home and "gobo" in other.unit.project.lower() and home[1] != "free_elks"
    if not is_gobo or home is None or view.unit.path.startswith(home[0]):
        return None
    return Part(f"gobo_{home[1]}", f"$GOBO\\library\\{home[1]}\\library.ecf")


@lru_cache(maxsize=1)
def _kernel_names() -> frozenset[str]:
    return frozenset(name.lower() for name in class_files())


def ecf_of(project: Project) -> str:
    """The configuration file."""
    schema = f"{NAMESPACE}{project.schema}"
    location = f"{schema} {schema}.xsd"
    library = f' library_target="{project.name}"' if project.is_library else ""
    head = (
        f'<system xmlns="{schema}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:schemaLocation="{location}" name="{project.name}" uuid="{project.uuid}"{library}>'
    )
    lines = ['<?xml version="1.0" encoding="ISO-8859-1"?>', head]
    if project.purpose:
        lines.append(f"\t<description>{_escaped(project.purpose)}</description>")
    lines += [f'\t<target name="{project.name}">', *(f"\t\t{line}" for line in _target(project)), "\t</target>"]
    if project.has_tests:
        lines += _test_target(project)
    return "\n".join((*lines, "</system>"))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _target(project: Project) -> list[str]:
    lines = [
        '<root all_classes="true"/>'
        if project.is_library
        else f'<root class="{project.root}" feature="{project.creation}"/>'
    ]
    if project.excluded:
        lines += ["<file_rule>", f"\t<exclude>{project.excluded}</exclude>", "</file_rule>"]
    lines += _options(project)
    if project.is_console:
        lines.append('<setting name="console_application" value="true"/>')
    if project.executable:
        lines.append(f'<setting name="executable_name" value="{project.executable}"/>')
    lines += [
        "<capability>",
        f'\t<concurrency support="scoop" use="{project.concurrency}"/>',
        f'\t<void_safety support="{project.void_safety}" use="{project.void_safety}"/>',
        "</capability>",
    ]
    lines += [f'<library name="{part.name}" location="{part.location}"/>' for part in project.libraries]
    return lines + [_cluster(part) for part in project.clusters]


def _options(project: Project) -> list[str]:
    if not project.assertions:
        return ['<option warning="warning"/>']
    named = " ".join(f'{name}="true"' for name in project.assertions)
    return ['<option warning="warning">', f"\t<assertions {named}/>", "</option>"]


def _cluster(part: Part) -> str:
    recursive = ' recursive="true"' if part.is_recursive else ""
    return f'<cluster name="{part.name}" location="{part.location}"{recursive}/>'


def _test_target(project: Project) -> list[str]:
    testing = "$ISE_LIBRARY\\library\\testing\\testing.ecf"
    return [
        f'\t<target name="{project.name}_test" extends="{project.name}">',
        '\t\t<root class="ANY" feature="default_create"/>',
        f'\t\t<library name="testing" location="{testing}"/>',
        '\t\t<cluster name="test" location=".\\test\\" recursive="true"/>',
        "\t</target>",
    ]


def told(project: Project, seed: int) -> list[str]:
    """What the file shall say, one sentence each."""

    def say(what: str, *ways: str) -> str:
        return pick(ways, seed, project.uuid, what)

    sort = "library" if project.is_library else "application"
    lines = [say("name", f"System and target `{project.name}`, {_a(sort)}.", f"Name: `{project.name}` ({sort}).")]
    if project.purpose:
        lines.append(f"Description: “{project.purpose}”.")
    if project.root:
        lines.append(
            say(
                "root",
                f"Root class {project.root}, creation procedure `{project.creation}`.",
                f"It starts with `{project.creation}` of class {project.root}.",
            )
        )
    else:
        lines.append("There is no root: all classes are compiled.")
    lines += [_told_cluster(part) for part in project.clusters]
    if project.excluded:
        lines.append(f"Folders that match `{project.excluded}` are left out.")
    lines.append(f"Libraries: {_listed([part.name for part in project.libraries])}.")
    lines.append(say("void", f"Void safety: {project.void_safety}.", f"Void safety level `{project.void_safety}`."))
    lines.append(_told_concurrency(project.concurrency))
    lines.append(_told_assertions(project.assertions))
    if project.is_console:
        lines.append("It is a console application.")
    if project.executable:
        lines.append(f"The executable is to be called `{project.executable}`.")
    if project.has_tests:
        lines.append(
            f"A second target `{project.name}_test` extends it with the `testing` library and the folder `test`."
        )
    return [*lines, f"Schema {project.schema}."]


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _told_cluster(part: Part) -> str:
    folder = part.location.strip(".\\").replace("\\", "/")
    below = "with its subfolders" if part.is_recursive else "without subfolders"
    return f"Cluster `{part.name}` in `{folder}`, {below}."


def _told_concurrency(use: str) -> str:
    said = {"scoop": "SCOOP is used.", "thread": "Threads are used; SCOOP is supported."}
    return said.get(use, "No concurrency is used; SCOOP is supported.")


def _told_assertions(names: Sequence[str]) -> str:
    if not names:
        return "No assertions are monitored."
    return f"Monitored: {_listed([_PLURALS[name] for name in names])}."


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
