"""The cyclic collector of Python, paused while trees are made.

Each node is an object that the collector tracks, and it looks through all of them again and again while they grow in
number, for nothing: a tree has no cycles, and a parse leaves none. `parse` pauses it for the length of one parse; who
parses thousands of texts and keeps the trees may pause it around the whole loop, which saves a few per cent more.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """The collector does not run within, and is afterwards as it was before."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
