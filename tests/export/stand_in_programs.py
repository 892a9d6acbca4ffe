"""Programs that stand in for others on PATH and record how they were called."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest


def put_on_path(name: str, body: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shell script `name` on PATH; returns the file to which its folder and arguments go, one a line."""
    record = folder / f"{name}.calls"
    script = folder / "bin" / name
    script.parent.mkdir(exist_ok=True)
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$PWD" "$@" >"{record}"\n{body}\n')
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{script.parent}:/usr/bin:/bin")
    return record
