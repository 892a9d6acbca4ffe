"""Repair a feature that uses a command as a query, or a query as a command.

Teaches: command-query separation as the compiler sees it: commands return nothing and are not chained, a query's value
is used, `create` makes objects and creation procedures do not return them. Made from accepted code by giving one call
the other role. Verified: as for `repair_void_safety`, with VKCN. Could be wrong: little; the call itself stays.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.kinds.repairing import Repair, class_context, lost_lines
from eiffel_expert.dataset.mutations.commands_and_queries import COMMANDS_AND_QUERIES
from eiffel_expert.dataset.mutations.trial import Fault
from eiffel_expert.dataset.views import FeatureView

WORDINGS = (
    "A command is used as a query here, or the other way round. Correct it.",
    "This feature mixes up commands and queries. Fix it.",
    "`{name}` uses one of its calls in the wrong way. Repair it and return the whole feature.",
    "Something is called here as if it returned a value, or its value gets lost. Please correct the feature.",
    "procedure used as expression or so, please fix `{name}`",
    "Command-query separation is violated by one call in this feature of class {owner}. Mend it.",
    "I'm used to methods that return the object itself. How is this written in Eiffel?",
    "Find the call in `{name}` that is used in the wrong role and show the feature with it put right.",
)
RATE = 3  # of some 45,000 features half have a call that fits


def context(view: FeatureView, fault: Fault, options: Options) -> str:
    """The class, and the class that has the query or command that the mend brings back."""
    return joined(class_context(view, fault, options), lost_lines(view, fault, options))


REPAIR = Repair("repair_command_query", COMMANDS_AND_QUERIES, WORDINGS, RATE, tries=3, context=context)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    yield from REPAIR.drafts(view, options)


KIND = Kind("repair_command_query", "error fixing", "feature", drafts)
