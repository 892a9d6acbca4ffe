"""Become another program within limits: `python launch.py --memory=BYTES --cpu=SECONDS ... -- PROGRAM ARGUMENT...`

A script of its own, standard library only, started without site packages (some ten milliseconds). It sets resource
limits, gives up root's rights (`--user=ID`), confines files by Landlock (`--write=FOLDER`, `--read=FOLDER`, both
repeatable), asks the system to kill it when its parent (`--parent=PID`) ends, and turns into the program. Resource
limits that the system does not know are passed over; confinement that it does not know is an error. Exit status 127:
not started.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from contextlib import suppress

PR_SET_PDEATHSIG = 1
PR_SET_NO_NEW_PRIVS = 38
NOT_STARTED = 127

# Landlock, after Linux' include/uapi/linux/landlock.h: system calls, then rights on files.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG, _PATH_BENEATH = 1, 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER = 1, 2, 4, 8
_CHANGE = sum(1 << bit for bit in range(4, 13))  # remove and make: files, folders, devices, sockets, links
_REFER, _TRUNCATE = 1 << 13, 1 << 14
_TCP = 3  # bind and connect, from version 4 on


def main(arguments: list[str]) -> int:
    split = arguments.index("--")
    options: dict[str, list[str]] = {}
    for option in arguments[:split]:
        name, value = option.removeprefix("--").split("=", 1)
        options.setdefault(name, []).append(value)
    program = arguments[split + 1 :]
    parent = int(options["parent"][0]) if "parent" in options else os.getppid()
    try:
        if os.name == "posix":
            limit({name: int(values[0]) for name, values in options.items() if name in _NUMBERS})
        if "write" in options:
            confine(options["write"], options.get("read", []))
        end_with(parent)
        os.execvp(program[0], program)
    except OSError as fault:
        print(f"cannot start {program[0]}: {fault.strerror}", file=sys.stderr)
    return NOT_STARTED


def end_with(parent: int) -> None:
    """Linux only: SIGKILL when the parent ends; end now if it is gone. A change of user would undo it: call it last."""
    if not sys.platform.startswith("linux"):
        return
    with suppress(AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(NOT_STARTED)


_NUMBERS = ("memory", "cpu", "file", "processes", "user")


def limit(wanted: dict[str, int]) -> None:
    """Soft and hard limits, 0 for none; the user id comes last, since after it nothing can be raised."""
    import resource

    kinds = {
        "memory": resource.RLIMIT_AS,
        "cpu": resource.RLIMIT_CPU,
        "file": resource.RLIMIT_FSIZE,
        "processes": getattr(resource, "RLIMIT_NPROC", None),
    }
    for name, kind in kinds.items():
        bound = wanted.get(name, 0)
        if not bound or kind is None:
            continue
        _, hard = resource.getrlimit(kind)
        bound = bound if hard == resource.RLIM_INFINITY else min(bound, hard)
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (bound, bound))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if user := wanted.get("user", 0):
        os.setgroups([])
        os.setgid(user)
        os.setuid(user)


class _Attributes(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("place", ctypes.c_int32))


def landlock_version() -> int:
    """0 where the system has no Landlock."""
    try:
        return max(int(ctypes.CDLL(None).syscall(_CREATE_RULESET, None, 0, _VERSION_FLAG)), 0)
    except (AttributeError, OSError):
        return 0


def confine(writable: list[str], readable: list[str]) -> None:
    """No change to any file outside of `writable`; with `readable`, nothing read outside of both; no TCP if known.

    What is not there is passed over. Raises OSError where the system has no Landlock.
    """
    version = landlock_version()
    if version == 0:
        raise OSError(0, "no Landlock here")
    writing = _WRITE_FILE | _CHANGE | (_REFER if version >= 2 else 0) | (_TRUNCATE if version >= 3 else 0)
    reading = _EXECUTE | _READ_FILE | _READ_FOLDER if readable else 0
    attributes = _Attributes(writing | reading, _TCP if version >= 4 else 0)
    size = 16 if version >= 4 else 8
    rules = _call(_CREATE_RULESET, ctypes.byref(attributes), size, 0)
    for place in writable:
        _allow(rules, place, writing | reading)
    for place in readable:
        _allow(rules, place, reading)
    if ctypes.CDLL(None).prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        raise OSError(0, "new privileges cannot be ruled out")
    _call(_RESTRICT_SELF, rules, 0)
    os.close(rules)


def _allow(rules: int, place: str, rights: int) -> None:
    try:
        descriptor = os.open(place, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    if not os.path.isdir(place):  # noqa: PTH112 - pathlib would cost more than all the rest of this script
        rights &= _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE
    _call(_ADD_RULE, rules, _PATH_BENEATH, ctypes.byref(_Beneath(rights, descriptor)), 0)
    os.close(descriptor)


def _call(number: int, *arguments: object) -> int:
    library = ctypes.CDLL(None, use_errno=True)
    result = int(library.syscall(number, *arguments))
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
