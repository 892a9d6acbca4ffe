"""Coverage-guided fuzzing of the Eiffel front end: python tests/fuzz/fuzz_eiffel.py TARGET [CORPUS_FOLDER] [OPTION]...

TARGET is a name in targets.py; options are libFuzzer's (-max_total_time=3600 -rss_limit_mb=2048 -timeout=60). Needs the
package atheris. An input is changed by tokens half of the time. Any exception is a finding, and the input that caused
it is written to the working folder.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "src")]

with atheris.instrument_imports(include=["eiffel_expert", "targets"]):
    from mutations import change_tokens, words_for
    from targets import TARGETS

    from eiffel_expert.eiffel.ecf import folders


def main() -> None:
    name = sys.argv.pop(1) if len(sys.argv) > 1 else ""
    if name not in TARGETS:
        sys.exit(f"usage: fuzz_eiffel.py {'|'.join(TARGETS)} [CORPUS_FOLDER] [libFuzzer option]...")
    words = words_for(name)
    folders.MOST_ENTRIES = 1_000  # a changed configuration may well name the root of this machine's disk

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        return change_tokens(data, most, seed, words) if seed % 2 else atheris.Mutate(data, most)

    atheris.Setup(sys.argv, TARGETS[name], custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
