"""Territories as a universe, and the checker's verdicts on their classes.

In: a landscape and keys of territories. Out: a `Layout`, which can be sent to another process: the sources of all
classes that theirs see, each with the scope of its own territory; there, verdicts on class files at a level of void
safety. A territory that has no kernel takes one that is there, or our kernel's interfaces. A class whose name a file
of its own territory has already is judged on top of the others.
"""

from __future__ import annotations

import gc
import pickle
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from eiffel_expert import __version__
from eiffel_expert.eiffel.check import check_class
from eiffel_expert.eiffel.ecf import ClassFile
from eiffel_expert.eiffel.ecf.schema import NEWEST, default_options
from eiffel_expert.eiffel.kernel import ALIASES, class_files
from eiffel_expert.eiffel.loading import Groups
from eiffel_expert.eiffel.universe import KERNEL_MARKS, ClassInfo, ClassOptions, ClassSource, Settings, Universe
from eiffel_expert.records import Verdict
from eiffel_expert.verify import builtin
from eiffel_expert.verify.checker import report_verdict
from eiffel_expert.verify.classes import kernel_universe, save_interfaces, with_interfaces
from eiffel_expert.verify.configurations import FOLDER, Landscape, Territory
from eiffel_expert.verify.files import read_source

Asked = tuple[int, Path, Path]  # a number of the asker's, a class file, the key of its territory


@dataclass(slots=True)
class Layout:
    """`names` leads from (territory, file) to the class's name in the universe."""

    sources: list[ClassSource]
    names: dict[tuple[Path, Path], str] = field(default_factory=dict)
    has_kernel: bool = False


def file_without_configuration(path: Path) -> ClassFile:
    """Read as the newest compilers do, in the dialect that its text shows."""
    return ClassFile(path, "", "", "any", "", default_options(NEWEST), Path())


def layout_of(landscape: Landscape, keys: Iterable[Path], names: Mapping[Path, str]) -> Layout:
    """The classes of these territories and of all that they use; `names` has the names of classes in files read."""
    territories = landscape.reachable(keys)
    groups = Groups()
    found = Layout(groups.sources)
    for territory in territories:
        for file in territory.files:
            count = len(groups.own)
            groups.add(replace(file, configuration=territory.key), names.get(file.path, ""))
            if len(groups.own) > count:
                found.names[territory.key, file.path] = groups.own[-1].name
    for _ in range(2):  # mappings to own classes are for clients to see, those to classes of libraries are not
        for territory in territories:
            groups.map(territory.key, territory.mappings)
        for territory in territories:
            for used, prefix, renamings in territory.uses:
                groups.use(territory.key, used, prefix, renamings)
    found.has_kernel = set(KERNEL_MARKS) <= {source.name for source in groups.sources}
    if found.has_kernel:
        _share_kernel(groups, territories)
    return found


def _share_kernel(groups: Groups, territories: Sequence[Territory]) -> None:
    """Let territories that see no kernel see what those do that have it in their own clusters."""
    holders = [one for one in territories if set(KERNEL_MARKS) <= set(groups.given.get(one.key, {}))]
    for territory in territories:
        scope = groups.scopes.get(territory.key)
        if scope is not None and "ANY" not in scope.names:
            for holder in holders[:1]:
                groups.use(territory.key, holder.key, "", {})


class Judge:
    """Verdicts on classes of a layout under the same settings."""

    def __init__(self, layout: Layout, settings: Settings) -> None:
        self._layout = layout
        self._universe = with_interfaces(Universe(layout.sources, kernel_universe(settings), settings))
        kernel = (name for name in class_files() if not name.startswith("EQA_"))  # those are a library of their own
        self._taken = frozenset(() if layout.has_kernel else (*kernel, *ALIASES, "NONE"))

    def verdict(self, path: Path, territory: Path) -> Verdict:
        """The checker's, or the parser's if the text is no class."""
        info = self._class_of(path, territory)
        if info is None or not info.tree.ok:
            return builtin.verify(read_source(path).text)
        if info.options.dialect == "any" and info.tree.dialect != "any":
            info.options = replace(info.options, dialect=info.tree.dialect)
        found = report_verdict(check_class(info))
        if found.accepted and info.name in self._taken and territory.name.endswith(f"#{FOLDER}"):
            reason = f"a library has a class {info.name} too: compilers take no second one"
            return Verdict("undecided", builtin.ENGINE, __version__, "", (), reason)
        return found

    def _class_of(self, path: Path, territory: Path) -> ClassInfo | None:
        name = self._layout.names.get((territory, path))
        if name is not None:
            return self._universe.find(name)
        return self._universe.with_text(read_source(path).text, ClassOptions("any"))


_judges: dict[tuple[Path, Settings], Judge] = {}


def _judge(layout: Path, settings: Settings) -> Judge:
    """One is kept: what a universe has found out takes memory."""
    key = layout, settings
    if key not in _judges:
        _judges.clear()
        gc.collect()  # it lies in circles
        _judges[key] = Judge(pickle.loads(layout.read_bytes()), settings)
    return _judges[key]


def judge_files(asked: tuple[Asked, ...], layout: Path, settings: Settings) -> list[tuple[int, Verdict]]:
    """Verdicts by the asker's numbers; `layout` is a file that holds one, made by this program."""
    judge = _judge(layout, settings)
    found = [(number, judge.verdict(path, territory)) for number, path, territory in asked]
    save_interfaces()
    return found
