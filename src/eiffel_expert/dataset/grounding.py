"""Can somebody who sees the input know the names that the answer uses?

In: instruction and input, an answer and its form. Out: the identifiers of the answer that are neither shown nor
declared in it nor common knowledge: the language, ANY, and the kernel's interfaces. What a target is, is not looked at:
behind a dot every name of the kernel's interfaces will do, and `set_x` where `x` is shown; a name alone must be shown.
Tags, comments and strings are free. Of prose only what stands in back-quotes counts, and there names for an example
(`a_list`, `x`) and parts of names (`get_`) are free. `grounded` mends a draft where a line of signatures does it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice

from eiffel_expert.dataset.choice import number
from eiffel_expert.dataset.clients import spoken
from eiffel_expert.dataset.contexts import DISTRACTORS
from eiffel_expert.dataset.kinds import Draft
from eiffel_expert.dataset.words import identifiers
from eiffel_expert.eiffel.features import Feature
from eiffel_expert.eiffel.kernel import ALIASES, class_files
from eiffel_expert.eiffel.syntax import (
    AddressExpression,
    AnchoredType,
    CallAgent,
    ClassDeclaration,
    ClassType,
    CreationExpression,
    CreationInstruction,
    EntityGroup,
    FeatureDeclaration,
    FeatureName,
    FormalGeneric,
    Iteration,
    Node,
    NonObjectCall,
    ObjectTest,
    ParentClause,
    QualifiedCall,
    Rename,
    SeparateArgument,
    UnqualifiedCall,
)
from eiffel_expert.eiffel.types import UNKNOWN
from eiffel_expert.eiffel.universe import ClassInfo, Settings
from eiffel_expert.eiffel.visitor import walk
from eiffel_expert.records import SourceUnit
from eiffel_expert.verify.classes import kernel_universe
from eiffel_expert.verify.code import Code
from eiffel_expert.verify.in_context import Corpus

REASON = "names that the input does not show"
EXEMPT = frozenset(("golden", "write_tests", "use_library"))  # and explain_*: what they add is knowledge, not a guess
MOST_ADDED = 4  # signatures that the answer needs
CODE_FORMS = frozenset(("class", "feature", "instructions", "assertions"))
_WORD = re.compile(r"[A-Za-z]\w*")
_FREE = re.compile(r"an?_\w*|l_\w*|\w+_|\w|this|self")  # the last two: what other languages have
_QUOTED = re.compile(r"`(?:([\w.]+)'|(?:\w+: )?([^`\n]+)`)")  # without the tag of an assertion


def is_judged(kind: str) -> bool:
    """Should the answers of that kind follow from what their input shows?"""
    return kind not in EXEMPT and not kind.startswith("explain_")


def unseen(shown: str, output: str, form: str, known: Collection[str] = ()) -> tuple[str, ...]:
    """Names of an answer that nobody could know, in lower case (classes in upper case) and in alphabetical order.

    `shown` is instruction and input; `known` are features, in lower case, that are known without being shown.
    """
    seen = {word.lower() for word in _WORD.findall(shown)}
    if form not in CODE_FORMS:
        return _unseen_in_prose(seen, output)
    if identifiers(output) <= seen:
        return ()
    names = _Names.of(Code(output, form).tree.nodes)
    near = seen | names.declared | common_features("ANY")
    alone = names.alone - near - set(known) - names.inherited
    called = {name for name in names.called if name.removeprefix("set_") not in near}
    called -= near | names.inherited | _callable() | {"default_create", "make"}
    classes = {name for name in names.classes if name.lower() not in near} - _known_classes()
    return tuple(sorted(alone | called | classes))


def _unseen_in_prose(seen: set[str], output: str) -> tuple[str, ...]:
    texts = ("".join(found) for found in _QUOTED.findall(output))
    quoted = {name for text in texts for name in identifiers(text) if not _FREE.fullmatch(name)}
    classes = {name.lower() for name in _known_classes()}
    return tuple(sorted(quoted - seen - _callable() - common_features("ANY") - classes))


@dataclass
class _Names:
    """Of some nodes: what they declare, call without a target, call behind a dot; and classes, in upper case.

    `inherited` is what the kernel's classes give that the answer itself names as parents.
    """

    declared: set[str] = field(default_factory=set)
    alone: set[str] = field(default_factory=set)
    called: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    inherited: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, nodes: Collection[Node]) -> _Names:
        made = cls()
        for node in nodes:
            for each in walk(node):
                made.declared.update(name.lower() for name in _declared(each))
                made.alone.update(name.lower() for name in _alone(each) if name)
                made.called.update(name.lower() for name in _called(each) if name)
                if isinstance(each, ClassType):
                    made.classes.add(each.name.upper())
                if isinstance(each, ParentClause) and isinstance(each.type, ClassType):
                    made.inherited |= common_features(each.type.name.upper())
        return made


def _declared(node: Node) -> Iterator[str]:
    match node:
        case EntityGroup():
            yield from node.names
        case ObjectTest():
            yield node.local
        case Iteration() | SeparateArgument() | FeatureName() | FormalGeneric() | ClassDeclaration():
            yield node.name


def _alone(node: Node) -> Iterator[str]:
    match node:
        case UnqualifiedCall() | AddressExpression():
            yield node.name
        case CallAgent() if node.target is None:
            yield node.name
        case AnchoredType() if node.base is None and node.path[0].lower() != "current":
            yield node.path[0]
        case FeatureDeclaration():
            yield node.assigner or ""
        case Rename():
            yield node.old
        case ParentClause():
            yield from (*(node.undefine or ()), *(node.redefine or ()), *(node.select or ()))


def _called(node: Node) -> Iterator[str]:
    match node:
        case QualifiedCall() | NonObjectCall() | CreationExpression() | CreationInstruction():
            yield node.name
        case CallAgent() if node.target is not None:
            yield node.name
        case AnchoredType():
            yield from node.path[1:]


@cache
def _known_classes() -> frozenset[str]:
    return frozenset((*class_files(), *ALIASES, "NONE"))


@cache
def common_features(name: str) -> frozenset[str]:
    """Lower-case names that a class of the kernel, in upper case, has for its heirs; none of any other class."""
    found = _kernel_class(ALIASES.get(name, name))
    return frozenset(found.features) if found is not None else frozenset()


@cache
def _callable() -> frozenset[str]:
    """What some class of the kernel exports to everybody, creation procedures included."""
    classes = [found for name in class_files() if (found := _kernel_class(name)) is not None]
    return frozenset(
        name
        for found in classes
        for name, feature in found.features.items()
        if feature.is_exported_to_any or name.startswith("make")
    )


@cache
def _kernel() -> dict[str, ClassInfo]:
    universe = kernel_universe(Settings())
    return {name: found for name in class_files() if (found := universe.find(name)) is not None}


def _kernel_class(name: str) -> ClassInfo | None:
    return _kernel().get(name)


def grounded(draft: Draft, instruction: str, unit: SourceUnit, corpus: Corpus | None) -> Draft | str:
    """The draft, or with signatures of a few features that its input lacked; or why it must be dropped."""
    form = draft.demands.form
    info = corpus.class_info(unit.id) if corpus is not None else None
    shown = f"{instruction}\n{draft.input}"
    missing = unseen(shown, draft.output, form, inherited_from_kernel(info, shown))
    if not missing:
        return draft
    found = [info.feature(name) for name in missing] if info is not None else []
    lacking = [feature for feature in found if feature is not None and _is_clear(feature)]
    if form in CODE_FORMS and info is not None and len(lacking) == len(missing) <= MOST_ADDED:
        others = _others(info, f"{shown}\n{draft.output}", unit.id)
        lines = [signature_of(feature) for feature in sorted([*lacking, *others], key=lambda feature: feature.key)]
        mended = replace(draft, input=_with(draft.input, lines))
        missing = unseen(f"{instruction}\n{mended.input}", draft.output, form, inherited_from_kernel(info, shown))
        if not missing:
            return mended
    return f"{REASON}: {', '.join(missing)}"


def _others(info: ClassInfo, text: str, unit: str) -> list[Feature]:
    """A few of the class's own features that the text does not speak of, so that what is added is not the answer."""
    said = {word.lower() for word in _WORD.findall(text)}
    own = [each for each in info.features.values() if each.is_own and each.key.isidentifier() and each.key not in said]
    clear = (each for each in sorted(own, key=lambda each: number("also", unit, each.key)) if _is_clear(each))
    return list(islice(clear, DISTRACTORS))


def _is_clear(feature: Feature) -> bool:
    """Are all types of its signature known?"""
    return str(UNKNOWN) not in signature_of(feature)


def inherited_from_kernel(info: ClassInfo | None, shown: str) -> frozenset[str]:
    """Features of the kernel's classes that the class inherits from and the text names, in lower case."""
    above = info.ancestors if info is not None else ()
    named = set(_WORD.findall(shown))
    return frozenset(name for other in above if other.name in named for name in common_features(other.name))


def signature_of(feature: Feature) -> str:
    """`name (a: TYPE; b: TYPE): TYPE` as its class sees it."""
    pairs = zip(feature.argument_names, feature.own_arguments, strict=True)
    arguments = "; ".join(f"{name}: {spoken(kind)}" for name, kind in pairs)
    result = f": {spoken(feature.own_type)}" if feature.is_query else ""
    return feature.name + (f" ({arguments})" if arguments else "") + result


def _with(given: str, signatures: Collection[str]) -> str:
    """The input with one more line below those about the class; at the end where it has none."""
    line = f"Also: {'; '.join(signatures)}"
    first, gap, rest = given.partition("\n\n")
    return f"{first}\n{line}{gap}{rest}" if first.startswith("Class: ") else f"{given}\n\n{line}"
