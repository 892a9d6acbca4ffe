"""Asking gelint: run it on an ECF, read its answer class by class.

In: an ECF, a target, options. Out: an `Answer`: the errors, each with its code, class and place, and the names of the
classes whose bodies were reached ("Degree 3.2" of --verbose), so that a class that gelint never came to is told from
one that it accepts. Runs under limits of time, memory and size of output; a run that hits one has no verdict.
"""

from __future__ import annotations

import os
import re
import resource
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

_ERROR = re.compile(r"^\[(?P<code>[A-Z0-9?-]+)\] (?P<rest>.*)$")
_PLACE = re.compile(r"^class (?P<name>\w+) \((?:(?P<text>\w+),)?(?P<line>\d+),(?P<column>\d+)\): (?P<message>.*)$")
_OF_CLASS = re.compile(r"^class (?P<name>\w+)(?P<text>)(?P<line>)(?P<column>): (?P<message>.*)$")
_SYNTAX_PLACE = re.compile(r"^line (\d+) column (\d+) in (.*)$")
_REACHED = re.compile(r"^Degree 3\.2 class (\w+)$")
MEMORY = 5_000_000_000
OUTPUT = 50_000_000


@dataclass(frozen=True, slots=True)
class Error:
    """One message. `text_class` is the class whose text `line` and `column` are in, mostly `class_name` itself."""

    code: str
    class_name: str
    text_class: str
    line: int
    column: int
    message: str
    path: str = ""


@dataclass(slots=True)
class Answer:
    """What gelint said: exit status (None if it was stopped), errors, and the classes that it checked to the end."""

    status: int | None
    errors: list[Error] = field(default_factory=list)
    reached: list[str] = field(default_factory=list)
    output: str = ""

    @property
    def verdict(self) -> str:
        """ "accepted", "rejected" or "undecided", of the system as a whole."""
        return {0: "accepted", 2: "rejected"}.get(-1 if self.status is None else self.status, "undecided")

    def as_json(self) -> dict[str, Any]:
        return {"status": self.status, "verdict": self.verdict, "errors": [asdict(error) for error in self.errors]}


def read_output(output: str) -> tuple[list[Error], list[str]]:
    """The errors of an output, and the classes whose bodies were reached."""
    errors: list[Error] = []
    reached: list[str] = []
    lines = output.splitlines()
    for number, line in enumerate(lines):
        found = _ERROR.match(line)
        if found is not None and found["code"].startswith("GW"):
            continue  # a warning, such as GWULV (a local that is not used)
        if found is not None:
            errors.append(_error(found["code"], found["rest"], lines[number + 1] if number + 1 < len(lines) else ""))
        elif (degree := _REACHED.match(line)) is not None:
            reached.append(degree[1])
    return errors, reached


def _error(code: str, rest: str, following: str) -> Error:
    place = _PLACE.match(rest) or _OF_CLASS.match(rest)
    if place is not None:
        name, where = place["name"], following.partition(": ")[2] if following.startswith("\tclass ") else ""
        line, column = int(place["line"] or 0), int(place["column"] or 0)
        return Error(code, name, place["text"] or name, line, column, place["message"], where)
    syntax = _SYNTAX_PLACE.match(following)
    if syntax is not None:
        name = Path(syntax[3]).stem.upper()
        return Error(code, name, name, int(syntax[1]), int(syntax[2]), rest, syntax[3])
    return Error(code, "", "", 0, 0, rest)


@dataclass(frozen=True, slots=True)
class Gelint:
    """The program, with the variables that its ECFs need. `seconds` is the limit of one run."""

    program: str = "gelint"
    variables: tuple[tuple[str, str], ...] = ()
    seconds: float = 300.0

    def version(self) -> str:
        answer = subprocess.run([self.program, "--version"], capture_output=True, text=True, timeout=30, check=False)
        return answer.stdout.strip()

    def check(self, ecf: Path, target: str = "", options: Sequence[str] = (), cwd: Path | None = None) -> Answer:
        """Check the system of `ecf`; its last target if none is named."""
        named = [f"--target={target}"] if target else []
        command = [self.program, "--verbose", "--no-benchmark", "--thread=1", *named, *options, str(ecf)]
        with tempfile.TemporaryFile() as output:
            status = self._run(command, output.fileno(), cwd)
            output.seek(0)
            text = output.read(OUTPUT).decode("utf-8", "replace")
        errors, reached = read_output(text)
        if status == 2 and not errors:
            status = None
        return Answer(status, errors, reached, text)

    def _run(self, command: list[str], output: int, cwd: Path | None) -> int | None:
        environment = {**os.environ, **dict(self.variables)}
        process = subprocess.Popen(
            command,
            stdout=output,
            stderr=output,
            stdin=subprocess.DEVNULL,
            env=environment,
            cwd=cwd,
            preexec_fn=_limits,
            start_new_session=True,
        )
        try:
            return process.wait(self.seconds)
        except subprocess.TimeoutExpired:
            return None
        finally:
            if process.poll() is None:  # gelint may run below a shell script: end the whole group
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def _limits() -> None:
    """Less memory and output than would hurt the machine; a lower limit set before stays."""
    for kind, wanted in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, OUTPUT)):
        hard = resource.getrlimit(kind)[1]
        limit = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(kind, (limit, limit))
