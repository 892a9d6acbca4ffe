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
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eiffel_expert.errors import UserError

MANIFEST = "manifest.json"
STARTED = ".started.json"


@contextmanager
def write_atomically(path: Path) -> Iterator[Path]:
    """A temporary path beside `path`; renamed onto it when the block ends well, removed when it does not.

    Raises UserError when the disk is full: what was there before stays as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield temporary
        temporary.replace(path)
    except OSError as fault:
        raise _full_disk(path, fault) from fault
    finally:
        if temporary.is_dir():
            shutil.rmtree(temporary, ignore_errors=True)
        else:
            temporary.unlink(missing_ok=True)


def _full_disk(path: Path, fault: OSError) -> Exception:
    if fault.errno not in (errno.ENOSPC, errno.EDQUOT):
        return fault
    return UserError(
        f"no space left on the disk while writing {path}",
        "free some room and run the same command again: finished stages are kept",
    )


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


def require_space(folder: Path, megabytes: int, purpose: str) -> None:
    """UserError if the file system of `folder` has less than `megabytes` (MB, 10^6 bytes) free."""
    existing = next(p for p in (folder, *folder.absolute().parents) if p.exists())
    free = shutil.disk_usage(existing).free // 1_000_000
    if free < megabytes:
        raise UserError(
            f"too little disk: {purpose} needs {megabytes} MB under {existing}, {free} MB are free",
            "free some room, or give another place with --workspace",
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
        """Prepare for work under `key`: unfinished work of the same key is kept, anything else is cleared."""
        try:
            same = read_json(self.path / STARTED).get("key") == key
        except (OSError, ValueError):
            same = False
        if not same:
            shutil.rmtree(self.path, ignore_errors=True)
        self.path.mkdir(parents=True, exist_ok=True)
        (self.path / MANIFEST).unlink(missing_ok=True)
        write_json(self.path / STARTED, {"key": key})

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
