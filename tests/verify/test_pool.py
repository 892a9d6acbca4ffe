"""Many snippets: in this process, in workers, and what happens when one spoils a batch."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from engine_stand_ins import LIKE_GELINT, install

from eiffel_expert.records import Verdict
from eiffel_expert.verify import pool
from eiffel_expert.verify.engine import Snippet, Surroundings
from eiffel_expert.verify.pool import Batch, EngineSpec, InProcess, LocalPool, judge_all, register

SPEC = EngineSpec("parser", "parser", Surroundings())


def batches(texts: list[str], size: int = 4) -> Iterator[Batch]:
    for start in range(0, len(texts), size):
        part = texts[start : start + size]
        yield Batch(tuple(range(start, start + len(part))), tuple(Snippet(text) for text in part))


def statuses(executor: pool.Executor, texts: list[str]) -> list[str]:
    found = {judged.index: judged.verdict.status for judged in judge_all(executor, SPEC.key, batches(texts))}
    return [found[index] for index in range(len(texts))]


TEXTS = ["class A end", "class A feature x: := end"] * 9


def test_in_process() -> None:
    register([SPEC])
    assert statuses(InProcess(), TEXTS) == ["accepted", "rejected"] * 9


def test_in_workers() -> None:
    register([SPEC])
    with LocalPool(2, [SPEC]) as workers:
        assert statuses(workers, TEXTS) == ["accepted", "rejected"] * 9


class Fragile:
    """An engine that breaks on some texts."""

    name = "fragile"
    batch = 4
    in_python = True

    def available(self) -> None: ...

    def version(self) -> str:
        return "1"

    def fingerprint(self) -> str:
        return ""

    def prepare(self) -> None: ...

    def verify(self, snippets: tuple[Snippet, ...]) -> list[Verdict]:
        for snippet in snippets:
            if snippet.text == "fault":
                raise ValueError("no idea")
            if snippet.text == "loop":
                while True:
                    pass
            if snippet.text == "memory":
                raise MemoryError
        return [Verdict("accepted", "fragile", "1", "parses") for _ in snippets]


@pytest.mark.parametrize(("word", "reason"), [("fault", "internal fault"), ("loop", "too long"), ("memory", "memory")])
def test_snippet_that_breaks_its_batch_is_undecided_alone(
    monkeypatch: pytest.MonkeyPatch, word: str, reason: str
) -> None:
    monkeypatch.setattr(pool, "make_engine", lambda name, surroundings: Fragile())
    monkeypatch.setattr(pool, "SECONDS_A_BATCH", 0.1)
    register([EngineSpec("fragile", "fragile", Surroundings())])
    found = {j.index: j.verdict for j in judge_all(InProcess(), "fragile", batches(["a", "b", word, "d"]))}
    assert [found[n].status for n in range(4)] == ["accepted", "accepted", "undecided", "accepted"]
    assert reason in found[2].reason


WORKER_THAT_DIES = """
import os
from eiffel_expert.verify import builtin, pool
from eiffel_expert.verify.engine import Snippet, Surroundings
from eiffel_expert.verify.pool import Batch, EngineSpec, LocalPool, judge_all, register

def verify(text, form="class", known=builtin.verify):
    if "DIE" in text:
        os._exit(7)
    while "LOOP" in text:
        pass
    return known(text, form)

builtin.verify = verify
pool.SECONDS_A_BATCH = 1.0

if __name__ == "__main__":
    spec = EngineSpec("parser", "parser", Surroundings())
    register([spec])
    names = ("A", "DIE", "LOOP", "B")
    batch = Batch(tuple(range(4)), tuple(Snippet(f"class {name} end") for name in names))
    with LocalPool(1, [spec]) as workers:
        for judged in sorted(judge_all(workers, "parser", iter([batch])), key=lambda j: j.index):
            print(judged.verdict.status, judged.verdict.reason)
"""


def test_worker_that_dies_or_hangs_takes_one_snippet_along(tmp_path: Path) -> None:
    script = tmp_path / "main.py"
    script.write_text(WORKER_THAT_DIES, encoding="utf-8")
    found = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False, timeout=120)
    assert found.stdout.splitlines() == [
        "accepted ",
        "undecided its worker process ended (status 7)",
        "undecided stopped: it took too long",
        "accepted ",
    ]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_process_stays_behind(tmp_path: Path, ending: signal.Signals) -> None:
    """Ctrl-C, or worse, in the middle of a run: workers and the compilers that they started are gone."""
    install(tmp_path / "bin", "gelint", LIKE_GELINT)
    sources = tmp_path / "src"
    sources.mkdir()
    for number in range(60):
        (sources / f"c{number}.e").write_text(f"class C{number} end -- HANG\n", encoding="utf-8")
    environment = {**os.environ, "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", "EE_TEST_MARK": str(tmp_path)}
    environment |= {"EIFFEL_EXPERT_CACHE": str(tmp_path / "cache"), "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "eiffel_expert", "check", str(sources), "--engine", "gelint", "--jobs", "2"]
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a child of one that ignores Ctrl-C would ignore it too
    main = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(lambda: any(b"system.ecf" in line for line in marked(str(tmp_path)).values()))
    assert len(marked(str(tmp_path))) >= 3  # the command, a worker, a compiler
    main.send_signal(ending)
    main.wait(timeout=60)
    wait_for(lambda: not marked(str(tmp_path)))


def marked(mark: str) -> dict[int, bytes]:
    """Command lines of all processes that carry our mark in their environment."""
    found = {}
    for place in Path("/proc").glob("[0-9]*"):
        try:
            if f"EE_TEST_MARK={mark}\0".encode() in (place / "environ").read_bytes():
                found[int(place.name)] = (place / "cmdline").read_bytes()
        except OSError:
            continue
    return found


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.1)
