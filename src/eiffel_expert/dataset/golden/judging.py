"""Does the checker say of a golden pair's code what the pair declares? The first difference, or none.

A class is judged among the pair's world and its other classes; a feature, contract or run of instructions where the
world has a line `...`, else in a class of its own; ECF text by the ECF reader, a part of one within a target. Prose is
not judged. Undecided is a difference unless it is declared with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from eiffel_expert.dataset.golden import ACCEPTED, TEXT, Block, GoldenPair
from eiffel_expert.eiffel.check import check_class
from eiffel_expert.eiffel.ecf import read_ecf_text
from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.universe import ClassSource, Universe
from eiffel_expert.verify import verify
from eiffel_expert.verify.classes import load
from eiffel_expert.verify.engine import Surroundings, class_name_of

_PLACE: Final = re.compile(r"^\s*\.\.\.\s*$", re.MULTILINE)
_FEATURES: Final = "class\n\tEXAMPLE\n\nfeature\n\n{}\n\nend\n"
_BODY: Final = "class\n\tEXAMPLE\n\nfeature\n\n\trun\n\t\t\t-- Do it.\n\t\tdo\n{}\n\t\tend\n\nend\n"
_SYSTEM: Final = (
    '<?xml version="1.0" encoding="ISO-8859-1"?><system xmlns="http://www.eiffel.com/developers/xml/configuration-1-23-0"'
    ' name="x">{}</system>'
)
_TARGET: Final = '<target name="x"><root all_classes="true"/>{}</target>'


def differences(pair: GoldenPair) -> Iterator[str]:
    """A line for each block of which the checker says something else than is declared."""
    for block in pair.blocks:
        found = said_of(pair, block)
        if block.declared not in found:
            yield f"{block.side}: declared {block.declared}, found {', '.join(found)}"


def said_of(pair: GoldenPair, block: Block) -> tuple[str, ...]:
    """What is said of a block, in the words of declarations; of a rejected one also every code."""
    if block.declared == TEXT:
        return (TEXT,)
    return ecf_said(block.text) if block.language == "ecf" else eiffel_said(pair, block)


def ecf_said(text: str) -> tuple[str, ...]:
    """ "accepted", or what the reader finds wrong; a target is read within a system, a part of it within a target."""
    return tuple(problem.message for problem in read_ecf_text(_whole_file(text)).problems) or (ACCEPTED,)


def _whole_file(text: str) -> str:
    if "<system" in text or "<redirection" in text:
        return text
    return _SYSTEM.format(text if text.lstrip().startswith("<target") else _TARGET.format(text))


def eiffel_said(pair: GoldenPair, block: Block) -> tuple[str, ...]:
    """What the checker says of the class that the block is, or stands in."""
    text = standing(pair, block.text)
    name = class_name_of(text)
    if name in class_files():
        return (f"undecided: the kernel has a class {name} too",)
    info = universe_with(classes_around(pair, text)).find(name)
    if info is None or not info.tree.ok:
        return tuple(d.code for d in verify(text).diagnostics) or ("undecided: no class name",)
    if info.options.dialect == "any":
        info.options = replace(info.options, dialect=info.tree.dialect)
    report = check_class(info)
    return tuple(dict.fromkeys(report.codes)) or tuple(f"undecided: {r}" for r, *_ in report.reasons) or (ACCEPTED,)


def universe_with(classes: Mapping[str, str]) -> Universe:
    """The kernel's classes with these (name -> text), void safety "all", SCOOP."""
    return load(Surroundings()).universe.with_classes([ClassSource(name, None, text) for name, text in classes.items()])


def classes_around(pair: GoldenPair, text: str) -> dict[str, str]:
    """Class name -> text: `text` itself, the world, the pair's other classes; the first of a name counts."""
    others = [part for part in pair.world if not _PLACE.search(part)]
    classes = [b.text for b in pair.blocks if b.language == "eiffel" and _is_class(b.text)]
    return {class_name_of(part): part for part in reversed([text, *others, *classes])}


def standing(pair: GoldenPair, text: str) -> str:
    """The text as a class: itself, or with what it needs round it."""
    if _is_class(text):
        return text
    frame = next((part for part in pair.world if _PLACE.search(part)), "")
    if frame:
        return _PLACE.sub(lambda _: text, frame, count=1)
    return (_FEATURES if verify(text, "feature").accepted else _BODY).format(text)


def _is_class(text: str) -> bool:
    return bool(re.search(r"^(?:(?:deferred|expanded|frozen|once) )*class\b", text, re.MULTILINE))
