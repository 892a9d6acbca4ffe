"""What there is to run in a snippet: the instructions that a root class would execute.

In: a snippet. Out: the text of a class in the snippet's own universe whose creation procedure runs it, or the reason
why there is nothing to run. Given calls come first; else an object is made by a creation procedure without arguments
and its exported procedures called test_... are called, in the order of the text.
"""

from __future__ import annotations

from eiffel_expert.eiffel import parse
from eiffel_expert.eiffel.syntax import ClassDeclaration
from eiffel_expert.verify.engine import Snippet

MAIN_CLASS = "EE_MAIN"


class NothingToRun(Exception):
    """The message says why."""


def main_class(index: int, snippet: Snippet) -> str:
    """The class `EE_MAIN_index` with creation procedure `make`; raises NothingToRun."""
    body = snippet.calls.strip() or _exercise(snippet)
    indented = "\n".join(f"\t\t\t{line}" for line in body.splitlines())
    return (
        f"class\n\t{MAIN_CLASS}_{index}\n\ncreate\n\tmake\n\nfeature {{NONE}} -- Initialization\n\n"
        f"\tmake\n\t\t\t-- Run the snippet.\n\t\tdo\n{indented}\n\t\tend\n\nend\n"
    )


def _exercise(snippet: Snippet) -> str:
    tree = parse(snippet.text)
    if snippet.form != "class" or tree.root is None:
        raise NothingToRun("nothing to run: only classes and given calls can be")
    root = tree.root
    if root.is_deferred or root.formals:
        raise NothingToRun(f"nothing to run: the class is {'deferred' if root.is_deferred else 'generic'}")
    creator = _creator(root)
    made = f"(create {{{root.name}}}{'.' + creator if creator else ''})"
    tests = [name for name in _procedures(root) if name.lower().startswith("test_") and name != creator]
    return ";\n".join(f"{made}.{name}" for name in tests or ["do_nothing"])


def _creator(root: ClassDeclaration) -> str:
    """The first exported creation procedure without arguments, as far as the text tells; "" for none."""
    if not root.creators:
        return ""
    takes_arguments = {name.name.lower() for f in root.features if f.arguments for name in f.names}
    for clause in root.creators:
        if clause.clients is None or "ANY" in (client.upper() for client in clause.clients):
            for name in clause.names:
                if name.lower() not in takes_arguments:
                    return "" if name.lower() == "default_create" else name
    raise NothingToRun("nothing to run: every exported creation procedure takes arguments")


def _procedures(root: ClassDeclaration) -> list[str]:
    """Exported procedures without arguments, of the class's own text."""
    return [
        name.name
        for clause in root.feature_clauses
        if clause.clients is None or "ANY" in (client.upper() for client in clause.clients)
        for feature in clause.features
        if feature.type is None and not feature.arguments and feature.body is not None
        for name in feature.names
    ]
