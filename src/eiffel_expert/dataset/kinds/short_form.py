"""The contract view of a class: what EiffelStudio shows when somebody asks for its short form.

Teaches: what belongs to the interface of a class and what to its implementation; the layout of the short form. Made by
taking bodies and hidden features out of a real class. Verified: the view, its routines closed as deferred ones, parses
as a class with exactly the exported features, in their order. Could be wrong: EiffelStudio shows more or less white
space, and can be told to show inherited features, which this view leaves to their classes.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.class_text import lean_class, root_of
from eiffel_expert.dataset.contract_view import contract_view, exported_features
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.trees import clauses_of
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.eiffel import Tree
from eiffel_expert.verify import Demands

WORDINGS = (
    "Show the contract view (short form) of class {owner}.",
    "What does a client see of this class? Give its short form as EiffelStudio prints it.",
    "Produce the short form of {owner}: exported features with signatures, comments and contracts, no bodies.",
    "short form of {owner}, own features only",
    "Extract the interface of this Eiffel class as a contract view.",
    "I want to document {owner}. Please write its contract view: no implementation, no hidden features.",
    "Convert this class to `class interface` form.",
    "contract view please",
    "Which features of {owner} may clients use, under which contracts? Answer with the class's short form.",
    "Strip this class down to what its clients may rely on, in the layout of the contract view.",
    "Give me {owner} as a client would read it: the contract view without inherited features.",
    "Turn this Eiffel class into its public documentation (EiffelStudio's short form).",
    "Leave out bodies and what is not exported, keep comments and assertions: the short form of {owner}.",
)
ONE_IN = 1  # of the classes of this size, which are one in eight
MAX_CHARACTERS = 4200
MIN_FEATURES, MIN_CONTRACTS = 3, 1


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    if view.is_test or len(view.unit.text) > 3 * MAX_CHARACTERS:
        return
    tree = lean_class(view.unit.text)
    if tree is None or len(tree.text) > MAX_CHARACTERS or not _is_worth_it(tree):
        return
    answer = contract_view(tree) if options.tries("short_form", view.unit.id, ONE_IN) else ""
    if answer:
        names = tuple(feature.name for feature in exported_features(root_of(tree)))
        demands = Demands(form="text", mentions=(view.name, *names[:12]))
        yield Draft(WORDINGS, tree.text.rstrip(), answer.rstrip(), demands, {"owner": view.name})


def _is_worth_it(tree: Tree) -> bool:
    """Is there something to leave out and something to keep?"""
    root = root_of(tree)
    shown = exported_features(root)
    with_contract = [f for f in shown if clauses_of(f.require) or clauses_of(f.ensure)]
    bodies = [f for f in shown if f.body is not None and f.body.kind in ("do", "once")]
    has_operators = any(name.fix for feature in shown for name in feature.names)
    return len(shown) >= MIN_FEATURES and len(with_contract) >= MIN_CONTRACTS and bool(bodies) and not has_operators


KIND = Kind("short_form", "ecosystem", "class", drafts)
