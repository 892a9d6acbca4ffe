"""What a file's text alone says: is it Eiffel, does it parse, its class and features, its licence, who wrote it.

Comes in: bytes. Goes out: a `Reading` (facts) and the units without a place. Where the file lies and what the other
files hold is of no account here, so that all of it can be kept by the hash of the bytes, and made in many processes.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from eiffel_expert.corpus.boilerplate import newest_year
from eiffel_expert.corpus.decode import decoded
from eiffel_expert.corpus.generated import evidence_of_generation
from eiffel_expert.corpus.licences import licence_named
from eiffel_expert.corpus.near_duplicates import SKETCH_VERSION, sketch
from eiffel_expert.corpus.quality import flaw_of
from eiffel_expert.corpus.recognise import foreign_language
from eiffel_expert.corpus.redact import redact
from eiffel_expert.corpus.units import units_of
from eiffel_expert.eiffel import SourceText, Tree, parse
from eiffel_expert.records import SourceUnit

KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Reading:
    """Facts of a text. `reason` is KEPT or why nothing was taken from it, `detail` where or what.

    `key` names it among the readings; `digest` is of the decoded text: the same text in another encoding has the same.
    `licence_from` is "comment" or "note clause" where the text names a licence. `generated` is the evidence for it.
    """

    key: bytes
    reason: str
    detail: str = ""
    encoding: str = ""
    dialect: str = ""
    status: str = ""
    digest: str = ""
    class_name: str = ""
    licence: str = ""
    licence_from: str = ""
    generated: str = ""
    features: int = 0
    contracts: int = 0  # features with a precondition or postcondition, and the invariant
    characters: int = 0
    flaw: str = ""  # the filter that takes it; see `quality`
    flaw_detail: str = ""
    year: int = 0  # the latest in its copyright lines and dates
    redacted: dict[str, int] = field(default_factory=dict)  # what was replaced, by type


@dataclass(frozen=True, slots=True)
class Contents:
    """What is made of a text beside its facts: units without a place, and the sketch for near-duplicates."""

    units: tuple[SourceUnit, ...] = ()
    sketch: bytes = b""


def key_of(data: bytes) -> bytes:
    """Names the reading of these bytes by this version of the code."""
    return hashlib.blake2b(data, digest_size=16, key=_version()).digest()


def read(data: bytes) -> tuple[Reading, Contents]:
    """Decode, recognise, redact, parse, cut."""
    key = key_of(data)
    source = decoded(data)
    if isinstance(source, str):
        return Reading(key, source), Contents()
    foreign = foreign_language(source.text)
    if foreign:
        return Reading(key, "not Eiffel", foreign, source.encoding), Contents()
    return _parsed(key, source)


def _parsed(key: bytes, source: SourceText) -> tuple[Reading, Contents]:
    redacted = redact(source.text)
    tree = parse(redacted.text)
    if not tree.ok or tree.root is None:
        reason, detail = _why_not(tree)
        return Reading(key, reason, detail, source.encoding, tree.dialect, _status(tree)), Contents()
    units = units_of(tree, source.encoding)
    licence, licence_from = licence_named(source.text)
    reading = Reading(
        key,
        KEPT,
        "",
        source.encoding,
        tree.dialect,
        "accepted",
        hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest(),
        units[0].class_name,
        licence,
        licence_from,
        evidence_of_generation(source.text),
        len(units) - 1,
        sum(bool(unit.precondition or unit.postcondition) for unit in units),
        len(source.text),
        *flaw_of(tree, units),
        newest_year(source.text),
        dict(redacted.counts),
    )
    return reading, Contents(tuple(units), sketch(source.text))


def _status(tree: Tree) -> str:
    return "undecided" if any(d.code == "UNSUPPORTED" for d in tree.diagnostics) else "rejected"


def _why_not(tree: Tree) -> tuple[str, str]:
    reason = "not understood by the parser" if _status(tree) == "undecided" else "syntax error"
    first = next(iter(tree.diagnostics), None)
    return reason, f"line {first.line}: {first.message}" if first else "no class in it"


@cache
def _version() -> bytes:
    """Of all code that a reading depends on: the front end's and this package's."""
    from eiffel_expert.verify.builtin import source_fingerprint

    total = hashlib.blake2b(source_fingerprint().encode() + SKETCH_VERSION.encode(), digest_size=32)
    for name in (
        "boilerplate",
        "credentials",
        "decode",
        "generated",
        "licences",
        "quality",
        "reading",
        "recognise",
        "redact",
        "units",
    ):
        total.update((Path(__file__).parent / f"{name}.py").read_bytes())
    return total.digest()
