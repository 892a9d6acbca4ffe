"""The table: ours beside the peers that are installed; the others are named."""

from __future__ import annotations

import sys
from pathlib import Path

import near_duplicates
import pytest

TEXT = "class C{n}\nfeature\n\t{names}: INTEGER\n\t\t\t-- {comment}\nend\n"


def _library(folder: Path) -> None:
    for n in range(3):
        names = ", ".join(f"quantity_{n}_{at}" for at in range(40))
        for version in ("first", "second"):
            text = TEXT.format(n=n, names=names, comment=f"As in the {version} version")
            (folder / f"c{n}_{version}.e").write_text(text)


def test_two_versions_of_each_file_are_pairs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _library(tmp_path)
    for peer in ("datasketch", "text_dedup"):
        monkeypatch.setitem(sys.modules, peer, None)
    monkeypatch.setattr(sys, "argv", ["near_duplicates.py", str(tmp_path)])
    near_duplicates.main()
    printed = capsys.readouterr()
    row = next(line for line in printed.out.splitlines() if line.startswith("ours"))
    assert "6 distinct files" in printed.out and " 3       0" in row
    assert "datasketch is not installed" in printed.err and "text-dedup is not installed" in printed.err
