"""Write the configuration file of a project from what is known of it.

Teaches: the elements of an ECF and their order: root, options, capabilities, libraries, clusters, targets that extend
others; and that a UUID is fresh. Made around a class of the corpus: its folders, the libraries of the classes that it
names, options as projects have them. Verified: our reader finds no problem, not even a small one, and reads back what
was asked for. Could be wrong: no compiler has seen it; locations are those of the usual installations.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert.dataset.choice import number
from eiffel_expert.dataset.configurations import Project, ecf_of, project_of, told
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.views import ClassView
from eiffel_expert.eiffel.ecf import read_ecf_text
from eiffel_expert.verify import Demands
from eiffel_expert.verify.checker import TIER

WORDINGS = (
    "Write the ECF for this project.",
    "I need a configuration file for EiffelStudio. The facts are below.",
    "Please write `{name}.ecf` from this description.",
    "ecf for {name}, see below",
    "Set up the configuration file (ECF) of a project with these properties.",
    "How does the ECF look for a project like this?",
    "Create the ECF described here, complete and with a UUID of its own.",
    "Give me the complete ECF, nothing left out, for the following system.",
    "Turn these notes into an Eiffel configuration file.",
    "I have never written an ECF. Here is what my project looks like; can you write it?",
    "Configuration for `{name}`, please: one XML file.",
    "We start a new Eiffel project. Write its configuration file by this list.",
    "Generate the ECF. It has to compile with EiffelStudio as it is.",
)
ONE_IN = 4  # of the classes, on a large corpus: files of this sort are much alike


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    if view.is_test or not options.tries("write_ecf", view.unit.id, ONE_IN):
        return
    project = project_of(view, options.seed)
    text = ecf_of(project) if project is not None else ""
    if project is None or not says_it(project, text):
        return
    given = _given(told(project, options.seed), number(options.seed, view.unit.id, "form") % 3)
    names = [project.name, project.uuid, *(part.name for part in (*project.libraries, *project.clusters))]
    demands = Demands(form="text", mentions=tuple(n for n in dict.fromkeys(names) if n != project.uuid))
    yield Draft(WORDINGS, given, f"```xml\n{text}\n```", demands, {"name": project.name}, tier=TIER)


def says_it(project: Project, text: str) -> bool:
    """Does our reader understand the file as it was meant, with nothing to complain of?"""
    system = read_ecf_text(text)
    target = system.target(project.name)
    if not system.ok or target is None:
        return False
    libraries = [library.name for library in target.libraries]
    clusters = [(c.name, c.is_recursive) for c in target.clusters]
    return libraries == [part.name for part in project.libraries] and clusters == [
        (part.name, part.is_recursive) for part in project.clusters
    ]


def _given(lines: list[str], form: int) -> str:
    """As a list, a list with other marks, or running text."""
    if form == 2:
        return " ".join(lines)
    return "\n".join(f"{'-*'[form]} {line}" for line in lines)


KIND = Kind("write_ecf", "ecosystem", "class", drafts)
