"""Mistakes of initialisation: a variable is used, or left behind, before it has been set.

In: a `Place`. Out: the ways to make each mistake there. Only what a reader can put back is taken away: a creation or an
assignment whose source the rest of the feature tells, or two instructions in the wrong order.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from eiffel_expert.dataset.mutations.mutation import Mutation
from eiffel_expert.dataset.mutations.place import Edits, Place, is_void, target_name
from eiffel_expert.eiffel import walk
from eiffel_expert.eiffel.syntax import (
    Assignment,
    BooleanConstant,
    CallInstruction,
    Conditional,
    CreationInstruction,
    CurrentExpression,
    Instruction,
    IntegerConstant,
    ManifestString,
    Node,
    ObjectTest,
    UnqualifiedCall,
)

NOT_SET = ("VEVI",)
USED_BEFORE = ("VEVI", "VUTA-2", "VUAR-2", "VJAR")
SHORT = 60  # characters of an instruction that can be guessed back


def _is_plain(node: Node | None) -> bool:
    """A name, or a value that anybody would begin with."""
    if isinstance(node, UnqualifiedCall):
        return not node.arguments
    if isinstance(node, IntegerConstant):
        return node.text in ("0", "1", "10")
    is_empty_string = isinstance(node, ManifestString) and node.text == '""'
    return is_empty_string or isinstance(node, (BooleanConstant, CurrentExpression))


def _is_told(place: Place, node: Node) -> bool:
    """Does the rest tell what stood here: a creation without much to it, or an argument that is used nowhere else?"""
    if isinstance(node, CreationInstruction):
        return node.type is None and len(place.source(node)) <= SHORT and all(map(_is_plain, node.arguments or ()))
    if isinstance(node, Assignment) and isinstance(node.source, UnqualifiedCall) and not node.source.arguments:
        name = node.source.name.lower()
        return name in place.arguments and len(place.uses(name, *_body(place))) == 1
    return False


def _body(place: Place) -> tuple[int, int]:
    body = place.feature.body
    return (body.first, body.last) if body is not None else (0, -1)


def _setters(place: Place, names: frozenset[str] | None) -> Iterator[Instruction]:
    """Assignments and creations of those names that stand alone on their lines; None: of anything but variables."""
    for kind in (Assignment, CreationInstruction):
        for node in place.of_kind(kind):
            name = target_name(node)
            wanted = bool(name) and (name in names if names is not None else not _is_variable(place, name))
            if wanted and place.is_alone_on_its_lines(node):
                yield node


def _is_variable(place: Place, name: str) -> bool:
    return name == "result" or place.is_variable(name)


def _has_company(place: Place, node: Instruction) -> bool:
    """Is there another instruction beside it?"""
    return any(node in compound and len(compound) > 1 for compound in place.compounds())


def attribute_forgotten(place: Place) -> Iterator[Edits]:
    """A creation procedure leaves an attribute out."""
    for node in _setters(place, None):
        if _is_told(place, node) and _has_company(place, node):
            yield [place.removed(node)]


def creation_forgotten(place: Place) -> Iterator[Edits]:
    """`create l_list.make (10)` is left out, and `l_list` is used."""
    for node in _setters(place, place.locals | {"result"}):
        if isinstance(node, CreationInstruction) and _is_told(place, node) and _has_company(place, node):
            yield [place.removed(node)]


def result_forgotten_in_branch(place: Place) -> Iterator[Edits]:
    """One branch of a conditional does not set Result."""
    for node in place.of_kind(Conditional):
        alternative = node.alternative
        if alternative and len(alternative) == 1 and _sets_result_plainly(place, alternative[0]):
            keyword = place.start(alternative[0])
            begin = place.text.rfind("else", 0, keyword)
            line = place.text.rfind("\n", 0, begin) + 1
            stop = place.removed(alternative[0])[1]
            if not place.text[line:begin].strip():
                yield [(line, stop, "")]


def _sets_result_plainly(place: Place, node: Instruction) -> bool:
    if target_name(node) != "result" or not place.is_alone_on_its_lines(node):
        return False
    if isinstance(node, Assignment):
        return _is_plain(node.source) and not is_void(node.source)
    return _is_told(place, node)


def used_too_early(place: Place) -> Iterator[Edits]:
    """The instruction that sets a variable stands below the one that uses it."""
    for compound in place.compounds():
        for first, second in pairwise(compound):
            if target_name(first) and _depends(first, second) and place.is_alone_on_its_lines(second):
                yield _exchanged(place, first, second)


def _depends(first: Instruction, second: Instruction) -> bool:
    name = target_name(first)
    return any(isinstance(part, UnqualifiedCall) and part.name.lower() == name for part in walk(second)) or (
        name == "result" and "result" not in target_name(second)
    )


def _exchanged(place: Place, first: Node, second: Node) -> Edits:
    """Both instructions, each in the other's place; comments between them stay where they are."""
    return [place.replaced(first, place.source(second)), place.replaced(second, place.source(first))]


def current_passed_too_early(place: Place) -> Iterator[Edits]:
    """A creation procedure calls a routine, or hands out Current, before all attributes are set."""
    for compound in place.compounds():
        for first, second in pairwise(compound):
            is_attribute = target_name(first) not in ("", "result") and not place.is_variable(target_name(first))
            if is_attribute and _hands_out_current(place, second) and place.is_alone_on_its_lines(second):
                yield _exchanged(place, first, second)


def _hands_out_current(place: Place, node: Instruction) -> bool:
    if any(isinstance(part, CurrentExpression) for part in walk(node)):
        return True
    call = node.call if isinstance(node, CallInstruction) else None
    return isinstance(call, UnqualifiedCall) and not place.is_variable(call.name)


def default_lost(place: Place) -> Iterator[Edits]:
    """`Result := fallback` above a loop or a conditional is left out."""
    compound = place.feature.body.compound if place.feature.body is not None else []
    for node, following in pairwise(compound):
        if _sets_result_plainly(place, node) and not any(isinstance(p, ObjectTest) for p in walk(following)):
            yield [place.removed(node)]


INITIALIZATION = (
    Mutation("attribute forgotten", "left an attribute out of a creation procedure", NOT_SET, attribute_forgotten),
    Mutation("creation forgotten", "used a local that was never created", USED_BEFORE, creation_forgotten),
    Mutation("result forgotten in branch", "set Result in one branch only", NOT_SET, result_forgotten_in_branch),
    Mutation("used too early", "used a variable before setting it", USED_BEFORE, used_too_early),
    Mutation("current passed too early", "passed Current on before all was set", NOT_SET, current_passed_too_early),
    Mutation("default lost", "left out the value for the other case", NOT_SET, default_lost),
)
