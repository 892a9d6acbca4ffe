"""The statistics of a corpus for a terminal and as a page of one file.

Comes in: the value that `stats` makes. Goes out: tables, HTML. Nothing is counted here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from rich.table import Table

from eiffel_expert.corpus.stats import FACTS, Statistics, is_copyleft
from eiffel_expert.progress import say
from eiffel_expert.workspace import write_atomically

TITLES = {
    "dialect": "Dialect",
    "void_safety": "Void safety, as checked",
    "schema": "ECF schema",
    "licence": "Licence",
    "encoding": "Encoding",
    "verdict": "The checker's verdict",
}
SHARES = (  # what, of what
    ("classes with an invariant", "classes"),
    ("classes accepted by the checker", "classes"),
    ("features with a precondition", "features"),
    ("features with a postcondition", "features"),
    ("features with a contract", "features"),
    ("features with a header comment", "features"),
    ("features held out", "features"),
)


def shown(found: Statistics, html: Path | None, as_json: bool) -> Iterator[Table]:
    """The tables to print, or none with the value as a line of JSON on stdout; `html` is where a page is wanted."""
    if html is not None:
        write_page(found, html)
        say(f"page written to {html}")
    if as_json:
        print(json.dumps(found, ensure_ascii=False))  # rich would fold it
    else:
        yield from tables(found)


def tables(found: Statistics) -> Iterator[Table]:
    """An overview, what was left out, and a line a project."""
    yield _table("corpus in " + found["folder"], ("what", "count", "share"), overview(found))
    left_out = [
        (reason, number(count), share(count, found["files"]["found"])) for reason, count in found["left out"].items()
    ]
    if left_out:
        yield _table("left out", ("reason", "files", "share"), left_out)
    for fact in FACTS:
        rows = [
            (_named(fact, name), number(count), share(count, found["files"]["kept"]))
            for name, count in found[fact].items()
        ]
        yield _table(TITLES[fact], ("", "files", "share"), rows)
    yield _table("projects", PROJECT_COLUMNS, project_rows(found))


PROJECT_COLUMNS = (
    "project",
    "files",
    "left out",
    "classes",
    "accepted",
    "features",
    "with contract",
    "held out",
    "tokens",
)


def project_rows(found: Statistics) -> list[tuple[str, ...]]:
    return [
        (
            row["project"],
            number(row["files"]),
            number(row["left out"]),
            number(row["classes"]),
            share(row["accepted"], row["classes"]),
            number(row["features"]),
            share(row["contracts"], row["features"]),
            share(row["held out"], row["features"]),
            number(row["tokens"]),
        )
        for row in found["projects"]
    ]


def overview(found: Statistics) -> list[tuple[str, str, str]]:
    """(what, how many, share) from the coarse to the fine."""
    counts, units = found["files"], found["units"]
    near = found["near-duplicates"]
    return [
        ("files found", number(counts["found"]), ""),
        ("files kept", number(counts["kept"]), share(counts["kept"], counts["found"])),
        (f"tokens ({found['tokens']['how']})", number(found["tokens"]["count"]), ""),
        ("classes", number(units["classes"]), ""),
        ("features", number(units["features"]), ""),
        *((what, number(units.get(what, 0)), share(units.get(what, 0), units[whole])) for what, whole in SHARES),
        *((f"body: {kind}", number(count), share(count, units["features"])) for kind, count in found["bodies"].items()),
        (f"clusters of near-duplicates (largest: {near['largest']})", number(near["clusters"]), ""),
        *((f"replaced: {kind}", number(count), "") for kind, count in found["replaced"].items()),
        (f"benchmark: {found['benchmark']}", "", ""),
    ]


def page(found: Statistics) -> str:
    """The same as HTML that needs nothing from outside."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    source = files("eiffel_expert.corpus").joinpath("stats.html.jinja").read_text(encoding="utf-8")
    return environment.from_string(source).render(
        found=found,
        overview=overview(found),
        facts=[(TITLES[fact], [(_named(fact, n), c) for n, c in found[fact].items()]) for fact in FACTS],
        columns=PROJECT_COLUMNS,
        projects=project_rows(found),
        number=number,
        share=share,
    )


def write_page(found: Statistics, path: Path) -> None:
    with write_atomically(path) as temporary:
        temporary.write_text(page(found), encoding="utf-8")


def number(count: int) -> str:
    return f"{count:,}"


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def _named(fact: str, name: str) -> str:
    return f"{name} (copyleft)" if fact == "licence" and is_copyleft(name) else name


def _table(title: str, columns: tuple[str, ...], rows: list[tuple[str, ...]] | list[tuple[str, str, str]]) -> Table:
    table = Table(title=title, title_justify="left")
    for n, column in enumerate(columns):
        table.add_column(column, justify="right" if n else "left", no_wrap=n > 0, overflow="fold")
    for row in rows:
        table.add_row(*row)
    return table
