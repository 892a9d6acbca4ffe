"""The contract view (short form) of a class: what its clients need to know, and nothing of how it is done.

In: the tree of a class. Out: the text that EiffelStudio's contract view shows of the class's own features: exported
ones with signature, header comment and contract, the creation procedures for all, the invariant; bodies, locals and
hidden features are gone. Inherited features and contracts are not drawn in (that is the flat view). The same text with
routines closed as deferred ones is Eiffel, which proves that nothing was lost on the way.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.class_text import description_of, is_exported, root_of
from eiffel_expert.dataset.trees import clauses_of, names_in, spelt
from eiffel_expert.eiffel import Tree, parse
from eiffel_expert.eiffel.syntax import Assertions, ClassDeclaration, FeatureClause, FeatureDeclaration


def contract_view(tree: Tree) -> str:
    """The view, "" if the class has something that it can't show: pre- or postconditions on hidden features."""
    root = root_of(tree)
    if _speaks_of_hidden(root):
        return ""
    text = _text(tree, is_eiffel=False)
    proof = parse(_text(tree, is_eiffel=True))
    return text if proof.ok and proof.root is not None and _names(proof.root) == _names(root) else ""


def exported_features(root: ClassDeclaration) -> list[FeatureDeclaration]:
    return [feature for clause in root.feature_clauses if is_exported(clause) for feature in clause.features]


def _names(root: ClassDeclaration) -> list[str]:
    return [name.name for feature in exported_features(root) for name in feature.names]


def _hidden(root: ClassDeclaration) -> set[str]:
    return {n.name.lower() for c in root.feature_clauses if not is_exported(c) for f in c.features for n in f.names}


def _speaks_of_hidden(root: ClassDeclaration) -> bool:
    hidden = _hidden(root)
    parts = [part for feature in exported_features(root) for part in (feature.require, feature.ensure)]
    return any(not hidden.isdisjoint(names_in(clause)) for part in parts for clause in clauses_of(part))


def _invariant(tree: Tree, root: ClassDeclaration) -> list[str]:
    """Without the clauses on hidden features, the implementation invariant, which is no business of clients."""
    hidden = _hidden(root)
    shown = [clause for clause in clauses_of(root.invariant) if hidden.isdisjoint(names_in(clause))]
    return ["invariant", *(f"\t{' '.join(spelt(tree, clause).split())}" for clause in shown)] if shown else []


def _text(tree: Tree, is_eiffel: bool) -> str:
    root = root_of(tree)
    blocks = [*_head(tree, root, is_eiffel)]
    for clause in root.feature_clauses:
        if is_exported(clause) and clause.features:
            blocks.append(_clause_head(tree, clause))
            blocks += [_feature(tree, feature, is_eiffel) for feature in clause.features]
    invariant = _invariant(tree, root)
    if invariant:
        blocks.append("\n".join(invariant))
    blocks.append("end" if is_eiffel else f"end -- class {root.name.upper()}")
    return "\n\n".join(blocks) + "\n"


def _head(tree: Tree, root: ClassDeclaration, is_eiffel: bool) -> Iterator[str]:
    description = description_of(root.notes)
    if description and not is_eiffel:
        yield f'note\n\tdescription: "{description}"'
    bracket = tree.text.find("[", tree.token_table.ends[root.name_token])
    formals = ""
    if root.formals:
        formals = " " + " ".join(
            tree.text[bracket : tree.text.index("]", tree.token_end(root.formals[-1].last)) + 1].split()
        )
    mark = "deferred " if is_eiffel or root.is_deferred else f"{root.header_mark} " if root.header_mark else ""
    yield f"{mark}class {root.name}{formals}" if is_eiffel else f"{mark}class interface\n\t{root.name}{formals}"
    names = [n for c in root.creators if c.clients is None or "ANY" in map(str.upper, c.clients) for n in c.names]
    if names and not is_eiffel:
        yield "create\n\t" + ",\n\t".join(names)


def _clause_head(tree: Tree, clause: FeatureClause) -> str:
    return f"feature {tree.clause_comment(clause)}".rstrip()


def _feature(tree: Tree, feature: FeatureDeclaration, is_eiffel: bool) -> str:
    start, end = tree.signature_span(feature)
    signature = " ".join(tree.text[start:end].split())
    if feature.value is not None:
        signature += f" = {spelt(tree, feature.value)}"
    comment = [f"\t\t\t{line.strip()}" for line in tree.header_comment(feature).split("\n") if line.strip()]
    is_routine = feature.body is not None
    closing = ["\t\tdeferred"] if is_eiffel and is_routine else []
    before, after = _assertions(tree, feature.require, 2), _assertions(tree, feature.ensure, 2)
    last = ["\t\tend"] if is_eiffel and is_routine else []
    return "\n".join((f"\t{signature}", *comment, *before, *closing, *after, *last))


def _assertions(tree: Tree, part: Assertions | None, level: int) -> list[str]:
    if part is None or not part.clauses:
        return []
    keyword = part.kind + " else" * part.is_else + " then" * part.is_then
    lines = [" ".join(spelt(tree, clause).split()) for clause in part.clauses]
    return ["\t" * level + keyword, *("\t" * (level + 1) + line for line in lines)]
