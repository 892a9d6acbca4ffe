"""gelint's verdict on changed classes of real projects, in the systems that these classes belong to.

In: folders of projects, and exchanges: a class file of theirs with another text, or a new file beside one. Out: a
`Judged` for each. Nothing is written into the folders: a copy made of links stands for each, in which the files are
exchanged. Many exchanges share a run, as long as none is an ancestor of another (whose errors would hide those of its
heirs) and no name comes twice; what such a run leaves open is asked again alone. A class is judged only where gelint
accepts it unchanged. A system has all classes of its configuration, whatever its root.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from eiffel_expert.eiffel.ecf import Context, System, read_ecf, universe_of
from eiffel_expert.verify import gobo
from eiffel_expert.verify.process import Resources, run
from eiffel_expert.verify.transcripts import Finding

LIMITS = Resources(300, 5_000, output_bytes=50_000_000)
KERNELS = ("ge", "ise")  # values of GOBO_EIFFEL: which kernel Gobo's configurations take, where nobody has said it
TOGETHER = 100  # exchanges in one run: an error that hides others costs their runs again
_REACHED = re.compile(r"^Degree 3\.2 class (\w+)$", re.MULTILINE)
_DEGREE = re.compile(r"^(?:Degree|Preparse|Parse)\b.*$", re.MULTILINE)
_ROOT = re.compile(rb"<root\b[^>]*?(?:/>|>\s*</root>)")
_TARGET = re.compile(rb"<target\b[^>]*[^/]>")
SYNTAX = "SERR"
_FAMILIES = {"VEEN": "VUEX", "SYNTAX": SYNTAX}
_SKIPPED = frozenset((".git", ".svn", "EIFGENs"))


@dataclass(frozen=True, slots=True)
class Exchange:
    """`file` of a project with `text` in it. `beside` are further new files, by name, in the same folder.

    `kin` are the names of the ancestors, in upper case. `code`: what it is meant to be rejected with; "" if it is
    meant to be accepted. `pinned`: the verdict counts only at `void_safety`.
    """

    key: str
    file: Path
    text: bytes
    class_name: str
    configuration: Path
    void_safety: str = ""
    kin: frozenset[str] = frozenset()
    code: str = ""
    pinned: bool = False
    beside: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def is_new(self) -> bool:
        return not self.file.exists()


@dataclass(frozen=True, slots=True)
class Judged:
    """`status` is accepted, rejected (with the codes) or undecided (with the reason, in `detail`)."""

    status: str
    codes: tuple[str, ...] = ()
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """What one run said: errors by class file and by class name, the classes that it came to."""

    errors: tuple[Finding, ...]
    reached: frozenset[str]
    trouble: str = ""

    def of(self, file: Path, class_name: str) -> list[Finding]:
        """The errors of one class: by its file where gelint names one."""
        return [e for e in self.errors if (_same(e.path, file) if e.path else e.class_name == class_name)]


@dataclass(frozen=True, slots=True)
class Attempt:
    """A way to run a system, and what it says of the classes as they are."""

    options: tuple[str, ...]
    environment: Mapping[str, str]
    unchanged: Run
    is_pinned: bool


class WholeProjects:
    """Projects below `roots`, their copies in `scratch`, and the program that judges."""

    def __init__(self, program: str, roots: Sequence[Path], scratch: Path, limits: Resources = LIMITS) -> None:
        self.program = program
        self.limits = limits
        self.runs = 0
        self._roots = outermost(root.resolve() for root in roots)
        self._scratch = scratch.resolve()

    def judge(self, exchanges: Iterable[Exchange]) -> Iterator[tuple[str, Judged]]:
        """(key, verdict) of each, system by system."""
        systems: dict[tuple[Path, str], list[Exchange]] = defaultdict(list)
        for one in exchanges:
            systems[one.configuration, one.void_safety].append(one)
        for (configuration, level), together in sorted(systems.items(), key=lambda item: item[0]):
            yield from self._judge_system(configuration, level, together)

    def _judge_system(
        self, configuration: Path, level: str, exchanges: Sequence[Exchange]
    ) -> Iterator[tuple[str, Judged]]:
        attempts = list(self._attempts(configuration, level, exchanges))
        left: dict[int, list[Exchange]] = defaultdict(list)
        for one in exchanges:
            number = next((n for n, a in enumerate(attempts) if self._fits(a, one)), None)
            if number is None:
                yield one.key, self._why_not(attempts, one)
            else:
                left[number].append(one)
        for number, group in left.items():
            for batch in batches(group):
                yield from self._judge_batch(configuration, attempts[number], batch).items()

    def _fits(self, attempt: Attempt, one: Exchange) -> bool:
        """Does it accept the class as it is, at the level that is asked for?"""
        if attempt.unchanged.trouble or (one.pinned and not attempt.is_pinned):
            return False
        return one.is_new or (
            not attempt.unchanged.of(self._copied(one.file), one.class_name)
            and one.class_name in attempt.unchanged.reached
        )

    def _why_not(self, attempts: Sequence[Attempt], one: Exchange) -> Judged:
        """The reason of the first attempt that has one."""
        for attempt in attempts:
            if attempt.unchanged.trouble:
                return _undecided(attempt.unchanged.trouble)
            errors = attempt.unchanged.of(self._copied(one.file), one.class_name)
            if errors:
                return _undecided(f"its class is rejected unchanged: [{errors[0].code}]")
            if one.class_name not in attempt.unchanged.reached:
                return _undecided("gelint does not come to its class")
        return _undecided("its class is accepted at a lower level of void safety only")

    def _attempts(self, configuration: Path, level: str, exchanges: Sequence[Exchange]) -> Iterator[Attempt]:
        """Ways to run the system until one suits every exchange: with the level pinned, then as configured."""
        copy = self._prepared(configuration)
        target = target_of(read_ecf(copy), [self._copied(one.file) for one in exchanges])
        kernels = ("",) if "GOBO_EIFFEL" in os.environ else KERNELS
        left = list(exchanges)
        for pinned in (True, False) if level else (False,):
            for kernel in kernels:
                pin = (f"--capability=void_safety={level}",) if pinned else ()
                environment = {**os.environ, **({"GOBO_EIFFEL": kernel} if kernel else {})}
                options = (*pin, f"--target={target}")
                attempt = Attempt(options, environment, self._run(copy, options, environment), pinned or not level)
                yield attempt
                left = [one for one in left if not self._fits(attempt, one)]
                if not left:
                    return

    def _judge_batch(self, configuration: Path, attempt: Attempt, batch: list[Exchange]) -> dict[str, Judged]:
        """Together; then alone what did not come out as meant, since another error may have hidden or caused that."""
        found = self._judge_together(configuration, attempt, batch)
        for one in batch if len(batch) > 1 else ():
            if not is_as_meant(one, found[one.key]):
                found |= self._judge_together(configuration, attempt, [one])
        return found

    def _judge_together(self, configuration: Path, attempt: Attempt, batch: list[Exchange]) -> dict[str, Judged]:
        copy = self._copied(configuration)
        with _Exchanged([(self._copied(one.file), one) for one in batch]):
            result = self._run(copy, attempt.options, attempt.environment)
        return {one.key: self._of(result, one) for one in batch}

    def _of(self, result: Run, one: Exchange) -> Judged:
        if result.trouble:
            return _undecided(result.trouble)
        errors = result.of(self._copied(one.file), one.class_name)
        if errors:
            first = errors[0]
            where = f"line {first.line}: " if first.line else ""
            return Judged("rejected", tuple(e.code for e in errors), f"{where}[{first.code}] {first.message}")
        if one.class_name in result.reached:
            return Judged("accepted")
        return _undecided("gelint does not come to the changed class")

    def _run(self, configuration: Path, options: Sequence[str], environment: Mapping[str, str]) -> Run:
        self.runs += 1
        command = [self.program, "--verbose", "--no-benchmark", "--thread=1", *options, str(configuration)]
        outcome = run(command, configuration.parent, self.limits, environment)
        if outcome.crash:
            return Run((), frozenset(), f"gelint: {outcome.crash}")
        errors = gobo.read(_DEGREE.sub("", outcome.output)).errors
        reached = frozenset(name.upper() for name in _REACHED.findall(outcome.output))
        if reached:
            return Run(errors, reached)
        first = f"[{errors[0].code}] {errors[0].message}" if errors else f"status {outcome.status}"
        reason = f"gelint does not get to the classes of this configuration: {first}"
        return Run(errors, reached, reason.replace(str(self._scratch), ""))  # the path as the user knows it

    def copy_of(self, path: Path) -> Path | None:
        """Where a file of the projects, or a new one, stands in the copies; None if it is in no project."""
        whole = path.parent.resolve() / path.name
        if not any(whole.is_relative_to(root) for root in self._roots):
            return None
        if not any(self._scratch.iterdir()):
            copy_roots(self._roots, self._scratch)
        return self._scratch / whole.relative_to(whole.anchor)

    def _copied(self, path: Path) -> Path:
        found = self.copy_of(path)
        assert found is not None, path
        return found

    def _prepared(self, configuration: Path) -> Path:
        """The copy of a configuration, changed so that all its classes are checked."""
        copy = self._copied(configuration)
        text = configuration.read_bytes()
        everything = b'<root all_classes="true"/>'
        text, count = _ROOT.subn(everything, text)
        if not count:
            text = _TARGET.sub(lambda found: found[0] + everything, text)
        _replace(copy, text)
        return copy


def is_as_meant(one: Exchange, judged: Judged) -> bool:
    """Accepted, or rejected with a code of the family of the one that is meant."""
    if not one.code:
        return judged.status == "accepted"
    return judged.status == "rejected" and family(one.code) in map(family, judged.codes)


def family(code: str) -> str:
    """What compilers share of a code: VUTA of VUTA-2, one for unknown names (VEEN, VUEX), one for syntax errors."""
    name = code.partition("-")[0].upper()
    return _FAMILIES.get(name, name)


class _Exchanged:
    """Files of a copy exchanged for the time of a run."""

    def __init__(self, changes: Sequence[tuple[Path, Exchange]]) -> None:
        self.texts: dict[Path, bytes] = {}
        for file, one in changes:
            self.texts[file] = one.text
            self.texts.update({file.parent / name: text for name, text in one.beside.items()})
        self.links: dict[Path, Path] = {}

    def __enter__(self) -> None:
        for file, text in self.texts.items():
            if file.is_symlink():
                self.links[file] = file.readlink()
            _replace(file, text)

    def __exit__(self, *_: object) -> None:
        for file in self.texts:
            file.unlink()
            if file in self.links:
                file.symlink_to(self.links[file])


def batches(exchanges: Sequence[Exchange]) -> list[list[Exchange]]:
    """Exchanges that may share a run: of one company, no name twice, none the ancestor of another."""
    found: list[list[Exchange]] = []
    for one in exchanges:
        for batch in found:
            if len(batch) < TOGETHER and all(_independent(one, other) for other in batch):
                batch.append(one)
                break
        else:
            found.append([one])
    return found


def _independent(one: Exchange, other: Exchange) -> bool:
    return (
        _company(one) == _company(other)
        and one.class_name != other.class_name
        and one.class_name not in other.kin
        and other.class_name not in one.kin
        and not set(one.beside) & set(other.beside)
    )


def _company(one: Exchange) -> tuple[bool, bool]:
    """Who may share a run: a text that does not parse takes its clients with it."""
    return bool(one.code), family(one.code) == SYNTAX


def target_of(system: System, files: Sequence[Path]) -> str:
    """The target that has most of `files`; the one for libraries, else the first, in doubt."""
    wanted = set(files)
    names = [system.library_target, *(target.name for target in system.targets if not target.is_abstract)]
    counts = {name: len(wanted & _own_files(system, name)) for name in dict.fromkeys(names) if name}
    return max(counts, key=lambda name: counts[name], default="")


def _own_files(system: System, target: str) -> set[Path]:
    return {file.path for file in universe_of(system, target, Context(), with_libraries=False).classes}


def outermost(folders: Iterable[Path]) -> list[Path]:
    """Without those that lie in another one."""
    distinct = sorted(set(folders))
    return [one for one in distinct if not any(one != other and one.is_relative_to(other) for other in distinct)]


def copy_roots(roots: Sequence[Path], scratch: Path) -> None:
    """The roots at their places below `scratch`, and links to all that lies beside them and their parents: a
    configuration may name a library somewhere up its path.
    """
    for root in roots:
        link_tree(root, scratch / root.relative_to(root.anchor))
    for root in roots:
        for folder in root.parents:
            with suppress(OSError):  # a folder that may not be listed
                for path in folder.iterdir():
                    place = scratch / path.relative_to(path.anchor)
                    if not place.exists() and not place.is_symlink():
                        place.symlink_to(path)


def link_tree(root: Path, copy: Path) -> None:
    """Real folders, links to the files."""
    for folder, folders, files in os.walk(root, followlinks=True):
        folders[:] = [name for name in folders if name not in _SKIPPED]
        place = copy / Path(folder).relative_to(root)
        place.mkdir(parents=True, exist_ok=True)
        for name in files:
            (place / name).symlink_to(Path(folder) / name)


def _replace(file: Path, text: bytes) -> None:
    if file.is_symlink() or file.exists():
        file.unlink()
    file.write_bytes(text)


def _same(printed: str, file: Path) -> bool:
    return os.path.normpath(printed) == str(file)


def _undecided(reason: str) -> Judged:
    return Judged("undecided", (), reason)
