"""What a mend changes, in words: which lines become what.

In: a broken text and the sound one. Out: a sentence that names the lines of the broken text. Equal lines are found by
`difflib`; where more than a few lines change, the sentence points at the corrected text instead of quoting it.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from eiffel_expert.dataset.choice import pick

LONGEST_QUOTE = 110
CHANGED = (
    "Line {line} becomes `{new}`.",
    "So line {line} should read `{new}`.",
    "The remedy is to write `{new}` on line {line}.",
    "Replace line {line} by `{new}`.",
)
INSERTED = (
    "The line `{new}` has to be added after line {line}.",
    "What is missing is `{new}`, after line {line}.",
    "Add `{new}` below line {line}.",
)
DELETED = ("Line {line} has to go.", "Leave line {line} out.", "The remedy is to remove line {line}.")
MANY = (
    "The corrected feature is shown below.",
    "The lines concerned are put right in the version below.",
    "Below is the feature with that put right.",
)

Change = tuple[str, int, tuple[str, ...]]  # "replace", "insert" or "delete"; line of the broken text, from 1; new lines


def changes(broken: str, sound: str) -> list[Change]:
    """What turns the one into the other, line by line; blank lines and comments behind code do not count."""
    old, new = broken.split("\n"), sound.split("\n")
    found: list[Change] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        lines = tuple(re.split(r"\s--", line)[0].strip() for line in new[j1:j2] if line.strip())
        if tag != "equal" and (lines or any(line.strip() for line in old[i1:i2])):
            found.append((tag, i1 + (tag != "insert"), lines))
    return found


def mend(broken: str, sound: str, *chance: str | int) -> str:
    """One sentence, or two where two places change; quotes only what is short."""
    found = changes(broken, sound)
    is_short = len(found) <= 2 and all(_is_short(change) for change in found)
    if not is_short:
        return pick(MANY, "mend", *chance)
    templates = {"replace": CHANGED, "insert": INSERTED, "delete": DELETED}
    return " ".join(
        pick(templates[tag], "mend", tag, *chance, number).format(line=line, new=lines[0] if lines else "")
        for number, (tag, line, lines) in enumerate(found)
    )


def _is_short(change: Change) -> bool:
    tag, _, lines = change
    if tag == "delete":
        return not lines
    return len(lines) == 1 and len(lines[0]) <= LONGEST_QUOTE and "`" not in lines[0]
