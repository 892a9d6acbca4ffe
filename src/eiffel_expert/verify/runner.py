"""The engine run: compile with all assertions monitored by gec, then execute, both within `sandbox.py`.

What gec's front end rejects is rejected. Many snippets are compiled into one program that runs the one it is told to;
each gets a process, a folder and limits of its own. Accepted: it ran to its end. Rejected: an exception, such as a
violated contract, ended it. Undecided: nothing to run, the C compiler failed, or a limit put an end to it.
A program that ends well has shown no more than that these calls worked; and gec (26.04) monitors no `check ... end`
without `then`.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from eiffel_expert.records import Diagnostic, Verdict
from eiffel_expert.verify.compiler import Group
from eiffel_expert.verify.engine import Snippet, undecided, verdict
from eiffel_expert.verify.entry import MAIN_CLASS, NothingToRun, main_class
from eiffel_expert.verify.gec import Gec
from eiffel_expert.verify.process import Outcome, Resources
from eiffel_expert.verify.sandbox import confinement, run_confined
from eiffel_expert.verify.system import ROOT_CLASS, TARGET, generate

TIER = "runs"
COMPILING = Resources(seconds=300, memory_mb=6_200, cpu_seconds=300, file_mb=500, processes=256)
RUNNING = Resources(seconds=20, memory_mb=1_000, cpu_seconds=10, file_mb=16, processes=48, output_bytes=1_000_000)
_TRACE = re.compile(r"^(\w+) +(\S+)(?: +@\d+)? *(.*?) *\n<[0-9a-fA-FX]+> +(\S.*?)\.? +(?:Fail|Exit|Retry)\b", re.M)
_NO_MEMORY = re.compile(r"no more memory|out of memory", re.I)
_SHOWN = 300
_BY_SIGNAL = 128  # a shell's and bubblewrap's exit status for a program that a signal ended, less the signal


class Run(Gec):
    name = "run"
    batch = 20

    def available(self) -> None:
        super().available()
        confinement()

    def read_version(self) -> str:
        return f"{super().read_version()} {confinement().kind}"

    def verify(self, snippets: Sequence[Snippet]) -> list[Verdict]:
        self.available()
        verdicts = dict(enumerate(super().verify(snippets)))
        todo: Group = {}
        for index, snippet in enumerate(snippets):
            if not verdicts[index].accepted:
                continue
            try:
                todo[index] = replace(snippet, context=(*snippet.context, main_class(index, snippet)))
            except NothingToRun as fault:
                verdicts[index] = undecided(self, str(fault))
        if todo:
            verdicts |= self._run_all(todo)
        return [verdicts[index] for index in range(len(snippets))]

    def _run_all(self, group: Group) -> dict[int, Verdict]:
        with tempfile.TemporaryDirectory(prefix="eiffel-expert-") as place:
            folder = Path(place)
            folder.chmod(0o711)  # the user that root becomes has to reach what lies within
            generate(folder / "system", group, self.surroundings, self.base, root_class(list(group), self._together))
            outcome = self._compiled(folder / "system")
            program = folder / "system" / TARGET
            if outcome.status == 0 and program.is_file():
                return {index: self._executed(program, folder / f"run{index}", index) for index in group}
        if len(group) == 1:
            return {index: undecided(self, self._why(outcome)) for index in group}
        items = list(group.items())
        middle = len(items) // 2
        return self._run_all(dict(items[:middle])) | self._run_all(dict(items[middle:]))

    @property
    def _together(self) -> bool:
        return self.surroundings.together

    def _compiled(self, folder: Path) -> Outcome:
        assert self.executable is not None
        command = [self.executable, "--no-benchmark", f"--target={TARGET}", str(folder / "system.ecf")]
        kept = {name: os.environ[name] for name in ("PATH", "GOBO", "ISE_LIBRARY") if name in os.environ}
        return run_confined(command, folder, COMPILING, {**kept, "HOME": str(folder)}, reads_all=True)

    def _why(self, outcome: Outcome) -> str:
        said = next((line for line in outcome.output.splitlines() if "error" in line.lower()), outcome.output[:_SHOWN])
        return f"gec made no program: {outcome.crash or said.strip()[:_SHOWN] or f'status {outcome.status}'}"

    def _executed(self, program: Path, folder: Path, index: int) -> Verdict:
        folder.mkdir()
        shutil.copy(program, folder)  # no link: what runs may change its own folder
        outcome = run_confined([str(folder / program.name), str(index)], folder, RUNNING)
        return self._judged(outcome)

    def _judged(self, outcome: Outcome) -> Verdict:
        if outcome.crash:
            return undecided(self, f"while it ran: {outcome.crash}")
        if outcome.status == 0:
            return verdict(self, "accepted", TIER)
        if outcome.status > _BY_SIGNAL:
            return undecided(self, f"while it ran: signal {outcome.status - _BY_SIGNAL}, such as a limit sends")
        if _NO_MEMORY.search(outcome.output):
            return undecided(self, f"while it ran: it asked for more memory than {RUNNING.memory_mb} MB")
        return verdict(self, "rejected", diagnostics=(Diagnostic("RUN", 0, 0, _what_happened(outcome)),))


def _what_happened(outcome: Outcome) -> str:
    """The first exception of the trace, with class, routine and tag; else the first line that was printed."""
    if raised := _TRACE.search(outcome.output):
        name, routine, tag, nature = raised.groups()
        return f"{nature} in {name}.{routine}" + (f", tag {tag.rstrip(':')}" if tag else "")
    first = next((line.strip() for line in outcome.output.splitlines() if line.strip()), "it printed nothing")
    return f"it ended with status {outcome.status}: {first[:_SHOWN]}"


def root_class(indices: list[int], together: bool) -> str:
    """A root class that runs the snippet whose index is the program's first argument."""
    names = {index: f"S{0 if together else number}_{MAIN_CLASS}_{index}" for number, index in enumerate(indices)}
    cases = "\n".join(f"\t\t\twhen {index} then\n\t\t\t\trun_{index}" for index in indices)
    runs = "\n\n".join(
        f"\trun_{index}\n\t\tlocal\n\t\t\tl_main: {name}\n\t\tdo\n\t\t\tcreate l_main.make\n\t\tend"
        for index, name in names.items()
    )
    return (
        f"class\n\t{ROOT_CLASS}\n\ninherit\n\tARGUMENTS_32\n\ncreate\n\tmake\n\nfeature {{NONE}} -- Initialization\n\n"
        f"\tmake\n\t\tdo\n\t\t\tinspect argument (1).to_integer\n{cases}\n\t\t\telse\n\t\t\t\tdo_nothing\n\t\t\tend\n"
        f"\t\tend\n\n{runs}\n\nend\n"
    )
