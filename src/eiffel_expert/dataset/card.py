"""The dataset card: what the pairs are, how they were made and checked, counts, licences, known limits (Markdown)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from eiffel_expert.dataset.golden import training
from eiffel_expert.dataset.golden.training import ORIGIN
from eiffel_expert.dataset.kinds import KINDS
from eiffel_expert.dataset.open_questions import open_questions
from eiffel_expert.dataset.stats import rows_by_kind, total_row
from eiffel_expert.records import Pair


def render_card(
    pairs: Sequence[Pair], dropped: Mapping[str, int], seed: int, corpus: Mapping[str, Any] | None = None
) -> str:
    """The card of these pairs; the same pairs give the same text. `corpus` is that stage's manifest."""
    return (
        "\n\n".join(
            (
                "# Dataset card",
                _summary(pairs, seed),
                "## Kinds",
                _table(("kind", "category", "train", "held-out", "characters (median)", "longest"), _count_rows(pairs)),
                "## How each kind is made and verified",
                "\n".join(f"- **{name}**: {_first_lines(module)}" for name, module in _makers(pairs)),
                "## Sources and licences",
                _table(("project", "licence", "split", "pairs"), _source_rows(pairs)),
                *_corpus(corpus or {}),
                "## Open questions, as this dataset answers them",
                open_questions(pairs),
                "## Verification",
                _shares("tier", [p.tier for p in pairs]),
                _shares("origin", [p.origin for p in pairs]),
                "## Left out",
                _table(("reason", "drafts"), sorted(dropped.items())) if dropped else "Nothing.",
                "## Limits",
                LIMITS,
            )
        )
        + "\n"
    )


LIMITS = """\
Verified means: the answer parses, and meets every demand that is stored beside the pair. At the tier "builtin" the
checker has accepted its class with the answer in its place too: names, types, void safety. At "parses" it could not
say, for want of a library. "stated" is prose: made by rules from what was parsed and checked. Nothing is compiled or
run. Explanations say what clauses, trees and flat classes prove and no more. That two answers differ means that less
than 0.9 is the cosine of their word vectors, weighted by rarity. A pair inherits the licence of the file that it was
made from."""


def _corpus(manifest: Mapping[str, Any]) -> list[str]:
    """What was done to the sources before any pair was made; nothing where that is not known."""
    if "benchmark" not in manifest:
        return []
    replaced = ", ".join(f"{count} of type {kind}" for kind, count in manifest.get("redacted", {}).items())
    left_out = sorted(manifest.get("dropped", {}).items())
    has_none = str(manifest["benchmark"]).startswith("none")
    compared = "no benchmark was there to compare with" if has_none else f"compared with {manifest['benchmark']}"
    return [
        "## What was done to the sources",
        f"Personal data and secrets replaced by placeholders: {replaced or 'none found'}.\n"
        f"Decontamination by runs of 12 words and by names: {compared}.",
        _table(("left out because", "files"), left_out) if left_out else "No file was left out.",
    ]


def _summary(pairs: Sequence[Pair], seed: int) -> str:
    splits = Counter(p.split for p in pairs)
    return (
        f"{splits['train']} training pairs and {splits['heldout']} held-out pairs of instruction, input and output,\n"
        f"made from Eiffel source code with seed {seed}. Whole projects, clusters or classes were held out before any\n"
        "pair was made; no training input equals a held-out one, and no answer is like one."
    )


def _makers(pairs: Sequence[Pair]) -> list[tuple[str, str]]:
    """(kind, module that makes it); the pairs written by hand only where there are any."""
    makers = [(kind.name, kind.drafts.__module__) for kind in KINDS]
    return [*makers, (ORIGIN, training.__name__)] if any(pair.origin == ORIGIN for pair in pairs) else makers


def _first_lines(module: str) -> str:
    """The docstring of a kind's module on one line."""
    import importlib

    return " ".join((importlib.import_module(module).__doc__ or "").split())


def _count_rows(pairs: Sequence[Pair]) -> list[tuple[object, ...]]:
    return [*rows_by_kind(pairs), total_row(pairs)]


def _source_rows(pairs: Sequence[Pair]) -> list[tuple[object, ...]]:
    counts = Counter((p.project, p.licence, p.split) for p in pairs)
    return [(*key, count) for key, count in sorted(counts.items())]


def _shares(what: str, values: Sequence[str]) -> str:
    total = max(1, len(values))
    listed = ", ".join(f"{name} {100 * count / total:.0f} %" for name, count in sorted(Counter(values).items()))
    return f"By {what}: {listed}."


def _table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)
