"""Run a program that nobody has read, such as one that a model wrote, and keep what it does to itself.

What this does NOT protect against: faults of the kernel, of bubblewrap or of Landlock; side channels; what the program
prints (it is bounded in size and never executed); use of the processor and memory up to the limits; a disk filled by
many files, of which each is bounded, until the time is up; with Landlock, local sockets that are files, and everything
that is not a file, process or network; reading of whatever a C compiler may read, while the snippet is compiled.
Where neither mechanism works (macOS, Windows, old kernels, containers that forbid both) only resource limits are left,
which stop no deliberate harm: such runs are refused unless the user allows them by EIFFEL_EXPERT_UNCONFINED=1.

What it does: a process group of its own, killed as a whole; limits on wall-clock and processor time, address space,
file size, number of processes, output; no network; an environment of five variables; a temporary folder, removed
afterwards, as the only place to write to; nothing to read but system libraries and that folder. Root gives up its
rights first, to a user id that nobody has, since root's processes are not counted by the limit.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from eiffel_expert.errors import MissingTool
from eiffel_expert.verify import launch
from eiffel_expert.verify.process import LAUNCHER, Outcome, Resources, run

SYSTEM_FOLDERS = ("/usr", "/bin", "/lib", "/lib32", "/lib64", "/etc/ld.so.cache", "/etc/localtime", "/etc/alternatives")
DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")
KERNEL_FOLDERS = ("/proc", "/sys/devices/system/cpu")  # Landlock keeps other processes' secrets there out of reach
UNCONFINED = "EIFFEL_EXPERT_UNCONFINED"
MORE_PROCESSES = 48  # threads count as processes
FIRST_USER = 1_500_000_000  # user ids from here on belong to nobody


@dataclass(frozen=True, slots=True)
class Confinement:
    """How programs are kept in: "bubblewrap", "landlock" (with namespaces of `unshare`), or "none"."""

    kind: str
    program: str = ""


@cache
def confinement() -> Confinement:
    """The best that works here, found by trying. MissingTool if none does and the user has not allowed that."""
    bwrap, unshare = shutil.which("bwrap"), shutil.which("unshare")
    for found in (Confinement("bubblewrap", bwrap or ""), Confinement("landlock", unshare or "")):
        if found.program and _works(found):
            return found
    if os.environ.get(UNCONFINED) == "1":
        return Confinement("none")
    raise MissingTool(
        "programs cannot be confined here: neither bubblewrap nor Landlock with user namespaces works",
        f"install bubblewrap (apt install bubblewrap), or set {UNCONFINED}=1 to run them with resource limits alone",
    )


def run_confined(
    command: Sequence[str],
    folder: Path,
    resources: Resources,
    environment: Mapping[str, str] | None = None,
    reads_all: bool = False,
    how: Confinement | None = None,
) -> Outcome:
    """Run `command` in `folder`, the only place where it may write.

    `environment` is added to the five variables, `reads_all` lets it read every file (for compilers). A command that
    root runs gets a user id of its own, and the folder with it.
    """
    how = how or confinement()
    folder = folder.resolve()
    user = _give_to_nobody(folder) if _is_root() else 0
    given = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        **(environment or {}),
    }
    bounded = _with_user(resources, user)
    if how.kind == "landlock":
        # The launcher inside gives up root's rights: outside, the namespaces need them, or Python cannot be reached.
        inside = replace(bounded, memory_mb=0, cpu_seconds=0, file_mb=0)
        wrapped = _landlocked(how, list(command), folder, reads_all, inside)
        return run(wrapped, folder, replace(bounded, user=0, processes=0), given)
    wrapped = _bubblewrapped(how, list(command), folder, reads_all) if how.kind == "bubblewrap" else list(command)
    return run(wrapped, folder, bounded, given)


def _with_user(resources: Resources, user: int) -> Resources:
    """Limits with the number of processes made relative to what the user already runs."""
    existing = 0 if user else _processes_of(os.getuid() if hasattr(os, "getuid") else 0)
    return replace(resources, processes=existing + (resources.processes or MORE_PROCESSES), user=user)


def _landlocked(how: Confinement, command: list[str], folder: Path, reads_all: bool, resources: Resources) -> list[str]:
    isolated = [how.program, *([] if _is_root() else ["--user"]), "--net", "--ipc", "--pid", "--fork"]
    reading = [] if reads_all else [f"--read={place}" for place in (*SYSTEM_FOLDERS, *DEVICES, *KERNEL_FOLDERS)]
    launcher = [sys.executable, "-I", "-S", str(LAUNCHER), *resources.as_arguments()]
    writing = [f"--write={folder}", "--write=/dev/null"]
    # A shell as the first process of the namespace: signals mean there what they mean elsewhere, and one that ends the
    # program becomes status 128 and its number, as with bubblewrap.
    shell = ["/bin/sh", "-c", '"$@"; exit $?', "sh"]
    return [*isolated, "--kill-child=SIGKILL", *launcher, *writing, *reading, "--", *shell, *command]


def _bubblewrapped(how: Confinement, command: list[str], folder: Path, reads_all: bool) -> list[str]:
    options = [how.program, "--die-with-parent", "--unshare-all", "--new-session", "--cap-drop", "ALL"]
    for place in ("/",) if reads_all else SYSTEM_FOLDERS:
        options += ["--ro-bind-try", place, place]
    options += ["--dev", "/dev", "--proc", "/proc", "--bind", str(folder), str(folder)]
    if not reads_all:  # what bubblewrap makes up around the folders lies in memory, which nothing bounds
        options += ["--remount-ro", "/", "--remount-ro", "/dev"]
    return [*options, "--chdir", str(folder), "--", *command]


def _works(how: Confinement) -> bool:
    if how.kind == "landlock" and launch.landlock_version() == 0:
        return False
    with tempfile.TemporaryDirectory(prefix="eiffel-expert-") as folder, suppress(OSError, subprocess.SubprocessError):
        command = ["/bin/sh", "-c", "echo confined > here && cat here"]
        outcome = run_confined(command, Path(folder), Resources(20, 1_000), how=how)
        return outcome.status == 0 and outcome.output == "confined\n"
    return False


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _give_to_nobody(folder: Path) -> int:
    """A user id for this folder alone, its new owner; 0 if the system has no such ids (some containers)."""
    user = FIRST_USER + folder.stat().st_ino % 500_000_000
    try:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, user, user, follow_symlinks=False)
    except OSError:
        return 0
    return user


def _processes_of(user: int) -> int:
    """Threads that `user` runs now; 0 where the system does not tell."""
    count = 0
    for status in Path("/proc").glob("[0-9]*/status"):
        with suppress(OSError, ValueError, IndexError):
            lines = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
            if int(lines["Uid"].split()[0]) == user:
                count += int(lines["Threads"])
    return count
