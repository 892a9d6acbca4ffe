"""Where a checkout comes from, read from git's files."""

from __future__ import annotations

from pathlib import Path

from eiffel_expert.sources.checkouts import provenance_of

COMMIT = "0123456789abcdef0123456789abcdef01234567"
CONFIG = '[core]\n\tbare = false\n[remote "origin"]\n\turl = {url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n'


def store(folder: Path, head: str = "ref: refs/heads/main\n", url: str = "https://example.org/lib") -> Path:
    folder.mkdir(parents=True)
    (folder / "HEAD").write_text(head)
    (folder / "config").write_text(CONFIG.format(url=url))
    return folder


def test_the_commit_of_a_branch_and_the_remote(tmp_path: Path) -> None:
    git = store(tmp_path / ".git")
    (git / "refs" / "heads").mkdir(parents=True)
    (git / "refs" / "heads" / "main").write_text(f"{COMMIT}\n")
    (tmp_path / "src").mkdir()
    assert provenance_of(tmp_path / "src") == f"git https://example.org/lib {COMMIT}"


def test_a_packed_branch(tmp_path: Path) -> None:
    (store(tmp_path / ".git") / "packed-refs").write_text(f"# pack-refs\n{COMMIT} refs/heads/main\n")
    assert provenance_of(tmp_path).endswith(COMMIT)


def test_a_detached_head(tmp_path: Path) -> None:
    store(tmp_path / ".git", head=f"{COMMIT}\n")
    assert provenance_of(tmp_path).endswith(COMMIT)


def test_a_submodule(tmp_path: Path) -> None:
    store(tmp_path / ".git" / "modules" / "lib", head=COMMIT, url="https://example.org/sub")
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / ".git").write_text("gitdir: ../.git/modules/lib\n")
    assert provenance_of(tmp_path / "lib") == f"git https://example.org/sub {COMMIT}"


def test_a_password_in_the_remote_s_address_is_left_out(tmp_path: Path) -> None:
    store(tmp_path / ".git", head=COMMIT, url="https://me:secret@example.org/lib")
    assert provenance_of(tmp_path) == f"git https://example.org/lib {COMMIT}"


def test_what_is_no_checkout(tmp_path: Path) -> None:
    assert provenance_of(tmp_path) == ""
