"""What a compiler printed, in one shape whatever the compiler: findings, and lines that nobody understood.

The readers of the formats are `gobo.py` and `eiffelstudio.py`. A line that no reader knows is kept as unknown: with
one of them nothing may be called a success.
"""

from __future__ import annotations

from dataclasses import dataclass

from eiffel_expert.records import Diagnostic


@dataclass(frozen=True, slots=True)
class Finding:
    """One error or warning. `path` is the file of the class as the compiler named it, "" if it did not.

    `class_name` is the class it holds for, `written_in` the class whose text `line` and `column` point into.
    """

    code: str
    message: str
    class_name: str = ""
    written_in: str = ""
    path: str = ""
    line: int = 0
    column: int = 0
    is_warning: bool = False

    def diagnostic(self) -> Diagnostic:
        if self.written_in and self.written_in != self.class_name:
            return Diagnostic(self.code, 0, 0, f"{self.message} (in the text of {self.written_in}, line {self.line})")
        return Diagnostic(self.code, self.line, self.column, self.message)


@dataclass(frozen=True, slots=True)
class Transcript:
    """`finished`: the compiler said in words that it succeeded (only some do)."""

    findings: tuple[Finding, ...] = ()
    unknown: tuple[str, ...] = ()
    finished: bool = False

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if not finding.is_warning)
