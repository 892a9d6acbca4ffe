"""Make a specified feature effective, its contract telling what the body must do.

Teaches: to read a contract as the specification that it is: an attribute is set to what the postcondition equates it
with, a result is computed as it is defined. Made from short real routines, shown in their deferred form, whose
contract speaks of everything that the body assigns. Verified: the answer keeps signature and every clause, adds no
precondition and has a body that is not deferred; in its class it is the corpus's own text. Could be wrong: nothing is
run, so an answer that breaks the postcondition passes.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import number
from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.trees import bare, clauses_of, feature_tree, instructions_in
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.eiffel.syntax import (
    Assignment,
    BinaryExpression,
    CreationInstruction,
    Expression,
    FeatureDeclaration,
    ResultExpression,
    UnaryExpression,
    UnqualifiedCall,
    VoidExpression,
)
from eiffel_expert.verify import Demands
from eiffel_expert.verify.code import tokens_of

WORDINGS = (
    "Make `{name}` effective: write the body that its contract asks for.",
    "This feature is still deferred. Implement it so that it meets its contract.",
    "Derive the body of `{name}` from its pre- and postcondition and return the whole feature.",
    "The contract below says what to do. Write the Eiffel routine that satisfies it.",
    "`{name}` is specified, not implemented. Replace `deferred` by a body; keep the contract.",
    "implement this from the contract",
    "Here is the specification of `{name}` for class {owner}. Code it, and leave every assertion in place.",
    "What is the simplest body that satisfies this contract? Give the effective feature in full.",
    "Please turn this deferred feature into an effective one; its assertions tell you what it must do.",
    "deferred -> effective, following the ensure clause",
    "From specification to code: write `{name}` so that each postcondition clause holds on exit.",
    "My design only has contracts so far. Can you write the body of `{name}`? Whole feature, please.",
    "Write an implementation of `{name}` that is correct with respect to the contract given.",
)
MAX_LINES = 8
COPIED_ONE_IN = 6  # setters are worth knowing, and there are thousands
ONE_IN = 2  # few routines have such a contract


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    is_short = view.has_body and len(view.layout.instructions) <= MAX_LINES and "rescue" not in view.layout.sections
    if not is_short or "ensure" not in view.contract or not options.tries("implement_contract", view.unit.id, ONE_IN):
        return
    tree = feature_tree(view.text)
    if tree is None or view.owner.is_test or view.layout.body_keyword != "do" or not determines(tree.features[0]):
        return
    if is_copied(view) and number(options.seed, view.unit.id) % COPIED_ONE_IN:
        return
    layout = view.layout
    deferred = layout.with_sections({"local": (), "do": ("\tdeferred",)})
    demands = Demands(
        form="feature",
        signature=view.unit.signature,
        keeps_contract="\n".join(layout.section(part) for part in view.contract),
        nonempty_body=True,
    )
    slots = {"name": view.name, "owner": view.owner.name}
    yield Draft(WORDINGS, joined(context_of(view, options.seed), deferred), view.text, demands, slots)


def determines(feature: FeatureDeclaration) -> bool:
    """Does the postcondition say of all that the body sets what it becomes, and does the body set something?"""
    told = {name for clause in clauses_of(feature.ensure) for name in _defined(clause.expression)}
    own = {name.lower() for group in feature.locals for name in group.names}
    changed = targets_of(feature) - own
    return bool(changed) and changed <= told


def _defined(expression: Expression | None) -> Iterator[str]:
    """`x` of the clauses `x = e`, `x ~ e`, `x`, `not x`, and of several such joined by `and`."""
    whole = bare(expression) if expression is not None else None
    if isinstance(whole, BinaryExpression) and whole.operator in ("and", "and then"):
        yield from _defined(whole.left)
        yield from _defined(whole.right)
    elif isinstance(whole, BinaryExpression) and whole.operator in ("=", "~"):
        if not isinstance(whole.right, VoidExpression):
            yield name_of(bare(whole.left))
    elif isinstance(whole, UnaryExpression):
        yield name_of(bare(whole.operand))
    elif whole is not None:
        yield name_of(whole)


def name_of(expression: Expression) -> str:
    """The lower-case name of a call without target and arguments, "result" for Result, else ""."""
    if isinstance(expression, ResultExpression):
        return "result"
    is_name = isinstance(expression, UnqualifiedCall) and not expression.arguments
    return expression.name.lower() if is_name and isinstance(expression, UnqualifiedCall) else ""


def targets_of(feature: FeatureDeclaration) -> set[str]:
    """Lower-case names that the body assigns to or creates, "result" among them."""
    targets = [i.target for i in instructions_in(feature) if isinstance(i, (Assignment, CreationInstruction))]
    return {name_of(target) for target in targets}


def is_copied(view: FeatureView) -> bool:
    """Is the body one assignment that a clause repeats word for word?"""
    body = tokens_of("\n".join(view.layout.instructions))
    if ":=" not in body or len(view.layout.instructions) > 1:
        return False
    source = body[body.index(":=") + 1 :]
    ensure = tokens_of(view.layout.section("ensure"))
    return any(ensure[i : i + len(source)] == source for i in range(len(ensure)))


KIND = Kind("implement_contract", "generation", "feature", drafts)
