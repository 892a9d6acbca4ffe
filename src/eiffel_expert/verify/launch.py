"""Become another program within limits: `python launch.py --memory=BYTES --cpu=SECONDS ... -- PROGRAM ARGUMENT...`

A script of its own, standard library only, started without site packages (some ten milliseconds). It asks the system
to kill it when its parent ends, sets resource limits, gives up root's rights if told a user id, and turns into the
program. Limits the system does not know are passed over. Exit status 127: no such program.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from contextlib import suppress

PR_SET_PDEATHSIG = 1
NOT_FOUND = 127


def main(arguments: list[str]) -> int:
    split = arguments.index("--")
    options = dict(option.removeprefix("--").split("=", 1) for option in arguments[:split])
    program = arguments[split + 1 :]
    parent = os.getppid()
    if os.name == "posix":
        limit(options)
    end_with(parent)
    try:
        os.execvp(program[0], program)
    except OSError as fault:
        print(f"cannot start {program[0]}: {fault.strerror}", file=sys.stderr)
    return NOT_FOUND


def end_with(parent: int) -> None:
    """Linux only: SIGKILL when the parent ends; end now if it is gone. A change of user would undo it: call it last."""
    if not sys.platform.startswith("linux"):
        return
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(NOT_FOUND)


def limit(options: dict[str, str]) -> None:
    """Soft and hard limits; a user id comes last, since after it nothing can be raised and processes are counted."""
    import resource

    named = {
        "memory": resource.RLIMIT_AS,
        "cpu": resource.RLIMIT_CPU,
        "file": resource.RLIMIT_FSIZE,
        "processes": getattr(resource, "RLIMIT_NPROC", None),
    }
    for name, kind in named.items():
        wanted = int(options.get(name, 0))
        if wanted and kind is not None:
            _lower(kind, wanted)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if user := int(options.get("user", 0)):
        os.setgroups([])
        os.setgid(user)
        os.setuid(user)


def _lower(kind: int, wanted: int) -> None:
    import resource

    _, hard = resource.getrlimit(kind)
    bound = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(kind, (bound, bound))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
