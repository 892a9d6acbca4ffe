"""The lock holds everything that pyproject asks for: a fresh clone must not miss a package that some machine had."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def name_of(requirement: str) -> str:
    return re.split(r"[\s<>=!~\[;]", requirement.strip(), maxsplit=1)[0].lower().replace("_", "-")


def locked() -> dict[str, str]:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    return {name_of(line): line for line in lines if line and not line.startswith("#")}


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = {name_of(r) for r in [*project["dependencies"], *extras["cpu"], *extras["dev"]]}
    assert wanted - locked().keys() == set()


def test_every_locked_package_has_one_version() -> None:
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", line) for line in locked().values())
