"""The builtin engine: our own parser. A text and its form come in, a verdict goes out.

It reaches the tier "parses" and no further: whether names exist and types conform is for the checker and the external
engines. What the parser does not know yet makes the verdict undecided with that reason, never a rejection.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path

from eiffel_expert import __version__, eiffel
from eiffel_expert.eiffel import FRAGMENT_KINDS, Tree, parse_fragment
from eiffel_expert.eiffel.diagnostics import UNSUPPORTED
from eiffel_expert.records import Diagnostic, Status, Verdict
from eiffel_expert.verify.contracts import parse_contract, with_hint
from eiffel_expert.verify.engine import Snippet, Surroundings

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
    return _of_findings(tuple(finding_of(d) for d in tree.diagnostics))


def finding_of(found: eiffel.Diagnostic) -> Diagnostic:
    """As engines report it: the hint, if there is one, in parentheses behind the message."""
    return Diagnostic(found.code, found.line, found.column, with_hint(found))


class InThisProcess:
    """What the parser and the checker have in common as engines: nothing to install, our own version."""

    name = ENGINE
    in_python = True

    def __init__(self, surroundings: Surroundings) -> None:
        self.surroundings = surroundings

    def available(self) -> None:
        """Always: nothing is needed."""

    def version(self) -> str:
        return __version__


class Parser(InThisProcess):
    """The engine protocol over `verify`: what `--syntax-only` asks."""

    batch = 50

    def fingerprint(self) -> str:
        return source_fingerprint()

    def prepare(self) -> None:
        """Nothing to load."""

    def verify(self, snippets: Sequence[Snippet]) -> list[Verdict]:
        return [verify(snippet.text, snippet.form) for snippet in snippets]


@cache
def source_fingerprint() -> str:
    """SHA-256 over the front end's and checker's sources: two versions that differ in code share no cached verdict."""
    total = hashlib.sha256(__version__.encode())
    for file in sorted(Path(eiffel.__file__).parent.rglob("*")):
        if file.suffix in (".py", ".e"):
            with suppress(FileNotFoundError):  # editors replace files while they save
                total.update(file.name.encode() + file.read_bytes())
    return total.hexdigest()


def _of_findings(findings: tuple[Diagnostic, ...]) -> Verdict:
    unsupported = next((d for d in findings if d.code == UNSUPPORTED), None)
    if unsupported is not None:
        return _undecided(f"line {unsupported.line}: {unsupported.message}")
    return _verdict("rejected", diagnostics=findings) if findings else _verdict("accepted", TIER)


def _undecided(reason: str) -> Verdict:
    return _verdict("undecided", reason=reason)


def _verdict(status: Status, tier: str = "", diagnostics: tuple[Diagnostic, ...] = (), reason: str = "") -> Verdict:
    return Verdict(status, ENGINE, __version__, tier, diagnostics, reason)
