"""The compiled front end: found when it fits, passed over when it does not, and equal to the plain one."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
from pathlib import Path

import pytest

from eiffel_expert.eiffel import native
from eiffel_expert.eiffel.compile import CompileError, build, main, package_folder, trees_of

HERE = Path(__file__).parent
SAMPLES = [*sorted((HERE / "cases").glob("*.e")), *sorted((HERE.parent.parent / "samples").rglob("*.e"))]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("EIFFEL_EXPERT_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv(native.SWITCH, raising=False)
    return tmp_path / "cache"


def sources(folder: Path) -> Path:
    """A folder that looks like the package."""
    folder.mkdir()
    (folder / "tokens.py").write_text("END = 1\n")
    return folder


def test_without_a_build_python_is_plain(tmp_path: Path, cache: Path) -> None:
    assert native.native_folder(sources(tmp_path / "a")) is None


def test_a_build_is_found_until_a_source_changes(tmp_path: Path, cache: Path) -> None:
    package = sources(tmp_path / "a")
    native.build_folder(package).mkdir(parents=True)
    assert native.native_folder(package) == native.build_folder(package)
    (package / "tokens.py").write_text("END = 2\n")
    assert native.native_folder(package) is None


@pytest.mark.parametrize("off", ["0", "off"])
def test_the_switch_turns_it_off(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, off: str) -> None:
    package = sources(tmp_path / "a")
    native.build_folder(package).mkdir(parents=True)
    monkeypatch.setenv(native.SWITCH, off)
    assert native.native_folder(package) is None


def test_modules_come_from_the_folder_that_is_named(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    (copy / "extra.py").write_text("HERE = 'copy'\n")
    code = "from eiffel_expert.eiffel import extra, parse; print(extra.HERE, parse('class A end').ok)"
    environment = {**os.environ, native.SWITCH: str(copy)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout == "copy True\n", done.stderr


def test_status_and_removal(cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = native.build_folder(package_folder())
    folder.mkdir(parents=True)
    assert main(["--status"]) == 0
    assert main(["--remove"]) == 0 and not folder.exists()
    assert main(["--status"]) == 1
    assert capsys.readouterr().out == f"in use: {folder}\nplain Python\n"


def test_a_missing_tool_is_named(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(CompileError, match="pip install mypy setuptools"):
        build(package_folder())


@functools.cache
def compiled() -> Path | None:
    """The build of these sources; made here where EIFFEL_EXPERT_COMPILE=1 asks for it, since it takes minutes."""
    if os.environ.get("EIFFEL_EXPERT_COMPILE") == "1":
        return build(package_folder())
    return native.native_folder(package_folder())


def test_the_compiled_front_end_gives_the_same_trees() -> None:
    folder = compiled()
    if folder is None:
        pytest.skip("not compiled: python -m eiffel_expert.eiffel.compile")
    files = [str(path) for path in SAMPLES]
    assert trees_of(files, str(folder)) == trees_of(files, "0")


def test_the_compiled_lexer_gives_the_same_tokens() -> None:
    folder = compiled()
    if folder is None:
        pytest.skip("not compiled: python -m eiffel_expert.eiffel.compile")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(HERE / "test_scanner.py")]
    environment = {**os.environ, native.SWITCH: str(folder), "EIFFEL_EXPERT_COMPILE": ""}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
