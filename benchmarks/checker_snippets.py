"""Class snippets of 15 to 40 lines, as an assistant is asked about, and how fast they are checked.

In: the classes of samples/. Out: snippets, each an heir of a sample class that redefines one of its routines with the
same text, and changed ones (checker_mutations.py); verdicts and seconds of the builtin checker, warm, with the kernel
and the samples loaded, and of gelint, which is asked about all of them at once for verdicts and about a few one by one
for speed.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checker_builtin import check_snippet
from checker_gelint import Gelint
from checker_mutants import edited, is_good
from checker_mutations import ALONE, TYPE, VOID, Operator, Place
from checker_systems import set_environment

from eiffel_expert.eiffel import SourceText, Tree, parse
from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.loading import folder_universe
from eiffel_expert.eiffel.syntax import FeatureDeclaration

SAMPLES = Path(__file__).parent.parent / "samples"
FEWEST_LINES, MOST_LINES = 15, 40
ECF = """\
<?xml version="1.0" encoding="ISO-8859-1"?>
<system xmlns="http://www.eiffel.com/developers/xml/configuration-1-23-0" name="snippets" library_target="snippets">
	<target name="snippets">
		<root all_classes="true"/>
		<capability>
			<concurrency support="scoop" use="scoop"/>
			<void_safety support="all" use="all"/>
		</capability>
		<library name="free_elks" location="$GOBO/library/free_elks/library_ge.ecf" readonly="true"/>
{clusters}
		<cluster name="snippets" location="./"/>
	</target>
</system>
"""


def clusters() -> list[Path]:
    """The folders of the samples' own classes, without the tests."""
    return sorted(one for one in SAMPLES.iterdir() if one.is_dir() and one.name not in ("tests", "testing"))


@dataclass(slots=True)
class Snippet:
    """A class text; `operator` is "" for one that was not changed."""

    name: str
    text: str
    operator: str = ""


def heir(tree: Tree, feature: FeatureDeclaration, name: str) -> str:
    """The text of an heir that redefines `feature` with the same text."""
    root = tree.root
    assert root is not None
    start, end = tree.span(feature)
    text = tree.text[start:end]
    if feature.require is not None:
        text = text.replace("require\n", "require else\n", 1)
    if feature.ensure is not None:
        text = text.replace("ensure\n", "ensure then\n", 1)
    formals = f" [{', '.join(map(tree.text_of, root.formals))}]" if root.formals else ""
    actuals = f" [{', '.join(formal.name for formal in root.formals)}]" if root.formals else ""
    header = f"{'deferred ' if root.is_deferred else ''}class\n\t{name}{formals}\n\n"
    parent = f"inherit\n\t{root.name}{actuals}\n\t\tredefine\n\t\t\t{feature.name}\n\t\tend\n\n"
    names = [name for clause in root.creators for name in clause.names]
    creators = f"create\n\t{', '.join(names)}\n\n" if names and not root.is_deferred else ""
    return f"{header}{parent}{creators}feature\n\n\t{text}\n\nend\n"


def is_redefinable(tree: Tree, feature: FeatureDeclaration) -> bool:
    """Is it a routine with a plain name that an heir may give a body to?"""
    root = tree.root
    body = feature.body
    if root is None or root.is_frozen or root.is_expanded or body is None or body.kind not in ("do", "once"):
        return False
    creators = {name.lower() for clause in root.creators for name in clause.names}
    name = feature.names[0]
    return len(feature.names) == 1 and not name.is_frozen and name.alias is None and name.name.lower() not in creators


def snippets(rng: random.Random) -> Iterator[Snippet]:
    """Each routine of the samples that makes a snippet of the right length, and a changed one of it."""
    operators = [(name, operator) for name, operator in (VOID | TYPE).items() if name not in ALONE]
    for path in sorted(path for folder in clusters() for path in folder.rglob("*.e")):
        tree = parse(SourceText.decode(path.read_bytes()).text)
        for feature in tree.features if tree.ok else []:
            if not is_redefinable(tree, feature):
                continue
            root = tree.root
            assert root is not None
            name = f"{root.name}_{feature.name}".upper()
            plain = Snippet(f"S_{name}", heir(tree, feature, f"S_{name}"))
            if FEWEST_LINES <= plain.text.count("\n") <= MOST_LINES:
                yield plain
                yield from changed(Snippet(f"M_{name}", heir(tree, feature, f"M_{name}")), operators, rng)


def changed(snippet: Snippet, operators: list[tuple[str, Operator]], rng: random.Random) -> Iterator[Snippet]:
    """The snippet with one change, if any operator finds something in it."""
    tree = parse(snippet.text)
    rng.shuffle(operators)
    for name, operator in operators:
        edits = operator(Place(tree, tree.features[0], rng)) if tree.ok else None
        if edits and is_good(tree, edits):
            yield Snippet(snippet.name, edited(tree, edits), name)
            return


def builtin_verdicts(found: list[Snippet]) -> tuple[dict[str, str], float]:
    """The verdict of each snippet, and how many were checked a second, with everything loaded and used before."""
    kernel = folder_universe(list(class_files().values())).universe
    universe = folder_universe(clusters(), kernel).universe
    middle = len(found) // 2
    verdicts: dict[str, str] = {}
    rates: list[float] = []
    for timed, half in ((False, found[:middle]), (True, found[middle:]), (True, found[:middle])):
        start = time.process_time()
        verdicts |= {snippet.name: check_snippet(snippet.text, universe).verdict for snippet in half}
        if timed:
            rates.append(len(half) / (time.process_time() - start))
    return verdicts, min(rates)


def gelint_verdicts(gelint: Gelint, found: list[Snippet]) -> dict[str, str]:
    """gelint's verdict on each snippet, all in one run."""
    with tempfile.TemporaryDirectory() as folder:
        system(Path(folder), found)
        answer = gelint.check(Path(folder) / "snippets.ecf", "snippets")
    wrong = {error.class_name for error in answer.errors}
    reached = set(answer.reached)
    return {one.name: "rejected" if one.name in wrong else "accepted" for one in found if one.name in wrong | reached}


def gelint_rate(gelint: Gelint, found: list[Snippet]) -> float:
    """Snippets a second, each in a run of its own."""
    start = time.perf_counter()
    for snippet in found:
        with tempfile.TemporaryDirectory() as folder:
            system(Path(folder), [snippet])
            gelint.check(Path(folder) / "snippets.ecf", "snippets")
    return len(found) / (time.perf_counter() - start)


def system(folder: Path, found: list[Snippet]) -> None:
    lines = "\n".join(f'\t\t<cluster name="{one.name}" location="{one}" recursive="true"/>' for one in clusters())
    (folder / "snippets.ecf").write_text(ECF.format(clusters=lines), encoding="utf-8")
    for snippet in found:
        (folder / f"{snippet.name.lower()}.e").write_text(snippet.text, encoding="utf-8")


def all_snippets() -> list[Snippet]:
    """The snippets, the same ones each time."""
    return list(snippets(random.Random(20260423)))


def measure(gelint: Gelint | None) -> None:
    """Print the speed, and with gelint the agreement too."""
    set_environment("gobo-library")
    found = all_snippets()
    lines = sorted(snippet.text.count("\n") for snippet in found)
    print(f"{len(found)} snippets of {lines[0]} to {lines[-1]} lines, median {lines[len(lines) // 2]}")
    verdicts, rate = builtin_verdicts(found)
    print(f"snippets a second a core, builtin, warm: {rate:.0f}  {dict(Counter(verdicts.values()))}")
    if gelint is None:
        return
    judged = gelint_verdicts(gelint, found)
    differing = [one for one in found if one.name in judged and judged[one.name] != verdicts[one.name]]
    for one in differing:
        ours, theirs = verdicts[one.name], judged[one.name]
        print(f"    {one.name} ({one.operator}): builtin {ours}, gelint {theirs}", file=sys.stderr)
    print(f"snippets: verdict equal to gelint's: {len(judged) - len(differing)} of {len(judged)}")
    print(f"snippets a second, gelint, one run each: {gelint_rate(gelint, found[:20]):.2f}")
