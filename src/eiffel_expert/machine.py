"""What this machine gives the process, and which of several cooperating processes it is.

torchrun, accelerate and SkyPilot tell a process its place through the variables RANK, LOCAL_RANK and WORLD_SIZE.
"""

from __future__ import annotations

import os


def usable_cores() -> int:
    """Cores that this process may use: fewer than the machine has, in a container or under taskset."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def rank() -> int:
    """This process's number among those of one training run."""
    return int(os.environ.get("RANK", "0"))


def local_rank() -> int:
    """Its number on this machine: the GPU that is its own."""
    return int(os.environ.get("LOCAL_RANK", "0"))


def world_size() -> int:
    """How many processes one training run has."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def is_main() -> bool:
    """Whether this process is the one that writes files and speaks."""
    return rank() == 0
