"""Which class texts `eiffel-expert check` judges: paths come in (a file, a folder, an ECF), groups of sources go out.

Files and folders that are named together form one group, an ECF one of its own: its target's own clusters, not its
libraries', with what it says of void safety, concurrency and dialect. A file that cannot be read, or is no text, is
kept with the reason. Nothing is judged here but configuration files.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from eiffel_expert import __version__
from eiffel_expert.eiffel.ecf import System, Universe, read_ecf, universe_of
from eiffel_expert.eiffel.source import SourceText, UndecodableText, mixes_encodings
from eiffel_expert.errors import UserError
from eiffel_expert.records import Diagnostic, Verdict
from eiffel_expert.sources import find_sources
from eiffel_expert.verify.builtin import ENGINE
from eiffel_expert.verify.engine import CONCURRENCY, DIALECTS, VOID_SAFETY, Surroundings


@dataclass(frozen=True, slots=True)
class Source:
    """A class file: its text, or the `reason` why there is none. `was_read`: were its bytes there at all?"""

    path: Path
    text: str = ""
    reason: str = ""
    was_read: bool = True


@dataclass(slots=True)
class Group:
    """Class files that see one another, what they are judged with, and verdicts on the configuration itself."""

    surroundings: Surroundings
    sources: list[Source] = field(default_factory=list)
    verdicts: list[tuple[Path, Verdict]] = field(default_factory=list)


def groups_of(paths: Sequence[Path], target: str | None, surroundings: Surroundings) -> list[Group]:
    """The groups under `paths`, in a stable order, each file once; all texts are read.

    Of configuration files `target` is taken, by default the first that is not abstract. Raises UserError if a path or
    the target does not exist, or a folder holds no `.e` file.
    """
    seen: set[Path] = set()
    plain = Group(surroundings)
    found: list[Group] = [plain]
    for path in paths:
        if path.suffix.lower() == ".ecf" and path.is_file():
            found.append(_of_configuration(path, target, surroundings, seen))
        else:
            plain.sources += _new_sources((file for _, file in find_sources((path,))), seen)
    for group in found:
        files = tuple(source.path for source in group.sources if not source.reason)
        group.surroundings = replace(group.surroundings, files=files)
    return [group for group in found if group.sources or group.verdicts]


def read_source(path: Path) -> Source:
    """The text of a file, or why it has none: unreadable, binary, mixed encodings, empty."""
    try:
        data = path.read_bytes()
    except OSError as fault:
        return Source(path, "", f"cannot be read: {fault.strerror}", was_read=False)
    try:
        decoded = SourceText.decode(data)
    except UndecodableText as fault:
        return Source(path, "", str(fault))
    if mixes_encodings(decoded, data):
        return Source(path, "", "mixed encodings: neither UTF-8 nor, as it seems, Latin-1; save it as UTF-8")
    return Source(path, decoded.text) if decoded.text.strip() else Source(path, "", "empty file")


def _new_sources(files: Iterable[Path], seen: set[Path]) -> list[Source]:
    found = []
    for file in files:
        if file.resolve() not in seen:
            seen.add(file.resolve())
            found.append(read_source(file))
    return found


def _of_configuration(path: Path, target: str | None, surroundings: Surroundings, seen: set[Path]) -> Group:
    system = read_ecf(path)
    _require_target(system, target, path)
    group = Group(replace(surroundings, configuration=path, target=target))
    errors = tuple(Diagnostic("ECF", p.line, p.column, p.message) for p in system.problems if p.is_error)
    if errors:
        group.verdicts.append((path, Verdict("rejected", ENGINE, __version__, "", errors)))
    if not system.targets:
        return group
    universe = universe_of(system, target)
    own = [cluster for cluster in universe.clusters if not cluster.library]
    for cluster in own:
        if cluster.folder is None:
            reason = f"cluster {cluster.name!r} ({cluster.location}): {cluster.reason}"
            group.verdicts.append((path, Verdict("undecided", ENGINE, __version__, "", (), reason)))
    group.surroundings = _declared(group.surroundings, universe, system)
    group.sources = _new_sources((file.path for file in universe.classes if not file.library), seen)
    return group


def _require_target(system: System, target: str | None, path: Path) -> None:
    if system.targets and target is not None and system.target(target) is None:
        names = ", ".join(found.name for found in system.targets)
        raise UserError(f"no target {target!r} in {path}", f"its targets are: {names}")


def _declared(surroundings: Surroundings, universe: Universe, system: System) -> Surroundings:
    """What the configuration says, where it says something that compilers still take."""
    void_safety, concurrency = universe.context.void_safety, universe.context.concurrency
    dialects = Counter(file.dialect for file in universe.classes if not file.library)
    dialect = next((name for name, _ in dialects.most_common(1) if name in DIALECTS), surroundings.dialect)
    used = [use.path for use in universe.libraries if use.client == system.path and use.path is not None]
    return replace(
        surroundings,
        void_safety=void_safety if void_safety in VOID_SAFETY else surroundings.void_safety,
        concurrency=concurrency if concurrency in CONCURRENCY else surroundings.concurrency,
        dialect=dialect,
        used=tuple(used),
        missing=tuple(dict.fromkeys(use.name for use in universe.unknown)),
    )
