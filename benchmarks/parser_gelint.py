"""The verdicts of Gobo's own parser, through its `gelint`.

In: texts as bytes. Out: for each a `Judgement`: accepted, rejected with the place of the first `[SERR]`, or undecided
when gelint did not get as far as that text. What gelint says beyond the syntax (its validity codes) is ignored: the
texts are copied into scratch folders without the libraries they need. Every run has a memory and a time limit, since
gelint runs without a garbage collector and can loop; a run that ends badly is split until the guilty text is alone.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CLASS_NAME = re.compile(rb"^[ \t]*(?:(?:deferred|expanded|frozen)\s+)*class\s+([A-Za-z]\w*)", re.I | re.M)
_SYNTAX_ERROR = re.compile(r"^\[SERR\] Syntax error: [^\n]*\nline (\d+) column \d+ in \S*/c/(\S+?)$", re.M)
_OTHER_CLASS = re.compile(r"^\[GVSCN-1\] .* contains class (\w+) instead", re.M)
_TIME = re.compile(r"^Degree 5: (?:\d+/\d+/\d+ )?(\d+):(\d+):([\d.]+)$", re.M)
_BATCH_BYTES = 1_500_000
_BATCH_FILES = 200
_MEMORY = 6_000_000_000
_SECONDS = 300
_ECF = """<?xml version="1.0" encoding="ISO-8859-1"?>
<system xmlns="http://www.eiffel.com/developers/xml/configuration-1-20-0" name="x"
\tuuid="0b0f2a9e-5f0d-4c2e-9b67-31d2f3a4c518">
<target name="x"><root all_classes="true"/><cluster name="x" location="./c/"/></target></system>
"""


@dataclass(frozen=True, slots=True)
class Judgement:
    """`verdict` is "accepted", "rejected" or "undecided".

    `line` is that of the first syntax error, as gelint prints it, from 1.
    """

    verdict: str
    line: int = 0


@dataclass
class Gelint:
    """A gelint executable, and what its runs came to."""

    program: str
    seconds: float = 0.0  # of "Degree 5", gelint's name for parsing, as it reports it
    megabytes: float = 0.0  # of source in those runs
    peak: float = 0.0  # MB of the largest run, and of the source in it
    peak_source: float = 0.0

    def judge(self, texts: list[bytes]) -> list[Judgement]:
        """A judgement for each text, in order."""
        judgements = [Judgement("undecided")] * len(texts)
        names = [class_name(text) for text in texts]
        for batch in _batches(texts, names):
            self._judge_batch(texts, names, batch, judgements)
        for n, name in enumerate(names):
            if name == "none":
                judgements[n] = Judgement("undecided")  # gelint knows this class and does not read it
        return judgements

    def _judge_batch(self, texts: list[bytes], names: list[str], batch: list[int], found: list[Judgement]) -> None:
        output = self._run([texts[n] for n in batch], [names[n] for n in batch])
        other = _OTHER_CLASS.search(output)
        if len(batch) == 1 and other and other[1].lower() != names[batch[0]]:
            names[batch[0]] = other[1].lower()  # the first `class X` was none, but stood in a string
            output = self._run([texts[batch[0]]], [names[batch[0]]])
        if _TIME.search(output):
            rejected = _rejected(output)
            for n in batch:
                found[n] = rejected.get(names[n], Judgement("accepted"))
        elif len(batch) > 1:
            middle = len(batch) // 2
            self._judge_batch(texts, names, batch[:middle], found)
            self._judge_batch(texts, names, batch[middle:], found)

    def _run(self, texts: list[bytes], names: list[str]) -> str:
        """gelint's output over `texts`."""
        with tempfile.TemporaryDirectory(prefix="parser-gelint-") as scratch:
            folder = Path(scratch) / "c"
            folder.mkdir()
            for text, name in zip(texts, names, strict=True):
                (folder / f"{name}.e").write_bytes(text)
            (Path(scratch) / "x.ecf").write_text(_ECF)
            output, peak = _run_limited([self.program, "--target=x", "x.ecf"], Path(scratch))
        if spent := _TIME.search(output):
            size = sum(map(len, texts)) / 1e6
            self.megabytes += size
            self.seconds += 3600 * int(spent[1]) + 60 * int(spent[2]) + float(spent[3])
            if peak > self.peak:
                self.peak, self.peak_source = peak, size
        return output


def _rejected(output: str) -> dict[str, Judgement]:
    """The classes with syntax errors, by name; gelint goes on after the first error, which alone counts."""
    found: dict[str, Judgement] = {}
    for match in _SYNTAX_ERROR.finditer(output):
        found.setdefault(match[2].removesuffix(".e"), Judgement("rejected", int(match[1])))
    return found


def class_name(text: bytes) -> str:
    """The name of the class that `text` declares, in lower case: the name of the file that gelint expects it in."""
    match = _CLASS_NAME.search(text)
    return match[1].decode("ascii").lower() if match else "no_class_name"


def _batches(texts: list[bytes], names: list[str]) -> Iterator[list[int]]:
    """Positions of texts that can go into one run: no name twice, not too many bytes."""
    waiting = list(range(len(texts)))
    while waiting:
        batch: dict[str, int] = {}
        size = 0
        later: list[int] = []
        for n in waiting:
            if names[n] in batch or len(batch) >= _BATCH_FILES or (batch and size + len(texts[n]) > _BATCH_BYTES):
                later.append(n)
            else:
                batch[names[n]] = n
                size += len(texts[n])
        waiting = later
        yield list(batch.values())


def _run_limited(command: list[str], folder: Path) -> tuple[str, float]:
    """Output and peak memory in MB (Linux) of a command under limits."""
    peak = 0.0
    with (folder / "output.txt").open("w+b") as sink:
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdout=sink,
            stderr=subprocess.STDOUT,
            preexec_fn=_limit,
            start_new_session=True,
        )
        deadline = time.monotonic() + _SECONDS
        while process.poll() is None:
            peak = max(peak, _peak_of(process.pid))
            if time.monotonic() > deadline:
                os.killpg(process.pid, signal.SIGKILL)  # a wrapper script may have started the real one
            time.sleep(0.005)
        sink.seek(0)
        return sink.read().decode("utf-8", "replace"), peak


def _peak_of(pid: int) -> float:
    """MB; the figure that `wait4` gives is no use, for it starts with that of the process that forked."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
    return 0.0


def _limit() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
