"""The real Eiffel that the checker is measured on: sets of systems, found through environment variables.

In: GOBO, ISE_LIBRARY (an EiffelStudio installation or a checkout of its libraries) and EIFFEL_LOOP (a checkout), as far
as they are set. Out: for each set its libraries, with the class files of the project in each.
Nothing is fetched; a set whose variable is not set is empty.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from eiffel_expert.eiffel.ecf import Context, classes_of, read_ecf


@dataclass(frozen=True, slots=True)
class SystemSet:
    """ECFs of one project: those that match `patterns` below `$variable`, and the folder whose classes count."""

    variable: str
    patterns: tuple[str, ...]
    folder: str = ""
    environment: tuple[tuple[str, str], ...] = ()

    @property
    def root(self) -> Path | None:
        """The folder whose classes count, None if the variable is not set or names no folder."""
        value = os.environ.get(self.variable, "")
        root = Path(value) / self.folder
        return root if value and root.is_dir() else None

    def files(self) -> list[Path]:
        if self.root is None:
            return []
        base = Path(os.environ[self.variable])
        return sorted({path for pattern in self.patterns for path in base.glob(pattern)})


_GOBO = (("GOBO_EIFFEL", "ge"),)
_ISE = (("GOBO_EIFFEL", "ise"),)
_EWF = "contrib/library/web/framework/ewf"
SETS = {
    "gobo-library": SystemSet("GOBO", ("library/*/src/library.ecf",), "library", _GOBO),
    "gobo-tool": SystemSet("GOBO", ("tool/*/src/system.ecf",), "tool", _GOBO),
    "ewf": SystemSet(
        "ISE_LIBRARY",
        (f"{_EWF}/**/*.ecf", "contrib/library/network/**/*.ecf"),
        "contrib/library",
        _ISE,
    ),
    "eiffel-loop": SystemSet("EIFFEL_LOOP", ("library/*.ecf", "library/base/*.ecf"), "library", _ISE),
    "ise-library": SystemSet("ISE_LIBRARY", ("library/*/*.ecf",), "library", _ISE),
}


@dataclass(slots=True)
class SystemChoice:
    """A system and the classes, by file, that are counted in it."""

    ecf: Path
    target: str
    classes: list[Path] = field(default_factory=list)


def context() -> Context:
    """What universes are read with: Unix, and the variables of this process."""
    return Context(platform="unix")


def set_environment(name: str) -> None:
    """Set the variables that the ECFs of a set are read with, for this process and those that it starts."""
    chosen = SETS[name]
    os.environ.update(dict(chosen.environment))
    if "ISE_LIBRARY" in os.environ:
        os.environ.setdefault("ISE_EIFFEL", str(Path(os.environ["ISE_LIBRARY"]).parent))
        os.environ.setdefault("EIFFEL_LIBRARY", os.environ["ISE_LIBRARY"])


def own_classes(ecf: Path, root: Path) -> tuple[str, list[Path]]:
    """The target to check of an ECF ("" if there is none), and the class files of its universe below `root`."""
    system = read_ecf(ecf)
    first = system.first_target
    target = system.library_target or (first.name if first is not None else "")
    if not target:
        return "", []
    wanted = root.resolve()
    files = (file.path for file in classes_of(system, target, context()))
    return target, [path for path in files if wanted in path.resolve().parents]


def candidates(name: str) -> list[SystemChoice]:
    """The libraries of a set, with all of their classes that count. Call `set_environment` first."""
    chosen = SETS[name]
    root = chosen.root
    if root is None:
        return []
    found = [SystemChoice(ecf, *own_classes(ecf, root)) for ecf in chosen.files() if read_ecf(ecf).library_target]
    return [one for one in found if one.target and one.classes]
