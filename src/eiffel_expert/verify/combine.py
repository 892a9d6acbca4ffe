"""One verdict out of several engines' verdicts on the same text.

The rules, in this order:
1. One engine: its verdict.
2. An undecided engine has no say if another has decided; if none has, the result is undecided with all reasons.
3. A compiler (gelint, gec, ec, run) outranks builtin: if a compiler has decided, builtin has no say.
4. Those left agree: their verdict. They disagree: undecided, and the reason says who said what.
Engine and version name all engines that were asked, in the order of the question; diagnostics are those of the
engines that rejected, each place and code once.
"""

from __future__ import annotations

from collections.abc import Sequence

from eiffel_expert.records import Diagnostic, Verdict

_TIERS = ("", "parses", "builtin", "compiler", "runs")


def combined(verdicts: Sequence[Verdict]) -> Verdict:
    """The verdict of all engines together, by the rules above. `verdicts` holds at least one."""
    if len(verdicts) == 1:
        return verdicts[0]
    engine = ",".join(v.engine for v in verdicts)
    version = ",".join(v.version for v in verdicts)
    decided = [v for v in verdicts if v.status != "undecided"]
    voices = [v for v in decided if v.engine != "builtin"] or decided
    diagnostics = _merged(voices)
    if not voices:
        reason = "; ".join(f"{v.engine}: {v.reason}" for v in verdicts)
        return Verdict("undecided", engine, version, "", _merged(verdicts), reason)
    if len({v.status for v in voices}) > 1:
        reason = "engines disagree: " + ", ".join(f"{v.engine} {v.status}" for v in voices)
        return Verdict("undecided", engine, version, "", diagnostics, reason)
    tier = max((v.tier for v in voices), key=_TIERS.index)
    return Verdict(voices[0].status, engine, version, tier, diagnostics)


def _merged(verdicts: Sequence[Verdict]) -> tuple[Diagnostic, ...]:
    """Findings in the order of the text; where two engines find one code in one line, the first engine's stay."""
    found: list[Diagnostic] = []
    for one in verdicts:
        known = {(d.code, d.line) for d in found}
        found += [d for d in one.diagnostics if (d.code, d.line) not in known]
    return tuple(sorted(found, key=lambda d: (d.line, d.column)))
