"""Native code of this package, where compile.py has made some: which folder holds it, and whether it fits.

In: the folder of the package. Out: the folder of a complete copy of it with compiled modules, or None. A copy counts
only if its name carries the hash of exactly these sources and the tag of this Python, so that an edit or an update
switches it off. EIFFEL_EXPERT_NATIVE=0 switches it off too; a folder there is taken unseen, as tests and compile.py do.
Builds nothing.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from typing import Final

SWITCH: Final = "EIFFEL_EXPERT_NATIVE"


def native_folder(package: Path) -> Path | None:
    """The folder to import the modules of `package` from instead, if there is one."""
    wish = os.environ.get(SWITCH, "")
    if wish in ("0", "off", "no"):
        return None
    if wish:
        return Path(wish)
    try:
        if not builds_folder().is_dir():
            return None
        folder = build_folder(package)
        return folder if folder.is_dir() else None
    except (OSError, RuntimeError):  # no home, no permission: then without
        return None


def builds_folder() -> Path:
    """Where builds lie, each a folder."""
    return _cache_folder() / "native"


def build_folder(package: Path) -> Path:
    """Where the build of these sources for this Python lies, if it was made."""
    return builds_folder() / "-".join((_fingerprint(package), *EXTENSION_SUFFIXES[0].split(".")[1:-1]))


def _cache_folder() -> Path:
    if own := os.environ.get("EIFFEL_EXPERT_CACHE"):
        return Path(own)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "eiffel-expert"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "eiffel-expert"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "eiffel-expert"


def _fingerprint(package: Path) -> str:
    """A hash of all files of the package."""
    from hashlib import sha256  # here, since only those who have compiled pay for it

    digest = sha256()
    for path in sorted(package.rglob("*")):
        if path.suffix in (".py", ".e", ".md") and path.is_file():
            data = path.read_bytes()
            digest.update(f"{path.relative_to(package).as_posix()}\0{len(data)}\0".encode())
            digest.update(data)
    return digest.hexdigest()[:20]
