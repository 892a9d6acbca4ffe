"""Make a specified feature effective, its contract telling what the body must do.

Teaches: to read a contract as the specification that it is: an attribute is set to what the postcondition equates it
with, a result is computed as it is defined. Made from short real routines, shown without
their body (as deferred ones in a deferred class), whose contract speaks of everything that the body assigns and calls.
Verified: the answer keeps signature and every clause, adds no precondition and has a body that is not deferred; in its
class it is the corpus's own text. Could be wrong: nothing is run, so an answer that breaks the postcondition passes.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import number
from eiffel_expert.dataset.contexts import context_of, interface_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.mutations.trial import definitions_of
from eiffel_expert.dataset.trees import bare, clauses_of, feature_tree, free_names, instructions_in
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.dataset.words import identifiers
from eiffel_expert.eiffel import walk
from eiffel_expert.eiffel.syntax import (
    Assignment,
    BinaryExpression,
    CreationInstruction,
    Expression,
    FeatureDeclaration,
    QualifiedCall,
    ResultExpression,
    UnaryExpression,
    UnqualifiedCall,
    VoidExpression,
)
from eiffel_expert.verify import Demands
from eiffel_expert.verify.code import tokens_of

WORDINGS = (
    "Write the body of `{name}` that its contract asks for.",
    "Implement this feature so that it meets its contract.",
    "Derive the body of `{name}` from its postcondition and return the whole feature.",
    "The contract below says what to do. Write the Eiffel routine that satisfies it.",
    "`{name}` is specified, not implemented. Write its body; keep the contract.",
    "implement this from the contract",
    "Here is the specification of `{name}` for class {owner}. Code it, and leave every assertion in place.",
    "What is the simplest body that satisfies this contract? Give the feature in full.",
    "Please complete this feature; its assertions tell you what it must do.",
    "write the body, following the ensure clause",
    "From specification to code: write `{name}` so that each postcondition clause holds on exit.",
    "My design only has contracts so far. Can you write the body of `{name}`? Whole feature, please.",
    "Write an implementation of `{name}` that is correct with respect to the contract given.",
)
OF_DEFERRED = (
    "Make `{name}` effective: write the body that its contract asks for.",
    "This feature is still deferred. Implement it so that it meets its contract.",
    "Please turn this deferred feature into an effective one; its assertions tell you what it must do.",
    "deferred -> effective, following the ensure clause",
)
WITH_PRECONDITION = ("Derive the body of `{name}` from its pre- and postcondition and return the whole feature.",)
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
    is_deferred = view.owner.header.startswith("deferred")
    stub = ("\tdeferred",) if is_deferred else ("\tdo", "\t\t-- To be written")
    context = context_of(view, options.seed, by_type=True)
    definitions = definitions_told(view, tree.features[0], context)
    if definitions is None or not calls_are_told(view, tree.features[0]):
        return
    wordings = WORDINGS + OF_DEFERRED * is_deferred + WITH_PRECONDITION * ("require" in view.contract)
    given = joined(context, "\n".join(definitions), layout.with_sections({"local": (), "do": stub}))
    demands = Demands(
        form="feature",
        signature=view.unit.signature,
        keeps_contract="\n".join(layout.section(part) for part in view.contract),
        nonempty_body=True,
    )
    slots = {"name": view.name, "owner": view.owner.name}
    yield Draft(wordings, given, view.text, demands, slots)


def calls_are_told(view: FeatureView, feature: FeatureDeclaration) -> bool:
    """Is each name that the body calls one of a clause, a local or an argument?"""
    clauses = identifiers("\n".join(view.layout.section(part) for part in view.contract))
    own = {name.lower() for group in (*feature.locals, *(feature.arguments or ())) for name in group.names}
    nodes = (node for instruction in instructions_in(feature) for node in walk(instruction))
    called = {node.name.lower() for node in nodes if isinstance(node, (UnqualifiedCall, QualifiedCall))}
    return called <= clauses | own


def definitions_told(view: FeatureView, feature: FeatureDeclaration, context: str) -> list[str] | None:
    """Definitions of the functions that the postcondition speaks of; None if one of its queries is not told at all."""
    own = {name.lower() for group in feature.arguments or () for name in group.names} | {view.name.lower()}
    shown, definitions = identifiers(context), definitions_of(view.owner)
    told = []
    for name in sorted({name for clause in clauses_of(feature.ensure) for name in free_names(clause)} - own):
        unit = view.owner.known.get(name)
        if unit is None:
            return None
        is_attribute = unit.body_kind in ("attribute", "constant") and name in shown
        says_itself = "Result" in unit.postcondition and interface_of(unit) in context
        if name in definitions and not is_attribute:
            told.append(f"`{name}` is defined as `{definitions[name]}`.")
        elif not is_attribute and not says_itself:
            return None
    return told


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
