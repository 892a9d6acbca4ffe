"""The builtin engine: our own parser. A text and its form come in, a verdict goes out.

It reaches the tier "parses" and no further: whether names exist and types conform is for the checker and the external
engines. What the parser does not know yet makes the verdict undecided with that reason, never a rejection.
"""

from __future__ import annotations

from eiffel_expert import __version__
from eiffel_expert.eiffel import Tree, parse, parse_feature, parse_fragment
from eiffel_expert.records import Diagnostic, Status, Verdict

ENGINE = "builtin"
TIER = "parses"
UNSUPPORTED = "UNSUPPORTED"
FRAGMENTS = ("instructions", "expression", "assertions", "feature_clause")
FORMS = ("class", "feature", *FRAGMENTS)


def verify(text: str, form: str = "class") -> Verdict:
    """Accepted if `text` is Eiffel of that form; rejected with diagnostics; undecided with a reason.

    `form` is one of FORMS; another form (such as "text") is undecided, for there is nothing to parse.
    """
    if form not in FORMS:
        return _undecided(f"form '{form}' is not Eiffel source text")
    if not text.strip():
        return _undecided("empty text")
    return verdict_of(parse_form(text, form))


def parse_form(text: str, form: str) -> Tree:
    """The tree of `text` read as `form`, one of FORMS."""
    if form == "class":
        return parse(text)
    return parse_feature(text) if form == "feature" else parse_fragment(text, form)


def verdict_of(tree: Tree) -> Verdict:
    """What the parser's findings amount to."""
    unsupported = next((d for d in tree.diagnostics if d.code == UNSUPPORTED), None)
    if unsupported is not None:
        return _undecided(f"line {unsupported.line}: {unsupported.message}")
    findings = tuple(Diagnostic(d.code, d.line, d.column, d.message) for d in tree.diagnostics)
    return _verdict("accepted", TIER) if tree.ok else _verdict("rejected", diagnostics=findings)


def _undecided(reason: str) -> Verdict:
    return _verdict("undecided", reason=reason)


def _verdict(status: Status, tier: str = "", diagnostics: tuple[Diagnostic, ...] = (), reason: str = "") -> Verdict:
    return Verdict(status, ENGINE, __version__, tier, diagnostics, reason)
