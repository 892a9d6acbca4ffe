"""Finish a feature that stops in the middle.

Teaches: to carry on from code as it stands, in its style, to an end that keeps the contract. Made by cutting a real
feature at the end of an instruction of its body; the answer is the whole feature, so that it can be put in place (a
hole with text on both sides is `fill_in_the_middle`). Verified: the answer begins with what was given, token by token,
and parses; in its class it is the corpus's own text. Could be wrong: nothing is run, and other endings may be right.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import number
from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.fill_in_the_middle import instruction_blocks
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.layout import SECTIONS
from eiffel_expert.dataset.requests import is_grounded
from eiffel_expert.dataset.trees import declaration_of
from eiffel_expert.dataset.views import FeatureView, is_code
from eiffel_expert.verify import Demands

WORDINGS = (
    "Continue this Eiffel feature from where it stops and show it whole.",
    "`{name}` is only half written. Finish it.",
    "I was interrupted while writing `{name}`. Complete the feature, keeping what is there.",
    "Complete the following code.",
    "The text of `{name}` breaks off. Write the feature to its end.",
    "finish `{name}`",
    "Here is the beginning of a feature of class {owner}. Please return the complete feature.",
    "Carry on from the last line and give me the whole feature.",
    "Write the rest of this routine; repeat the given part unchanged.",
    "autocomplete this feature",
    "What comes next? Return `{name}` in full, up to its `end`.",
    "My editor lost the end of `{name}`. Can you restore it? Full feature, please.",
    "Complete `{name}` without changing the lines that are already written.",
)
ONE_IN = 5  # four features in ten have a body that can be cut
MAX_LINES = 30


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    if not view.has_body or not options.tries("complete_feature", view.unit.id, ONE_IN) or view.owner.is_test:
        return
    blocks = instruction_blocks(view.layout.instructions)
    is_specified = bool(view.comment or view.contract) and "rescue" not in view.layout.sections
    if len(blocks) < 2 or not is_specified or len(view.layout.instructions) > MAX_LINES:
        return
    feature = declaration_of(view.text)
    if feature is None or feature.body is None or len(feature.body.compound) != len(blocks):
        return  # a block that is no instruction of its own
    at = 1 + number(options.seed, view.unit.id, "cut") % max(1, len(blocks) * 2 // 3)
    given = _before(view, [line for block in blocks[:at] for line in block])
    kept = "\n".join(line for block in blocks[:at] for line in block)
    context = context_of(view, options.seed, by_type=True)
    if not any(map(is_code, kept.split("\n"))) or not is_grounded(view, f"{context}\n{given}"):
        return
    demands = Demands(
        form="feature",
        signature=view.unit.signature,
        keeps_contract=view.layout.section("require") if "require" in view.contract else "",
        mentions=(kept,),
        nonempty_body=True,
    )
    slots = {"name": view.name, "owner": view.owner.name}
    yield Draft(WORDINGS, joined(context, given), view.text, demands, slots)


def _before(view: FeatureView, instructions: list[str]) -> str:
    """The text up to and including these instructions."""
    layout = view.layout
    keyword = layout.body_keyword
    behind = dict.fromkeys(SECTIONS[SECTIONS.index("attribute") + 1 :], ())
    cut = layout.with_sections({keyword: (layout.sections[keyword][0], *instructions), **behind})
    return cut.removesuffix("\n".join(layout.last)).rstrip("\n")


KIND = Kind("complete_feature", "generation", "feature", drafts)
