"""Do pairs hold before another judge? A sample of them, in the projects that they come from, before gelint.

In: the pairs of a finished dataset, the corpus's units, the folders that the corpus was read from. Two samples, each by
seed: pairs whose output is code, which must be accepted in the place of the text that it stands for; and repairs, whose
broken text must be rejected with the named code. What gelint rejects even unchanged, or does not come to, is
undecided and counted as such. Pairs of prose, of configurations and those written by hand are not asked about.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from eiffel_expert.dataset.choice import shuffled
from eiffel_expert.eiffel import SourceText, UndecodableText
from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.errors import UserError
from eiffel_expert.intervals import wilson
from eiffel_expert.progress import track
from eiffel_expert.records import Pair, SourceUnit, read_parquet
from eiffel_expert.verify.engine import Surroundings, class_name_of
from eiffel_expert.verify.gelint import Gelint
from eiffel_expert.verify.in_context import place_of
from eiffel_expert.verify.parents import Ancestry
from eiffel_expert.verify.whole_projects import Exchange, Judged, WholeProjects, family, is_as_meant
from eiffel_expert.workspace import UNITS

CODE = ("class", "feature", "assertions", "instructions")
OUTPUTS, REPAIRS = "output accepted", "broken text rejected with the named code"
_OF_VOID_SAFETY = ("VUTA", "VEVI", "VJAR", "VUAR", "VBAR")  # what depends on the level
_TEST_SET = "EQA_TEST_SET"


@dataclass(frozen=True, slots=True)
class Question:
    """One text of a pair to be judged; `exchange` is None where it can't be, and `reason` says why."""

    what: str  # OUTPUTS or REPAIRS
    pair: Pair
    exchange: Exchange | None
    reason: str = ""
    is_verbatim: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    question: Question
    judged: Judged

    @property
    def is_decided(self) -> bool:
        return self.judged.status != "undecided"

    @property
    def is_right(self) -> bool:
        exchange = self.question.exchange
        return exchange is not None and is_as_meant(exchange, self.judged)

    def record(self) -> dict[str, Any]:
        pair, judged = self.question.pair, self.judged
        return {
            "asked": self.question.what,
            "pair": pair.id,
            "kind": pair.kind,
            "project": pair.project,
            "path": pair.path,
            "code": pair.code if self.question.what == REPAIRS else "",
            "status": judged.status,
            "codes": list(judged.codes),
            "detail": judged.detail,
            "right": self.is_right,
            "verbatim": self.question.is_verbatim,
        }


@dataclass
class Audit:
    """All answers; counts are over the decided ones."""

    answers: list[Answered] = field(default_factory=list)

    def of(self, what: str) -> list[Answered]:
        return [one for one in self.answers if one.question.what == what]

    def share(self, what: str) -> tuple[int, int]:
        """(right, decided)."""
        decided = [one for one in self.of(what) if one.is_decided]
        return sum(one.is_right for one in decided), len(decided)


class Asking:
    """Makes questions of pairs: where a pair's text stands, and what the file looks like with another in its place."""

    def __init__(self, units: Mapping[str, SourceUnit], folders: Sequence[Path]) -> None:
        self.units = units
        self.folders = folders
        self.ancestry = Ancestry(unit for unit in units.values() if unit.kind == "class")

    def output(self, pair: Pair) -> Question:
        """Is the output accepted in its place?"""
        return self._question(OUTPUTS, pair, pair.output, "")

    def repair(self, pair: Pair) -> Question:
        """Is the broken text rejected in the same place?"""
        return self._question(REPAIRS, pair, pair.broken, pair.code)

    def _question(self, what: str, pair: Pair, text: str, code: str) -> Question:
        owner = self._owner(pair)
        if owner is None:
            return Question(what, pair, None, "its class is not in the corpus")
        file = self._file(owner)
        configuration = self._configuration(owner, file)
        if file is None or configuration is None:
            return Question(what, pair, None, "no configuration below the folders given has its class")
        changed, reason = self._changed(pair, owner, text)
        if reason:
            return Question(what, pair, None, reason)
        name = class_name_of(changed) or owner.class_name
        if name != owner.class_name:
            new = file.with_name(f"{name.lower()}.e")
            beside = _test_set_for(changed)
            exchange = self._exchange(pair, owner, new, changed.encode("utf-8-sig"), name, configuration, code, beside)
            return Question(what, pair, exchange)
        whole, reason = _in_file(file, owner, changed)
        if reason:
            return Question(what, pair, None, reason)
        exchange = self._exchange(pair, owner, file, whole, name, configuration, code, {})
        return Question(what, pair, exchange, is_verbatim=changed == owner.text)

    def _exchange(
        self,
        pair: Pair,
        owner: SourceUnit,
        file: Path,
        text: bytes,
        name: str,
        configuration: Path,
        code: str,
        beside: Mapping[str, bytes],
    ) -> Exchange:
        kin = frozenset(self.ancestry.of(owner.project, name, text.decode("utf-8", "replace")))
        pinned = family(code) in _OF_VOID_SAFETY
        level = owner.void_safety
        return Exchange(f"{pair.id}/{code}", file, text, name, configuration, level, kin, code, pinned, beside)

    def _owner(self, pair: Pair) -> SourceUnit | None:
        unit = self.units.get(pair.unit_id)
        return self.units.get(unit.class_id) if unit is not None else None

    def _changed(self, pair: Pair, owner: SourceUnit, text: str) -> tuple[str, str]:
        """The class with `text` in the pair's place, or a class of its own; or why there is none."""
        unit = self.units[pair.unit_id]
        span = place_of(pair.original or pair.output, owner.text, unit.start - owner.start, unit.end - owner.start)
        if span is not None:
            return owner.text[: span[0]] + text + owner.text[span[1] :], ""
        if pair.form == "class":
            return text, ""
        return "", "the text that it stands for is not there, or twice"

    def _file(self, owner: SourceUnit) -> Path | None:
        roots = (folder for folder in self.folders if _named(folder, owner.project))
        return next((path for root in roots if (path := root / owner.path).is_file()), None)

    def _configuration(self, owner: SourceUnit, file: Path | None) -> Path | None:
        """The unit's ECF begins with the name of the root that its path is relative to."""
        if file is None or not owner.configuration:
            return None
        parts = Path(owner.configuration).parts
        root = file.parents[len(Path(owner.path).parts) - 1]
        found = (root.joinpath(*parts[n:]) for n in range(1, len(parts)))
        return next((path for path in found if path.is_file()), None)


def _named(folder: Path, project: str) -> bool:
    """May a root of this folder be called as the project begins?"""
    name = folder.resolve().name
    return name in project.split("/")


def _in_file(file: Path, owner: SourceUnit, text: str) -> tuple[bytes, str]:
    """The bytes of the file with the class's text exchanged, or why not."""
    data = file.read_bytes()
    try:
        source = SourceText.decode(data)
    except UndecodableText as fault:
        return b"", f"its file can't be read: {fault}"
    end = owner.start + len(owner.text)
    if scarcely_differs(source.text[owner.start : end], owner.text):
        whole = source.text[: owner.start] + text + source.text[end:]
        return whole.encode(source.encoding, "replace"), ""
    return b"", "its file has changed since the corpus was read"


def scarcely_differs(one: str, other: str) -> bool:
    """The same, but for a redacted address or two: those are replaced by as many characters."""
    return len(one) == len(other) and 2 * sum(a != b for a, b in zip(one, other, strict=True)) <= len(one) / 4


def _test_set_for(text: str) -> dict[str, bytes]:
    """A class for tests needs a parent that few configurations name; ours has the public one's interface."""
    names = [name for name in class_files() if name.startswith("EQA_")] if _TEST_SET in text else []
    return {f"{name.lower()}.e": class_files()[name].read_bytes() for name in names}


def sampled(pairs: Iterable[Pair], size: int, seed: int) -> tuple[list[Pair], list[Pair]]:
    """Pairs whose output is code, and repairs with a broken text: `size` of each by seed, 0 for all."""
    known = [pair for pair in pairs if pair.origin == "corpus" and pair.form in CODE]
    repairs = [pair for pair in known if pair.broken and pair.code]
    chosen = (shuffled(some, [pair.id for pair in some], seed, "audit")[: size or None] for some in (known, repairs))
    outputs, broken = chosen
    return outputs, broken


def answered(questions: Sequence[Question], judge: Callable[[list[Exchange]], Mapping[str, Judged]]) -> list[Answered]:
    """An answer to each question."""
    judged = judge([one.exchange for one in questions if one.exchange is not None])
    return [
        Answered(one, judged[one.exchange.key] if one.exchange is not None else Judged("undecided", (), one.reason))
        for one in questions
    ]


def lines_of(audit: Audit) -> list[str]:
    """The audit for a person: shares with intervals, kinds that fail, why some are undecided, an example each."""
    lines: list[str] = []
    for what in (OUTPUTS, REPAIRS):
        right, decided = audit.share(what)
        low, high = wilson(right, decided)
        share = f"{100 * right / decided:.1f} % ({100 * low:.1f} to {100 * high:.1f})" if decided else "-"
        asked = audit.of(what)
        lines.append(f"{what}: {right} of {decided} decided, {share}; {len(asked) - decided} of {len(asked)} undecided")
        changed = [one for one in asked if one.is_decided and not one.question.is_verbatim]
        lines.append(f"  of texts that differ from the corpus's: {sum(o.is_right for o in changed)} of {len(changed)}")
        lines += [f"  {line}" for line in (*_failures(asked), *_reasons(asked))]
    return lines


def _failures(asked: Sequence[Answered]) -> list[str]:
    wrong = [one for one in asked if one.is_decided and not one.is_right]
    counts = Counter(one.question.pair.kind for one in wrong)
    lines = []
    for kind, count in counts.most_common():
        of_kind = sum(one.is_decided and one.question.pair.kind == kind for one in asked)
        example = next(one for one in wrong if one.question.pair.kind == kind)
        meant = f"meant [{example.question.pair.code}], " if example.question.what == REPAIRS else ""
        found = example.judged.detail or example.judged.status
        lines.append(f"{kind}: {count} of {of_kind}; {example.question.pair.id}: {meant}{found.splitlines()[0]}")
    return lines


def _reasons(asked: Sequence[Answered]) -> list[str]:
    counts = Counter(one.judged.detail.splitlines()[0] for one in asked if not one.is_decided)
    return [f"undecided, {count}: {reason}" for reason, count in counts.most_common(8)]


def printed(audit: Audit, as_json: bool) -> list[str]:
    """Lines for a person, or JSON: the counts, then a record an answer."""
    if not as_json:
        return lines_of(audit)
    return [json.dumps(row, ensure_ascii=False) for row in (outcome(audit), *(one.record() for one in audit.answers))]


def outcome(audit: Audit) -> dict[str, Any]:
    """Counts for JSON."""
    found: dict[str, Any] = {}
    for what in (OUTPUTS, REPAIRS):
        right, decided = audit.share(what)
        found[what] = {"right": right, "decided": decided, "asked": len(audit.of(what))}
    return found


def audit(
    dataset: Path,
    corpus: Path,
    folders: Sequence[Path],
    engine: str,
    sample: int,
    seed: int,
    told: Callable[[str], None],
) -> Audit:
    """Ask gelint about samples of a finished dataset, made of a finished corpus.

    Raises MissingTool if gelint is not there, UserError for another engine or a folder that is none.
    """
    if engine != "gelint":
        raise UserError(
            f"an audit by {engine} is not possible", "use --engine gelint: others can't take whole projects"
        )
    gelint = Gelint(Surroundings())
    gelint.available()
    assert gelint.executable is not None
    missing = next((folder for folder in folders if not folder.is_dir()), None)
    if missing is not None:
        raise UserError(f"{missing} is no folder", "give the folders that the corpus was read from")
    outputs, repairs = sampled(read_parquet(dataset / "pairs.parquet", Pair), sample, seed)
    asking = Asking({unit.id: unit for unit in read_parquet(corpus / UNITS, SourceUnit)}, folders)
    questions = [*map(asking.output, outputs), *map(asking.repair, repairs)]
    told(f"  {len(questions)} questions about {len(outputs)} pairs with code and {len(repairs)} repairs")
    with tempfile.TemporaryDirectory(prefix="eiffel-expert-audit-") as scratch:
        projects = WholeProjects(gelint.executable, folders, Path(scratch))

        def judge(exchanges: list[Exchange]) -> dict[str, Judged]:
            return dict(track(projects.judge(exchanges), "asking gelint", len(exchanges)))

        found = Audit(answered(questions, judge))
        told(f"  {projects.runs} runs of {gelint.name} {gelint.version()}")
    return found
