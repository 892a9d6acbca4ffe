"""`strip (a, b)`: all attributes but those, as an array (of the language before ECMA-367, which compilers still take).

In: the call that the parser makes of it. Out: its type; VWST-1 for a name that is no attribute's, VWST-2 for one given
twice.
"""

from __future__ import annotations

from ...syntax import Expression, UnqualifiedCall
from ...types import Type
from .context import Body


def strip_expression(b: Body, node: UnqualifiedCall) -> Type:
    """The type of a strip expression: an array of any objects."""
    seen: set[str] = set()
    for argument in node.arguments or ():
        name = _plain_name(argument)
        feature = b.info.features.get(name)
        if feature is None:
            if b.info.is_complete:
                b.reject_at("VWST-1", argument.first, f"class {b.info.name} has no attribute called `{name}'")
            else:
                b.undecided(f"whether `{name}' is an attribute is not known", argument.first)
        elif not feature.is_attribute:
            b.reject_at("VWST-1", argument.first, f"feature `{name}' is no attribute")
        elif name in seen:
            b.reject_at("VWST-2", argument.first, f"attribute `{name}' is listed twice")
        seen.add(name)
    return b.generic("ARRAY", b.basic("ANY").as_detachable())


def _plain_name(argument: Expression) -> str:
    return argument.name.lower() if isinstance(argument, UnqualifiedCall) and argument.arguments is None else ""
