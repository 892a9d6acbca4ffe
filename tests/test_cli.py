"""The command line as a person meets it: exit statuses and one clear line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "eiffel_expert", *map(str, arguments)], capture_output=True, text=True, check=False
    )


def one_clear_line(result: subprocess.CompletedProcess[str], words: str) -> None:
    errors = [line for line in result.stderr.splitlines() if line.startswith("error: ")]
    assert len(errors) == 1 and words in errors[0], result.stderr
    assert "Traceback" not in result.stderr


def test_help_does_not_load_torch() -> None:
    code = "import sys, eiffel_expert.cli; sys.exit('torch' in sys.modules or 'transformers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("arguments", [(), ("corpus",), ("dataset",)])
def test_a_group_alone_shows_its_commands(arguments: tuple[str, ...]) -> None:
    result = command(*arguments)
    assert "Usage" in result.stdout + result.stderr


def test_a_folder_without_eiffel(tmp_path: Path) -> None:
    result = command("run", tmp_path, "--workspace", tmp_path / "w")
    assert result.returncode == 2
    one_clear_line(result, "no Eiffel under")


def test_a_folder_of_another_language(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"a{number}.e").write_text("include std/io.e\nprocedure main()\n  puts(1, {1, 2})\nend procedure\n")
    result = command("run", tmp_path, "--workspace", tmp_path / "w")
    assert result.returncode == 2
    one_clear_line(result, "Eiffel")


def test_a_recipe_with_three_mistakes(tmp_path: Path) -> None:
    recipe = tmp_path / "r.toml"
    recipe.write_text("[train]\nlora_rank = 0\nx = 1\n[export]\ncontext = 1\n")
    result = command("run", ROOT / "samples", "--recipe", recipe, "--workspace", tmp_path / "w")
    assert result.returncode == 2
    assert sum(line.startswith("error: ") for line in result.stderr.splitlines()) == 3


def test_a_stage_before_its_turn_names_the_one_that_is_missing(tmp_path: Path) -> None:
    result = command("train", "--workspace", tmp_path)
    assert result.returncode == 2
    one_clear_line(result, "no finished stage 'dataset'")


def test_ollama_that_is_not_there_is_a_missing_tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    result = command("export", "--ollama-create", "--workspace", tmp_path)
    assert result.returncode == 3
    one_clear_line(result, "ollama")


def test_check_accepts_and_rejects_by_exit_status(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.e", tmp_path / "bad.e"
    good.write_text("class GOOD end\n")
    bad.write_text("class BAD feature f do x := end end\n")
    assert command("check", good).returncode == 0
    assert command("check", bad).returncode == 1
