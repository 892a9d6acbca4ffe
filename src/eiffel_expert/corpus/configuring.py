"""What configuration files say of each class file: which one it is read with, void safety, schema, dialect.

In: results. Out: the same with this; the landscape of all configurations under the roots, and of the recipe's
libraries, is `Work.landscape`. Files that none names belong to a territory of their project's own. Nothing is dropped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from eiffel_expert.config import CorpusSection
from eiffel_expert.corpus.files import FileResult, Work
from eiffel_expert.corpus.projects import printable, root_names
from eiffel_expert.eiffel.ecf import ClassFile
from eiffel_expert.sources import SourceRoot
from eiffel_expert.sources.listing import listing_of
from eiffel_expert.verify.classes import found_library
from eiffel_expert.verify.configurations import FOLDER, Landscape, Territory
from eiffel_expert.verify.territories import file_without_configuration

CONTEXT = Path("libraries")


def landscape_of(roots: Sequence[SourceRoot], section: CorpusSection) -> Landscape:
    """All configurations under the roots, and the recipe's libraries. UserError if one of these is not there."""
    libraries = [found_library(name) for name in section.libraries]
    folders = {folder: listing_of(folder) for folder in libraries if folder.is_dir()}
    landscape = Landscape(
        [file for root in roots for file in root.configurations],
        [file for found in folders.values() for file in found.configurations],
        [root.path for root in roots],
        [path for path in libraries if path.is_file()],
    )
    for folder, found in folders.items():
        if not found.configurations:
            landscape.add_folder(folder, map(file_without_configuration, found.classes), ())
    return landscape


def with_configurations(work: Work, results: list[FileResult]) -> list[FileResult]:
    """The results with the territory of each file, and what is declared there."""
    landscape = work.landscape
    owners = owners_of(landscape.territories.values())
    context = [one for one in landscape.territories.values() if not one.is_source or one.target == FOLDER]
    named = {path.resolve() for path in map(found_library, work.section.libraries)}
    _add_leftovers(landscape, results, owners, [one for one in context if one.path.resolve() in named])
    names = root_names(work.roots)
    return [_configured(result, owners.get(result.place.file), names) for result in results]


def owners_of(territories: Iterable[Territory]) -> dict[Path, tuple[Territory, ClassFile]]:
    """For each class file the territory that it is judged in: that of the nearest ECF above it, first targets first."""
    found: dict[Path, tuple[_Rank, Territory, ClassFile]] = {}
    for territory in territories:
        if territory.is_source and territory.target != FOLDER:
            for file in territory.files:
                rank = _rank(territory, file.path)
                if file.path not in found or rank < found[file.path][0]:
                    found[file.path] = rank, territory, file
    return {path: (territory, file) for path, (_, territory, file) in found.items()}


_Rank = tuple[int, int, bool, str]


def _rank(territory: Territory, file: Path) -> _Rank:
    """How many folders up and down it is from the ECF to the file: some systems take in what lies far away."""
    folder, parts = territory.path.parent.parts, file.parent.parts
    shared = next((n for n, (one, other) in enumerate(zip(folder, parts, strict=False)) if one != other), None)
    shared = min(len(folder), len(parts)) if shared is None else shared
    return len(folder) - shared, len(parts) - shared, bool(territory.target), str(territory.key)


def _add_leftovers(
    landscape: Landscape,
    results: Sequence[FileResult],
    owners: dict[Path, tuple[Territory, ClassFile]],
    context: Sequence[Territory],
) -> None:
    """A territory for each project's files without a configuration; they see what its configurations have."""
    left: dict[str, list[Path]] = defaultdict(list)
    near: dict[str, dict[Path, Territory]] = defaultdict(dict)
    for result in results:
        project, owner = result.place.project, owners.get(result.place.file)
        if owner is not None:
            near[project][owner[0].key] = owner[0]
        elif result.reading.class_name:
            left[project].append(result.place.file)
    for project, paths in left.items():
        files = {path: file_without_configuration(path) for path in paths}
        territory = landscape.add_folder(Path(project), files.values(), [*near[project].values(), *context])
        owners.update({path: (territory, file) for path, file in files.items()})


def _configured(result: FileResult, owner: tuple[Territory, ClassFile] | None, names: dict[Path, str]) -> FileResult:
    if owner is None:
        return result
    territory, file = owner
    if territory.target == FOLDER:
        return replace(result, territory=territory.key, dialect_from="text")
    declared = file.dialect if file.dialect != "legacy" else result.reading.dialect
    return replace(
        result,
        territory=territory.key,
        configuration=_shown(territory, result, names),
        schema=territory.schema,
        declared_void_safety=territory.void_safety,
        dialect=result.reading.dialect if result.reading.dialect not in ("any", "") else declared,
        dialect_from="text" if result.reading.dialect not in ("any", "") else territory.dialect_from,
    )


def _shown(territory: Territory, result: FileResult, names: dict[Path, str]) -> str:
    root = result.place.root
    if not territory.path.is_relative_to(root):
        return printable(territory.path.name)
    return printable(f"{names[root]}/{territory.path.relative_to(root).as_posix()}")
