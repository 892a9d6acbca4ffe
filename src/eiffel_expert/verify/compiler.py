"""What engines that call a compiler share: snippets into systems, one run for many, findings back to each snippet.

A snippet is accepted only by a run that ended well, of a system that held it, with no line unknown. One that has
findings is rejected and the others are run again without it, since a compiler may stop early or skip what depends on
an error. A run that fails is halved until the snippet that fails it is alone: that one is undecided.
Snippets that belong together cannot be taken apart: there `blocking` says what an error leaves unknown.
"""

from __future__ import annotations

import shutil
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from eiffel_expert.errors import MissingTool
from eiffel_expert.records import Verdict
from eiffel_expert.verify.blocking import by_distinct_names, is_of_a_body, layers, left_unknown
from eiffel_expert.verify.engine import Snippet, Surroundings, class_name_of, undecided, verdict
from eiffel_expert.verify.process import Outcome, Resources, run
from eiffel_expert.verify.system import GeneratedSystem, generate, in_another_dialect
from eiffel_expert.verify.transcripts import Finding, Transcript

TIER = "compiler"
UNKNOWN_VERSION = "unknown"
FORMS = ("class", "feature", "instructions")
Group = dict[int, Snippet]
_NAMES = ("VTCT", "VEEN", "VUEX")  # codes of names that a part of a class may well have from elsewhere
_PROBE = Snippet("class EE_PROBE end\n")


@dataclass
class Attempt:
    """One run. `trouble`: why it says nothing of the snippets without findings; `hopeless`: nor would smaller ones."""

    findings: dict[int, list[Finding]] = field(default_factory=dict)
    others: list[Finding] = field(default_factory=list)
    trouble: str = ""
    hopeless: bool = False


class Compiler(ABC):
    """An engine around a command-line compiler."""

    name = ""
    program = ""
    install = ""
    batch = 100
    in_python = False
    names_files = True  # findings carry the path of their class
    takes_dialects = True  # of several clusters, not one for a whole system

    def __init__(self, surroundings: Surroundings) -> None:
        self.surroundings = surroundings

    @abstractmethod
    def command(self, system: GeneratedSystem) -> list[str]:
        """The command that checks the system, run in its folder."""

    @abstractmethod
    def read(self, outcome: Outcome) -> tuple[Transcript, str]:
        """What was printed, and why the run says nothing of snippets without findings ("" if it does)."""

    @abstractmethod
    def read_version(self) -> str:
        """Ask the compiler; "" if it does not say."""

    @property
    @abstractmethod
    def base(self) -> str:
        """Where the library with the kernel classes lies, as the compiler reads it."""

    def available(self) -> None:
        if self.executable is None:
            raise MissingTool(f"{self.program}, which engine {self.name} needs, is not on PATH", self.install)

    @cached_property
    def executable(self) -> str | None:
        return shutil.which(self.program)

    @cached_property
    def _version(self) -> str:
        return self.read_version() or UNKNOWN_VERSION

    def version(self) -> str:
        return self._version

    def fingerprint(self) -> str:
        """The program's place and time: a compiler built anew under the same version is another one."""
        if self.executable is None:
            return ""
        return f"{self.executable} {Path(self.executable).stat().st_mtime_ns}"

    def path_of(self, path: Path) -> str:
        return str(path)

    def prepare(self) -> None:
        """There is nothing to load, since every run starts the compiler anew; but the compiler must be there."""
        self.available()

    def verify(self, snippets: Sequence[Snippet]) -> list[Verdict]:
        """One verdict a snippet. Raises MissingTool."""
        self.available()
        verdicts: dict[int, Verdict] = {}
        todo: Group = {}
        for index, snippet in enumerate(snippets):
            if reason := _unsuited(snippet):
                verdicts[index] = undecided(self, reason)
            else:
                todo[index] = snippet
        for group, judged in self._groups(todo):
            found = self._judge_together(group) if self.surroundings.together else self._judge(group)
            verdicts |= {index: found[index] for index in judged}
        return [verdicts[index] for index in range(len(snippets))]

    def _groups(self, todo: Group) -> Iterable[tuple[Group, list[int]]]:
        if self.surroundings.together:
            return layers(todo)
        groups = [todo] if self.names_files else by_distinct_names(todo)
        return [(group, list(group)) for group in groups if group]

    def _judge(self, group: Group) -> dict[int, Verdict]:
        """Verdicts of snippets that know nothing of each other."""
        attempt = self._attempt(group)
        if attempt.trouble and (attempt.hopeless or len(group) == 1):
            return {index: self._in_trouble(attempt, index) for index in group}
        if attempt.trouble:
            return self._judge_halves(group)
        found = {index: self._of_findings(group[index], attempt.findings[index]) for index in attempt.findings}
        rest = {index: snippet for index, snippet in group.items() if index not in found}
        if found and rest:
            return found | self._judge(rest)
        if len(rest) > 1 and _hiding(attempt.others):
            return self._judge_halves(rest)
        return found | {index: self._without_findings(attempt.others) for index in rest}

    def _judge_halves(self, group: Group) -> dict[int, Verdict]:
        """Find the snippet that spoils the run; not if a class without content would do no better."""
        probe = self._attempt({0: _PROBE})
        if probe.trouble:
            return {index: undecided(self, probe.trouble) for index in group}
        if _hiding(probe.others):
            return {index: self._without_findings(probe.others) for index in group}
        items = list(group.items())
        middle = len(items) // 2
        return self._judge(dict(items[:middle])) | self._judge(dict(items[middle:]))

    def _judge_together(self, group: Group) -> dict[int, Verdict]:
        """Verdicts of the classes of one system."""
        attempt = self._attempt(group)
        blocked = left_unknown(group, attempt.findings)
        strangers = set() if self.takes_dialects else in_another_dialect(group, self.surroundings)
        found: dict[int, Verdict] = {}
        for index, snippet in group.items():
            if index in strangers:
                found[index] = undecided(self, f"its dialect is not that of the system, of which {self.name} takes one")
            elif index in attempt.findings:
                found[index] = self._of_findings(snippet, attempt.findings[index])
            elif attempt.trouble:
                found[index] = self._in_trouble(attempt, index)
            elif index in blocked:
                reason = f"uses class {blocked[index]}, which {self.name} rejects: what it skips for that is not known"
                found[index] = undecided(self, reason)
            else:
                found[index] = self._without_findings(attempt.others)
        return found

    def _in_trouble(self, attempt: Attempt, index: int) -> Verdict:
        diagnostics = tuple(finding.diagnostic() for finding in attempt.findings.get(index, ()))
        return undecided(self, attempt.trouble, diagnostics)

    def _without_findings(self, others: list[Finding]) -> Verdict:
        """Accepted, unless a class that is no snippet has an error that may hide others."""
        hiding = _hiding(others)
        if hiding is None:
            return verdict(self, "accepted", TIER)
        where = f"class {hiding.class_name}" if hiding.class_name else hiding.path or "the system"
        return undecided(self, f"{where}, which is needed, is rejected: [{hiding.code}] {hiding.message}")

    def _of_findings(self, snippet: Snippet, findings: list[Finding]) -> Verdict:
        diagnostics = tuple(finding.diagnostic() for finding in findings)
        if snippet.form != "class" and all(finding.code.startswith(_NAMES) for finding in findings):
            return undecided(self, "names that its class may have are not known here", diagnostics)
        if self.surroundings.missing and not any(finding.code == "SERR" for finding in findings):
            names = ", ".join(self.surroundings.missing)
            return undecided(self, f"the system needs libraries that are not there: {names}", diagnostics)
        return verdict(self, "rejected", diagnostics=diagnostics)

    def _attempt(self, group: Group) -> Attempt:
        with tempfile.TemporaryDirectory(prefix="eiffel-expert-") as folder:
            system = generate(Path(folder), group, self.surroundings, self.base, "", self.path_of)
            outcome = run(self.command(system), system.folder, self._resources())
            return self._attributed(system, outcome)

    def _resources(self) -> Resources:
        limits = self.surroundings.limits
        return Resources(limits.seconds, limits.memory_mb, output_bytes=limits.output_bytes)

    def _attributed(self, system: GeneratedSystem, outcome: Outcome) -> Attempt:
        """Findings by snippet. Those of a snippet's context count as trouble of that snippet alone."""
        if outcome.crash:
            return Attempt(trouble=f"{self.program}: {outcome.crash}")
        transcript, trouble = self.read(outcome)
        attempt = Attempt(trouble=trouble, hopeless=bool(trouble) and not transcript.unknown)
        for finding in transcript.errors:
            owner = system.owner_of(finding)
            if owner is None:
                attempt.others.append(finding)
            else:
                attempt.findings.setdefault(owner, []).append(system.seen_from_outside(finding, owner))
        return attempt


def _hiding(others: list[Finding]) -> Finding | None:
    """The first error outside of all snippets that may hide errors within them."""
    return next((finding for finding in others if not is_of_a_body(finding.code)), None)


def _unsuited(snippet: Snippet) -> str:
    if snippet.form not in FORMS:
        return f"a compiler does not take the form '{snippet.form}'"
    if not snippet.text.strip():
        return "empty text"
    if snippet.form == "class" and not class_name_of(snippet.text):
        return "no class header: a compiler finds no class here"
    return ""
