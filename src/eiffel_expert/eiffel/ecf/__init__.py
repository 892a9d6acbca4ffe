"""Configuration files of EiffelStudio (ECF), schemas 1-0-0 to 1-23-0; standard library only.

system = read_ecf(path)                        never raises: system.problems tells what is wrong
files = classes_of(system, "target", Context())  class files, libraries included
universe = universe_of(system)                 the same with libraries, unknown ones among them, and problems
"""

from __future__ import annotations

from .conditions import Condition, ConditionItem, Context, holds_any
from .reader import read_ecf, read_ecf_text
from .records import Capability, Cluster, EcfProblem, FileRule, Library, Options, System, Target
from .resolve import EffectiveTarget, effective
from .universe import ClassFile, ClusterUse, LibraryUse, Universe, classes_of, universe_of

__all__ = [
    "Capability",
    "ClassFile",
    "Cluster",
    "ClusterUse",
    "Condition",
    "ConditionItem",
    "Context",
    "EcfProblem",
    "EffectiveTarget",
    "FileRule",
    "Library",
    "LibraryUse",
    "Options",
    "System",
    "Target",
    "Universe",
    "classes_of",
    "effective",
    "holds_any",
    "read_ecf",
    "read_ecf_text",
    "universe_of",
]
