"""The making of pairs over all cores, in parts that outlive an interruption.

In: the corpus's units on the disk, the recipe. Out: what was made, in the order of the classes, however many workers
there were and however often the work was interrupted. Each part is a pair of files in a hidden folder: pairs, then
counts, whose file says that the part is whole. The caller removes the folder when nothing needs it any more.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import as_completed
from pathlib import Path

from eiffel_expert.config import DatasetSection
from eiffel_expert.dataset.making import Chunk, Made, Maker, chunks_of, in_this_process
from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.machine import usable_cores
from eiffel_expert.progress import say, track
from eiffel_expert.records import Pair, read_parquet, write_parquet
from eiffel_expert.verify import launch
from eiffel_expert.verify.in_context import Corpus
from eiffel_expert.workspace import read_json, write_json

FOLDER = ".parts"
CHARACTERS = 250_000  # of class text in a part: some ten seconds of work, which is what an interruption costs a worker
BYTES_A_WORKER = 3_000_000_000
FEW_CLASSES = 400  # below that, to start workers takes longer than the work


def all_parts(units: Path, section: DatasetSection, seed: int, folder: Path) -> Iterator[Made]:
    """The parts that are there, and those still to be made, in the order of the classes."""
    sizes = class_sizes(units)
    chunks = chunks_of(sizes, CHARACTERS)
    missing = [chunk for chunk in chunks if not _counts(folder, chunk[0]).exists()]
    if len(missing) < len(chunks):
        say(f"  {len(chunks) - len(missing)} of {len(chunks)} parts were made before")
    total = sum(len(chunk[1]) for chunk in missing)
    for _ in track(_classes_made(units, section, seed, folder, missing), "making pairs, classes", total):
        pass
    for number, _ in chunks:
        yield read_part(folder, number)


def class_sizes(units: Path) -> list[int]:
    """Characters of each class, in the order of the units."""
    import pyarrow.parquet as pq

    columns = pq.read_table(units, columns=["kind", "start", "end"]).to_pydict()
    rows = zip(columns["kind"], columns["start"], columns["end"], strict=True)
    return [end - start for kind, start, end in rows if kind == "class"]


def _classes_made(
    units: Path, section: DatasetSection, seed: int, folder: Path, missing: Sequence[Chunk]
) -> Iterator[int]:
    """The number of each class when its part is on the disk."""
    workers = min(_workers(), len(missing))
    if workers <= 1 or sum(len(chunk[1]) for chunk in missing) < FEW_CLASSES:
        for chunk, made in in_this_process(lambda: Maker(Corpus.read(units), section, seed), missing):
            write_part(folder, chunk[0], made)
            yield from chunk[1]
    else:
        yield from _over_workers(units, section, seed, folder, missing, workers)


def _workers() -> int:
    """One a core, as far as memory lasts."""
    try:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows
        memory = 4 * BYTES_A_WORKER
    return max(1, min(usable_cores(), memory // BYTES_A_WORKER))


def _over_workers(
    units: Path, section: DatasetSection, seed: int, folder: Path, missing: Sequence[Chunk], workers: int
) -> Iterator[int]:
    try:
        from pebble import ProcessExpired, ProcessPool
    except ImportError as fault:
        raise MissingTool("pebble, which runs the workers, is not installed", "pip install pebble") from fault
    arguments = (units, section, seed, folder, os.getpid())
    context = multiprocessing.get_context("spawn")
    pool = ProcessPool(max_workers=workers, initializer=start_worker, initargs=arguments, context=context)
    try:
        futures = [pool.schedule(make_part, args=(chunk,)) for chunk in missing]
        for future in as_completed(futures):
            yield from future.result()
    except ProcessExpired as fault:
        message = f"a worker ended before its work was done (status {fault.exitcode}): too little memory?"
        raise UserError(message, "run the same command again: what is made is kept") from fault
    finally:
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()


_maker: list[Maker] = []  # of this worker
_folder: list[Path] = []


def start_worker(units: Path, section: DatasetSection, seed: int, folder: Path, parent: int) -> None:
    """What a worker does first: end with its parent, leave Ctrl-C to it, read the corpus."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    launch.end_with(parent)
    _maker[:] = [Maker(Corpus.read(units), section, seed)]
    _folder[:] = [folder]


def make_part(chunk: Chunk) -> tuple[int, ...]:
    write_part(_folder[0], chunk[0], _maker[0].made_of(chunk[1]))
    return chunk[1]


def write_part(folder: Path, number: int, made: Made) -> None:
    write_parquet(_pairs(folder, number), made.pairs, Pair)
    counts = {"dropped": made.dropped, "drafts": made.drafts, "seconds": made.seconds}
    write_json(_counts(folder, number), counts)


def read_part(folder: Path, number: int) -> Made:
    counts = read_json(_counts(folder, number))
    made = Made(read_parquet(_pairs(folder, number), Pair), seconds=counts["seconds"])
    made.dropped.update(counts["dropped"])
    made.drafts.update(counts["drafts"])
    return made


def _pairs(folder: Path, number: int) -> Path:
    return folder / f"{number:05}.parquet"


def _counts(folder: Path, number: int) -> Path:
    return folder / f"{number:05}.json"
