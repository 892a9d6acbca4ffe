"""Fill the hole in a feature's body; the answer is the missing instructions alone.

Teaches: to continue code from what stands before and after it, as an editor's completion does. Made by taking one or
several whole instructions out of a real body. Verified: the answer parses as instructions and is not empty; where the
hole held the only assignment to Result, it must speak of Result. Could be wrong: other code may fill the hole as
well, and code that does something else passes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from eiffel_expert.dataset.choice import number
from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.views import FeatureView, is_code
from eiffel_expert.verify import Demands, verify

HOLE = "<MISSING>"
WORDINGS = (
    f"Fill in {HOLE}. Answer with the missing instructions only.",
    f"What Eiffel code belongs at {HOLE}?",
    f"Complete the body of `{{name}}`: write the instructions that replace {HOLE}, nothing else.",
    f"Part of this Eiffel feature got lost at {HOLE}. Write the lost part.",
    f"Some lines of `{{name}}` are missing ({HOLE}). Give just those lines.",
    f"Fill the gap marked {HOLE} in this feature of class {{owner}}; don't repeat the rest.",
    f"complete at {HOLE}, missing lines only",
    f"Which instructions are missing at {HOLE} in `{{name}}`?",
    f"I deleted something at {HOLE} by mistake. What was it? Just the Eiffel instructions, please.",
    f"Write only what replaces {HOLE}.",
    f"Infill task: give the Eiffel code for {HOLE}.",
    f"{HOLE} stands for one or more instructions of `{{name}}`. Supply them.",
    f"what goes at {HOLE}?",
)
MAX_HOLE_LINES = 8
ONE_IN = 14  # half of the features have a body with a fit hole
_CONTINUES = re.compile(
    r"^(end|then|else|elseif|until|loop|when|variant|invariant|across|from|and|or|implies)\b", re.IGNORECASE
)
_SETS_RESULT = re.compile(r"\bResult\s*:=|\bcreate\s+(\{[^}]*\}\s*)?Result\b")


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    if not view.has_body or view.owner.is_test or not options.tries("fill_in_the_middle", view.unit.id, ONE_IN):
        return
    blocks = instruction_blocks(view.layout.instructions)
    first, last = _hole(blocks, number(options.seed, view.unit.id, "hole"))
    missing = [line for block in blocks[first:last] for line in block]
    piece = "\n".join(line[2:] for line in missing)
    if len(missing) > MAX_HOLE_LINES or not verify(piece, "instructions").accepted:
        return
    around = _around(view, blocks, first, last)
    mentions = ("Result",) if _SETS_RESULT.search(piece) and not _SETS_RESULT.search(around) else ()
    demands = Demands(form="instructions", nonempty_body=True, mentions=mentions)
    slots = {"name": view.name, "owner": view.owner.name}
    yield Draft(WORDINGS, joined(context_of(view, options.seed), around), piece, demands, slots)


def instruction_blocks(lines: Sequence[str]) -> list[list[str]]:
    """Body lines as one group an instruction of the outermost level, with the comments above it."""
    blocks: list[list[str]] = []
    for line in lines:
        starts = line.startswith("\t\t") and line[2:3] not in ("\t", "") and not _CONTINUES.match(line[2:])
        comment_above = bool(blocks) and not any(map(is_code, blocks[-1]))
        if (starts and not comment_above) or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _hole(blocks: Sequence[object], chance: int) -> tuple[int, int]:
    """First and one past last block of the hole: one or two blocks, never all of several."""
    size = 1 if len(blocks) < 3 else 1 + chance % 2
    first = (chance >> 8) % (len(blocks) - size + 1)
    return first, first + size


def _around(view: FeatureView, blocks: Sequence[Sequence[str]], first: int, last: int) -> str:
    keyword = view.layout.body_keyword
    head = view.layout.sections[keyword][0]
    before = [line for block in blocks[:first] for line in block]
    after = [line for block in blocks[last:] for line in block]
    return view.layout.with_sections({keyword: (head, *before, f"\t\t{HOLE}", *after)})


KIND = Kind("fill_in_the_middle", "generation", "feature", drafts)
