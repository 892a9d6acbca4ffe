"""What a finished corpus holds: one JSON value, from which the terminal and the page are made.

Comes in: a corpus folder. Goes out: files, classes, features, tokens, contracts, what was left out and why, in all and
by project. Parquet is read by columns, a row group at a time. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from eiffel_expert.corpus.mirrors import REASON as NEAR_DUPLICATE
from eiffel_expert.corpus.reading import KEPT
from eiffel_expert.corpus.tokens import count_tokens
from eiffel_expert.corpus.writing import FILES
from eiffel_expert.records import read_jsonl
from eiffel_expert.workspace import MANIFEST, UNITS, read_json

Statistics = dict[str, Any]
FACTS = ("dialect", "void_safety", "schema", "licence", "encoding", "verdict")
_COPYLEFT = re.compile(r"(?:A|L)?GPL|MPL|EUPL|EPL|CC-BY-SA|OSL", re.IGNORECASE)
_COLUMNS = ("kind", "project", "split", "body_kind", "tier", "precondition", "postcondition", "header_comment")


def statistics(folder: Path, base: str) -> Statistics:
    """The value; `base` names the model whose tokens are counted."""
    files = list(read_jsonl(folder / FILES))
    units, features = _unit_counts(folder / UNITS)
    tokens = count_tokens(folder / UNITS, base)
    kept = [file for file in files if file["reason"] == KEPT]
    manifest = read_json(folder / MANIFEST) if (folder / MANIFEST).is_file() else {}
    return {
        "folder": str(folder),
        "tokens": {"count": tokens.total, "how": tokens.how},
        "files": {"found": len(files), "kept": len(kept), "characters": sum(f["characters"] for f in kept)},
        "units": dict(sorted(units["all"].items())),
        "bodies": dict(features.most_common()),
        "left out": _sorted(file["reason"] for file in files if file["reason"] != KEPT),
        "near-duplicates": _clusters(files),
        "replaced": manifest.get("redacted", {}),
        "benchmark": manifest.get("benchmark", "not known"),
        **{fact: _sorted(str(file[fact] or "none") for file in kept) for fact in FACTS},
        "copyleft": sorted({file["licence"] for file in kept if is_copyleft(file["licence"])}),
        "projects": _projects(files, units, tokens.by_project),
    }


def is_copyleft(licence: str) -> bool:
    """Does it ask that works made from it stand under the same terms (weakly or strongly)?"""
    return _COPYLEFT.match(licence) is not None


def _unit_counts(units: Path) -> tuple[dict[str, Counter[str]], Counter[str]]:
    """Counts by name for "all" and for each project; features by kind of body."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    bodies: Counter[str] = Counter()
    file = pq.ParquetFile(units)
    for group in range(file.num_row_groups):
        table = file.read_row_group(group, columns=list(_COLUMNS))
        features = table.filter(pc.equal(table["kind"], "feature"))
        bodies.update(features["body_kind"].to_pylist())
        for name, rows in _selections(table, features):
            projects = Counter(rows["project"].to_pylist())
            counts["all"][name] += projects.total()
            for project, count in projects.items():
                counts[project][name] += count
    return counts, bodies


def _selections(table: pa.Table, features: pa.Table) -> list[tuple[str, pa.Table]]:
    classes = table.filter(pc.equal(table["kind"], "class"))
    required, ensured = _has_text(features, "precondition"), _has_text(features, "postcondition")
    return [
        ("classes", classes),
        ("classes with an invariant", classes.filter(_has_text(classes, "postcondition"))),
        ("classes accepted by the checker", classes.filter(pc.equal(classes["tier"], "builtin"))),
        ("features", features),
        ("features held out", features.filter(pc.equal(features["split"], "heldout"))),
        ("features with a precondition", features.filter(required)),
        ("features with a postcondition", features.filter(ensured)),
        ("features with a contract", features.filter(pc.or_(required, ensured))),
        ("features with a header comment", features.filter(_has_text(features, "header_comment"))),
    ]


def _has_text(table: pa.Table, column: str) -> Any:
    return pc.greater(pc.binary_length(table[column]), 0)


def _clusters(files: Sequence[dict[str, Any]]) -> dict[str, int]:
    """How many clusters of near-duplicates there are, files left out for it, and the largest."""
    kept = Counter(file["detail"].partition(", alike by ")[0] for file in files if file["reason"] == NEAR_DUPLICATE)
    return {"clusters": len(kept), "left out": kept.total(), "largest": 1 + max(kept.values(), default=-1)}


def _projects(
    files: Sequence[dict[str, Any]], units: dict[str, Counter[str]], tokens: dict[str, int]
) -> list[dict[str, Any]]:
    """A row a project, the one with most tokens first."""
    by_project: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for file in files:
        by_project[file["project"]].append(file)
    rows = [
        {
            "project": project,
            "files": len(own),
            "left out": sum(file["reason"] != KEPT for file in own),
            "classes": units[project]["classes"],
            "accepted": units[project]["classes accepted by the checker"],
            "features": units[project]["features"],
            "contracts": units[project]["features with a contract"],
            "held out": units[project]["features held out"],
            "tokens": tokens.get(project, 0),
            "licences": _sorted(file["licence"] for file in own if file["reason"] == KEPT),
        }
        for project, own in by_project.items()
    ]
    return sorted(rows, key=lambda row: (-row["tokens"], row["project"]))


def _sorted(names: Iterable[str]) -> dict[str, int]:
    """Counts, the most frequent first, then by name."""
    return dict(sorted(Counter(names).items(), key=lambda one: (-one[1], one[0])))
