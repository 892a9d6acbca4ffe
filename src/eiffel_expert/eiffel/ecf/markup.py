"""Markup of configuration files: bytes to elements that know their line and column.

In: the bytes of an XML file. Out: the root element and, if it could not be read whole, a problem. Expat does the work
directly, since the standard tree builders forget positions. Entity declarations are refused: they are the means
of every expansion attack, and no configuration file needs one. So is nesting beyond 100 levels. It knows no Eiffel.
"""

from __future__ import annotations

from typing import Final
from xml.parsers import expat

from .records import EcfProblem

_MAX_DEPTH: Final = 100
_SEPARATOR: Final = " "  # no URI and no name holds a blank


class Element:
    """An element. `name` and the attribute names are without namespace and in lower case; lines and columns from 1."""

    __slots__ = ("attributes", "children", "column", "line", "name", "namespace", "text")

    def __init__(self, name: str, namespace: str, attributes: dict[str, str], line: int, column: int) -> None:
        self.name = name
        self.namespace = namespace
        self.attributes = attributes
        self.children: list[Element] = []
        self.text = ""
        self.line = line
        self.column = column


class _Refused(Exception):
    """The file holds what is not read."""


class _Builder:
    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.data
        self.parser.EntityDeclHandler = self.refuse_entity
        self.parser.SkippedEntityHandler = self.refuse_entity
        self.root: Element | None = None
        self.open: list[Element] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(_SEPARATOR)
        own = {key.lower(): value for key, value in attributes.items() if _SEPARATOR not in key}
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        element = Element(local.lower(), namespace, own, line, column)
        if self.open:
            self.open[-1].children.append(element)
        else:
            self.root = element
        self.open.append(element)
        if len(self.open) > _MAX_DEPTH:
            raise _Refused(f"elements nested deeper than {_MAX_DEPTH} levels")

    def end(self, _: str) -> None:
        self.open.pop()

    def data(self, text: str) -> None:
        self.open[-1].text += text

    def refuse_entity(self, name: str, *_: object) -> None:
        raise _Refused(f"entity `{name}': entities are refused in configuration files")


def read_markup(data: bytes) -> tuple[Element | None, list[EcfProblem]]:
    """The root element with what could be read of it, and at most one problem; never raises."""
    builder = _Builder()
    parser = builder.parser
    try:
        parser.Parse(data, True)
    except expat.ExpatError as fault:
        message = f"not well-formed XML: {expat.ErrorString(fault.code)}"
        return builder.root, [EcfProblem(fault.lineno, fault.offset + 1, message)]
    except (_Refused, LookupError, ValueError) as fault:
        return builder.root, [EcfProblem(parser.CurrentLineNumber, parser.CurrentColumnNumber + 1, str(fault))]
    return builder.root, []
