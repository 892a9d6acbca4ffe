"""Mutants of real classes: chosen at random with a seed, judged by gelint in their own universe, compared.

In: the stored answers on real classes (only classes that gelint accepts are mutated), gelint. Out: a list of mutants,
each with its edits and gelint's verdict on its class. Many mutants go into one run, of classes none of which is an
ancestor of another: a changed body is seen by heirs alone. What changes a signature runs with its like, and where no
other mentions it. gelint reads a tree of links to the sources in which the mutants' files are real.
"""

from __future__ import annotations

import difflib
import hashlib
import os
import random
import re
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from checker_answers import store
from checker_builtin import Builtin, Finding, check_beside, check_changed, classes_by_path
from checker_gelint import Answer, Gelint
from checker_headers import HEADER, own_name_changed
from checker_mutations import ALONE, TYPE, VOID, Edit, Operator, Place
from checker_systems import SETS, set_environment

from eiffel_expert.eiffel import OverlappingEdits, Rewriter, SourceText, Tree, UndecodableText, parse
from eiffel_expert.eiffel.universe import ClassInfo

BATCH = 250
MOST_OF_A_CLASS = 6
MOST_FEATURES = 12
MOST_CLASSES = 1200
KINDS: dict[str, dict[str, Operator]] = {"void": VOID, "type": TYPE, "header": HEADER}
SETS_OF = {
    "void": ("gobo-library", "ewf"),
    "type": ("gobo-library", "ewf", "eiffel-loop"),
    "header": ("gobo-library", "ewf"),
}
FORBIDDEN = frozenset(("ANY", "NONE"))


@dataclass(slots=True)
class Mutant:
    """A class text changed in one place; `edits` are offsets in the decoded text whose hash is `text_hash`."""

    number: int
    set_name: str
    ecf: str
    target: str
    path: str
    class_name: str
    operator: str
    feature: str
    line: int
    text_hash: str
    edits: list[Edit]
    verdict: str = ""
    errors: list[dict[str, Any]] = field(default_factory=list)
    is_new: bool = False  # a class beside the one at `path`, which keeps its name

    @property
    def codes(self) -> set[str]:
        return {"SYNTAX" if error["code"] == "SERR" else str(error["code"]) for error in self.errors}


def read_text(path: Path) -> str:
    return SourceText.decode(path.read_bytes()).text


def hash_of(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def edited(tree: Tree, edits: Iterable[Edit]) -> str:
    """The text with the edits made. Raises OverlappingEdits."""
    rewriter = Rewriter(tree)
    for start, end, text in edits:
        rewriter.replace_span(start, end, text)
    return rewriter.text()


# Choosing


@dataclass(slots=True)
class Source:
    """A class to be mutated: where it is, and its tree."""

    set_name: str
    ecf: str
    target: str
    path: str
    tree: Tree


def sources(answers: Iterable[dict[str, Any]], rng: random.Random) -> Iterator[Source]:
    """The classes that gelint accepts, in random order."""
    known = [
        (stored["set"], system["ecf"], system["target"], path)
        for stored in answers
        for system in stored["systems"]
        if len(system["classes"]) >= 50  # a run for a handful of classes costs as much as one for hundreds
        for path, one in system["classes"].items()
        if one["verdict"] == "accepted" and one["name"] not in FORBIDDEN
    ]
    known.sort()
    rng.shuffle(known)
    for set_name, ecf, target, path in known:
        try:
            tree = parse(read_text(Path(path)))
        except (OSError, UndecodableText):
            continue
        if tree.ok and tree.root is not None:
            yield Source(set_name, ecf, target, path, tree)


def mutate(source: Source, kind: str, counts: Counter[str], rng: random.Random) -> Mutant | None:
    """A mutant of a class by the rarest operator that finds something in one of its features."""
    features = [one for one in source.tree.features if one.name]
    rng.shuffle(features)
    places = [Place(source.tree, feature, rng) for feature in features[:MOST_FEATURES]]
    for name in sorted(KINDS[kind], key=lambda name: counts[name]):
        for place in places:
            edits = KINDS[kind][name](place)
            if edits and is_good(source.tree, edits):
                mutant = mutant_of(source, place, name, edits)
                return renamed(mutant, place, sum(counts.values())) if kind == "header" else mutant
    return None


def renamed(mutant: Mutant, place: Place, number: int) -> Mutant:
    """The mutant as a class of its own, so that a change of what it declares touches no other class."""
    mutant.class_name = f"{mutant.class_name}_M{number}"
    mutant.edits = own_name_changed(place, mutant.class_name, mutant.edits)
    mutant.is_new = True
    return mutant


def mutant_of(source: Source, place: Place, operator: str, edits: list[Edit]) -> Mutant:
    tree = source.tree
    assert tree.root is not None
    line = tree.position(min(start for start, _, _ in edits))[0]
    where = (source.set_name, source.ecf, source.target, source.path, tree.root.name.upper())
    return Mutant(0, *where, operator, place.feature.name, line, hash_of(tree.text), sorted(edits))


def is_good(tree: Tree, edits: list[Edit]) -> bool:
    """Do the edits give another text, and one that parses?"""
    try:
        text = edited(tree, edits)
    except OverlappingEdits:
        return False
    return text != tree.text and parse(text).ok


def choose_mutants(answers: list[dict[str, Any]], kind: str, wanted: int, seed: int) -> list[Mutant]:
    """`wanted` different mutants, the operators as equal in number as the classes allow."""
    rng = random.Random(seed)
    counts: Counter[str] = Counter(dict.fromkeys(ALONE, wanted // len(KINDS[kind])))  # few of the costly ones
    pool = list(islice(sources(answers, rng), MOST_CLASSES))
    chosen: list[Mutant] = []
    seen: set[str] = set()
    for source in [*pool] * MOST_OF_A_CLASS:
        if len(chosen) >= wanted:
            break
        mutant = mutate(source, kind, counts, rng)
        if mutant is not None and (key := f"{mutant.path}{mutant.edits}") not in seen:
            seen.add(key)
            counts[mutant.operator] += 1
            mutant.number = len(chosen)
            chosen.append(mutant)
    return chosen


# Asking gelint


class Farm:
    """A folder of links to the Eiffel files below a set's root, in which some files can be replaced."""

    def __init__(self, set_name: str, folder: Path) -> None:
        self.variable = SETS[set_name].variable
        self.root = Path(os.environ[self.variable]).resolve()
        self.folder = folder
        for parent, folders, names in os.walk(self.root):
            folders[:] = [name for name in folders if not name.startswith(".")]
            here = folder / Path(parent).relative_to(self.root)
            here.mkdir(parents=True, exist_ok=True)
            for name in names:
                if name.endswith((".e", ".ecf")):
                    (here / name).symlink_to(Path(parent, name))

    def path(self, original: str) -> Path:
        return self.folder / Path(original).resolve().relative_to(self.root)

    def place(self, mutant: Mutant) -> Path:
        """The mutant's file: that of its class, or one beside it."""
        original = self.path(mutant.path)
        return original.with_name(f"{mutant.class_name.lower()}.e") if mutant.is_new else original

    def put(self, mutant: Mutant) -> None:
        original = Path(mutant.path)
        text = edited(parse(read_text(original)), mutant.edits)
        target = self.place(mutant)
        target.unlink(missing_ok=True)
        target.write_bytes(text.encode(SourceText.decode(original.read_bytes()).encoding))

    def take_back(self, mutant: Mutant) -> None:
        target = self.place(mutant)
        target.unlink()
        if not mutant.is_new:
            target.symlink_to(Path(mutant.path).resolve())


def batches(mutants: list[Mutant], infos: dict[Path, ClassInfo]) -> Iterator[list[Mutant]]:
    """Groups of mutants that do not influence each other; those of signatures among themselves."""
    for with_signature, most in ((False, BATCH), (True, BATCH // 10)):
        waiting = [mutant for mutant in mutants if (mutant.operator in ALONE) == with_signature]
        while waiting:
            batch, waiting = independent(waiting, infos, most)
            yield batch


def independent(waiting: list[Mutant], infos: dict[Path, ClassInfo], most: int) -> tuple[list[Mutant], list[Mutant]]:
    """The first mutants none of whose classes is an ancestor of another's or uses what another changes; the others."""
    batch: list[Mutant] = []
    left: list[Mutant] = []
    taken: set[ClassInfo] = set()
    above: set[ClassInfo] = set()
    for mutant in waiting:
        info = infos[Path(mutant.path).resolve()]
        ancestors = {info, *info.ancestors}
        related = not mutant.is_new and (info in above or bool(ancestors & taken))
        if len(batch) >= most or related or any(uses(one, mutant) or uses(mutant, one) for one in batch):
            left.append(mutant)
            continue
        batch.append(mutant)
        taken.add(info)
        above |= ancestors
    return batch, left


def uses(client: Mutant, changed: Mutant) -> bool:
    """Does the text of one mutant's class mention the class or the feature whose signature the other changes?"""
    if changed.operator not in ALONE:
        return False
    words = words_of(client.path)
    return changed.class_name.lower() in words or changed.feature.lower() in words


@lru_cache(maxsize=500)
def words_of(path: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", read_text(Path(path)).lower()))


def judge(mutants: list[Mutant], answer: Answer) -> None:
    """Give each mutant the errors of its class."""
    errors = defaultdict(list)
    for error in answer.errors:
        errors[error.class_name].append(error)
    reached = set(answer.reached)
    for mutant in mutants:
        found = errors.get(mutant.class_name, [])
        mutant.errors = [asdict(error) | {"path": ""} for error in found]
        decided = "accepted" if mutant.class_name in reached and answer.status in (0, 2) else "undecided"
        mutant.verdict = "rejected" if found else decided


def ask_system(gelint: Gelint, builtin: Builtin, farm: Farm, mutants: list[Mutant]) -> None:
    """Judge the mutants of one system."""
    infos = classes_by_path(builtin.load(Path(mutants[0].ecf), mutants[0].target))
    known = [mutant for mutant in mutants if Path(mutant.path).resolve() in infos]
    asking = Gelint(gelint.program, ((farm.variable, str(farm.folder)),), gelint.seconds)
    for number, batch in enumerate(batches(known, infos), 1):
        for mutant in batch:
            farm.put(mutant)
        answer = asking.check(farm.path(mutants[0].ecf), mutants[0].target)
        judge(batch, answer)
        for mutant in batch:
            farm.take_back(mutant)
        verdicts = dict(Counter(mutant.verdict for mutant in batch))
        print(f"{mutants[0].ecf}: run {number}: {verdicts}", file=sys.stderr, flush=True)


def ask(
    gelint: Gelint, builtin: Builtin, mutants: list[Mutant], folder: Path, name: str, about: dict[str, Any]
) -> Path | None:
    """Have mutants judged, storing them as `name` after each system. Those that gelint never came to are left out."""
    print(f"{len(mutants)} mutants: {dict(Counter(one.operator for one in mutants))}", file=sys.stderr, flush=True)
    groups: dict[tuple[str, str, str], list[Mutant]] = defaultdict(list)
    for mutant in mutants:
        groups[mutant.set_name, mutant.ecf, mutant.target].append(mutant)
    path = None
    for set_name in sorted({key[0] for key in groups}):
        set_environment(set_name)
        with tempfile.TemporaryDirectory() as scratch:
            farm = Farm(set_name, Path(scratch))
            for group in [group for key, group in sorted(groups.items()) if key[0] == set_name]:
                ask_system(gelint, builtin, farm, group)
                judged = [asdict(mutant) for mutant in mutants if mutant.verdict in ("accepted", "rejected")]
                path = store(folder, name, about | {"gelint": gelint.version(), "mutants": judged})
    return path


# Comparing


@dataclass(slots=True)
class Compared:
    """A mutant and what the checker found in it."""

    mutant: Mutant
    finding: Finding

    @property
    def cause(self) -> str:
        """What kind of difference this is, with the operator; "" for none."""
        mutant, got = self.mutant, self.finding.verdict
        if got == mutant.verdict:
            return ""
        theirs = "+".join(sorted(mutant.codes)) or "accepts"
        ours = "+".join(sorted(self.finding.codes)) if got == "rejected" else got
        return f"{mutant.operator}: builtin {ours}, gelint {theirs}"


def mutants_of(stored: dict[str, Any], match: str, limit: int) -> list[Mutant]:
    mutants = [Mutant(**one) for one in stored["mutants"]]
    chosen = [one for one in mutants if match in f"{one.operator} {one.class_name} {' '.join(sorted(one.codes))}"]
    return chosen[: limit or None]


def difference(stored: dict[str, Any], number: int) -> list[str]:
    """The change of a mutant as a unified difference."""
    mutant = next(Mutant(**one) for one in stored["mutants"] if one["number"] == number)
    text = read_text(Path(mutant.path))
    changed = edited(parse(text), mutant.edits)
    lines = (text.splitlines(keepends=True), changed.splitlines(keepends=True))
    return list(difflib.unified_diff(*lines, mutant.path, mutant.operator, n=8))


def compare(builtin: Builtin, mutants: list[Mutant]) -> list[Compared]:
    groups: dict[tuple[str, str, str], list[Mutant]] = defaultdict(list)
    for mutant in mutants:
        groups[mutant.set_name, mutant.ecf, mutant.target].append(mutant)
    compared = []
    for (set_name, ecf, target), group in groups.items():
        set_environment(set_name)
        infos = classes_by_path(builtin.load(Path(ecf), target))
        for mutant in group:
            compared.append(Compared(mutant, find(mutant, infos)))
    builtin.save()
    return compared


def find(mutant: Mutant, infos: dict[Path, ClassInfo]) -> Finding:
    text = read_text(Path(mutant.path))
    if hash_of(text) != mutant.text_hash:
        raise SystemExit(f"{mutant.path} has changed since gelint was asked: ask it again with --gelint")
    changed = edited(parse(text), mutant.edits)
    info = infos[Path(mutant.path).resolve()]
    return check_beside(changed, mutant.class_name, info) if mutant.is_new else check_changed(changed, info)


def figures(kind: str, compared: list[Compared]) -> list[tuple[str, int, int]]:
    """The rows of the table: what, how many, of how many."""
    equal = sum(one.finding.verdict == one.mutant.verdict for one in compared)
    wrong = [one for one in compared if one.mutant.verdict == "rejected"]
    right = [one for one in compared if one.mutant.verdict == "accepted"]
    undecided = sum(one.finding.verdict in ("undecided", "crashed") for one in compared)
    same = sum(bool(one.mutant.codes & one.finding.codes) for one in wrong)
    return [
        (f"{kind} mutants: verdict equal to gelint's", equal, len(compared)),
        (f"{kind} mutants: wrongly accepted", sum(one.finding.verdict == "accepted" for one in wrong), len(wrong)),
        (f"{kind} mutants: wrongly rejected", sum(one.finding.verdict == "rejected" for one in right), len(right)),
        (f"{kind} mutants: undecided", undecided, len(compared)),
        (f"{kind} mutants: rejected with the same code", same, len(wrong)),
    ]
