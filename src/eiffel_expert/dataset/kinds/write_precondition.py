"""Write the precondition of a feature, and nothing else.

Teaches: what a routine must be able to rely on: an index within bounds, an item that is there, a positive size; said
with queries that its clients can call. Made by leaving out the require section of a real feature whose body or
postcondition shows the need. Verified: the answer parses as assertions and has a non-empty require clause; in its
class it is the corpus's own text. Could be wrong: another true condition passes, as does one stronger than needed.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.trees import clauses_of, feature_tree, names_in
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.dataset.words import identifiers, words_of
from eiffel_expert.eiffel import walk
from eiffel_expert.eiffel.syntax import Expression, IntegerConstant, ObjectTest, VoidExpression
from eiffel_expert.verify import Demands

WORDINGS = (
    "Write the precondition of `{name}`. Answer with the require clause only.",
    "What must hold before `{name}` is called? Express it as an Eiffel `require` clause, nothing else.",
    "Give just the `require` part for this feature.",
    "State what `{name}` expects of its callers (require clause only, labelled assertions).",
    "Only the precondition, please: what should stand under `require` here?",
    "require clause for `{name}` of class {owner}",
    "Which precondition does this body need? Reply with the require clause alone.",
    "This feature can fail when it is called in the wrong state. Write the `require` clause that rules that out.",
    "what's the precondition here?",
    "`{name}` relies on something that its callers have to guarantee. Put it into a `require` clause.",
    "Protect `{name}` by a precondition. I only need the clause, not the feature.",
    "Please write the missing precondition: labelled, one assertion a line, and only the `require` clause.",
    "Under which conditions may a client call `{name}`? Answer as an Eiffel precondition.",
)
ONE_IN = 1  # one feature in twenty has such a precondition
MAX_CLAUSES = 4


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    is_candidate = "require" in view.contract and view.has_body and not view.owner.is_test
    if not is_candidate or not options.tries("write_precondition", view.unit.id, ONE_IN):
        return
    tree = feature_tree(view.text)
    clauses = clauses_of(tree.features[0].require) if tree is not None else []
    context = context_of(view, options.seed, by_type=True)
    without = view.layout.with_sections({"require": ()})
    if not 0 < len(clauses) <= MAX_CLAUSES or not all(clause.tag for clause in clauses):
        return
    expressions = [clause.expression for clause in clauses if clause.expression is not None]
    if any(_is_about_void(e) for e in expressions) or not all(_is_needed(e, view, context) for e in expressions):
        return
    clause = "\n".join(line[1:] for line in view.layout.sections["require"])
    demands = Demands(form="assertions", require=True)
    slots = {"name": view.name, "owner": view.owner.name}
    yield Draft(WORDINGS, joined(context, without), clause, demands, slots)


def _is_needed(expression: Expression, view: FeatureView, context: str) -> bool:
    """Is each name of the clause shown, and one of them used where the need arises: in the body or the promise?"""
    names = names_in(expression)
    used = "\n".join((*view.layout.instructions, view.layout.section("ensure")))
    is_shown = names <= identifiers(context) | identifiers(view.unit.signature)
    return (
        bool(names) and is_shown and not names.isdisjoint(identifiers(used)) and _literals(expression) <= _numbers(used)
    )


def _literals(expression: Expression) -> set[str]:
    """Numbers that nobody guesses."""
    return {node.text for node in walk(expression) if isinstance(node, IntegerConstant)} - {"0", "1"}


def _numbers(text: str) -> set[str]:
    return {word.text for word in words_of(text) if word.text[:1].isdigit()}


def _is_about_void(expression: Expression) -> bool:
    """Tests against Void, which a type says better, and object tests, which say what a type could."""
    return any(isinstance(node, (VoidExpression, ObjectTest)) for node in walk(expression))


KIND = Kind("write_precondition", "design by contract", "feature", drafts)
