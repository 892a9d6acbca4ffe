"""`corpus fetch`: public Eiffel repositories, as recipes/sources.toml lists them, cloned at the commit named there.

In: the list, names from it, a folder. Out: a checkout for each name, in a folder of that name. What is there at its
commit is left alone; what was interrupted goes on. Only the commit is fetched, not its history, where the server lets
that be asked for. git does the work: nothing is verified beyond the commit's hash.
"""

from __future__ import annotations

import os
import subprocess
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from shutil import which

from pydantic import Field, ValidationError
from rich.table import Table

from eiffel_expert.config import Section
from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.progress import say

LISTED = Path("recipes/sources.toml")


class Repository(Section):
    """An entry of the list. `licence` is an SPDX expression of what its classes mostly say; "unknown" if nothing."""

    name: str = Field(pattern=r"^[A-Za-z0-9][\w.-]*$")
    url: str = Field(min_length=1)
    commit: str = Field(pattern=r"^[0-9a-f]{40}$")
    licence: str
    copyleft: bool
    about: str
    files: int = Field(0, ge=0, description="class files at that commit")
    megabytes: float = Field(0, ge=0, description="of class files, not of the repository")


class Repositories(Section):
    source: tuple[Repository, ...]


def listed(path: Path | None) -> tuple[Repository, ...]:
    """The entries of the list; UserError if it is not there or wrong. None: the list that comes with a checkout."""
    place = path or _bundled()
    try:
        found = Repositories.model_validate(tomllib.loads(place.read_text(encoding="utf-8"))).source
    except OSError as fault:
        raise UserError(f"cannot read {place}: {fault.strerror}", "name a list with --recipe") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise UserError(f"{place} is not valid TOML: {fault}", "mend the line it names") from None
    except ValidationError as fault:
        mistakes = "\n".join(f"{place}: {'.'.join(map(str, e['loc']))}: {e['msg']}" for e in fault.errors())
        raise UserError(mistakes, "mend the list") from None
    names = [one.name for one in found]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise UserError(f"{place} lists {twice[0]} twice", "give each repository a name of its own")
    return found


def _bundled() -> Path:
    return Path(__file__).resolve().parents[3] / LISTED


def table_of(repositories: Iterable[Repository]) -> Table:
    """What `--list` prints."""
    table = Table(title_justify="left")
    for column in ("name", "licence", "copyleft", "files", "MB", "what it is", "url"):
        table.add_column(column, justify="right" if column in ("files", "MB") else "left")
    for one in repositories:
        mark = "copyleft" if one.copyleft else ""
        table.add_row(one.name, one.licence, mark, str(one.files), f"{one.megabytes:g}", one.about, one.url)
    return table


def fetch(repositories: Sequence[Repository], names: Sequence[str], into: Path) -> list[Path]:
    """The checkouts of the named repositories, of all if none is named.

    Raises UserError for an unknown name, or one that can't be fetched: those before it are kept.
    """
    by_name = {one.name: one for one in repositories}
    unknown = [name for name in names if name not in by_name]
    if unknown:
        raise UserError(f"no repository called {unknown[0]} in the list", f"it has: {', '.join(sorted(by_name))}")
    if which("git") is None:
        raise MissingTool("git is not installed, which clones the repositories", "sudo apt install git")
    chosen = [by_name[name] for name in names] if names else list(repositories)
    found = []
    for number, one in enumerate(chosen, 1):
        mark = f" ({one.licence}, copyleft)" if one.copyleft else f" ({one.licence})"
        say(f"[{number}/{len(chosen)}] {one.name}{mark}")
        found.append(_fetched(one, into / one.name))
    return found


def _fetched(one: Repository, folder: Path) -> Path:
    if _is_done(one, folder):
        say(f"  there already, at {one.commit[:12]}")
        return folder
    if folder.exists() and not (folder / ".git").exists() and any(folder.iterdir()):
        raise UserError(f"{folder} holds files and is no checkout", "give another folder with --into")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise UserError(f"cannot make {folder}: {fault.strerror}", "give another folder with --into") from None
    _git(one, folder, "init", "--quiet")
    shallow = _run(folder, "fetch", "--quiet", "--depth", "1", one.url, one.commit)
    if shallow.returncode:  # some servers give only what a branch or tag points to
        _git(one, folder, "fetch", "--quiet", one.url, "+refs/heads/*:refs/remotes/origin/*")
    _git(one, folder, "config", "remote.origin.url", one.url)
    _git(one, folder, "-c", "advice.detachedHead=false", "checkout", "--quiet", "--force", "--detach", one.commit)
    return folder


def _is_done(one: Repository, folder: Path) -> bool:
    """At the commit, with all its files: HEAD is set when a checkout ends."""
    if not (folder / ".git").exists() or (folder / ".git" / "index.lock").exists():
        return False
    head = _run(folder, "rev-parse", "--verify", "--quiet", "HEAD")
    return head.returncode == 0 and head.stdout.strip() == one.commit


def _git(one: Repository, folder: Path, *words: str) -> None:
    (folder / ".git" / "index.lock").unlink(missing_ok=True)  # of a checkout that was killed
    found = _run(folder, *words)
    if found.returncode:
        lines = [line.strip() for line in found.stderr.splitlines() if line.strip()]
        said = next((line for line in lines if line.startswith(("fatal:", "error:"))), f"status {found.returncode}")
        raise UserError(
            f"cannot fetch {one.name} from {one.url}: {said}",
            "see that the network and the address are right, then run the same command again: what is there is kept",
        )


def _run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """git in `folder`, which never asks for a password."""
    environment = {**os.environ, "GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "true", "LC_ALL": "C"}
    environment.pop("GIT_DIR", None)
    environment.pop("GIT_WORK_TREE", None)
    return subprocess.run(
        ["git", *words], cwd=folder, env=environment, capture_output=True, text=True, errors="replace", check=False
    )
