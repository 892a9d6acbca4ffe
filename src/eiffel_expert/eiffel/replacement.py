"""Checks a text in the place of a class's own: what an edited file, or a corrected class, of a known system needs.

In: a text, and the class that it is to replace. Out: a `Report`. Put on top of the universe instead, the text would be
another class than the one that all others mean by its name. Where only bodies and contracts differ, it is checked in
the class's place; else in a universe of the same sources with this one exchanged. The given universe stays as it is.
"""

from __future__ import annotations

from dataclasses import replace

from .check import check_class, check_text
from .interface import record_of
from .parser.fragments import parse
from .report import Report
from .universe import ClassInfo


def check_replacement(text: str, info: ClassInfo) -> Report:
    """The report on `text`, read with the options of `info` and seeing the classes that `info` sees.

    A text whose class has another name replaces nothing: it is checked on top of the universe.
    """
    tree = parse(text)
    root = tree.root
    if root is None or not tree.ok or root.name.upper() != info.name:
        return check_text(text, info.universe, info.options)
    if record_of(root) == info.interface.record and not info.is_broken:
        with info.reading(tree):
            return check_class(info)
    source = replace(info.source, path=None, content=text, tree=tree)
    changed = info.universe.replacing(source).find(source.name)
    assert changed is not None
    return check_class(changed)
