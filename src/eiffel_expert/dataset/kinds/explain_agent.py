"""Explain an agent expression: what it stands for, its open and closed operands, its type.

Teaches: to read `agent f (a, ?)`: which operands are fixed when the agent is made, which are given when it is called,
and the type that follows. Made from agents in real features whose routine the flat class knows. Verified: target,
routine, operands and type are computed from the tree and the flat class, nothing is guessed. Could be wrong: an agent
on an open target is left out, as are inline agents, so the rule for them is not taught here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eiffel_expert.dataset.choice import pick
from eiffel_expert.dataset.clients import spoken
from eiffel_expert.dataset.contexts import context_of
from eiffel_expert.dataset.feature_facts import enumerated
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.trees import feature_tree
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.eiffel.features import Feature
from eiffel_expert.eiffel.syntax import CallAgent, OpenOperand
from eiffel_expert.eiffel.tree import Tree
from eiffel_expert.eiffel.types import Type
from eiffel_expert.eiffel.universe import ClassInfo
from eiffel_expert.eiffel.visitor import walk
from eiffel_expert.verify import Demands

WORDINGS = (
    "What does `{agent}` mean here?",
    "Explain the agent `{agent}`: which operands are open, which are closed, and what is its type?",
    "In `{name}`, what type has `{agent}`, and how is it called later?",
    "I don't understand `{agent}`. What is passed when, and what does the receiver get?",
    "what is the type of `{agent}`?",
    "Which arguments of `{agent}` are fixed now and which come at call time?",
    "Explain to a newcomer what the agent in this feature is: `{agent}`.",
    "Please explain the expression `{agent}` in feature `{name}` of {owner}.",
    "Is `{agent}` a PROCEDURE, a FUNCTION or a PREDICATE, and with which open arguments?",
    "How would one call the object that `{agent}` denotes?",
    "Agents confuse me. What exactly does `{agent}` create?",
    "Code review question: what does `{agent}` capture, and what does it leave open?",
    "Tell me the closed and open operands of `{agent}` and its type.",
)
ONE_IN = 1  # of the features that have such an agent: some 700 of 100,000
LONGEST = 40  # lines
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


@dataclass(frozen=True)
class Facts:
    """What is known of one agent: its text, the routine, what is closed and open, the type."""

    text: str
    routine: Feature
    closed: tuple[tuple[int, str], ...]
    open: tuple[tuple[int, str], ...]
    type: str


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    corpus = options.corpus
    if corpus is None or "agent " not in view.text or view.text.count("\n") > LONGEST or view.unit.tier != "builtin":
        return
    tree = feature_tree(view.text) if options.tries("explain_agent", view.unit.id, ONE_IN) else None
    info = corpus.class_info(view.unit.id) if tree is not None else None
    if tree is None or info is None:
        return
    agents = [node for node in walk(tree.features[0]) if isinstance(node, CallAgent)]
    known = [facts for node in agents if (facts := facts_of(tree, node, info, view)) is not None]
    if not known:
        return
    facts = pick(known, options.seed, view.unit.id, "agent")
    slots = {"agent": facts.text, "name": view.name, "owner": view.owner.name}
    demands = Demands(form="text", mentions=(facts.routine.name, facts.type.partition(" ")[0]))
    given = joined(context_of(view, options.seed, by_type=True), view.text)
    yield Draft(WORDINGS, given, explanation(facts, options.seed, view.unit.id), demands, slots)


def facts_of(tree: Tree, node: CallAgent, info: ClassInfo, view: FeatureView) -> Facts | None:
    """The facts of an agent on a feature of the class itself; None for others, or where a type is not known."""
    feature = info.feature(node.name)
    if node.target is not None or feature is None or _is_shadowed(tree, node.name) or feature.is_attribute:
        return None
    operands = node.operands if node.operands is not None else []
    if operands and len(operands) != feature.arity:
        return None
    closed, left = [], []
    for place, kind in enumerate(feature.own_arguments):
        operand = operands[place] if operands else None
        if operand is None or (isinstance(operand, OpenOperand) and operand.type is None):
            left.append((place, spoken(kind)))
        elif isinstance(operand, OpenOperand):
            return None
        else:
            start, end = tree.span(operand)
            closed.append((place, " ".join(tree.text[start:end].split())))
    if not all(kind.certain for kind in feature.own_arguments):
        return None
    start, end = tree.span(node)
    text = " ".join(tree.text[start:end].split())
    said = _type(feature.own_type, [each for _, each in left])
    return Facts(text, feature, tuple(closed), tuple(left), said) if said and len(text) < 90 else None


def _is_shadowed(tree: Tree, name: str) -> bool:
    feature = tree.features[0]
    groups = (*feature.arguments, *feature.locals)
    return any(name.lower() == own.lower() for group in groups for own in group.names)


def _type(result: Type | None, left: Sequence[str]) -> str:
    """As people write it today: PROCEDURE [A, B], FUNCTION [A, R], PREDICATE [A]."""
    if result is None:
        return f"PROCEDURE [{', '.join(left)}]" if left else "PROCEDURE"
    said = spoken(result)
    if not result.certain:
        return ""
    if said == "BOOLEAN":
        return f"PREDICATE [{', '.join(left)}]" if left else "PREDICATE"
    return f"FUNCTION [{', '.join([*left, said])}]"


def explanation(facts: Facts, seed: int, unit: str) -> str:
    """What it is, what is closed, what is open, type, call."""
    routine = facts.routine
    sort = "command" if routine.is_procedure else "query"
    first = pick(
        (
            "`{text}` does not call `{name}`; it makes an object for a later call of that {sort} on `Current`.",
            "The expression wraps the {sort} `{name}` of the current object in an agent: nothing is executed yet.",
            "It is an agent on the {sort} `{name}`, with `Current` as its (closed) target. The call comes later.",
        ),
        seed,
        unit,
        "first",
    ).format(text=facts.text, name=routine.name, sort=sort)
    parts = [first, _closed(facts), _open(facts), f"Its type is `{facts.type}`.", _call(facts)]
    return " ".join(part for part in parts if part)


def _closed(facts: Facts) -> str:
    names = facts.routine.argument_names
    if not facts.closed:
        return ""
    said = [f"`{names[place]}` with the value of `{text}`" for place, text in facts.closed]
    return f"Closed, that is fixed when the agent is made: {', '.join(said)}."


def _open(facts: Facts) -> str:
    names = facts.routine.argument_names
    if not facts.open:
        none = f"`{facts.routine.name}` takes no argument, so nothing is open."
        return "No operand is open." if facts.routine.arity else none
    said = [f"`{names[place]}` (type `{kind}`)" for place, kind in facts.open]
    if len(said) == 1:
        return f"Open is {said[0]}: it is given with each call."
    return f"Open are {enumerated(said)}: they are given with each call."


def _call(facts: Facts) -> str:
    places = ", ".join(facts.routine.argument_names[place] for place, _ in facts.open)
    arguments = f" ({places})" if places else ""
    if facts.routine.is_procedure:
        return f"Whoever has the agent in `p` executes it by `p.call{f' ({places})' if places else ''}`."
    return f"Whoever has the agent in `f` gets the result by `f.item{arguments}`."


KIND = Kind("explain_agent", "explanation", "feature", drafts)
