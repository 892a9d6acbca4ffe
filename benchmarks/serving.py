"""Tokens a second of one GGUF file through llama.cpp's server, for different numbers of answers decoded at a time.

    python benchmarks/serving.py WORKSPACE [--prompts 16] [--tokens 96] [--parallel 1,2,4,8] [--model FILE.gguf]

The prompts are held-out ones of the workspace's dataset; prefill counts. Each row has a server of its own, and one
answer before the clock starts. Run it in the environment that ./quickstart makes.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from eiffel_expert.machine import usable_cores
from eiffel_expert.prompts import Message, messages_of
from eiffel_expert.records import read_jsonl
from eiffel_expert.serve.server import LlamaServer
from eiffel_expert.workspace import Workspace


def measure(gguf: Path, questions: list[list[Message]], tokens: int, parallel: int) -> tuple[int, float]:
    """(tokens written, seconds)."""
    with LlamaServer(gguf, context=2048, parallel=parallel) as server:
        list(server.chat_many(questions[:1], max_tokens=4))
        started = time.monotonic()
        written = sum(answer.tokens for _, answer in server.chat_many(questions, max_tokens=tokens))
        return written, time.monotonic() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("workspace", type=Path)
    parser.add_argument("--model", type=Path, help="default: the q8_0 file that the workspace exported")
    parser.add_argument("--prompts", type=int, default=16)
    parser.add_argument("--tokens", type=int, default=96, help="at most so many in an answer")
    parser.add_argument("--parallel", default="1,2,4,8")
    given = parser.parse_args()
    workspace = Workspace(given.workspace)
    rows = list(read_jsonl(workspace.finished("dataset") / "heldout.jsonl"))[: given.prompts]
    questions = [messages_of(row["instruction"], row["input"]) for row in rows]
    gguf = given.model or next(
        path for path in workspace.finished("export").glob("*-q8_0.gguf") if "base" not in path.name
    )
    print(f"{gguf.name}, {len(questions)} prompts, {usable_cores()} threads")
    print(f"{'at a time':>9} {'tokens':>7} {'seconds':>8} {'tokens/s':>9}")
    for parallel in map(int, given.parallel.split(",")):
        written, seconds = measure(gguf, questions, given.tokens, parallel)
        print(f"{parallel:>9} {written:>7} {seconds:>8.1f} {written / seconds:>9.1f}")


if __name__ == "__main__":
    main()
