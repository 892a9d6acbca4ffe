"""Write tests of a class with EQA_TEST_SET, from its contracts.

Teaches: a test class: arrange, act, assert; one routine a feature; what a postcondition promises, with values put in.
Made for a real class from creation procedures and commands that take plain values. Verified: the checker accepts the
test class among the project's classes; a call is made only where its precondition follows from the values or from what
the creation promises. Could be wrong: nothing is run at build time; a contract that its own class breaks would fail.
"""

from __future__ import annotations

from collections.abc import Iterator

from eiffel_expert import __version__
from eiffel_expert.dataset.kinds.kind import Draft, Kind, Options
from eiffel_expert.dataset.library_index import purpose_of
from eiffel_expert.dataset.test_cases import Case, Subject, cases_of, subject_of, test_class
from eiffel_expert.dataset.views import ClassView, FeatureView
from eiffel_expert.eiffel.check import check_text
from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.universe import ClassOptions, ClassSource, Universe
from eiffel_expert.verify import Demands
from eiffel_expert.verify.builtin import ENGINE
from eiffel_expert.verify.checker import TIER

WORDINGS = (
    "Write tests for class {owner} with EQA_TEST_SET.",
    "I need an EiffelStudio test class for {owner}. Derive the checks from the contracts.",
    "unit tests for {owner} please",
    "Write `{test}`, a test set for the class below: one routine for each of {features}.",
    "Test {owner}: arrange, act, assert. Cover {features}.",
    "Please write an EQA test set that checks what the postconditions of {owner} promise.",
    "How would you test this class? Give me a class {test} that inherits from EQA_TEST_SET.",
    "Create `{test}` for AutoTest. It should exercise {features}.",
    "This class has contracts but no tests. Add a test class that uses plain values.",
    "Generate tests ({test}) for {features} of {owner}; assert with the tags of the postconditions.",
    "Write a test class for the interface below, one test routine a feature.",
    "We want {owner} under test. Start with {features}.",
    "test set for class {owner}, covering {features}",
)
ONE_IN = 1  # of the classes that are effective and have postconditions
FEWEST_CASES, FEWEST_ASSERTIONS = 2, 3
LONGEST = 60_000  # characters of a class


def drafts(view: ClassView, options: Options) -> Iterator[Draft]:
    corpus = options.corpus
    if corpus is None or not _is_testable(view) or not options.tries("write_tests", view.unit.id, ONE_IN):
        return
    info = corpus.class_info(view.unit.id)
    subject = subject_of(view, info, options.seed) if info is not None else None
    cases = cases_of(subject) if subject is not None else []
    if subject is None or len(cases) < FEWEST_CASES or sum(len(c.assertions) for c in cases) < FEWEST_ASSERTIONS:
        return
    name = f"TEST_{view.name}"
    text = test_class(subject, cases, name)
    if not _is_accepted(text, _with_testing(corpus.universe_of(view.unit))):
        return
    names = [f"`{case.name.removeprefix('test_')}`" for case in cases]
    features = f"{', '.join(names[:-1])} and {names[-1]}"
    slots = {"owner": view.name, "test": name, "features": features}
    demands = Demands(form="class", nonempty_body=True, mentions=("EQA_TEST_SET", view.name, "assert"))
    engine = f"{ENGINE} {__version__}"
    yield Draft(WORDINGS, _shown(subject, cases), text, demands, slots, tier=TIER, engine=engine)


def _is_testable(view: ClassView) -> bool:
    """A quick look at the text."""
    has_promises = sum(1 for unit in view.features if unit.postcondition) >= FEWEST_CASES
    is_effective = view.header.startswith(("class", "frozen class"))
    return is_effective and has_promises and not view.is_test and len(view.unit.text) < LONGEST


def _with_testing(universe: Universe) -> Universe:
    """The same with the testing library, where it does not have it: a kernel of its own hides ours."""
    if universe.find("EQA_TEST_SET") is not None:
        return universe
    files = {name: path for name, path in class_files().items() if name.startswith("EQA_")}
    return universe.with_classes(ClassSource(name, path, None, ClassOptions("modern")) for name, path in files.items())


def _is_accepted(text: str, universe: Universe) -> bool:
    try:
        report = check_text(text, universe, ClassOptions("modern"))
    except Exception:  # a fault of the checker in one of a thousand classes must not end a run
        return False
    return not report.diagnostics and not report.reasons


def _shown(subject: Subject, cases: list[Case]) -> str:
    """The class under test: what the tests call and ask, each with its contract."""
    words = " ".join(said for case in cases for _, said in case.assertions)
    called = {item.view.unit.id for case in cases for item in case.features}
    items = subject.items.values()
    shown = [i for i in items if i.view.unit.id in called or f"{subject.target}.{i.view.name}" in words]
    creators = [f.name for f in subject.creators]
    purpose = purpose_of(subject.view)
    head = f"{subject.view.header}{f' -- {purpose}' if purpose else ''}\n\ncreate\n\t{', '.join(creators)}\n\nfeature\n"
    return "\n".join((head, "\n\n".join(_entry(item.view) for item in shown), "\nend"))


def _entry(view: FeatureView) -> str:
    """Signature, comment and contract, one tab in."""
    lines = [f"\t{' '.join(view.layout.signature.split())}"]
    if view.comment:
        lines.append(f"\t\t\t-- {view.comment}")
    for part in view.contract:
        lines += [f"\t{line}" for line in view.layout.sections[part]]
    return "\n".join(lines)


KIND = Kind("write_tests", "ecosystem", "class", drafts)
