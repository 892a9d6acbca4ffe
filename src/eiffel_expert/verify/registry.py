"""Engines by name: the one place that knows them all."""

from __future__ import annotations

from eiffel_expert.errors import UserError
from eiffel_expert.verify.builtin import Parser
from eiffel_expert.verify.checker import Checker
from eiffel_expert.verify.ec import EiffelStudio
from eiffel_expert.verify.engine import Engine, Surroundings
from eiffel_expert.verify.gec import Gec
from eiffel_expert.verify.gelint import Gelint
from eiffel_expert.verify.runner import Run

PARSER = "parser"
NAMES = ("builtin", "gelint", "gec", "ec", "run")


def make_engine(name: str, surroundings: Surroundings) -> Engine:
    """The engine of that name; raises UserError if there is none, and looks for no tool."""
    if name == "builtin":
        return Checker(surroundings)
    if name == PARSER:
        return Parser(surroundings)
    if name == "gelint":
        return Gelint(surroundings)
    if name == "gec":
        return Gec(surroundings)
    if name == "ec":
        return EiffelStudio(surroundings)
    if name == "run":
        return Run(surroundings)
    raise UserError(f"no such engine: {name}", f"the engines are {', '.join(NAMES)}")


def engine_names(listed: str) -> tuple[str, ...]:
    """Names out of a list with commas; raises UserError for one that is unknown or given twice."""
    names = tuple(name.strip() for name in listed.split(",") if name.strip())
    unknown = next((name for name in names if name not in NAMES), None)
    if unknown is not None or not names:
        raise UserError(f"no such engine: {unknown or listed}", f"use --engine with some of {','.join(NAMES)}")
    if len(set(names)) < len(names):
        raise UserError(f"an engine is named twice in {listed!r}", "name each once")
    return names
