"""Import boundaries: stages never import each other; `eiffel/` imports the standard library and itself."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "src" / "eiffel_expert"
STAGES = ("corpus", "dataset", "train", "export", "evaluate", "improve")


def imports(file: Path) -> set[str]:
    """Absolute names of all modules that a file imports, at any depth of its code."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = ".".join([*package_of(file, node.level), *([node.module] if node.module else [])])
            found.update([module, *(f"{module}.{alias.name}" for alias in node.names)])
    return found


def package_of(file: Path, level: int) -> tuple[str, ...]:
    """The package that a relative import of `level` dots starts from; () for an absolute one."""
    return file.relative_to(PACKAGE.parent).parts[:-level] if level else ()


def modules(folder: str) -> list[Path]:
    return sorted((PACKAGE / folder).rglob("*.py"))


def test_the_packages_under_test_exist() -> None:
    assert all(modules(stage) for stage in (*STAGES, "eiffel"))


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_imports_no_other_stage(stage: str) -> None:
    others = tuple(f"eiffel_expert.{other}" for other in STAGES if other != stage)
    wrong = {(f.name, name) for f in modules(stage) for name in imports(f) if name.startswith(others)}
    assert wrong == set()


def test_eiffel_imports_the_standard_library_and_itself_only() -> None:
    def is_allowed(name: str) -> bool:
        return name.split(".")[0] in sys.stdlib_module_names or name.startswith("eiffel_expert.eiffel")

    wrong = {(f.name, name) for f in modules("eiffel") for name in imports(f) if not is_allowed(name)}
    assert {w for w in wrong if w[1] != "eiffel_expert"} == set()


def test_no_stage_imports_the_pipeline_or_the_command_line() -> None:
    above = ("eiffel_expert.pipeline", "eiffel_expert.cli")
    wrong = {(f.name, n) for stage in STAGES for f in modules(stage) for n in imports(f) if n.startswith(above)}
    assert wrong == set()


def test_there_are_no_drawer_modules() -> None:
    drawers = {"utils", "helpers", "common", "manager", "misc"}
    assert [p for p in PACKAGE.rglob("*.py") if p.stem in drawers] == []


def test_no_module_is_longer_than_450_lines() -> None:
    lengths = {
        str(p.relative_to(PACKAGE)): len(p.read_text(encoding="utf-8").splitlines()) for p in PACKAGE.rglob("*.py")
    }
    assert {name: n for name, n in lengths.items() if n >= 450} == {}


def test_no_two_test_modules_share_a_name() -> None:
    """pytest imports them by their bare names, and stops at the second."""
    names = [path.name for path in Path(__file__).parent.rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))
