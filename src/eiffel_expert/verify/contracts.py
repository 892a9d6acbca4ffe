"""Assertions with their keywords (`require ...`, `ensure ...`, both, or `invariant ...`) read as a text of their own.

The language has no such text: it is put inside a feature or class made for it, and findings are moved back to the
places of the original. Clauses without a keyword are read as they are. What the clauses say is not looked at.
"""

from __future__ import annotations

from dataclasses import dataclass

from eiffel_expert.eiffel import Diagnostic as Finding
from eiffel_expert.eiffel import LineIndex, Tree, parse, parse_feature, parse_fragment
from eiffel_expert.eiffel.lexer import scan
from eiffel_expert.eiffel.syntax import Assertions, FeatureDeclaration
from eiffel_expert.records import Diagnostic

_FEATURE, _BODY, _CLASS, _END = "f\n", "do ", "class F\n", "\nend"


@dataclass(frozen=True)
class Contract:
    """`tree` holds also what was put round the text; `parts` are its assertions; `findings` have its places."""

    tree: Tree
    parts: tuple[Assertions, ...]
    findings: tuple[Diagnostic, ...]


def parse_contract(text: str) -> Contract:
    """Never raises. A text that holds more than assertions is a finding."""
    words = [token.lower() for token in scan(text).texts]
    if words[0] == "invariant":
        tree = parse(_CLASS + text + _END)
        parts = [tree.root.invariant] if tree.root and not tree.root.features and tree.root.invariant else []
        return _contract(text, tree, parts, len(_CLASS), len(text))
    if words[0] not in ("require", "ensure"):
        tree = parse_fragment(text, "assertions")
        return _contract(text, tree, [node for node in tree.nodes if isinstance(node, Assertions)], 0, len(text))
    # `ensure` is reserved: outside inline agents its first occurrence ends the precondition.
    cut = scan(text).starts[words.index("ensure")] if "ensure" in words else len(text)
    gap = "\n" if cut == len(text) else ""  # else a comment at the end would take `do` in
    tree = parse_feature(_FEATURE + text[:cut] + gap + _BODY + text[cut:] + _END)
    return _contract(text, tree, _parts_of(tree.features), len(_FEATURE), cut)


def _parts_of(features: list[FeatureDeclaration]) -> list[Assertions]:
    """The contract of a feature that has nothing else; [] for anything more."""
    if len(features) != 1:
        return []
    made = features[0]
    is_bare = made.body is not None and not made.body.compound and not made.locals and made.rescue is None
    return [part for part in (made.require, made.ensure) if part is not None] if is_bare else []


def _contract(text: str, tree: Tree, parts: list[Assertions], prefix: int, cut: int) -> Contract:
    lines = LineIndex(text)

    def moved(offset: int) -> tuple[int, int]:
        place = offset - prefix
        place = place if place < cut else max(cut, place - len(_BODY))
        place = min(max(place, 0), len(text))
        return lines.line(place), lines.column(place)

    findings = [Diagnostic(d.code, *moved(d.start), with_hint(d)) for d in tree.diagnostics]
    if not findings and not parts:
        findings = [Diagnostic("SYNTAX", 1, 1, "expected assertions and nothing else")]
    return Contract(tree, tuple(parts), tuple(findings))


def with_hint(found: Finding) -> str:
    """A finding's message, its hint in parentheses behind it."""
    return f"{found.message} ({found.hint})" if found.hint else found.message
