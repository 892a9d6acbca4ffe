"""What the rules ask for, in words: several ways of saying it for the rules that are broken most.

In: a code. Out: a sentence; that of the rule itself where there is no other.
"""

from __future__ import annotations

from eiffel_expert.dataset.choice import pick
from eiffel_expert.eiffel.rules import rule

_VUEX = (
    "A call names a feature that the class of its target has.",
    "Only what a class declares or inherits can be called on its objects.",
)
SAYS: dict[str, tuple[str, ...]] = {
    "VUTA-2": (
        "The target of a call must be attached: by its type, or because something just before proves it.",
        "A call needs an object. In void-safe code the compiler wants a proof that there is one.",
        "No feature may be called on what could be Void.",
    ),
    "VUAR-1": (
        "A call has as many actual arguments as the feature has formal ones.",
        "The number of arguments of a call is that of the signature, no more and no fewer.",
    ),
    "VUAR-2": (
        "Each actual argument conforms, or converts, to the type of its formal argument.",
        "What is passed has to fit the type that the signature names for it.",
        "Arguments are checked against the signature one by one; attached types take nothing that may be Void.",
    ),
    "VJAR": (
        "The source of an assignment conforms or converts to the type of its target.",
        "A variable only takes values of its declared type, of a descendant, or of a type that converts to it.",
        "Both sides of an assignment must agree: the value's type has to fit the variable's.",
    ),
    "VUEX-1": (*_VUEX, "A name that stands alone is a variable of the routine or a feature of the class."),
    "VUEX-2": _VUEX,
    "VEEN": (
        "Every name that is used must have been declared.",
        "An identifier stands for a feature of the class, an argument, a local, or a variable of an enclosing scope.",
    ),
    "VKCN-1": (
        "An instruction calls a procedure; what a query returns has to be used.",
        "Queries are asked for their value. As an instruction only a command makes sense.",
    ),
    "VKCN-2": (
        "An expression needs a value, and only queries have one.",
        "Commands change objects, queries answer questions; only the latter can be part of an expression.",
    ),
    "VTCT": (
        "A type is based on a class that the system knows.",
        "Every class name in a type must be that of a class in the system or in one of its libraries.",
    ),
    "VEVI": (
        "A variable of an attached type has to be set before it is used or left to others.",
        "Attached means that there is always an object: so each such variable gets its value before anybody reads it.",
        "On every path, what is declared attached must have received a value in time.",
    ),
    "VWBE": (
        "Conditions are of type BOOLEAN.",
        "Whatever decides an `if`, an `until` or an assertion is a BOOLEAN expression.",
    ),
    "VDRD-3": (
        "A redeclared feature extends the inherited contract: `require else` and `ensure then`.",
        "In a redeclaration the assertions are joined to those of the parent, which the keywords have to show.",
    ),
    "VRLE-1": (
        "A local has a name that no feature of the class has.",
        "Locals do not hide features: their names must differ.",
    ),
    "VRFA": (
        "A formal argument must not be named like a feature of the class.",
        "Arguments do not hide features: their names must differ.",
    ),
    "VAPE-1": (
        "Whoever may call a routine must be able to check its precondition.",
        "A precondition speaks only of features that are exported at least as widely as the routine.",
    ),
    "VBAC-2": (
        "Attributes of another object can't be assigned to, except through an assigner procedure.",
        "`x.a := v` is short for a call of the assigner of `a`; where there is none it is not allowed.",
    ),
}


def says(code: str, *chance: str | int) -> str:
    """What the rule asks for; "" for an unknown code."""
    known = rule(code)
    if code in SAYS:
        return pick(SAYS[code], "says", *chance)
    return _marked(known.says) if known is not None else ""


def _marked(text: str) -> str:
    """Eiffel's quotes, `name', as Markdown's."""
    return text.replace("'", "`") if text.count("`") == text.count("'") else text
