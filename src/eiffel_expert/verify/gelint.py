"""The engine gelint: Gobo's checker, all classes of a generated system, void safety pinned.

gelint exits with 0 (nothing found), 2 (errors in Eiffel), anything else (it could not work: configuration, crash).
Never called with `--silent`, which hides errors; its output goes to files, since it crashes when a pipe closes early.
"""

from __future__ import annotations

import re
from pathlib import Path

from eiffel_expert.verify import gobo
from eiffel_expert.verify.compiler import Compiler
from eiffel_expert.verify.process import Outcome, Resources, run
from eiffel_expert.verify.system import TARGET, GeneratedSystem
from eiffel_expert.verify.transcripts import Transcript

_VERSION = re.compile(r"version (\S+)")
_SHOWN = 200  # characters of an unknown line in a reason


class GoboTool(Compiler):
    """What gelint and gec share."""

    install = "install Gobo Eiffel (https://github.com/gobo-eiffel/gobo) and put its bin folder on PATH"
    takes_dialects = False
    batch = 200
    options: tuple[str, ...] = ()
    error_statuses: tuple[int, ...] = (2,)

    @property
    def base(self) -> str:
        return "$GOBO/library/free_elks/library_ge.ecf"

    def command(self, system: GeneratedSystem) -> list[str]:
        assert self.executable is not None
        target = f"--target={TARGET}"
        return [self.executable, "--no-benchmark", *self.options, target, str(system.configuration)]

    def read_version(self) -> str:
        assert self.executable is not None
        outcome = run([self.executable, "--version"], Path.cwd(), Resources(30))
        found = _VERSION.search(outcome.output)
        return found[1] if found else ""

    def read(self, outcome: Outcome) -> tuple[Transcript, str]:
        transcript = gobo.read(outcome.output)
        return transcript, self._trouble(outcome, transcript)

    def _trouble(self, outcome: Outcome, transcript: Transcript) -> str:
        if transcript.unknown:
            return f"{self.program} printed what is not understood: {transcript.unknown[0].strip()[:_SHOWN]}"
        configuration = next((f for f in transcript.errors if f.path.lower().endswith(".ecf")), None)
        if configuration is not None:
            return f"{self.program} does not take the configuration: [{configuration.code}] {configuration.message}"
        if outcome.status in self.error_statuses and transcript.errors:
            return ""
        if outcome.status == 0 and not transcript.errors:
            return ""
        return f"{self.program} ended with status {outcome.status} and {len(transcript.errors)} errors"


class Gelint(GoboTool):
    name = "gelint"
    program = "gelint"
