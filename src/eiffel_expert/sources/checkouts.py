"""Where a folder was cloned from: the commit and the remote of a git checkout.

In: a folder. Out: "git <remote> <commit>", "" for what is no checkout. git's files are read, not git run: a
checkout of another owner is one too, and git need not be installed. Names and passwords in the remote's address are
left out.
"""

from __future__ import annotations

import re
from pathlib import Path

_REMOTE = re.compile(r'^\[remote "(?P<name>[^"]+)"\]\s*\n(?:(?!\[).*\n)*?\s*url\s*=\s*(?P<url>\S+)', re.MULTILINE)
_COMMIT = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_CREDENTIALS = re.compile(r"(?<=://)[^/@]*@")


def provenance_of(folder: Path) -> str:
    """Of the checkout that `folder` is in, where there is one."""
    for place in (folder.resolve(), *folder.resolve().parents):
        store = place / ".git"
        if store.exists():
            return _described(store)
    return ""


def _described(store: Path) -> str:
    if store.is_file():  # a submodule or a linked work tree: "gitdir: <path>"
        store = store.parent / _text(store).removeprefix("gitdir:").strip()
    common = store / _text(store / "commondir").strip() if (store / "commondir").is_file() else store
    commit = _commit(store, common)
    remotes = {found["name"]: found["url"] for found in _REMOTE.finditer(_text(common / "config"))}
    remote = remotes.get("origin") or next(iter(remotes.values()), "")
    words = [word for word in (_CREDENTIALS.sub("", remote), commit) if word]
    return " ".join(["git", *words]) if words else ""


def _commit(store: Path, common: Path) -> str:
    head = _text(store / "HEAD").strip()
    if not head.startswith("ref:"):
        return head if _COMMIT.fullmatch(head) else ""
    name = head.removeprefix("ref:").strip()
    for place in (store, common):
        found = _text(place / name).strip()
        if _COMMIT.fullmatch(found):
            return found
    packed = re.search(rf"^([0-9a-f]{{40,64}}) {re.escape(name)}$", _text(common / "packed-refs"), re.MULTILINE)
    return packed[1] if packed else ""


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
