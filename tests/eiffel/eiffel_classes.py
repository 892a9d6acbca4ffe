"""Universes for tests: the kernel's interfaces, and classes given as texts on top of them."""

from __future__ import annotations

import re
from functools import cache

from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.universe import ClassInfo, ClassOptions, ClassSource, Settings, Universe

_NAME = re.compile(r"\bclass\s+(\w+)", re.I)


@cache
def kernel(void_safety: str = "all", is_closed: bool = True, concurrency: str = "thread") -> Universe:
    """The kernel's interfaces and nothing else."""
    sources = [ClassSource(name, path) for name, path in class_files().items()]
    return Universe(sources, settings=Settings(void_safety, concurrency, is_closed))


def universe_with(
    *texts: str,
    void_safety: str = "all",
    is_closed: bool = True,
    concurrency: str = "thread",
    options: ClassOptions | None = None,
) -> Universe:
    """Classes on top of the kernel."""
    sources = []
    for text in texts:
        name = _NAME.search(text)
        assert name is not None, text
        sources.append(ClassSource(name[1].upper(), None, text, options or ClassOptions()))
    return kernel(void_safety, is_closed, concurrency).with_classes(sources)


def class_of(*texts: str, **settings: object) -> ClassInfo:
    """The last of the classes."""
    universe = universe_with(*texts, **settings)  # type: ignore[arg-type]
    name = _NAME.search(texts[-1])
    assert name is not None
    info = universe.find(name[1].upper())
    assert info is not None
    return info
