"""Which licence a file stands under, as an SPDX identifier.

Read in this order: an `SPDX-License-Identifier` line, the wording of the file's own note clause and leading comments,
a LICENSE or COPYING file beside the file or above it up to the root that was given. The wording is matched against
the licences that Eiffel libraries use; legal nuance is not judged, and what is not recognised stays the recipe's
default.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

LICENCE_FILES = ("LICENSE", "LICENSE.txt", "LICENSE.md", "License.txt", "LICENCE", "COPYING", "COPYING.txt")
_HEAD_CHARACTERS = 4000
_TAIL_CHARACTERS = 1500
_SPDX = re.compile(r"SPDX-License-Identifier:\s*\"?([A-Za-z0-9.+-]+)")
_WORDINGS = (
    ("EFL-2.0", re.compile(r"eiffel forum licen[cs]e,?\s*(?:v|ver|version)?\.?\s*2|\bEFL-2\.0\b", re.I)),
    ("EFL-1.0", re.compile(r"eiffel forum (?:freeware )?licen[cs]e", re.I)),
    ("LGPL-3.0-or-later", re.compile(r"lesser general public licen[cs]e.{0,80}version 3|\bLGPL-?v?3", re.I | re.S)),
    ("LGPL-2.1-or-later", re.compile(r"(?:lesser|library) general public licen[cs]e|\bLGPL\b", re.I)),
    ("GPL-3.0-or-later", re.compile(r"general public licen[cs]e.{0,80}version 3|\bGPL-?v?3", re.I | re.S)),
    ("GPL-2.0-or-later", re.compile(r"gnu general public licen[cs]e|\bGPL\b", re.I)),
    ("Apache-2.0", re.compile(r"apache licen[cs]e", re.I)),
    ("BSD-3-Clause", re.compile(r"\bBSD\b|redistribution and use in source and binary forms", re.I)),
    (
        "MIT",
        re.compile(r"\bMIT licen[cs]e\b|licen[cs]e:?\s*\"?MIT\b|permission is hereby granted, free of charge", re.I),
    ),
    ("MPL-2.0", re.compile(r"mozilla public licen[cs]e", re.I)),
)


def licence_named(text: str) -> tuple[str, str]:
    """(SPDX identifier, "comment" or "note clause") of the licence that a class text names; ("", "") if none."""
    head = text[:_HEAD_CHARACTERS]
    for part in (head, text[-_TAIL_CHARACTERS:]):
        name, place = _found(part)
        if name:
            line = part[part.rfind("\n", 0, place) + 1 : place]
            return name, "comment" if line.lstrip().startswith("--") else "note clause"
    return "", ""


def licence_in(text: str) -> str:
    """The licence that a text names, "" if none is recognised."""
    return _found(text)[0]


def _found(text: str) -> tuple[str, int]:
    """A licence and where its name stands."""
    tag = _SPDX.search(text)
    if tag:
        return tag.group(1), tag.start()
    for name, wording in _WORDINGS:
        found = wording.search(text)
        if found:
            return name, found.start()
    return "", 0


def licence_above(folder: Path, root: Path) -> str:
    """What the nearest licence file says, from `folder` up to `root`; "" if there is none."""
    return _licence_above(folder, root)


@cache
def _licence_above(folder: Path, root: Path) -> str:
    for name in LICENCE_FILES:
        file = folder / name
        if file.is_file():
            return licence_in(file.read_text(encoding="utf-8", errors="replace")[:_HEAD_CHARACTERS])
    return _licence_above(folder.parent, root) if folder not in (root, folder.parent) else ""
