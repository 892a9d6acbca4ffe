"""The command line as a person meets it: exit statuses and one clear line."""

from __future__ import annotations

import functools
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from eiffel_expert import __version__

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


def test_version_needs_no_command() -> None:
    result = command("--version")
    assert (result.returncode, result.stdout, result.stderr) == (0, f"{__version__}\n", "")


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


def test_a_recipe_with_a_base_that_has_no_template_stops_before_the_first_stage(
    tiny_base: Path, tmp_path: Path
) -> None:
    base = tmp_path / "base"
    shutil.copytree(tiny_base, base)
    (base / "chat_template.jinja").unlink()
    result = command("run", ROOT / "samples", "--base", base, "--workspace", tmp_path / "w")
    assert result.returncode == 2
    one_clear_line(result, "has no chat template")
    assert not (tmp_path / "w").exists()


def test_sources_named_as_the_stage_s_folder_are_kept(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "samples" / "text", tmp_path / "corpus")
    result = command("corpus", "build", tmp_path / "corpus", "--workspace", tmp_path)
    assert result.returncode == 2
    one_clear_line(result, "holds files that no stage has written")
    assert list((tmp_path / "corpus").glob("*.e"))


def test_a_path_with_colons_is_named_as_it_is(tmp_path: Path) -> None:
    one_clear_line(command("check", tmp_path / "a:smile:b"), "a:smile:b")


def test_a_mistyped_workspace_does_not_come_into_being(tmp_path: Path) -> None:
    result = command("improve", "history", "--workspace", tmp_path / "w")
    assert result.returncode == 2
    one_clear_line(result, "no round of improvement")
    assert not (tmp_path / "w").exists()


def test_ctrl_c_says_that_the_run_can_go_on(tmp_path: Path) -> None:
    arguments = [sys.executable, "-m", "eiffel_expert", "run", ROOT / "samples", "--workspace", tmp_path / "w"]
    # A shell starts background jobs with SIGINT ignored, and children inherit that: the tests may be such a job.
    default = functools.partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    started = subprocess.Popen(list(map(str, arguments)), stderr=subprocess.PIPE, text=True, preexec_fn=default)
    with started as process:
        assert process.stderr is not None and "[corpus]" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        assert "interrupted; the same command goes on" in process.stderr.read()
    assert process.returncode == 130


def test_quickstart_names_a_missing_path_before_it_installs_anything(tmp_path: Path) -> None:
    script = [str(ROOT / "quickstart"), "no such folder"]
    result = subprocess.run(script, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    one_clear_line(result, "no such folder")


def test_an_old_python_is_one_clear_line(tmp_path: Path) -> None:
    for name in ("python3", "python3.11", "python3.12", "python3.13"):
        old = tmp_path / "bin" / name
        old.parent.mkdir(exist_ok=True)
        old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo Python 3.9.2 && exit 0\nexit 1\n')
        old.chmod(0o755)
    shutil.copytree(ROOT / "tools", tmp_path / "tools")
    for name in ("quickstart", "requirements.lock", "requirements-nodeps.txt", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path / name)
    environment = {"PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin"}
    result = subprocess.run([tmp_path / "quickstart"], env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 3
    one_clear_line(result, "no Python 3.11 or later found (python3 is Python 3.9.2)")
