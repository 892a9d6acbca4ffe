"""Write a small class from a description and a list of its features.

Teaches: to lay a whole class out: notes, creation, feature clauses by role, contracts, invariant. Made from real
classes of at most eighty lines whose features are commented; what a person would note down beforehand is the input.
Verified: the checker accepts the class in the place of the original; an answer must have the class's name and header,
the features asked for, filled bodies, and an invariant where one is wanted. Could be wrong: nothing is run, and hidden
features that the original has are told, though another design may do without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eiffel_expert.dataset.class_text import description_of, is_exported, lean_class, root_of
from eiffel_expert.dataset.contexts import class_phrase
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.requests import backquoted
from eiffel_expert.dataset.trees import clauses_of, free_names, spelt
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.eiffel import Tree, walk
from eiffel_expert.eiffel.kernel import ALIASES, class_files
from eiffel_expert.eiffel.syntax import (
    ClassDeclaration,
    ClassType,
    CreationExpression,
    CreationInstruction,
    EntityGroup,
    FeatureClause,
    FeatureDeclaration,
    ManifestString,
    Node,
    UnqualifiedCall,
)
from eiffel_expert.records import SourceUnit
from eiffel_expert.verify import Demands

WORDINGS = (
    "Write the Eiffel class described below, with contracts.",
    "Implement class {owner} in Eiffel from this description.",
    "I have sketched a class. Please write it out in full, contracts included.",
    "Turn these notes into a complete Eiffel class.",
    "Generate class {owner} with the features listed; give it pre- and postconditions.",
    "write {owner} as specified",
    "Could you code this class for me? Feature clauses by role, header comments, contracts.",
    "Here is the outline of {owner}. Write the whole class in idiomatic Eiffel.",
    "Design by Contract exercise: write the class outlined below.",
    "Please produce the source text of class {owner}. The list names its features and what they are for.",
    "From outline to class: return the complete text of {owner}.",
    "We need a class {owner} as follows. Answer with the class text only.",
    "complete Eiffel class from this spec please",
)
MAX_LINES = 80
MIN_FEATURES, MIN_TOLD = 3, 0.5
MAX_INHERITED = 8
MAX_TEXTS, MAX_TEXT = 4, 60
_MAKESHIFT = re.compile(r"\bVCCH\b|\bwork-?\s?arounds?\b|\bbugs?\b", re.IGNORECASE)
KINDS_OF_BODY = ("do", "once", "deferred", "attribute")


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    del options
    if view.is_test or view.unit.tier != "builtin" or len(view.unit.text) > 8000:
        return
    tree = lean_class(view.unit.text)
    if tree is None or tree.text.count("\n") > MAX_LINES or not _is_worth_it(tree):
        return
    root = root_of(tree)
    inherited = _inherited(root, view)
    if inherited is None or is_makeshift(tree):
        return
    exported = [f.name for clause in root.feature_clauses if is_exported(clause) for f in clause.features]
    demands = Demands(
        form="class",
        class_name=root.name,
        invariant=bool(clauses_of(root.invariant)),
        nonempty_body=all(
            f.body.compound for f in root.features if f.body is not None and f.body.kind in ("do", "once")
        ),
        mentions=tuple(exported[:12]),
    )
    given = outline(tree, view)
    entries = {id(n) for part in (root.notes, root.closing_notes) if part is not None for n in walk(part)}
    texts = [n.text for n in walk(root) if isinstance(n, ManifestString) and id(n) not in entries]
    untold = list(dict.fromkeys(text for text in texts if text not in given))
    if len(untold) > MAX_TEXTS or any(len(text) > MAX_TEXT or "\n" in text for text in untold):
        return  # texts that nobody would spell out beforehand
    given += f"\nTexts: {'; '.join(untold)}" if untold else ""
    if created_untold(root, given):
        return
    if inherited:
        given += "\nInherited: " + "; ".join(f"`{unit.signature}`" for unit in inherited)
    yield Draft(WORDINGS, given, tree.text.rstrip(), demands, {"owner": root.name}, original=view.unit.text)


def _inherited(root: ClassDeclaration, view: ClassView) -> list[SourceUnit] | None:
    """Inherited features that the class calls; None if there are many, or some whose text is not in the corpus."""
    own = {name.name.lower() for feature in root.features for name in feature.names}
    names = sorted(free_names(root) - own - {name.lower() for c in root.creators for name in c.names})
    found = [view.known[name] for name in names if name in view.known]
    return found if len(found) == len(names) <= MAX_INHERITED else None


def is_makeshift(tree: Tree) -> bool:
    """Is something there for a compiler's sake: an empty `create`, a remark on a fault or on a way around it?"""
    is_empty = any(not clause.names for clause in root_of(tree).creators)
    return is_empty or bool(_MAKESHIFT.search(tree.text))


def created_untold(root: ClassDeclaration, given: str) -> set[str]:
    """Classes that the bodies create objects of, and that neither the outline names nor everybody knows."""
    types = {name.lower(): group.type for group in _groups(root) for name in group.names}
    made: set[str] = set()
    for node in walk(root):
        if isinstance(node, (CreationExpression, CreationInstruction)):
            kind = node.type if node.type is not None else types.get(_target(node))
            made |= {part.name.upper() for part in walk(kind) if isinstance(part, ClassType)} if kind else set()
    known = {name.upper() for name in class_files()} | set(ALIASES) | set(re.findall(r"\w+", given))
    return {name for name in made if name not in known}


def _target(node: Node) -> str:
    """The variable that a creation instruction sets."""
    target = getattr(node, "target", None)
    return target.name.lower() if isinstance(target, UnqualifiedCall) else ""


def _groups(root: ClassDeclaration) -> list[EntityGroup]:
    return [node for node in walk(root) if isinstance(node, EntityGroup)]


def _is_worth_it(tree: Tree) -> bool:
    """Enough features, told by comments, something that does something, some contract."""
    root = root_of(tree)
    features = root.features
    told = [f for f in features if _comment(tree, f)]
    is_plain = root.obsolete is None and (root.invariant is None or bool(clauses_of(root.invariant)))
    is_plain = is_plain and all(f.body is None or f.body.kind in KINDS_OF_BODY for f in features)
    has_contract = any(clauses_of(part) for f in features for part in (f.require, f.ensure))
    has_body = any(f.body is not None and f.body.compound for f in features)
    is_told = len(told) >= MIN_TOLD * len(features) and bool(description_of(root.notes) or len(told) == len(features))
    return len(features) >= MIN_FEATURES and is_plain and has_contract and has_body and is_told


def outline(tree: Tree, view: ClassView) -> str:
    """What the class is, its parents, and its features with what they are for."""
    root = root_of(tree)
    creators = {name.lower() for clause in root.creators for name in clause.names}
    lines = [f"Class: {class_phrase(view)}"]
    description = description_of(root.notes)
    if description:
        lines.append(f"Description: {description}")
    if root.parents:
        lines.append("Inherits from: " + "; ".join(_parent(tree, number) for number in range(len(root.parents))))
    for clause in root.feature_clauses:
        lines.append(_heading(tree, clause))
        lines += [_line(tree, feature, creators) for feature in clause.features]
    if clauses_of(root.invariant):
        lines.append("It has an invariant.")
    return "\n".join(lines)


def _heading(tree: Tree, clause: FeatureClause) -> str:
    """The clause's comment, and to whom it is exported where that is not everybody."""
    name = tree.clause_comment(clause).removeprefix("--").strip() or "Features"
    if is_exported(clause):
        return f"{name}:"
    clients = [client for client in clause.clients or () if client.upper() != "NONE"]
    return f"{name} (exported to {', '.join(clients)} only):" if clients else f"{name} (hidden):"


def _parent(tree: Tree, number: int) -> str:
    """The parent's type and what is adapted of it."""
    parent = root_of(tree).parents[number]
    said = " ".join(tree.text_of(parent.type).split())
    for word, names in (("redefines", parent.redefine), ("undefines", parent.undefine), ("selects", parent.select)):
        said += f", {word} {', '.join(names)}" if names else ""
    for rename in parent.rename or ():
        said += f", renames {rename.old} as {rename.name.name}"
    return said


def _line(tree: Tree, feature: FeatureDeclaration, creators: set[str]) -> str:
    start, end = tree.signature_span(feature)
    signature = " ".join(tree.text[start:end].split())
    signature += f" = {spelt(tree, feature.value)}" if feature.value is not None else ""
    marks = [word for word, is_so in (("creation", feature.name.lower() in creators), *_marks(feature)) if is_so]
    comment = _comment(tree, feature)
    mark = f" ({', '.join(marks)})" if marks else ""
    return f"- `{signature}`{mark}" + (f": {comment}" if comment else "")


def _marks(feature: FeatureDeclaration) -> tuple[tuple[str, bool], ...]:
    kind = feature.body.kind if feature.body is not None else "constant" if feature.is_constant else "attribute"
    has_pre, has_post = bool(clauses_of(feature.require)), bool(clauses_of(feature.ensure))
    contract = "with precondition and postcondition" if has_pre and has_post else ""
    contract = contract or ("with precondition" if has_pre else "with postcondition" if has_post else "")
    return (kind, kind != "do" and (kind != "attribute" or not feature.arguments)), (contract, bool(contract))


def _comment(tree: Tree, feature: FeatureDeclaration) -> str:
    lines = [line.strip().removeprefix("--").strip() for line in tree.header_comment(feature).split("\n")]
    comment = backquoted(" ".join(line for line in lines if line))
    return "" if comment.startswith("<Precursor") else comment


KIND = Kind("generate_class", "generation", "class", drafts)
