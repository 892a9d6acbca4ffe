"""What a person sees while work goes on: lines and bars on stderr, so that stdout stays data.

On a terminal a live bar; in a log file a plain line now and then. Nothing is decided here.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from eiffel_expert.machine import is_main

console = Console(stderr=True, highlight=False, soft_wrap=True, emoji=False)
Item = TypeVar("Item")
SECONDS_BETWEEN_LINES = 15.0


def say(message: str) -> None:
    """One line on stderr; of several processes of one run only the first speaks."""
    if is_main():
        console.print(message, markup=False)


def track(items: Iterable[Item], title: str, total: int) -> Iterator[Item]:
    """The items, with a bar on a terminal or a line every fifteen seconds elsewhere."""
    if not is_main():
        yield from items
        return
    yield from (_with_bar if sys.stderr.isatty() else _with_lines)(items, title, total)


def _with_bar(items: Iterable[Item], title: str, total: int) -> Iterator[Item]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        yield from bar.track(items, total=total, description=title)


def _with_lines(items: Iterable[Item], title: str, total: int) -> Iterator[Item]:
    started = last = time.monotonic()
    for count, item in enumerate(items):
        if time.monotonic() - last > SECONDS_BETWEEN_LINES:
            last = time.monotonic()
            say(f"  {title}: {count} of {total}{time_left(last - started, count, total)}")
        yield item


def time_left(seconds: float, count: int, total: int) -> str:
    """`, about 3 min left` if `count` of `total` took so many seconds; empty where that can't be told."""
    if not 0 < count <= total:
        return ""
    left = seconds / count * (total - count)
    return f", about {left / 60:.0f} min left" if left >= 90 else f", about {left:.0f} s left"
