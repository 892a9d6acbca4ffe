"""Nodes of instructions (ECMA-367 8.5.7 ff., 8.17-8.26). A compound is a plain list of instructions."""

from __future__ import annotations

from typing import ClassVar

from .base import Expression, Instruction, Node, Type
from .declarations import Assertions
from .expressions import Choice, Iteration


class CallInstruction(Instruction):
    """A call used as an instruction."""

    __slots__ = ("call",)
    _fields: ClassVar[tuple[str, ...]] = ("call",)
    call: Expression


class Assignment(Instruction):
    """`target := source`; target is an UnqualifiedCall without arguments or `Result`."""

    __slots__ = ("source", "target")
    _fields: ClassVar[tuple[str, ...]] = ("target", "source")
    target: Expression
    source: Expression


class AssignerCall(Instruction):
    """`a.b := source` or `a [i] := source`."""

    __slots__ = ("source", "target")
    _fields: ClassVar[tuple[str, ...]] = ("target", "source")
    target: Expression
    source: Expression


class AssignmentAttempt(Instruction):
    """`target ?= source`, obsolete."""

    __slots__ = ("source", "target")
    _fields: ClassVar[tuple[str, ...]] = ("target", "source")
    target: Expression
    source: Expression


class CreationInstruction(Instruction):
    """`create <REGION> {T} target.name (arguments)`, or `!T! target.name (arguments)` (then `is_bang`)."""

    __slots__ = ("arguments", "is_bang", "name", "name_token", "region", "target", "type")
    _fields: ClassVar[tuple[str, ...]] = ("type", "target", "arguments")
    region: str
    type: Type | None
    target: Expression
    name: str
    name_token: int
    arguments: list[Expression] | None
    is_bang: bool


class Conditional(Instruction):
    """`if ... then ... elseif ... then ... else ... end`; `alternative` is None without `else`."""

    __slots__ = ("alternative", "branches")
    _fields: ClassVar[tuple[str, ...]] = ("branches", "alternative")
    branches: list[ConditionalBranch]
    alternative: list[Instruction] | None


class ConditionalBranch(Node):
    """`condition then compound`; the keyword `if` or `elseif` belongs to it."""

    __slots__ = ("compound", "condition")
    _fields: ClassVar[tuple[str, ...]] = ("condition", "compound")
    condition: Expression
    compound: list[Instruction]


class Inspect(Instruction):
    """`inspect e when ... then ... else ... end`, a multi-branch."""

    __slots__ = ("alternative", "expression", "whens")
    _fields: ClassVar[tuple[str, ...]] = ("expression", "whens", "alternative")
    expression: Expression
    whens: list[WhenPart]
    alternative: list[Instruction] | None


class WhenPart(Node):
    """`when choices then compound`."""

    __slots__ = ("choices", "compound")
    _fields: ClassVar[tuple[str, ...]] = ("choices", "compound")
    choices: list[Choice]
    compound: list[Instruction]


class Loop(Instruction):
    """`across ... from ... invariant ... until ... loop ... variant ... end`, or `⟳ x: e ¦ ... ⟲`.

    `initialization` is None without `from`; `variant_tag` is the label of the variant, "" if none.
    """

    __slots__ = ("body", "exit", "initialization", "invariant_part", "iteration", "variant_part", "variant_tag")
    _fields: ClassVar[tuple[str, ...]] = (
        "iteration",
        "initialization",
        "invariant_part",
        "exit",
        "body",
        "variant_part",
    )
    iteration: Iteration | None
    initialization: list[Instruction] | None
    invariant_part: Assertions | None
    exit: Expression | None
    body: list[Instruction]
    variant_tag: str
    variant_part: Expression | None


class Check(Instruction):
    """`check assertions end` or `check assertions then compound end` (a guard)."""

    __slots__ = ("assertions", "compound")
    _fields: ClassVar[tuple[str, ...]] = ("assertions", "compound")
    assertions: Assertions
    compound: list[Instruction] | None


class Debug(Instruction):
    """`debug ("key") ... end`; keys with their quotes."""

    __slots__ = ("compound", "keys")
    _fields: ClassVar[tuple[str, ...]] = ("compound",)
    keys: list[str]
    compound: list[Instruction]


class Retry(Instruction):
    """`retry`."""

    __slots__ = ()


class SeparateInstruction(Instruction):
    """`separate a as x, b as y do ... end`."""

    __slots__ = ("arguments", "compound")
    _fields: ClassVar[tuple[str, ...]] = ("arguments", "compound")
    arguments: list[SeparateArgument]
    compound: list[Instruction]


class SeparateArgument(Node):
    """`expression as name`."""

    __slots__ = ("expression", "name")
    _fields: ClassVar[tuple[str, ...]] = ("expression",)
    expression: Expression
    name: str
