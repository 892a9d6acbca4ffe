"""Repair a configuration file, given what its reader says, or what the compiler says of a class that it can't find.

Teaches: what an ECF must have: attributes, values, targets that exist, well-formed XML, a library for each class used.
Made by a usual mistake in a sound file. Verified: the sound file has no problem for our reader, the broken one has
those of the message; where a library was left out, the class named is one of it. Could be wrong: some mistakes can be
mended in another way (a misnamed target, say, may be renamed at either place).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from eiffel_expert.dataset.choice import number, pick, shuffled
from eiffel_expert.dataset.configurations import Project, ecf_of, library_of, project_of
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options, joined
from eiffel_expert.dataset.kinds.write_ecf import says_it
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.eiffel.ecf import read_ecf_text
from eiffel_expert.verify import Demands
from eiffel_expert.verify.checker import TIER

WORDINGS = (
    "This ECF is not accepted. Repair it.",
    "What is wrong with my configuration file? Give me the corrected one.",
    "fix this ecf",
    "EiffelStudio can't load `{name}.ecf`. Please mend it and return the whole file.",
    "Correct the mistake in this ECF and change nothing else.",
    "The project doesn't open any more since I edited the ECF by hand. Where is the mistake? Whole file, please.",
    "Find and repair the error in this configuration.",
    "My build stops with the message below. What should the ECF look like?",
    "Repair `{name}.ecf`; the message is below the file.",
    "I get this when I compile. Corrected ECF, please.",
    "Please check this ECF against the message and send it back corrected.",
    "There is one mistake in this configuration file. Mend it.",
    "Could you fix my ECF? The complaint is at the end.",
)
OF_BUILD = (
    "My build stops with the message below. What should the ECF look like?",
    "I get this when I compile. Corrected ECF, please.",
    "My build stops: a class is not found. Please mend the ECF and return the whole file.",
    "The configuration loads, but the compiler does not know one of the classes. Correct the file.",
    "`{name}` does not compile any more, see the message. What is missing in the ECF?",
    "Unknown class at compile time. Give me the corrected configuration file.",
    "VTCT when I build this; fix the ecf",
    "Make this project compile again: the message is below its ECF. Whole file, please.",
    "Compilation ends with the error below. Change the ECF so that the class is found.",
    "Which entry does `{name}.ecf` lack? Answer with the complete file.",
    "The compiler cannot find a class that I use. Repair the configuration.",
    "build error, see below. how must the ecf look?",
)
NO_LIBRARY = "library left out"
ONE_IN = 5  # of the classes, on a large corpus: files of this sort are much alike

Mistake = Callable[[str, int], str]  # the text with the mistake, the same if there is no place for it


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    if view.is_test or not options.tries("repair_ecf", view.unit.id, ONE_IN):
        return
    project = project_of(view, options.seed + 1)
    text = ecf_of(project) if project is not None else ""
    if project is None or not says_it(project, text):
        return
    chance = number(options.seed, view.unit.id, "mistake")
    found = _without_library(project, view, text, options.seed) if chance % 3 == 0 else None
    found = found or _with_mistake(project, text, chance)
    if found is None:
        return
    variant, broken, message = found
    demands = Demands(form="text", mentions=(project.name, project.uuid))
    answer = f"```xml\n{text}\n```"
    wordings = OF_BUILD if variant == NO_LIBRARY else WORDINGS
    yield Draft(wordings, joined(broken, message), answer, demands, {"name": project.name}, variant, tier=TIER)


def _with_mistake(project: Project, text: str, chance: int) -> tuple[str, str, str] | None:
    for name in shuffled(tuple(MISTAKES), tuple(MISTAKES), chance):
        broken = MISTAKES[name](text, chance)
        problems = read_ecf_text(broken).problems if broken != text else []
        if problems:
            lines = [f"{project.name}.ecf:{p.line}:{p.column}: {p.message}" for p in problems[:3]]
            return name, broken, "\n".join(lines)
    return None


def _without_library(project: Project, view: ClassView, text: str, seed: int) -> tuple[str, str, str] | None:
    """A library left out, and a class of it that the compiler then does not know."""
    used = set(re.findall(r"\b[A-Z][A-Z0-9_]+\b", view.unit.text))
    for name in shuffled(sorted(used), sorted(used), seed, view.unit.id):
        part = library_of(name, view)
        if part is not None and part in project.libraries:
            line = f'\t\t<library name="{part.name}" location="{part.location}"/>\n'
            head = "Error code: VTCT\nError: type is based on unknown class."
            home = f"{name} is a class of the library `{part.name}`: `{part.location}`."
            message = f"{head}\n\nClass: {view.name}\nUnknown class name: {name}\n\n{home}"
            return NO_LIBRARY, text.replace(line, ""), message
    return None


def _replaced(pattern: str, new: str) -> Mistake:
    return lambda text, chance: re.sub(pattern, new, text, count=1)


def _exchanged(name: str, slips: dict[str, tuple[str, ...]]) -> Mistake:
    """The value of `use` as somebody misremembers it, from which the right one can be told."""

    def made(text: str, chance: int) -> str:
        found = re.search(rf'<{name} support="\w+" use="(\w+)"', text)
        wrong = slips.get(found[1]) if found else None
        if not found or not wrong:
            return text
        return text[: found.start(1)] + pick(wrong, chance) + text[found.end(1) :]

    return made


def _odd_uuid(text: str, chance: int) -> str:
    """In braces, or without hyphens."""
    found = re.search(r'uuid="([0-9A-F-]+)"', text)
    if not found:
        return text
    odd = f"{{{found[1]}}}" if chance % 2 else found[1].replace("-", "")
    return text[: found.start(1)] + odd + text[found.end(1) :]


MISTAKES: dict[str, Mistake] = {
    "path for location": _replaced(r'(<cluster name="\w+") location=', r"\1 path="),
    "library without location": _replaced(r'(<library name="\w+") location="[^"]*"', r"\1"),
    "void safety": _exchanged("void_safety", {"all": ("complete", "true", "full", "strict"), "none": ("false", "off")}),
    "concurrency": _exchanged(
        "concurrency",
        {"scoop": ("scope", "scoops", "SCOOP-2"), "thread": ("multithreaded", "threads"), "none": ("no", "false")},
    ),
    "yes for true": _replaced(r'recursive="true"', 'recursive="yes"'),
    "on for true": _replaced(r'(precondition|postcondition)="true"', r'\1="on"'),
    "uuid": _odd_uuid,
    "library target": _replaced(r'library_target="(\w+)"', r'library_target="\1_library"'),
    "extends": _replaced(r'extends="(\w+)"', r'extends="\1_main"'),
    "two targets of one name": _replaced(r'<target name="(\w+)_test"', r'<target name="\1"'),
    "target not closed": _replaced(r"\n\t</target>", ""),
    "element not closed": _replaced(r"(<cluster [^>]*)/>", r"\1>"),
    "quote left out": _replaced(r'<root (class|all_classes)="(\w+)"', r'<root \1="\2'),
    "misspelt library": _replaced(r"<library name", "<libary name"),
    "class for root": _replaced(r'<root class="(\w+)"', r'<root name="\1"'),
    "setting without value": _replaced(r'(<setting name="console_application") value="\w+"', r"\1"),
    "misspelt capability": _replaced(r"<void_safety ", "<void_safty "),
    "option in capability": _replaced(r"<capability>\n", '<capability>\n\t\t\t<option warning="warning"/>\n'),
}


KIND = Kind("repair_ecf", "ecosystem", "class", drafts)
