"""What is wrong at the place of a finding, in words, by code.

In: a diagnostic, with what the checker proved (names, types, counts). Out: a sentence or two. Each code has several
ways of saying it; slots are filled from the diagnostic alone, so that nothing is said that was not found.
"""

from __future__ import annotations

import re

from eiffel_expert.dataset.choice import pick
from eiffel_expert.dataset.mutations.suppliers import plain
from eiffel_expert.records import Diagnostic

# Patterns of the checker's messages, and what to say of each; `{line}` is the number of the line.
_WHY: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "VUTA-2",
        r"call to `(?P<name>.+)' may be Void: its type is (?P<type>.+)",
        (
            "On line {line} `{name}` is called on a target of type {type}. Nothing at that point proves that there is "
            "an object, so the call could fail on Void, and a void-safe compiler refuses it.",
            "The target of `{name}` (line {line}) has type {type}: it may be Void there. Calls are only allowed on "
            "what is certainly attached.",
            "Line {line} calls `{name}` on something that is declared detachable ({type}) and, at this point, is not "
            "known to be attached.",
        ),
    ),
    (
        "VUAR-2",
        r"argument `(?P<name>.+)' of `(?P<routine>.+)' wants type (?P<type>.+), this is of type (?P<other>.+)",
        (
            "On line {line} the argument `{name}` of `{routine}` must be of type {type}, but the call passes {other}, "
            "which neither conforms nor converts to it.",
            "`{routine}` declares its argument `{name}` as {type}. What line {line} gives it is of type {other}, and "
            "that does not fit.",
            "The call of `{routine}` on line {line} hands over {other} where the signature says `{name}: {type}`.",
        ),
    ),
    (
        "VUAR-2",
        r"operand of `(?P<name>.+)' of class (?P<owner>.+) must be of type (?P<type>.+), it is (?P<other>.+)",
        (
            "On line {line} the right operand of `{name}` has type {other}; class {owner} wants {type} there.",
            "An operator is a call too: `{name}` of {owner} takes {type} on its right; line {line} gives it {other}.",
        ),
    ),
    (
        "VUAR-1",
        r"`(?P<name>.+)' of class (?P<owner>\w+) takes (?P<wanted>\d+) arguments?, (?P<given>\d+) (?:are|is) given",
        (
            "`{name}` of class {owner} takes {wanted} argument(s); the call on line {line} has {given}. Eiffel has "
            "neither optional arguments nor overloading, so the numbers must be the same.",
            "The call of `{name}` on line {line} has {given} argument(s) where {owner} declares {wanted}.",
            "Line {line} passes {given} argument(s) to `{name}`. Its signature in {owner} has {wanted}, and there are "
            "no default values in Eiffel.",
        ),
    ),
    (
        "VJAR",
        r"value of type (?P<other>.+) does not fit a target of type (?P<type>.+)",
        (
            "Line {line} assigns a value of type {other} to a target of type {type}; the one neither conforms nor "
            "converts to the other.",
            "The two sides of the assignment on line {line} do not go together: the target is declared {type}, the "
            "source is of type {other}.",
            "On line {line} the source of the assignment has type {other}, and {type} is what the target can hold.",
        ),
    ),
    (
        "VUEX-1",
        r"class (?P<owner>\w+) has no feature called `(?P<name>.+)'",
        (
            "`{name}` on line {line} is neither a variable of this routine nor a feature of class {owner}, own or "
            "inherited.",
            "Nothing is called `{name}` here: no argument, no local, no feature of {owner}. Line {line} uses it all "
            "the same.",
            "The name `{name}` (line {line}) does not exist in class {owner}.",
        ),
    ),
    (
        "VUEX-2",
        r"class (?P<owner>\w+) has no feature called `(?P<name>.+)'",
        (
            "The target on line {line} is of class {owner}, and {owner} has no feature `{name}`.",
            "Line {line} calls `{name}`, but class {owner}, to which the target belongs, neither declares nor inherits "
            "such a feature.",
            "There is no `{name}` in class {owner}; line {line} calls it as if there were.",
        ),
    ),
    (
        "VUEX-2",
        r"`(?P<name>.+)' of class (?P<owner>\w+) is not exported",
        (
            "`{name}` of class {owner} exists, but it is not exported to the class that calls it on line {line}.",
            "Line {line} reaches for `{name}`, which class {owner} keeps to itself.",
        ),
    ),
    (
        "VEEN",
        r"nothing that can be assigned to is called `(?P<name>.+)'",
        (
            "Line {line} assigns to `{name}`, and no local and no attribute has that name.",
            "`{name}`, the target of line {line}, is not declared anywhere.",
        ),
    ),
    (
        "VEEN-8",
        r"`(?P<name>.+)' is the variable of an object test",
        (
            "`{name}` is the local of an object test, and its scope does not reach line {line}: it only exists where "
            "the test is known to have succeeded.",
            "On line {line} `{name}` is used outside the scope of the object test that introduces it.",
        ),
    ),
    (
        "VKCN-2",
        r"procedure `(?P<name>.+)' has no value",
        (
            "`{name}` is a procedure: it changes something and returns nothing, so line {line} can't use it as an "
            "expression.",
            "Line {line} uses the call of `{name}` as if it had a value. It is a command, and commands have none.",
        ),
    ),
    (
        "VKCN-1",
        r"`(?P<name>.+)' is a query",
        (
            "`{name}` is a query. On line {line} it stands alone as an instruction, and its value is lost.",
            "Line {line} calls the query `{name}` and does nothing with the result; an instruction must be a command.",
        ),
    ),
    (
        "VTCT",
        r"there is no class (?P<name>\w+)",
        (
            "Line {line} names a class {name}, and the system has none of that name.",
            "{name} (line {line}) is not a class of this system or its libraries.",
        ),
    ),
    (
        "VTUG-2",
        r"class (?P<name>\w+) has (?P<count>\d+) formal generic",
        (
            "Class {name} is generic with {count} parameter(s); the type on line {line} does not give that many.",
            "A type based on {name} needs {count} actual generic parameter(s), which line {line} does not have.",
        ),
    ),
    (
        "VTUG-1",
        r"class (?P<name>\w+) has no formal generics",
        (
            "Class {name} takes no generic parameters, yet line {line} gives it one.",
            "{name} is not a generic class, so the brackets on line {line} have no meaning.",
        ),
    ),
    (
        "VWBE",
        r"condition must be of type BOOLEAN, this is of type (?P<type>.+)",
        (
            "The condition on line {line} is of type {type}. Only BOOLEAN expressions are conditions in Eiffel; "
            "numbers and references are neither true nor false.",
            "Line {line} uses a value of type {type} where a BOOLEAN is required.",
        ),
    ),
    (
        "VAPE-1",
        r"`(?P<name>.+)' is not exported to (?P<client>.+), to which",
        (
            "The precondition on line {line} uses `{name}`, which is not exported to {client}, although the routine "
            "itself is: a caller could not check what it is asked to ensure.",
            "A client of the routine ({client}) has to be able to evaluate its precondition. `{name}` on line {line} "
            "is hidden from it.",
        ),
    ),
    (
        "VBAC-2",
        r"`(?P<name>.+)' of class (?P<owner>\w+) has no assigner",
        (
            "Line {line} assigns to `{name}` of another object. That needs an assigner procedure, and `{name}` of "
            "class {owner} has none.",
            "`{name}` of class {owner} is read-only for others: without an `assign` clause nobody outside sets it, as "
            "line {line} tries to.",
        ),
    ),
    (
        "VRLE-1",
        r"local `(?P<name>.+)' has the name of a feature",
        (
            "The local `{name}` (line {line}) has the name of a feature of the class, and Eiffel does not allow a "
            "local to hide a feature.",
            "`{name}` on line {line} would be both a local and a feature of the class.",
        ),
    ),
    (
        "VRLE-2",
        r"local `(?P<name>.+)' has the name of an argument",
        (
            "`{name}` is declared as a local on line {line} and is an argument of the same routine already.",
            "An argument needs no local: `{name}` on line {line} declares it a second time.",
        ),
    ),
    (
        "VRFA",
        r"argument `(?P<name>.+)' has the name of a feature",
        (
            "The argument `{name}` (line {line}) has the name of a feature of the class; in the body nobody could tell "
            "which of them is meant.",
            "An argument must not be called like a feature of its class, as `{name}` on line {line} is.",
        ),
    ),
    (
        "VREG",
        r"local `(?P<name>.+)' is declared twice",
        (
            "The local `{name}` is declared twice; line {line} has the second declaration.",
            "`{name}` on line {line} was declared as a local before.",
        ),
    ),
    (
        "VJAW",
        r"argument `(?P<name>.+)' cannot be assigned to",
        (
            "`{name}` on line {line} is a formal argument. Arguments are read-only in Eiffel.",
            "Line {line} assigns to the argument `{name}`, which no routine may do.",
        ),
    ),
    (
        "VOIT-2",
        r"`(?P<name>.+)' is already the name of (?P<what>.+)",
        (
            "The iteration variable `{name}` on line {line} has the name of {what}.",
            "`{name}` on line {line} can't be the item of the loop: it is {what} already.",
        ),
    ),
    (
        "VUOT-1",
        r"`(?P<name>.+)' is already the name of (?P<what>.+)",
        (
            "The object-test local `{name}` on line {line} has the name of {what}.",
            "`{name}` after `as` (line {line}) must be a new name; it is that of {what}.",
        ),
    ),
    (
        "VDRD-3",
        r"`(?P<name>.+)' is a redeclaration: its (?P<part>\w+) begins with `(?P<words>.+)'",
        (
            "`{name}` redeclares an inherited feature, so its {part} (line {line}) has to begin with `{words}`.",
            "Line {line} begins the {part} of a feature as if it were new, but `{name}` is inherited: `{words}` it is.",
        ),
    ),
    (
        "VEVI",
        r"attribute `(?P<name>.+)', of attached type, is not set at the end of creation procedure `(?P<routine>.+)'",
        (
            "`{name}` is an attribute of attached type, and at the end of the creation procedure `{routine}` nothing "
            "has been assigned to it.",
            "The creation procedure `{routine}` leaves `{name}` unset. Its type is attached, so it would be Void "
            "against its declaration.",
        ),
    ),
    (
        "VEVI",
        r"Current is used before creation procedure `(?P<routine>.+)' has set `(?P<name>.+)', of attached type",
        (
            "On its way through `{routine}` the new object gets used before `{name}` is set: whoever is called could "
            "see it without.",
            "`{routine}` uses Current at a time when the attached attribute `{name}` has no value yet.",
        ),
    ),
    (
        "VEVI",
        r"attribute `(?P<name>.+)', of attached type, is used before creation procedure `(?P<routine>.+)' has set it",
        (
            "Line {line} uses `{name}`, which the creation procedure `{routine}` has not set at that point.",
            "In `{routine}` the attached attribute `{name}` is used on line {line} before it has a value.",
        ),
    ),
    (
        "VEVI",
        r"`Result' of type (?P<type>.+) is not set on all paths",
        (
            "The function returns {type}, an attached type, but there is a path to its end on which Result is not set.",
            "Result is of the attached type {type} and has to be set on every path; here one path leaves it out.",
        ),
    ),
)  # fmt: skip
_COMPILED = tuple((code, re.compile(pattern), texts) for code, pattern, texts in _WHY)


def why(found: Diagnostic, *chance: str | int) -> str:
    """What is wrong at the place of a finding; "" for a message that has no words here."""
    for code, pattern, texts in _COMPILED:
        match = pattern.search(found.message) if code == found.code else None
        if match:
            facts = {name: plain(value) for name, value in match.groupdict().items()}
            return numbered(pick(texts, "why", *chance).format(line=found.line, **facts))
    return ""


def subject(found: Diagnostic) -> str:
    """The name that the message is about, "" if it has none."""
    match = re.search(r"`([\w@]+)'", found.message)
    return match[1] if match else ""


def numbered(text: str) -> str:
    """`1 argument(s)` -> `1 argument`, `2 argument(s)` -> `2 arguments`."""
    text = re.sub(r"\b1 ([a-z ]+)\(s\)", r"1 \1", text)
    return text.replace("(s)", "s")
