"""Archives (.zip, .tar, .tar.gz, .tgz, .tar.bz2, .tar.xz) as folders in the cache.

In: an archive. Out: a folder with its class, configuration and licence files, unpacked once for each content. Links
and special files are left out, and names that lead out of the folder make the archive a bad one. What is written is
counted as it comes, not as the archive says: one that unpacks to more than the limit is refused.
"""

from __future__ import annotations

import gzip
import hashlib
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from eiffel_expert.errors import UserError

ENDINGS = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".txz")
MAX_BYTES = 4_000_000_000
MAX_FILES = 500_000
_TAKEN = (".e", ".ecf")
_LICENCES = ("licen", "copying")
_BLOCK = 1 << 20
_FAULTS = (
    *(zipfile.BadZipFile, tarfile.TarError, gzip.BadGzipFile, lzma.LZMAError, zlib.error),
    *(EOFError, NotImplementedError, ValueError),
)

Entry = tuple[str, Callable[[], IO[bytes]]]


def is_archive(path: Path) -> bool:
    return path.is_file() and path.name.lower().endswith(ENDINGS)


def unpacked(path: Path) -> Path:
    """The folder with what was taken from the archive; UserError on a bad one, which leaves nothing behind."""
    from eiffel_expert.verify.classes import cache_folder
    from eiffel_expert.workspace import write_atomically

    with path.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    folder = cache_folder() / "archives" / digest[:32]
    if folder.is_dir():
        return folder
    try:
        with write_atomically(folder) as temporary:
            temporary.mkdir()
            _unpack(path, temporary)
    except _FAULTS as fault:
        said = next(iter(str(fault).splitlines()), "") or type(fault).__name__
        raise UserError(
            f"cannot unpack {path}: {said.rstrip(':')}", "download it again, or unpack it and give the folder"
        ) from None
    except RuntimeError as fault:  # zipfile's way to say that a password is needed
        raise UserError(f"cannot unpack {path}: {fault}", "unpack it and give the folder") from None
    return folder


def _unpack(path: Path, folder: Path) -> None:
    size = count = 0
    for name, opened in _entries(path):
        target = folder / _safe(name, path)
        count += 1
        if not _is_wanted(target.name):
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        with opened() as source, target.open("wb") as copy:
            while block := source.read(_BLOCK):
                size += len(block)
                if size > MAX_BYTES or count > MAX_FILES:
                    raise UserError(
                        f"{path} unpacks to more than {MAX_BYTES // 1_000_000} MB or {MAX_FILES} files",
                        "unpack what you need of it and give the folder",
                    )
                copy.write(block)


def _is_wanted(name: str) -> bool:
    return name.lower().endswith(_TAKEN) or name.lower().startswith(_LICENCES)


def _safe(name: str, archive: Path) -> Path:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if not parts or parts[0] in ("/", "..") or ".." in parts or ":" in parts[0] or "\0" in name:
        raise UserError(f"{archive} holds a name that leads out of it: {name!r}", "do not trust this archive")
    return Path(*parts)


def _entries(path: Path) -> Iterator[Entry]:
    """(name, how to open it) for each regular file."""
    if path.name.lower().endswith(".zip"):
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                kind = info.external_attr >> 28  # of Unix: 8 is a regular file, 10 a link, 0 not said
                if not info.is_dir() and kind in (0, 8):
                    yield info.filename, lambda info=info: archive.open(info)  # type: ignore[misc]
        return
    with tarfile.open(path) as tar:
        for member in tar:
            if member.isreg():
                yield member.name, lambda member=member: _extracted(tar, member)  # type: ignore[misc]


def _extracted(tar: tarfile.TarFile, member: tarfile.TarInfo) -> IO[bytes]:
    found = tar.extractfile(member)
    if found is None:
        raise tarfile.TarError(f"{member.name} can't be read")
    return found
