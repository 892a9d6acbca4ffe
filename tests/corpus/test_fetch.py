"""Repositories of a list, cloned at their commits; the server is a folder of this machine."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from eiffel_expert.corpus.fetch import Repository, fetch, listed
from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.sources import open_sources

RECIPE = Path(__file__).parents[2] / "recipes" / "sources.toml"


def git(folder: Path, *words: str) -> str:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    return subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Of two commits, listed at the first, which no branch points to."""
    folder = tmp_path / "server"
    folder.mkdir()
    git(folder, "init", "--quiet")
    commits = []
    for name in ("a", "b"):
        (folder / f"{name}.e").write_text(f"class {name.upper()} end\n")
        git(folder, "add", ".")
        git(folder, "commit", "--quiet", "-m", name)
        commits.append(git(folder, "rev-parse", "HEAD").strip())
    return Repository(
        name="lib", url=folder.as_uri(), commit=commits[0], licence="MIT", copyleft=False, about="a library"
    )


def test_the_commit_named_is_checked_out(repository: Repository, tmp_path: Path) -> None:
    (folder,) = fetch([repository], [], tmp_path / "into")
    assert [file.name for file in folder.glob("*.e")] == ["a.e"]


def test_the_checkout_s_origin_is_the_repository(repository: Repository, tmp_path: Path) -> None:
    (folder,) = fetch([repository], [], tmp_path / "into")
    (root,) = open_sources([folder])
    assert root.origin == f"git {repository.url} {repository.commit}"


def test_what_is_there_is_left_alone(
    repository: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder,) = fetch([repository], [], tmp_path / "into")
    (folder / "a.e").write_text("changed by the user")
    fetch([repository], [], tmp_path / "into")
    assert (folder / "a.e").read_text() == "changed by the user"
    assert "there already" in capsys.readouterr().err


def test_an_interrupted_fetch_goes_on(repository: Repository, tmp_path: Path) -> None:
    folder = tmp_path / "into" / "lib"
    folder.mkdir(parents=True)
    git(folder, "init", "--quiet")
    (folder / ".git" / "index.lock").touch()
    (found,) = fetch([repository], [], tmp_path / "into")
    assert (found / "a.e").is_file()


def test_what_can_t_be_reached_is_one_line(repository: Repository, tmp_path: Path) -> None:
    gone = repository.model_copy(update={"url": (tmp_path / "nowhere").as_uri()})
    with pytest.raises(UserError, match=r"cannot fetch lib from file://.*: fatal: ") as caught:
        fetch([gone], [], tmp_path / "into")
    assert "\n" not in caught.value.message


def test_a_folder_of_the_user_s_is_not_written_to(repository: Repository, tmp_path: Path) -> None:
    (tmp_path / "into" / "lib").mkdir(parents=True)
    (tmp_path / "into" / "lib" / "mine.txt").touch()
    with pytest.raises(UserError, match="holds files and is no checkout"):
        fetch([repository], [], tmp_path / "into")


def test_an_unknown_name_says_which_there_are(repository: Repository, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no repository called nothing") as caught:
        fetch([repository], ["nothing"], tmp_path)
    assert "lib" in caught.value.hint


def test_without_git_the_hint_installs_it(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingTool, match="git is not installed"):
        fetch([repository], [], tmp_path)


def test_a_wrong_list_names_the_place(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_text('[[source]]\nname = "x"\ncommit = "no"\n')
    with pytest.raises(UserError, match=r"s\.toml: source\.0\.commit"):
        listed(tmp_path / "s.toml")


def test_the_bundled_list_is_sound_and_marks_copyleft() -> None:
    found = listed(RECIPE)
    assert {one.name for one in found} >= {"gobo", "EWF", "Eiffel-Loop", "eiffelbase2", "Liberty"}
    assert all(one.copyleft == ("GPL" in one.licence) for one in found)
