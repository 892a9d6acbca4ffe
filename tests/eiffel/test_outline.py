"""Outlines agree with the full parse wherever both look."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from eiffel_expert.eiffel import Tree, parse
from eiffel_expert.eiffel.parser.outline import parse_outline
from eiffel_expert.eiffel.syntax import FeatureDeclaration

HERE = Path(__file__).parent
SAMPLES = sorted((HERE.parent.parent / "samples").rglob("*.e"))
CASES = sorted((HERE / "cases").glob("accepted_*.e")) + sorted((HERE / "cases").glob("dialect_*.e"))


def facts(tree: Tree) -> list[Any]:
    """All that an outline promises."""
    root = tree.root
    assert root is not None
    header = [root.name, tree.span(root), [tree.span(clause) for clause in root.feature_clauses]]
    if root.invariant is not None:
        header.append(tree.span(root.invariant))
    return header + [facts_of(tree, feature) for feature in tree.features]


def facts_of(tree: Tree, feature: FeatureDeclaration) -> list[Any]:
    contracts = [tree.span(part) for part in (feature.require, feature.ensure) if part is not None]
    names = [name.name for name in feature.names]
    comment = tree.header_comment(feature)
    body = feature.body.kind if feature.body is not None else ""
    return [
        names,
        tree.signature_span(feature),
        tree.span(feature),
        tree.body_span(feature),
        comment,
        body,
        contracts,
        len(feature.locals),
    ]


@pytest.mark.parametrize("path", SAMPLES + CASES, ids=lambda path: path.stem)
def test_same_signatures_and_spans_as_the_full_parse(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert facts(parse_outline(text)) == facts(parse(text))


BODIES = [
    "do if a then b end end",
    "do from until a loop b end end",
    "do across x as y from i := 1 until a loop b end end",
    "do Result := across x as y all y > 0 end end",
    "do inspect a when 1 then b else end end",
    "do check a then b end; check c end; debug d end end",
    "do separate a as b do c end end",
    "do x := agent (i: INTEGER): BOOLEAN require a local b: C once d ensure e rescue f end end",
    'do x := once "text"; y := once {STRING_32} "text" end',
    "do x := agent once do_nothing end end",
    "require agent (x: T) require y do z end /= Void local i: INTEGER do end",
    "require f (agent g, agent (y: T): U do end) do end",
    "require across x as y some y.z end do ensure class; b: c end",
    'once ("OBJECT") a ensure then b; c; rescue retry end',
    'external "C inline" alias "[\n\tif end do\n]" end',
    "deferred ensure a end",
    "attribute create Result ensure a end",
]


@pytest.mark.parametrize("body", BODIES)
def test_bodies_end_where_they_do(body: str) -> None:
    text = f"class A feature f: T\n\t\t-- Comment.\n\t{body}\n\n\tg do end\ninvariant i: a; end\n"
    whole = parse(text)
    assert whole.ok, str(whole.diagnostics[0])
    assert facts(parse_outline(text)) == facts(whole)


def test_bodies_are_empty() -> None:
    feature = parse_outline("class A feature f require a do b ensure c end end").features[0]
    assert feature.body is not None
    assert feature.require is not None
    assert (feature.body.compound, feature.require.clauses) == ([], [])


def test_an_error_in_a_header_is_that_of_the_full_parse() -> None:
    text = "class A feature f (: T) do end end"
    assert [str(d) for d in parse_outline(text).diagnostics] == [str(d) for d in parse(text).diagnostics] != []


@pytest.mark.parametrize(
    "text", ["", "class", "class A feature f do", "class A end end", "class A feature f do end", "\0"]
)
def test_bad_input_gives_diagnostics(text: str) -> None:
    assert not parse_outline(text).ok
