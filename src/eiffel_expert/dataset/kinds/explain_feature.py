"""Explain a feature: what it is, what it asks and promises, what it does step by step.

Teaches: to read Eiffel: kinds of features, where they come from, contracts, control structures. Made from the text, the
lines of the class above it and their trees alone: each sentence restates a node of these trees.
Verified: nothing is said that these do not prove, and the names of the feature and its arguments occur. Could be wrong:
names are read as words (`is_empty` as "is empty"), and a header comment is quoted as its author left it.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import pick
from eiffel_expert.dataset.feature_facts import has_inline_agent, identity, running
from eiffel_expert.dataset.feature_place import FeaturePlace, place_of
from eiffel_expert.dataset.kinds.explain_contracts import MAX_CLAUSES, clauses_of, listed, noun_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.narration import Narrator, Untold
from eiffel_expert.dataset.prose import LONGEST_QUOTE
from eiffel_expert.dataset.requests import backquoted, is_telling
from eiffel_expert.dataset.trees import feature_tree, instructions_in
from eiffel_expert.dataset.views import FeatureView
from eiffel_expert.eiffel import Tree
from eiffel_expert.eiffel.syntax import Assignment
from eiffel_expert.verify import Demands

WORDINGS = (
    "Explain this Eiffel feature.",
    "What does `{name}` do, step by step?",
    "Explain `{name}` of class {owner} to somebody who knows programming but not Eiffel.",
    "Walk me through this routine.",
    "I'm new to this code base. What is `{name}` for and how does it work?",
    "explain `{name}`",
    "Describe in words what this Eiffel feature requires, does and guarantees.",
    "What happens when `{name}` is called?",
    "Please explain the code below in plain English.",
    "Code review preparation: summarise `{name}`: its contract and its steps.",
    "Could you tell me what this feature does?",
    "what does this do?",
    "Read `{name}` and explain it for the documentation of {owner}.",
    "How does `{name}` work? Mention which features it calls.",
)
ONE_IN = 12  # three features in ten can be told
MIN_INSTRUCTIONS, MAX_INSTRUCTIONS = 2, 14
LIST_FROM = 3  # steps from which they are numbered
BODY_OPENINGS = ("The body works as follows.", "Step by step:", "What it does:", "Its body:", "In detail:")
REQUIRES = (
    "It requires that {}.",
    "A caller has to make sure that {}.",
    "It may be called only if {}.",
    "Callers must ensure that {}.",
)
ENSURES = ("It ensures that {}.", "On return it guarantees that {}.", "Afterwards {}.")
COMMENTS = (
    "Its header comment reads “{}”.",
    "According to its header comment: “{}”.",
    "Its author describes it as “{}”.",
)


def drafts(view: FeatureView, options: Options) -> Iterator[Draft]:
    if not view.has_body or view.owner.is_test or not options.tries("explain_feature", view.unit.id, ONE_IN):
        return
    tree = feature_tree(view.text)
    if tree is None or view.is_instance_free or has_inline_agent(tree.features[0]) or "rescue" in view.layout.sections:
        return
    count = sum(1 for _ in instructions_in(tree.features[0]))
    if not (MIN_INSTRUCTIONS) <= count <= MAX_INSTRUCTIONS:
        return
    body = tree.features[0].body
    if body is None or all(isinstance(one, Assignment) for one in body.compound):
        return  # the text tells it shorter
    place = place_of(view)
    try:
        answer = explanation(view, tree, place, options.seed)
    except Untold:
        return
    names = (tree.features[0].name, *(n for g in tree.features[0].arguments for n in g.names))
    demands = Demands(form="text", mentions=tuple(dict.fromkeys(names)))
    slots = {"name": view.name, "owner": view.owner.name}
    yield Draft(WORDINGS, joined(place.lines, view.text), answer, demands, slots)


def explanation(view: FeatureView, tree: Tree, place: FeaturePlace, seed: int) -> str:
    """Paragraphs: what it is; the contract; the steps. Raises Untold."""
    feature = tree.features[0]
    first = [identity(view, tree), place.origin(), place.export(), running(feature)]
    if is_telling(view):
        comment = backquoted(view.comment).rstrip(". ")
        first.append(pick(COMMENTS, seed, view.unit.id, "comment").format(comment))
    paragraphs = [" ".join(part for part in first if part), _contract(view, seed), _steps(view, tree, seed)]
    return "\n\n".join(part for part in paragraphs if part)


def _contract(view: FeatureView, seed: int) -> str:
    """Precondition and postcondition in words."""
    said = []
    for section, templates in (("require", REQUIRES), ("ensure", ENSURES)):
        clauses = clauses_of(view, section) if section in view.contract else []
        if len(clauses) > MAX_CLAUSES or any(len(text) > 2 * LONGEST_QUOTE for _, text in clauses):
            raise Untold("a long contract")
        if clauses:
            said.append(pick(templates, seed, view.unit.id, section).format(listed(clauses, view)))
    return " ".join(said)


def _steps(view: FeatureView, tree: Tree, seed: int) -> str:
    feature = tree.features[0]
    assert feature.body is not None
    narrator = Narrator(tree, noun_of(view.owner.name))
    compound = feature.body.compound
    if len(compound) < LIST_FROM and all(len(narrator.lines(one, "")) == 1 for one in compound):
        phrases = [narrator.told(instruction) for instruction in compound]
        return " ".join(_with_subject(word, phrase) for word, phrase in zip(("It", "Then it"), phrases, strict=False))
    lines = [pick(BODY_OPENINGS, seed, view.unit.id, "body")]
    for number, instruction in enumerate(compound, 1):
        own = narrator.lines(instruction, "   ")
        lines += [f"{number}. {own[0][:1].upper()}{own[0][1:]}", *own[1:]]
    return "\n".join(lines)


def _sentence(phrase: str) -> str:
    return f"{phrase[:1].upper()}{phrase[1:]}."


def _with_subject(subject: str, phrase: str) -> str:
    """ "It sets ..."; a conditional has its own subject."""
    return (
        f"{subject.removesuffix(' it')} {phrase}."
        if phrase.startswith("if ") and " " in subject
        else (_sentence(phrase) if phrase.startswith("if ") else f"{subject} {phrase}.")
    )


KIND = Kind("explain_feature", "explanation", "feature", drafts)
