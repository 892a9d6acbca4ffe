"""The universe that the builtin engine judges in: kernel interfaces, libraries, the files of the system.

In: surroundings. Out: a `Loaded` universe, its sources by file. Libraries lie on top of one another in their order and
on the kernel's interfaces, so that a library which brings its own kernel classes hides those. Interfaces of classes
that earlier runs have read come from the disk.
"""

from __future__ import annotations

import atexit
import os
import time
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import platformdirs

from eiffel_expert.eiffel.ecf import Context
from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.loading import InterfaceCache, Loaded, attach, ecf_universe, folder_universe, sources_in
from eiffel_expert.eiffel.universe import ClassOptions, ClassSource, Settings, Universe
from eiffel_expert.errors import UserError
from eiffel_expert.verify.engine import AUTO, Surroundings

SECONDS_BETWEEN_SAVES = 30.0
_last_save = [-SECONDS_BETWEEN_SAVES]


def cache_folder() -> Path:
    """EIFFEL_EXPERT_CACHE, else the user's cache folder."""
    return Path(os.environ.get("EIFFEL_EXPERT_CACHE") or platformdirs.user_cache_dir("eiffel-expert"))


def load(surroundings: Surroundings) -> Loaded:
    """The universe of `surroundings`; its own classes are those of the system's files."""
    interfaces = _interfaces()
    settings = Settings(surroundings.void_safety, surroundings.concurrency)
    kernel = kernel_universe(settings)
    if surroundings.configuration is None:
        return _of_files(surroundings, _with_libraries(kernel, surroundings, settings), settings)
    context = Context(void_safety=None, concurrency=None)
    loaded = ecf_universe(surroundings.configuration, surroundings.target, context, kernel, interfaces)
    if surroundings.libraries or any(problem.is_error for problem in loaded.problems):
        # a class that is not there may be in a library that its classes do not see, or behind the error
        loaded.universe.settings = replace(loaded.universe.settings, is_closed=False)
    return loaded


def options_of(surroundings: Surroundings) -> ClassOptions:
    return ClassOptions("any" if surroundings.dialect == AUTO else surroundings.dialect)


def _of_files(surroundings: Surroundings, base: Universe, settings: Settings) -> Loaded:
    """The classes of the files. A name that two files claim stands for neither: which one is meant is not known."""
    sources = sources_in(surroundings.files, options_of(surroundings))
    claims = Counter(source.name for source in sources)
    single = [source for source in sources if claims[source.name] == 1]
    universe = Universe(single, base, settings)
    attach(universe, _interfaces())
    return Loaded(universe, single)


def with_interfaces(universe: Universe) -> Universe:
    """The same, taking interfaces that earlier runs have read from the disk, and leaving there what is new."""
    attach(universe, _interfaces())
    return universe


def save_interfaces() -> None:
    """Leave on disk what has been read, for the next start; now and then, since all of the file is written anew."""
    now = time.monotonic()
    if now - _last_save[0] > SECONDS_BETWEEN_SAVES:
        _last_save[0] = now
        _interfaces().save()


@cache
def _interfaces() -> InterfaceCache:
    interfaces = InterfaceCache(cache_folder())
    atexit.register(interfaces.save)
    return interfaces


def kernel_universe(settings: Settings) -> Universe:
    """The kernel's interfaces alone."""
    options = ClassOptions(dialect="modern")
    sources = [ClassSource(name, path, None, options) for name, path in class_files().items()]
    universe = Universe(sources, None, settings)
    attach(universe, _interfaces())
    return universe


def _with_libraries(base: Universe, surroundings: Surroundings, settings: Settings) -> Universe:
    """The libraries on `base`; those that bring a kernel of their own come first, so that all others see that one."""
    kernel = base
    paths = surroundings.libraries
    if len(paths) > 1:
        paths = tuple(sorted(paths, key=lambda path: not _brings_kernel(_with_library(kernel, path, settings), kernel)))
    for path in paths:
        base = _with_library(base, path, settings)
    return base


def _with_library(base: Universe, path: Path, settings: Settings) -> Universe:
    if path.is_dir():
        return folder_universe([path], base, settings, None, _interfaces()).universe
    universe = ecf_universe(path, None, None, base, _interfaces()).universe
    universe.settings = replace(settings, is_closed=False)
    return universe


def _brings_kernel(universe: Universe, kernel: Universe) -> bool:
    found, own = universe.find("ANY"), kernel.find("ANY")
    return found is not None and own is not None and found.source is not own.source


def found_library(name: str) -> Path:
    """A library by its path, or by its name below ISE_LIBRARY, ISE_EIFFEL or GOBO; UserError if there is none."""
    if Path(name).exists():
        return Path(name)
    places = []
    for variable in ("ISE_LIBRARY", "ISE_EIFFEL"):
        if os.environ.get(variable):
            places.append(Path(os.environ[variable]) / "library" / name / f"{name}.ecf")
    if os.environ.get("GOBO"):
        places.append(Path(os.environ["GOBO"]) / "library" / name / "library.ecf")
    for place in places:
        if place.is_file():
            return place
    looked = f"looked at {', '.join(map(str, places))}" if places else "set ISE_LIBRARY or GOBO to use names"
    raise UserError(f"no such library: {name}", f"give an ECF or a folder; {looked}")
