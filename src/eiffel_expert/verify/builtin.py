"""The builtin engine: our own parser. A text and its form come in, a verdict goes out.

It reaches the tier "parses" and no further: whether names exist and types conform is for the checker and the external
engines. What the parser does not know yet makes the verdict undecided with that reason, never a rejection.
"""

from __future__ import annotations

from eiffel_expert import __version__
from eiffel_expert.eiffel import FRAGMENT_KINDS, Tree, parse_fragment
from eiffel_expert.eiffel.diagnostics import UNSUPPORTED
from eiffel_expert.records import Diagnostic, Status, Verdict
from eiffel_expert.verify.contracts import parse_contract

ENGINE = "builtin"
TIER = "parses"
FORMS = FRAGMENT_KINDS


def verify(text: str, form: str = "class") -> Verdict:
    """Accepted if `text` is Eiffel of that form; rejected with diagnostics; undecided with a reason.

    `form` is one of FORMS ("assertions": `require`, `ensure`, both, `invariant`, or clauses alone); of another form
    (such as "text") nothing can be said: undecided.
    """
    if form not in FORMS:
        return _undecided(f"form '{form}' is not Eiffel source text")
    if not text.strip():
        return _undecided("empty text")
    if form == "assertions":
        return _of_findings(parse_contract(text).findings)
    return verdict_of(parse_fragment(text, form))


def verdict_of(tree: Tree) -> Verdict:
    """What the parser's findings amount to."""
    return _of_findings(tuple(Diagnostic(d.code, d.line, d.column, d.message) for d in tree.diagnostics))


def _of_findings(findings: tuple[Diagnostic, ...]) -> Verdict:
    unsupported = next((d for d in findings if d.code == UNSUPPORTED), None)
    if unsupported is not None:
        return _undecided(f"line {unsupported.line}: {unsupported.message}")
    return _verdict("rejected", diagnostics=findings) if findings else _verdict("accepted", TIER)


def _undecided(reason: str) -> Verdict:
    return _verdict("undecided", reason=reason)


def _verdict(status: Status, tier: str = "", diagnostics: tuple[Diagnostic, ...] = (), reason: str = "") -> Verdict:
    return Verdict(status, ENGINE, __version__, tier, diagnostics, reason)
