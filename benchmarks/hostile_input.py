"""Time and memory of the Eiffel front end on large hostile files, as a table; too slow for the tests.

    python benchmarks/hostile_input.py [--megabytes 100] [--case NAME]... [--limit-gb 8]

Each case is made in a process of its own, decoded from bytes and parsed; the tree is kept. Seconds are of the
processor; memory is the peak of the process less what it had before it made the bytes, in MB a MB of source: the bytes
and the decoded text, one MB a MB each, are part of it. A case that runs out of memory or raises is shown as failed.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

from eiffel_expert.eiffel import SourceText, UndecodableText, parse

FEATURE = """
	item_{n} (a_index: INTEGER; a_name: STRING): detachable ELEMENT
			-- Item at `a_index', or the one called `a_name'.
		require
			valid: a_index > 0 and then a_index <= count
		do
			if attached names.item (a_name) as found then
				Result := found.element (a_index + {n})
			else
				from start until after loop
					forth
				end
			end
		ensure
			known: Result /= Void implies has (Result)
		end
"""
START = "class LARGE\n\nfeature\n"
CASES = ("valid", "wrong", "words", "parentheses", "sum", "string", "open", "verbatim", "openers", "comment", "lines")
REPEATED = {
    "wrong": (START, "\tf do x = 1 end\n", "end\n"),
    "words": ("", "x y ", ""),
    "parentheses": (START + "\tf do x := ", "(", ""),
    "sum": (START + "\tx: INTEGER do Result := 1", " + a.b (1)", " end end\n"),
    "string": (START + '\tx: STRING = "', "abcdefgh", '"\nend\n'),
    "open": (START + '\tx: STRING = "', "abcdefgh", "\n"),
    "verbatim": (START + '\tx: STRING = "[\n', "abcdefgh\n", ""),
    "openers": (START, 'x := "[\n', ""),
    "comment": (START, "-- abcdefgh\n", "end\n"),
    "lines": (START, "\n", "end\n"),
    "binary": ("", "\x00\x01\x02\x03", ""),
}


def made(case: str, size: int) -> bytes:
    """About `size` bytes of a case."""
    if case == "valid":
        count = size // len(FEATURE)
        return (START + "".join(FEATURE.format(n=n) for n in range(count)) + "end\n").encode()
    before, unit, after = REPEATED[case]
    return (before + unit * (size // len(unit)) + after).encode()


def peak() -> float:
    """The most memory this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1024)


def measure(case: str, megabytes: int, limit: int) -> None:
    """Print the row of one case."""
    resource.setrlimit(resource.RLIMIT_AS, (limit << 30, limit << 30))
    before = peak()
    data = made(case, megabytes * 1_000_000)
    start = time.process_time()
    try:
        tree = parse(SourceText.decode(data).text)
        verdict = "accepted" if tree.ok else f"{len(tree.diagnostics)} diagnostics: {tree.diagnostics[0].message}"
    except UndecodableText as problem:
        verdict = f"refused: {problem}"
    seconds = time.process_time() - start
    size = len(data) / 1e6
    print(f"{case:<12} {size:>6.0f} {seconds:>8.1f} {(peak() - before) / size:>8.1f}  {verdict[:80]}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--megabytes", type=int, default=100, help="size of each case")
    parser.add_argument("--case", action="append", choices=(*CASES, "binary"), help="only this case; may be repeated")
    parser.add_argument("--limit-gb", type=int, default=8, help="memory that a case may take")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    cases = options.case or [*CASES, "binary"]
    if options.child:
        measure(cases[0], options.megabytes, options.limit_gb)
        return 0
    print(f"{'case':<12} {'MB':>6} {'seconds':>8} {'MB a MB':>8}  verdict", flush=True)
    failed = 0
    for case in cases:
        size = ["--megabytes", str(options.megabytes), "--limit-gb", str(options.limit_gb)]
        command = [sys.executable, __file__, "--child", "--case", case, *size]
        done = subprocess.run(command, check=False, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            failed += 1
            print(f"{case:<12} failed with {done.returncode}: {(done.stderr.strip().splitlines() or ['-'])[-1]}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
