"""Stand-ins for compilers: scripts that print what they are told, so that engines are tested without any compiler."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

SCRIPT = """#!{python}
import os, re, signal, sys, time
from pathlib import Path
if "--version" in sys.argv or "-version" in sys.argv:
    print("{version}")
    sys.exit()
configuration = Path(next(a for a in sys.argv if a.endswith(".ecf")))
files = sorted(p for p in configuration.parent.rglob("*.e"))
texts = {{p: p.read_text() for p in files}}
{body}
"""

# Rejects classes with the word WRONG, crashes on CRASH, hangs on HANG, babbles on BABBLE: else like gelint.
LIKE_GELINT = """
errors = 0
for path, text in texts.items():
    name = path.stem.upper()
    if "CRASH" in text:
        os.kill(os.getpid(), signal.SIGSEGV)
    if "HANG" in text:
        time.sleep(1000)
    if "BABBLE" in text:
        print("something that nobody has ever seen")
    if "FLOOD" in text:
        while True:
            print("x" * 1000)
    if "WRONG" in text:
        errors += 1
        line = text[:text.index("WRONG")].count("\\n") + 1
        print(f"[VUEX-1] class {name} ({line},3): `wrong' is not the final name of a feature in class {name}.")
        print(f"\\tclass {name}: {path}")
        print("----")
    if "BROKEN" in text:
        errors += 1
        print(f"[SERR] Syntax error: 'end' expected\\nline 1 column 2 in {path}\\nBROKEN\\n ^\\n\\n----")
sys.exit(2 if errors else 0)
"""

LIKE_EC = """
print("Eiffel Compilation Manager\\nVersion 25.02.9.8732 - linux-x86-64\\n")
print("Degree 6: Examining System\\nDegree 5: Parsing Classes")
wrong = [p for p in files if "WRONG" in texts[p]]
for path in wrong:
    print("-" * 79 + "\\n\\nError code: VEEN\\n\\nError: unknown identifier.")
    print("What to do: make sure that identifier, if needed, is final name of\\n  feature of class.\\n")
    print(f"Class: {path.stem.upper()}\\nFeature: f\\nIdentifier: wrong\\nLine: 3")
    print("      do\\n->      wrong\\n      end\\n")
    print("-" * 79)
if wrong:
    sys.exit(255)
print("System Recompiled.")
"""


def install(folder: Path, name: str, body: str, version: str = "gelint version 1.2.3") -> Path:
    """An executable script `name` in `folder` (made if need be) with that body."""
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / name
    script.write_text(SCRIPT.format(python=sys.executable, version=version, body=body), encoding="utf-8")
    script.chmod(script.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
    return script
