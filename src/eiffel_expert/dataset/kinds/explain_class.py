"""Explain a class: what it stands for, what its parents are, how objects are made, what each feature is for.

Teaches: to see the design in a class text: generics, inheritance, creation, queries and commands, the invariant. Made
from the text and its tree alone; what a feature is for is its author's header comment. Verified: each sentence restates
a clause of the class; the class and its exported features are named.
Could be wrong: comments are quoted as they stand, and may be out of date.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import pick
from eiffel_expert.dataset.class_facts import creation, is_plain, kind_of_class, parents, roles
from eiffel_expert.dataset.class_text import description_of, is_exported, lean_class, root_of
from eiffel_expert.dataset.kinds.explain_contracts import MAX_CLAUSES, in_a_row, noun_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.prose import LONGEST_QUOTE, clause_of
from eiffel_expert.dataset.requests import backquoted
from eiffel_expert.dataset.trees import clauses_of, spelt
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.eiffel import Tree
from eiffel_expert.eiffel.syntax import FeatureDeclaration
from eiffel_expert.eiffel.universe import ClassInfo
from eiffel_expert.verify import Demands

WORDINGS = (
    "Explain this Eiffel class.",
    "What is class {owner} for, and what does each of its features do?",
    "Give me an overview of {owner}: parents, creation, queries, commands, invariant.",
    "I have to work with this class. Explain it.",
    "explain class {owner}",
    "Describe the design of this class in plain English.",
    "Summarise {owner} for a developer who has not seen it before.",
    "What can a client do with objects of class {owner}?",
    "Please write a short guide to this class.",
    "walk me through this class",
    "Which roles do the features of {owner} play? Also say what its parents contribute.",
    "Read the class below and explain its interface and its inheritance.",
    "What does this class offer, and what always holds for its objects?",
)
MIN_FEATURES, MAX_FEATURES = 3, 24
MAX_CHARACTERS = 4200
MIN_TOLD = 0.4
INVARIANTS = ("Its invariant says that {}.", "It always holds that {}.", "For every object at rest, {}.")


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    if view.is_test or len(view.unit.text) > 3 * MAX_CHARACTERS:
        return
    tree = lean_class(view.unit.text)
    if tree is None or len(tree.text) > MAX_CHARACTERS:
        return
    root = root_of(tree)
    comments = {f.first: _comment(tree, f) for f in root.features}
    told = sum(1 for comment in comments.values() if comment)
    has_substance = any(f.body is not None and f.body.compound for f in root.features)
    is_fit = MIN_FEATURES <= len(root.features) <= MAX_FEATURES and told >= MIN_TOLD * len(root.features)
    if not is_fit or not has_substance or not is_plain(root) or root.obsolete is not None:
        return
    info = options.corpus.class_info(view.unit.id) if options.corpus is not None else None
    answer = explanation(tree, info, comments, options.seed, view.unit.id)
    exported = [f.name for clause in root.feature_clauses if is_exported(clause) for f in clause.features]
    demands = Demands(form="text", mentions=(root.name, *exported[:10]))
    yield Draft(WORDINGS, tree.text.rstrip(), answer, demands, {"owner": root.name})


def explanation(tree: Tree, info: ClassInfo | None, comments: dict[int, str], seed: int, unit_id: str) -> str:
    root = root_of(tree)
    description = description_of(root.notes).rstrip(". ")
    first = [kind_of_class(tree)]
    if description:
        first.append(f"Its note describes it as “{description}”.")
    lines = [" ".join(first), " ".join(parents(tree)), creation(tree, info), "\n".join(roles(tree, comments))]
    lines.append(_invariant(tree, seed, unit_id))
    return "\n\n".join(line for line in lines if line)


def _invariant(tree: Tree, seed: int, unit_id: str) -> str:
    """The invariant in words where it is short; that there is one, where it is long."""
    root = root_of(tree)
    clauses = clauses_of(root.invariant)
    texts = [spelt(tree, clause.expression) for clause in clauses if clause.expression is not None]
    if not texts:
        return ""
    if len(texts) > MAX_CLAUSES or any(len(text) > LONGEST_QUOTE for text in texts):
        return f"It has an invariant of {len(texts)} clause{'s' if len(texts) > 1 else ''}."
    said = [clause_of(text, noun_of(root.name.upper())) for text in texts]
    told = [f"{text} (`{clause.tag}`)" if clause.tag else text for text, clause in zip(said, clauses, strict=True)]
    return pick(INVARIANTS, seed, unit_id, "invariant").format(in_a_row(told))


def _comment(tree: Tree, feature: FeatureDeclaration) -> str:
    """The header comment on one line, without a full stop."""
    lines = [line.strip().removeprefix("--").strip() for line in tree.header_comment(feature).split("\n")]
    comment = backquoted(" ".join(line for line in lines if line)).rstrip(".")
    return "" if comment.startswith("<Precursor") else comment


KIND = Kind("explain_class", "explanation", "class", drafts)
