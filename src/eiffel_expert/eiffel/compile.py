"""Builds the front end as native code: `python -m eiffel_expert.eiffel.compile`. Optional; the results are the same.

In: this package's sources, mypyc (of the package mypy), setuptools and a C compiler. Out: a copy of the package with
compiled modules in the user's cache, found by native.py as long as the sources stay the same. The installed files are
not touched, and a build is put in place only if it gives the same trees as plain Python does. `--remove` deletes all
builds, `--status` says what is in use. Exit status: 0 done, 1 the build is wrong or (--status) none is in use, 3 a tool
is missing.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from .native import SWITCH, build_folder, builds_folder, native_folder

# What is compiled. The rest stays Python: lexer.py is expressions of `re`, visitors are for subclassing.
PATTERNS: Final = (
    "tokens.py",
    "syntax/[a-z]*.py",
    "parser/[a-z]*.py",
    "printer/[a-z]*.py",
    "comments.py",
    "comparison.py",
    "diagnostics.py",
    "dialects.py",
    "scanner.py",
    "tree.py",
)
_SETUP: Final = """
import sys
from setuptools import setup
from mypyc.build import mypycify
arguments = ["--strict", "--config-file=", *sys.argv[1:]]
modules = mypycify(arguments, opt_level="3", group_name="eiffel_expert.eiffel.native")
setup(name="native", packages=[], ext_modules=modules, script_args=["-q", "build_ext", "--inplace"])
"""


class CompileError(Exception):
    """The build failed; the message says why, `status` is the exit status."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m eiffel_expert.eiffel.compile", description=__doc__.split("\n")[0])
    parser.add_argument("--remove", action="store_true", help="delete all builds")
    parser.add_argument("--status", action="store_true", help="tell whether a build is in use")
    options = parser.parse_args(arguments)
    if options.remove:
        shutil.rmtree(builds_folder(), ignore_errors=True)
        return 0
    package = package_folder()
    if options.status:
        folder = native_folder(package)
        print(f"in use: {folder}" if folder else "plain Python")
        return 0 if folder else 1
    try:
        print(f"built: {build(package)}")
    except CompileError as fault:
        print(f"error: {fault}", file=sys.stderr)
        return fault.status
    return 0


def package_folder() -> Path:
    """The installed package, also when this module runs from a build of it."""
    from . import __file__ as initial

    return Path(initial).resolve().parent


def build(package: Path) -> Path:
    """Compile `package` for this Python; the folder of the build. Raises CompileError."""
    missing = [name for name in ("mypyc", "setuptools") if importlib.util.find_spec(name) is None]
    if missing:
        raise CompileError(f"{' and '.join(missing)} not installed: pip install mypy setuptools", 3)
    builds_folder().mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=builds_folder(), prefix=".new-") as work:
        copy = Path(work) / "eiffel_expert" / "eiffel"
        shutil.copytree(package, copy, ignore=shutil.ignore_patterns("__pycache__", "*.so", "*.pyd"))
        shutil.copy(package.parent / "__init__.py", copy.parent)
        modules = [str(path.relative_to(work)) for pattern in PATTERNS for path in sorted(copy.glob(pattern))]
        print(f"compiling {len(modules)} modules: a minute or two", file=sys.stderr)
        _compile(Path(work), modules)
        _verify(copy)
        final = build_folder(package)
        shutil.rmtree(final, ignore_errors=True)
        copy.rename(final)
    return final


def _compile(work: Path, modules: list[str]) -> None:
    command = [sys.executable, "-c", _SETUP, *modules]
    environment = {**os.environ, SWITCH: "0", "PYTHONPATH": "", "MYPYPATH": str(work)}
    done = subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0 or not list(work.glob("eiffel_expert/eiffel/native__mypyc.*")):
        reason = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise CompileError(f"mypyc or the C compiler failed:\n{reason}", 3)


def _verify(copy: Path) -> None:
    """Both builds must give the same trees for the kernel's interfaces, whole and cut off."""
    samples = copy.parent / "samples"
    samples.mkdir()
    for path in sorted(copy.glob("kernel/*.e")):
        text = path.read_text(encoding="utf-8")
        (samples / path.name).write_text(text, encoding="utf-8")
        (samples / f"cut_{path.name}").write_text(text[: len(text) * 2 // 3], encoding="utf-8")
    files = [str(path) for path in sorted(samples.iterdir())]
    if trees_of(files, "0") != trees_of(files, str(copy)):
        raise CompileError("the compiled parser gives other trees than the plain one: the build is not used", 1)


def trees_of(files: list[str], native: str) -> str:
    """What the command `tree` prints for `files`, in plain Python (`native` is "0") or from the folder of a build."""
    command = [sys.executable, "-m", "eiffel_expert.eiffel", "tree", *files]
    paths = [str(package_folder().parent.parent), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, SWITCH: native, "PYTHONPATH": os.pathsep.join(path for path in paths if path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode not in (0, 1) or not done.stdout:
        raise CompileError(f"the parser stopped with status {done.returncode}: {done.stderr[-2000:]}", 1)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
