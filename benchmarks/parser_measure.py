"""One parser over one folder, in a process of its own: verdicts, seconds and memory as JSON on standard output.

In: a folder and the name of a parser (`ours` or `tree-sitter`). Started by parser.py.
Seconds are of the processor, for parsing alone: files are read and decoded before. Memory is the growth of the process
while all trees and tokens are kept; the cyclic collector is paused within each parse only, or throughout (--paused).
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from parser_treesitter import new_parser, walk


def resident() -> float:
    """Resident memory of this process in MB (Linux; 0 elsewhere)."""
    status = Path("/proc/self/status")
    for line in status.read_text().splitlines() if status.exists() else ():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    start = time.process_time()
    result = work()
    return result, time.process_time() - start


def measure_ours(texts: list[str], is_paused: bool) -> dict[str, Any]:
    from eiffel_expert.eiffel import collector_paused, parse

    gc.collect()
    gc.freeze()
    before = resident()
    with collector_paused() if is_paused else nullcontext():
        trees, seconds = timed(lambda: [parse(text) for text in texts])
    grown = resident() - before
    return {
        "accepted": [tree.ok for tree in trees],
        "problems": [str(tree.diagnostics[0]) if tree.diagnostics else "" for tree in trees],
        "seconds": seconds,
        "memory": grown,
    }


def measure_tree_sitter(texts: list[str]) -> dict[str, Any]:
    parser = new_parser()
    sources = [text.encode("utf-8", "replace") for text in texts]
    gc.collect()
    gc.freeze()
    before = resident()
    trees, seconds = timed(lambda: [parser.parse(source) for source in sources])
    grown = resident() - before
    _, walking = timed(lambda: [walk(tree) for tree in trees])
    accepted = [not tree.root_node.has_error for tree in trees]
    return {"accepted": accepted, "seconds": seconds, "walking": walking, "memory": grown}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("parser", choices=("ours", "tree-sitter"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--paused", action="store_true", help="no cyclic collection while all texts are parsed")
    options = parser.parse_args()
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))
    from parser_files import read_folder

    texts = [file.text for file in read_folder(options.folder)]
    ours = options.parser == "ours"
    print(json.dumps(measure_ours(texts, options.paused) if ours else measure_tree_sitter(texts)))


if __name__ == "__main__":
    main()
