"""Classes that a benchmark's tasks are made of, or share text with, are left out before anything is made of them.

In: results with readings. Out: the same with these dropped, by shared text or by name. Without a benchmark nothing
happens, and the manifest says so.
"""

from __future__ import annotations

from pathlib import Path

from eiffel_expert.corpus.files import FileResult, Work
from eiffel_expert.decontamination import Benchmark, reasons


def without_benchmark(work: Work, results: list[FileResult]) -> list[FileResult]:
    benchmark = _benchmark(work)
    if benchmark is None:
        return results
    kept = [n for n, result in enumerate(results) if result.kept]
    texts, names = [], []
    for n in kept:
        units = work.readings.units(results[n].reading.key)
        texts.append(units[0].text)
        names.append([units[0].class_name, *(unit.feature_name for unit in units[1:] if "_" in unit.feature_name)])
    found = list(results)
    for n, reason in zip(kept, reasons(benchmark, texts, names), strict=True):
        if reason:
            found[n] = results[n].dropped(reason)
    return found


def is_decontaminated(work: Work) -> str:
    """For the manifest: the benchmark's folder and files, or that there is none."""
    benchmark = _benchmark(work)
    folder = work.section.decontaminate
    return f"{folder}, {benchmark.files} files" if benchmark is not None else f"none at {folder or 'no folder'}"


def _benchmark(work: Work) -> Benchmark | None:
    return Benchmark.read(Path(work.section.decontaminate)) if work.section.decontaminate else None
