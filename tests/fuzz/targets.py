"""What must hold for any input: one function a target, from bytes to nothing; an exception is a finding.

In: bytes, the first of which chooses the kind of fragment where a target has several. Shared by fuzz_eiffel.py, which
looks for inputs by coverage, and by the tests, which try those found before and those that a grammar makes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from eiffel_expert.eiffel import (
    FRAGMENT_KINDS,
    SourceText,
    Tree,
    UndecodableText,
    excerpt,
    first_difference,
    parse,
    parse_fragment,
    parse_outline,
    print_node,
    print_tree,
    walk,
)
from eiffel_expert.eiffel.check import check_text
from eiffel_expert.eiffel.ecf import Context, read_ecf_text, universe_of
from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.lexer import COMMENT
from eiffel_expert.eiffel.syntax import Node
from eiffel_expert.eiffel.universe import ClassSource, Settings, Universe

MOST_DIAGNOSTICS = 20


def decoded(data: bytes) -> str | None:
    """The text of `data`, or None for what the decoder refuses."""
    try:
        return SourceText.decode(data).text
    except UndecodableText:
        return None


def nodes_of(tree: Tree) -> Iterator[Node]:
    for root in tree.nodes:
        yield from walk(root)


def check_parse(data: bytes) -> None:
    """Tokens make up the text, nodes lie within it, diagnostics are few and in order; for every kind of fragment."""
    text = decoded(data[1:])
    if text is None:
        return
    tree = parse_fragment(text, FRAGMENT_KINDS[data[0] % len(FRAGMENT_KINDS) if data else 0])
    position = 0
    for _, token, start, end in tree.tokens():
        assert position <= start and text[start:end] == token
        position = end
    for node in nodes_of(tree):
        assert node.first >= 0 and node.last < len(tree.token_table.texts)
        tree.text_of(node)
    places = [finding.start for finding in tree.diagnostics]
    assert len(places) <= MOST_DIAGNOSTICS and places == sorted(places)
    for finding in tree.diagnostics:
        assert 0 <= finding.start <= finding.end <= len(text)
        excerpt(text, finding)


def comments_of(tree: Tree) -> list[str]:
    """The comments of a text, in alphabetical order: the printer may move one past a semicolon that it drops."""
    found: list[str] = []
    position = 0
    for _, _, start, end in tree.tokens():
        found += (comment.strip() for comment in COMMENT.findall(tree.text, position, start))
        position = end
    return sorted([*found, *(comment.strip() for comment in COMMENT.findall(tree.text, position))])


def check_format(data: bytes) -> None:
    """Printed text reads as an equal tree, has the same comments and prints as itself; an outline agrees."""
    text = decoded(data)
    if text is None:
        return
    tree = parse(text)
    if not tree.ok:
        return
    printed = print_tree(tree)
    again = parse(printed)
    assert again.ok, again.diagnostics[0]
    difference = first_difference(tree, again)
    assert difference is None, difference
    assert comments_of(again) == comments_of(tree)
    assert print_tree(again) == printed
    for feature in tree.features:
        print_node(tree, feature)
    outline = parse_outline(text)
    assert [outline.span(feature) for feature in outline.features] == [tree.span(feature) for feature in tree.features]


def check_ecf(data: bytes) -> None:
    """Reading a configuration and following it never raises."""
    system = read_ecf_text(data.decode("utf-8", "replace"))
    assert all(problem.line >= 0 and problem.column >= 0 and problem.message for problem in system.problems)
    universe_of(system, context=Context(environment={}))


@cache
def kernel() -> Universe:
    """The kernel's classes, which are closed: what is not there does not exist."""
    sources = [ClassSource(name, path) for name, path in class_files().items()]
    return Universe(sources, settings=Settings(void_safety="all", is_closed=True))


def check_class(data: bytes) -> None:
    """A class that parses gets a report whose findings lie within its text; the universe stays as it was."""
    text = decoded(data)
    if text is None or not parse(text).ok:
        return
    report = check_text(text, kernel())
    for finding in report.diagnostics:
        assert 0 <= finding.start <= finding.end <= len(text) and finding.code and finding.message
    assert report.verdict != "undecided" or report.reasons


TARGETS: dict[str, Callable[[bytes], None]] = {
    "parse": check_parse,
    "format": check_format,
    "ecf": check_ecf,
    "check": check_class,
}
