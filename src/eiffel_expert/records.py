"""What the stages hand each other: units, pairs, verdicts, answers, scores.

Plain frozen records that go to Parquet or JSON and back unchanged. No behaviour lives here beyond that, and no stage's
module is imported: stages meet in these shapes and in workspace folders only.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, TypeVar

Split = Literal["train", "heldout"]
Status = Literal["accepted", "rejected", "undecided"]


def content_id(*parts: str) -> str:
    """16 hexadecimal digits of the SHA-256 of the parts: the same content has the same id on every machine."""
    return hashlib.sha256("\x00".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class SourceUnit:
    """A class or a feature taken from the corpus. Offsets count characters of the decoded file; lines count from 1."""

    id: str
    kind: Literal["class", "feature"]
    project: str
    group: str  # what is split as a whole: the project, or the cluster where there is one project only
    split: Split
    path: str  # relative to the root that was given
    class_name: str
    feature_name: str  # "" for a class
    class_id: str  # id of the class unit that a feature belongs to; its own id for a class
    start: int
    end: int
    line: int
    text: str  # the unit's source text, common indentation kept as it was
    signature: str  # `name (arguments): TYPE`; for a class: its header with formal generics
    header_comment: str  # comment lines without indentation, joined by newlines
    precondition: str  # from `require` to the last clause, "" if none
    postcondition: str  # from `ensure` to the last clause, "" if none; for a class: its invariant
    body_kind: str  # do, once, deferred, external, attribute, constant; "" for a class
    body: str  # the instructions between `do` and what follows, "" if none
    dialect: str
    encoding: str
    licence: str
    tier: str = "parses"  # of the class: "builtin" where the checker accepted it among the others
    void_safety: str = ""  # the level at which it did so: "all", or what the class's configuration says
    configuration: str = ""  # the ECF that the class was read with, from its root's name on; "" if there is none


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding of an engine. `line` and `column` count from 1; 0 means not known."""

    code: str
    line: int
    column: int
    message: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an engine says of a text. Undecided always has a reason."""

    status: Status
    engine: str
    version: str
    tier: str  # the tier that was reached: "parses", "builtin", "compiler", "runs"; "" if none
    diagnostics: tuple[Diagnostic, ...] = ()
    reason: str = ""

    @property
    def accepted(self) -> bool:
        return self.status == "accepted"


@dataclass(frozen=True, slots=True)
class Pair:
    """One training or held-out example. `demands` is what an answer must keep (see `verify.demands`), as JSON text."""

    id: str
    kind: str
    category: str
    instruction: str
    input: str
    output: str
    form: str  # of the output: class, feature, assertions, instructions, text
    demands: str
    dialect: str
    licence: str
    project: str
    group: str
    path: str
    unit_id: str
    start: int
    end: int
    split: Split
    difficulty: int  # 1 to 3
    characters: int  # of instruction, input and output together
    tier: str
    engine: str  # engine and version that verified the output
    origin: str = "corpus"  # "golden": written by hand; "model": made by the improvement loop; "reviewed": corrected
    original: str = ""  # the text of the unit that the output takes the place of, if that is not the output itself
    broken: str = ""  # of a repair: the text that stood there before, which the checker rejects with `code`
    code: str = ""
    rejected: str = ""  # a worse answer to the same instruction, for preference training
    review: str = ""  # "accepted" or "corrected" by a person, see `dataset/review`


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model said to one pair's prompt, and what became of it."""

    pair_id: str
    kind: str
    arm: str  # base, base-1-shot, tuned, ...
    prompt: str
    text: str  # as the model wrote it
    code: str  # what was taken from it as Eiffel
    parses: bool
    task_done: bool
    failures: tuple[str, ...]  # the demands not met, by name
    tokens: int
    seconds: float
    checked: str = ""  # the checker's verdict on the answer in its class; "" where that can't be asked
    finding: str = ""  # its first diagnostic, or why it is undecided


@dataclass(frozen=True, slots=True)
class Score:
    """A share with its 95 % Wilson interval."""

    arm: str
    metric: str
    successes: int
    total: int
    rate: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class LossPoint:
    """One line of a training log."""

    step: int
    tokens: int
    loss: float
    learning_rate: float
    seconds: float
    extra: dict[str, float] = field(default_factory=dict)


Record = TypeVar("Record", SourceUnit, Pair, Answer, Score, LossPoint)


def to_dict(record: Any) -> dict[str, Any]:
    return asdict(record)


def from_dict(kind: type[Record], values: dict[str, Any]) -> Record:
    """The record with tuples where the record has tuples (JSON and Parquet know lists only)."""
    names = {f.name for f in fields(kind)}
    build: Callable[..., Record] = kind
    return build(**{k: tuple(v) if isinstance(v, list) else v for k, v in values.items() if k in names})


def write_parquet(path: Path, records: Iterable[Any], kind: type[Any]) -> None:
    """All records as one Parquet file, columns in the record's order; an empty table keeps its columns."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    from eiffel_expert.workspace import write_atomically

    rows = [to_dict(record) for record in records]
    columns = {f.name: [row[f.name] for row in rows] for f in fields(kind)}
    with write_atomically(path) as temporary:
        pq.write_table(pa.table(columns), temporary)


def read_parquet(path: Path, kind: type[Record]) -> list[Record]:
    import pyarrow.parquet as pq

    return [from_dict(kind, row) for row in pq.read_table(path).to_pylist()]


def write_jsonl(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    from eiffel_expert.workspace import write_atomically

    with write_atomically(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def append_jsonl(path: Path, row: dict[str, Any]) -> None:
    """One more line. A kill or a full disk may leave half of it: whoever reads such a file leaves out its last line if
    that has no end."""
    from eiffel_expert.workspace import cannot_write

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", newline="\n") as out:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    except OSError as fault:
        raise cannot_write(path, fault) or fault from fault


def read_jsonl(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)
