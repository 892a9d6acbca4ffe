"""The classes that those of a project see: its own, then its neighbours', then our kernel interfaces.

In: class units of several projects. Out: a `Universe` a project and level of void safety, made when it is first asked
for. A name means the nearest class: of the project, else of the same root, else of any other root; those that the
corpus left out count where it has no other. Where the nearest place has a name twice, it means none: which one is not
known. Nothing is parsed here.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.universe import ClassOptions, ClassSource, Settings, Universe
from eiffel_expert.records import SourceUnit
from eiffel_expert.verify.classes import kernel_universe, with_interfaces

KEPT_UNIVERSES = 4  # what the classes of one have found out of one another takes memory
CONCURRENCY = "scoop"  # the strictest: its rules say nothing of a class that has no separate type
NONE_KNOWN = "all"  # void safety where a unit says nothing: as strict as the corpus's tier "builtin"

Level = tuple[str, str]  # project, void safety
Places = Mapping[str, Sequence[SourceUnit]]  # classes of one name by project


class ProjectUniverses:
    """Class units by project, and the universes that they make."""

    def __init__(self, classes: Iterable[SourceUnit], left_out: Iterable[SourceUnit] = ()) -> None:
        self._by_name = _placed(classes)
        self._left_out = _placed(left_out)
        self._sources: dict[str, ClassSource] = {}
        self._universes: OrderedDict[Level, Universe] = OrderedDict()
        self._kernels: dict[str, Universe] = {}
        self._kernel_names = frozenset(class_files())

    def class_unit(self, project: str, name: str) -> SourceUnit | None:
        """The class that `name`, in upper case, is to the classes of a project; None if it is not known, or twice."""
        for near in (_own, _of_the_same_root, self._elsewhere):
            found = near(self._by_name.get(name, {}), project) or near(self._left_out.get(name, {}), project)
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def universe(self, project: str, void_safety: str) -> Universe:
        """The universe of a project; a few are kept."""
        level = (project, void_safety or NONE_KNOWN)
        if level not in self._universes:
            self._universes[level] = self._made(*level)
            while len(self._universes) > KEPT_UNIVERSES:
                self._universes.popitem(last=False)
        self._universes.move_to_end(level)
        return self._universes[level]

    def _made(self, project: str, void_safety: str) -> Universe:
        names = {**self._by_name, **self._left_out}
        found = [unit for name in names if (unit := self.class_unit(project, name)) is not None]
        settings = Settings(void_safety, CONCURRENCY)
        return with_interfaces(Universe(map(self._source, found), self._kernel(void_safety), settings))

    def _source(self, unit: SourceUnit) -> ClassSource:
        if unit.id not in self._sources:
            self._sources[unit.id] = ClassSource(unit.class_name, None, unit.text, ClassOptions(unit.dialect or "any"))
        return self._sources[unit.id]

    def _kernel(self, void_safety: str) -> Universe:
        if void_safety not in self._kernels:
            self._kernels[void_safety] = kernel_universe(Settings(void_safety, CONCURRENCY))
        return self._kernels[void_safety]

    def _elsewhere(self, places: Places, project: str) -> list[SourceUnit]:
        """Of other roots; no kernel classes: those of two kernels do not go together."""
        names = [name for name in places if _root(name) != _root(project)]
        found = [unit for name in names for unit in places[name]]
        return [] if found and found[0].class_name in self._kernel_names else found


def _placed(classes: Iterable[SourceUnit]) -> dict[str, dict[str, list[SourceUnit]]]:
    """By name and project."""
    found: dict[str, dict[str, list[SourceUnit]]] = defaultdict(lambda: defaultdict(list))
    for unit in classes:
        found[unit.class_name][unit.project].append(unit)
    return found


def _own(places: Places, project: str) -> list[SourceUnit]:
    return list(places.get(project, ()))


def _of_the_same_root(places: Places, project: str) -> list[SourceUnit]:
    near = [name for name in places if name != project and _root(name) == _root(project)]
    return [unit for name in near for unit in places[name]]


def _root(project: str) -> str:
    return project.partition("/")[0]
