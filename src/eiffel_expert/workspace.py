"""A workspace: one folder a stage, its manifest written last.

A stage's folder is complete when `manifest.json` is there, was made for the same key (recipe section, inputs' hashes,
version) and the files it lists still have their recorded sizes. Anything else is unfinished work: kept when its key is
the same (the stage resumes), cleared when the key differs. Nothing here knows what a stage does.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from eiffel_expert.errors import UserError

MANIFEST = "manifest.json"
STARTED = ".started.json"
LOCK = ".lock"
UNITS = "units.parquet"  # in corpus/
CONTEXT = "context.parquet"  # in corpus/: classes that were left out of the units, for those that need them
BASE_GGUF = "base-q8_0.gguf"  # in export/, beside the tuned model: the untouched base by the same conversion
PART = ".part"  # ending of what is being written
FULL_DISK_BYTES = 1_000_000


@contextmanager
def write_atomically(path: Path) -> Iterator[Path]:
    """A temporary path beside `path`; renamed onto it when the block ends well, removed when it does not.

    Raises UserError when the disk is full: what was there before stays as it was.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}{PART}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield temporary
        if temporary.is_dir() and path.is_dir():
            shutil.rmtree(path)  # a folder can't be renamed onto one that holds files
        temporary.replace(path)
    except Exception as fault:
        if (said := cannot_write(path, fault, temporary)) is not None:
            raise said from fault
        raise
    finally:
        _remove(temporary)


def cannot_write(path: Path, fault: Exception, *others: Path) -> UserError | None:
    """What to tell the user if `fault` means that `path` (or one of `others`, written in its place) can't be written.

    torch, safetensors and the GGUF converter report a full disk by exceptions of their own: the disk itself is asked.
    """
    if _is_full(path, fault):
        return UserError(
            f"no space left on the disk while writing {path}",
            "free some room and run the same command again: what is finished is kept",
        )
    if not isinstance(fault, OSError) or fault.filename is None:
        return None
    if Path(os.fsdecode(fault.filename)) not in (path, *path.parents, *others):
        return None  # something else that was read meanwhile
    return UserError(f"cannot write {path}: {fault.strerror}", "mend that, or give another place")


def _is_full(path: Path, fault: Exception) -> bool:
    if isinstance(fault, OSError) and fault.errno in (errno.ENOSPC, errno.EDQUOT):
        return True
    return os.strerror(errno.ENOSPC) in str(fault) or _free_bytes(path.parent) < FULL_DISK_BYTES


def _free_bytes(folder: Path) -> int:
    existing = next(p for p in (folder, *folder.absolute().parents) if p.exists())
    return shutil.disk_usage(existing).free


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(FileNotFoundError, NotADirectoryError):
            path.unlink()


def write_json(path: Path, value: Any) -> None:
    with write_atomically(path) as temporary:
        temporary.write_text(json.dumps(value, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")


def read_json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def hash_file(path: Path) -> str:
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def hash_value(value: Any) -> str:
    """SHA-256 of the value's canonical JSON."""
    return hashlib.sha256(json.dumps(value, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


ELSEWHERE = "free some room, or give another place with --workspace"


def require_space(folder: Path, megabytes: int, purpose: str, hint: str = "") -> None:
    """UserError if the file system of `folder` has less than `megabytes` (MB, 10^6 bytes) free."""
    free = _free_bytes(folder) // 1_000_000
    if free < megabytes:
        raise UserError(
            f"too little disk: {purpose} needs {megabytes} MB under {folder}, {free} MB are free", hint or ELSEWHERE
        )


@dataclass(frozen=True)
class StageFolder:
    """One stage's folder and whether what lies there is finished."""

    path: Path

    @property
    def manifest(self) -> dict[str, Any] | None:
        try:
            found = read_json(self.path / MANIFEST)
        except (OSError, ValueError):
            return None
        return found if isinstance(found, dict) else None

    def is_complete(self, key: str) -> bool:
        manifest = self.manifest
        return manifest is not None and manifest.get("key") == key and self._files_are_there(manifest)

    def _files_are_there(self, manifest: dict[str, Any]) -> bool:
        files = manifest.get("files", {})
        return all(
            (self.path / name).is_file() and (self.path / name).stat().st_size == entry["size"]
            for name, entry in files.items()
        )

    def begin(self, key: str) -> None:
        """Prepare for work under `key`: unfinished work of the same key is kept, anything else of ours is cleared.

        Raises UserError if the folder holds files and was not made by a stage: they are the user's.
        """
        self._require_own()
        try:
            same = read_json(self.path / STARTED).get("key") == key
        except (OSError, ValueError):
            same = False
        (self.path / MANIFEST).unlink(missing_ok=True)
        if not same:
            self._clear()
        for leftover in self.path.rglob(f".*{PART}"):  # of a run that was killed: the workspace is locked
            _remove(leftover)
        write_json(self.path / STARTED, {"key": key})

    def _require_own(self) -> None:
        marks = (self.path / STARTED, self.path / MANIFEST)
        if self.path.is_dir() and any(self.path.iterdir()) and not any(mark.exists() for mark in marks):
            raise UserError(
                f"{self.path} holds files that no stage has written", "give another folder with --workspace"
            )

    def _clear(self) -> None:
        """Empty the folder; its mark stays till last, so that a kill in between leaves a folder known as ours."""
        write_json(self.path / STARTED, {"key": ""})
        for entry in self.path.iterdir():
            if entry.name != STARTED:
                _remove(entry)

    def finish(self, key: str, details: dict[str, Any]) -> None:
        """Write the manifest: from here on the stage counts as done."""
        files = {name: {"size": path.stat().st_size, "sha256": hash_file(path)} for name, path in self._outputs()}
        write_json(self.path / MANIFEST, {"key": key, "files": files, **details})

    def _outputs(self) -> list[tuple[str, Path]]:
        """Files that others may read: hidden ones and checkpoints are the stage's own business."""
        found = sorted(p for p in self.path.rglob("*") if p.is_file() and p.name != MANIFEST)
        named = [(p.relative_to(self.path).as_posix(), p) for p in found]
        return [(name, p) for name, p in named if not any(part.startswith(".") for part in name.split("/"))]

    def outputs_hash(self) -> str:
        """One hash over all finished outputs: what a stage after this one depends on."""
        manifest = self.manifest
        assert manifest is not None, f"stage folder {self.path} is not finished"
        return hash_value({name: entry["sha256"] for name, entry in manifest["files"].items()})


@dataclass(frozen=True)
class Workspace:
    """The folder that holds all stages' folders."""

    root: Path

    @contextmanager
    def locked(self) -> Iterator[None]:
        """The only one to write here while the block runs; the system lets go of the lock when the process ends.

        Raises UserError if another run holds it, or the folder can't be made.
        """
        lock = FileLock(self.root / LOCK)
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            lock.acquire(timeout=0)
        except Timeout:
            hint = "wait until it has ended, or give another folder with --workspace"
            raise UserError(f"another run is at work in {self.root}", hint) from None
        except OSError as fault:
            raise cannot_write(self.root / LOCK, fault) or fault from fault
        try:
            yield
        finally:
            lock.release()

    def stage(self, name: str) -> StageFolder:
        return StageFolder(self.root / name)

    def finished(self, name: str) -> Path:
        """The folder of a finished stage; UserError if it has not run."""
        folder = self.stage(name)
        if folder.manifest is None:
            raise UserError(
                f"no finished stage '{name}' in {self.root}",
                f"run `eiffel-expert run --workspace {self.root}` first",
            )
        return folder.path
