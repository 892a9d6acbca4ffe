"""Repair a feature that the front end rejects, given its message.

Teaches: to read a syntax message and mend that one place. Made by a realistic slip (`slips.py`) in accepted code,
kept only where the front end rejects the result. Verified: the answer parses and is within a few tokens of the broken
text, so that nothing is rewritten or left out. Could be wrong: the message names where the parser noticed the
mistake, not always where it was made; a mend that parses but means something else passes.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.slips import slip_names, with_slip
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.eiffel import parse_feature
from eiffel_expert.verify import Demands
from eiffel_expert.verify.code import tokens_of
from eiffel_expert.verify.distance import edit_distance

WORDINGS = (
    "Fix the syntax error in this Eiffel feature.",
    "This Eiffel code does not compile. Repair it and change nothing else.",
    "The compiler rejects the feature below. Return the corrected feature.",
    "Correct the mistake that the message points at.",
    "What's wrong here? Give me the fixed Eiffel feature.",
    "fix this",
    "I get a syntax error in `{name}`. Please mend it with the smallest change.",
    "Repair `{name}` so that it parses again.",
    "syntax error, please correct",
    "Why does the parser stop here? Return the feature with the error corrected.",
    "My Eiffel is rusty: this does not parse. What should it look like?",
    "The parser complains about `{name}`, see the message. Give me the repaired feature.",
    "Please correct this feature; the error message is at the end.",
    "There is exactly one slip in this code. Find it and show the corrected text.",
)
MAX_CHARACTERS = 560
ONE_IN = 14  # half of the features are short enough
SLACK = 2  # tokens beyond the slip itself: there may be another way to mend it
MAX_DISTANCE = 24


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    text = view.text
    if not view.has_body or len(text) > MAX_CHARACTERS or not options.tries("repair_syntax", view.unit.id, ONE_IN):
        return
    names = slip_names()
    made = 0
    for name in shuffled(names, names, options.seed, view.unit.id):
        message = ""
        broken = with_slip(name, text, options.seed, view.unit.id) if made < options.repairs_per_feature else ""
        if broken and (message := rejection(broken)):
            made += 1
            demands = Demands(form="feature", near=broken, within=_distance(broken, text) + SLACK)
            yield Draft(WORDINGS, joined(broken, message), text, demands, {"name": view.name}, variant=name)


def rejection(text: str) -> str:
    """The front end's first message on a feature that is certainly not Eiffel, else ""."""
    tree = parse_feature(text)
    if tree.ok or not tree.diagnostics or tree.diagnostics[0].code == "UNSUPPORTED":
        return ""
    first = tree.diagnostics[0]
    return f"Syntax error in line {first.line}, column {first.column}: {first.message}"


def _distance(broken: str, text: str) -> int:
    return edit_distance(tokens_of(broken), tokens_of(text), MAX_DISTANCE)


KIND = Kind("repair_syntax", "error fixing", "feature", drafts)
