"""Tests that follow from contracts: which calls can be made with plain values, and what then must hold.

Comes in: a flat class. Goes out: cases: a creation, at most one command after it, and assertions that are clauses of
their postconditions in a client's words, with the values put in. A call is made only where its precondition follows
from the values, or is word for word what the creation has promised. Nothing is run here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from eiffel_expert.dataset.choice import pick, shuffled
from eiffel_expert.dataset.clients import BASIC, Seen, client_type, noun_of, spoken
from eiffel_expert.dataset.library_index import Listed, listed
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.eiffel.features import Feature
from eiffel_expert.eiffel.types import ClassType
from eiffel_expert.eiffel.universe import ClassInfo

MOST_CASES = 5
_WORDS = ("alpha", "first", "blue", "north", "left", "one")
_COMPARISON = re.compile(r"(-?\d+(?:\.\d+)?) (<=|>=|<|>|=|/=) (-?\d+(?:\.\d+)?)")
_CLIENT_WORDS = re.compile(r"\b(Result|Current|Precursor|across|agent|attached|class|twin|old)\b|[∀∃]")
_COMPARE = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "=": lambda a, b: a == b,
    "/=": lambda a, b: a != b,
}


@dataclass(frozen=True)
class Values:
    """What stands for the arguments of a call: `actuals` in order, locals to declare and set for references."""

    actuals: tuple[str, ...]
    locals: tuple[tuple[str, str, str], ...]  # name, type, value


@dataclass(frozen=True)
class Case:
    """One test: `commands` are instructions after the creation, `assertions` (tag, expression)."""

    name: str
    features: tuple[Listed, ...]
    creation: str
    locals: tuple[tuple[str, str, str], ...]
    olds: Mapping[str, tuple[str, str]]  # local -> its type and the expression it keeps
    command: str
    assertions: tuple[tuple[str, str], ...]


@dataclass
class Subject:
    """A class under test."""

    view: ClassView
    info: ClassInfo
    type: ClassType
    noun: str
    items: dict[str, Listed]
    seed: int
    creators: list[Feature] = field(default_factory=list)

    @property
    def target(self) -> str:
        return f"l_{self.noun}"


def subject_of(view: ClassView, info: ClassInfo, seed: int) -> Subject | None:
    """The class as something to test; None if no creation procedure takes plain values only."""
    kind = client_type(info, "INTEGER")
    if info.is_deferred or info.is_expanded or kind is None:
        return None
    items = {item.view.name.lower(): item for item in listed(view, info, True)}
    made = Subject(view, info, kind, noun_of(view.name), items, seed)
    by_name = {own.name.lower(): own for own in view.views.values() if own is not None}
    for name, clients in info.creators.items():
        feature = info.feature(name)
        if name in by_name:  # often exported as a creation procedure alone
            items.setdefault(name, Listed(by_name[name], ""))
        if feature is not None and feature.is_own and "ANY" in clients and values_for(made, feature) is not None:
            made.creators.append(feature)
    return made if made.creators and info.feature(made.noun) is None else None


def values_for(subject: Subject, feature: Feature) -> Values | None:
    """Plain values for the arguments; None if one is neither basic nor a string."""
    actuals: list[str] = []
    locals_: list[tuple[str, str, str]] = []
    kinds = feature.arguments_for(subject.type)
    for place, (name, kind) in enumerate(zip(feature.argument_names, kinds, strict=True)):
        said = spoken(kind)
        value = _value(said, place, subject.seed, subject.view.unit.id, feature.key)
        if value is None:
            return None
        if said in BASIC:
            actuals.append(value)
        else:
            local = f"l_{name.lower().removeprefix('a_').removeprefix('an_')}"
            if local == subject.target or any(local == known for known, _, _ in locals_):
                return None
            locals_.append((local, "STRING" if said != "STRING_32" else said, value))
            actuals.append(local)
    return Values(tuple(actuals), tuple(locals_))


def _value(kind: str, place: int, seed: int, *parts: str) -> str | None:
    if kind == "INTEGER":
        return str((5, 3, 8, 2)[place % 4])
    if kind == "BOOLEAN":
        return "True"
    if kind == "REAL_64":
        return ("2.5", "4.0", "0.5")[place % 3]
    if kind == "CHARACTER":
        return "'x'"
    if kind in ("STRING", "READABLE_STRING_8", "READABLE_STRING_GENERAL"):
        return f'"{pick(_WORDS, seed, *parts, str(place))}"'
    return None


def cases_of(subject: Subject) -> list[Case]:
    """A case for each creation procedure and for commands after the first one, in the class's order."""
    found = [case for feature in subject.creators for case in [_of_creation(subject, feature)] if case is not None]
    commands = [item for item in subject.items.values() if _is_plain_command(item, subject)]
    order = shuffled(commands, [item.view.unit.id for item in commands], subject.seed, "cases")
    creator = subject.creators[0]
    for item in order:
        feature = subject.info.feature(item.view.name)
        case = _of_command(subject, creator, feature, item) if feature is not None else None
        if case is not None and len(found) < MOST_CASES:
            found.append(case)
    return found


def _is_plain_command(item: Listed, subject: Subject) -> bool:
    feature = subject.info.feature(item.view.name)
    is_fit = feature is not None and feature.is_procedure and feature.key not in subject.info.creators
    is_own = "ensure" in item.view.contract and not (item.view.is_instance_free or item.view.is_redeclaration)
    return is_fit and is_own


def _seen(subject: Subject, feature: Feature, values: Values) -> Seen:
    names = [name.lower() for name in feature.argument_names]
    return Seen(subject.info, subject.target, dict(zip(names, values.actuals, strict=True)))


def _creation(subject: Subject, feature: Feature, values: Values) -> str:
    arguments = f" ({', '.join(values.actuals)})" if values.actuals else ""
    name = "" if feature.key == "default_create" else f".{feature.name}"
    return f"create {subject.target}{name}{arguments}"


def _promises(subject: Subject, feature: Feature, values: Values) -> list[tuple[str, str]]:
    """The postcondition's clauses that a client can ask right after the call, `old` left out."""
    seen = _seen(subject, feature, values)
    found = []
    for writer, part in feature.contracts("ensure"):
        for clause in part.clauses if writer is subject.info else []:
            said = seen.text_of(writer.tree, clause.expression) if clause.expression is not None else None
            if said is not None and _is_told(said, subject.target) and clause.tag:
                found.append((clause.tag, said))
    return found


def _is_told(said: str, target: str) -> bool:
    return not _CLIENT_WORDS.search(said) and target in said and len(said) < 100


def _holds(subject: Subject, feature: Feature, values: Values, known: set[str]) -> bool:
    """Does the precondition follow from the values, or from what is known?"""
    clauses = _seen(subject, feature, values).clauses(feature, "require")
    return clauses is not None and all(said in known or _is_true(said, values) for _, said in clauses)


def _is_true(said: str, values: Values) -> bool:
    """A conjunction of comparisons of numbers, or of what every string here is: attached, not empty."""
    texts = {name for name, _, _ in values.locals}
    for part in re.split(r" and then | and ", said):
        inner = part.strip().strip("()")
        compared = _COMPARISON.fullmatch(inner)
        if compared:
            if not _COMPARE[compared[2]](float(compared[1]), float(compared[3])):
                return False
        elif not any(inner in (f"{n} /= Void", f"not {n}.is_empty", f"{n}.count > 0") for n in texts):
            return False
    return True


def _of_creation(subject: Subject, feature: Feature) -> Case | None:
    values = values_for(subject, feature)
    item = subject.items.get(feature.key)
    if values is None or item is None or not _holds(subject, feature, values, set()):
        return None
    promises = _promises(subject, feature, values)
    if not promises:
        return None
    creation = _creation(subject, feature, values)
    return Case(f"test_{feature.key}", (item,), creation, values.locals, {}, "", tuple(promises))


def _of_command(subject: Subject, creator: Feature, feature: Feature, item: Listed) -> Case | None:
    first, second = values_for(subject, creator), values_for(subject, feature)
    made = subject.items.get(creator.key)
    if first is None or second is None or made is None or not _holds(subject, creator, first, set()):
        return None
    names = [name for name, _, _ in (*first.locals, *second.locals)]
    known = {said for _, said in _promises(subject, creator, first)}
    if len(set(names)) < len(names) or not _holds(subject, feature, second, known):
        return None
    olds: dict[str, tuple[str, str]] = {}
    assertions = _kept(subject, feature, second, olds)
    if not assertions:
        return None
    call = f"{subject.target}.{feature.name}" + (f" ({', '.join(second.actuals)})" if second.actuals else "")
    creation = _creation(subject, creator, first)
    locals_ = (*first.locals, *second.locals)
    return Case(f"test_{feature.key}", (made, item), creation, locals_, olds, call, tuple(assertions))


def _kept(
    subject: Subject, feature: Feature, values: Values, olds: dict[str, tuple[str, str]]
) -> list[tuple[str, str]]:
    """The command's promises; values before the call are kept in locals, where they are those of basic queries."""
    seen = _seen(subject, feature, values)
    found = []
    for writer, part in feature.contracts("ensure"):
        for clause in part.clauses if writer is subject.info else []:
            kept: dict[str, str] = {}
            said = seen.text_of(writer.tree, clause.expression, kept) if clause.expression is not None else None
            typed = {name: _type_of(subject, old) for name, old in kept.items()}
            if said is None or not clause.tag or not _is_told(said, subject.target) or not all(typed.values()):
                continue
            olds.update({name: (kind, kept[name]) for name, kind in typed.items()})
            found.append((clause.tag, said))
    return found


def _type_of(subject: Subject, said: str) -> str:
    """The basic type of `l_x.query`; "" for anything else."""
    match = re.fullmatch(rf"{subject.target}\.(\w+)", said)
    feature = subject.info.feature(match[1]) if match else None
    kind = spoken(feature.type_for(subject.type)) if feature is not None and feature.is_query else ""
    return kind if kind in BASIC else ""


def test_class(subject: Subject, cases: list[Case], name: str) -> str:
    """The text of the test class."""
    routines = "\n\n".join(_routine(subject, case) for case in cases)
    head = f"class\n\t{name}\n\ninherit\n\tEQA_TEST_SET\n\nfeature -- Test routines\n\n"
    return f'note\n\tdescription: "Tests of {subject.view.name}"\n\n{head}{routines}\n\nend'


def _routine(subject: Subject, case: Case) -> str:
    what = f"`{case.name.removeprefix('test_')}'"
    told = f"Does {what} do what its postcondition says?" if case.command else f"Is what {what} makes as promised?"
    lines = [f"\t{case.name}", f"\t\t\t-- {told}", "\t\tlocal", f"\t\t\t{subject.target}: {spoken(subject.type)}"]
    lines += [f"\t\t\t{name}: {kind}" for name, kind, _ in case.locals]
    lines += [f"\t\t\t{name}: {kind}" for name, (kind, _) in case.olds.items()]
    lines += ["\t\tdo", *(f"\t\t\t{name} := {value}" for name, _, value in case.locals), f"\t\t\t{case.creation}"]
    lines += [f"\t\t\t{name} := {said}" for name, (_, said) in case.olds.items()]
    if case.command:
        lines.append(f"\t\t\t{case.command}")
    lines += [f'\t\t\tassert ("{tag}", {said})' for tag, said in case.assertions]
    return "\n".join((*lines, "\t\tend"))
