"""The second reading of a text: what SmartEiffel and Liberty write and the standard never had.

A separate class, so that none of it is accepted in a modern text. `evidence` counts the constructs that no other
dialect has: fragments.py asks for enough of it before it believes this reading.
"""

from __future__ import annotations

from .. import tokens as k
from ..lexer import Tokens
from ..syntax import (
    AssertionClause,
    AssignmentAttempt,
    BinaryExpression,
    CallAgent,
    CallInstruction,
    ClassDeclaration,
    ClassType,
    Expression,
    FeatureDeclaration,
    Instruction,
    ManifestArray,
    ManifestString,
    QualifiedCall,
    Rename,
    RoutineBody,
    Type,
    UnqualifiedCall,
)
from .classes import ClassParser
from .cursor import LEGACY

_CONSTANTS = frozenset((k.STRING, k.INTEGER, k.REAL, k.CHARACTER, k.K_TRUE, k.K_FALSE, k.MINUS, k.PLUS))
_CONSTANT_TARGETS = frozenset((k.STRING, k.INTEGER, k.REAL, k.CHARACTER))
_CAPITAL_WORDS = frozenset((k.K_CURRENT, k.K_FALSE, k.K_PRECURSOR, k.K_RESULT, k.K_TRUE, k.K_VOID))


class LibertyParser(ClassParser):
    """Parses Liberty Eiffel and SmartEiffel."""

    __slots__ = ("evidence",)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens)
        self.evidence: set[str] = set()
        self.free_words()

    def free_words(self) -> None:
        """Liberty tells words by case (`VARIANT`, `SELECT` are names of classes), and `reference` is a name."""
        kinds, texts = self.kinds, self.texts
        for i, kind in enumerate(kinds):
            if kind == k.K_REFERENCE:
                if texts[i].isupper() and kinds[i + 1] == k.LBRACKET:
                    self.evidence |= {"class REFERENCE", "generic REFERENCE"}  # one that no slip brings about
                if kinds[i + 1] != k.IDENTIFIER:
                    kinds[i] = k.IDENTIFIER
            elif k.K_ACROSS <= kind <= k.K_UNIQUE and kind not in _CAPITAL_WORDS and texts[i].isupper():
                kinds[i] = k.IDENTIFIER
                self.evidence.add("upper-case word")

    def expect_identifier(self, what: str) -> str:
        if self.kinds[self.i] == k.K_RESULT and what == "class name":
            self.i += 1
            return self.texts[self.i - 1]
        return super().expect_identifier(what)

    def starts_inheritance(self) -> bool:
        """`inherit`, or `insert` for inheritance without conformance."""
        if self.kinds[self.i] == k.K_INHERIT:
            return True
        return self.kinds[self.i] == k.IDENTIFIER and self.texts[self.i].lower() == "insert"

    def parse_renames(self) -> list[Rename]:
        """Commas between the pairs may be missing."""
        renames = super().parse_renames()
        while renames and self.kinds[self.i] == k.IDENTIFIER and self.kinds[self.i + 1] == k.K_AS:
            renames += super().parse_renames()
            self.evidence.add("rename without commas")
        return renames

    def starts_parent(self, root: ClassDeclaration) -> bool:
        return super().starts_parent(root) and not self.starts_inheritance()

    def parse_inheritance(self, root: ClassDeclaration) -> None:
        count = len(root.parents)
        inserting = self.kinds[self.i] != k.K_INHERIT
        super().parse_inheritance(root)
        if inserting:
            self.evidence |= {"insert", "nonconforming"}
            for parent in root.parents[count:]:
                parent.nonconforming = True

    def parse_value_or_routine(self, node: FeatureDeclaration) -> None:
        """`f: T 5`, `f: T unique`, `f: T then e end` and `f (x: T) assign g` besides what is usual."""
        kind = self.kinds[self.i]
        if kind == k.K_ASSIGN and node.type is None:
            self.i += 1
            node.assigner = self.expect_identifier("feature name")
            self.evidence.add("procedure with assigner")
        elif node.type is not None and not node.arguments and (kind in _CONSTANTS or kind == k.LBRACE):
            node.value = self.parse_constant() if kind != k.LBRACE else self.parse_braced(self.i)
            self.evidence.add("bare constant")
            return
        elif node.type is not None and kind == k.K_UNIQUE:
            node.is_unique = True
            self.i += 1
            self.evidence.add("bare unique")
            return
        elif node.type is not None and kind == k.K_THEN:
            self.parse_routine(node)
            return
        super().parse_value_or_routine(node)

    def parse_body(self, opener: int, has_local: bool, has_require: bool) -> RoutineBody:
        """Also `then e` at the end of a body or instead of it, short for `Result := e`; a CallInstruction holds `e`."""
        if self.kinds[self.i] != k.K_THEN:
            body = super().parse_body(opener, has_local, has_require)
            if self.kinds[self.i] == k.K_THEN and body.kind in ("do", "once"):
                self.i += 1
                self.add_value(body)
            return body
        node = RoutineBody()
        node.first = self.i
        node.header_last = self.i
        node.kind = "then"
        node.keys = []
        node.language = ""
        node.alias = ""
        node.compound = []
        self.i += 1
        self.add_value(node)
        return node

    def add_value(self, body: RoutineBody) -> None:
        value = CallInstruction()
        value.first = self.i
        value.call = self.parse_expression()
        value.last = self.i - 1
        body.compound.append(value)
        body.last = self.i - 1
        self.skip_semicolons()
        self.evidence.add("then body")

    def parse_obsolete(self) -> Expression | None:
        """Also `obsolete once "message"`."""
        if self.kinds[self.i] == k.K_OBSOLETE and self.kinds[self.i + 1] == k.K_ONCE:
            self.i += 2
            self.evidence.add("once message")
            return self.parse_string(self.i, None, True)
        return super().parse_obsolete()

    def starts_inline_agent(self) -> bool:
        return self.kinds[self.i] == k.K_THEN or super().starts_inline_agent()

    def parse_marked_type(self, first: int) -> Type:
        """Liberty has a class RESULT."""
        if self.kinds[first] != k.K_RESULT:
            return super().parse_marked_type(first)
        node = ClassType()
        node.first = first
        node.last = first
        node.marks = ()
        node.name = self.texts[first]
        node.actuals = []
        self.evidence.add("class RESULT")
        self.i = first + 1
        return node

    def parse_list(self, closer: int) -> list[Expression]:
        """Semicolons and a separator at the end are fine."""
        self.enter()
        self.i += 1
        items: list[Expression] = []
        while self.kinds[self.i] != closer:
            items.append(self.parse_expression())
            if self.kinds[self.i] != closer and self.kinds[self.i] != k.COMMA and self.kinds[self.i] != k.SEMICOLON:
                self.fail(("`,'", k.describe(closer), "operator"))
            while self.kinds[self.i] == k.COMMA or self.kinds[self.i] == k.SEMICOLON:
                self.i += 1
        self.i += 1
        self.leave()
        return items

    def parse_real(self, first: int, i: int, typed: Type | None) -> Expression:
        node = super().parse_real(first, i, typed)
        return node if typed is not None else self.parse_bracket_chain(node)

    def parse_operand(self) -> Expression:
        """An operand, perhaps tested: `x ?:= e` says whether the assignment attempt would succeed."""
        i = self.i
        if self.kinds[i] == k.IDENTIFIER and self.kinds[i + 1] == k.STRING and self.texts[i].upper() == "U":
            self.i = i + 1
            self.evidence.add("U string")
            return self.parse_string(i, None, False)
        left = super().parse_operand()
        if self.kinds[self.i] != k.QUESTION or self.kinds[self.i + 1] != k.ASSIGN:
            return left
        node = BinaryExpression()
        node.operator = "?:="
        node.operator_token = self.i
        self.i += 2
        node.left = left
        node.right = self.parse_operand()
        node.first = left.first
        node.last = self.i - 1
        self.evidence.add("attempt test")
        return node

    def parse_other_operand(self, i: int, kind: int) -> Expression:
        if kind == k.TILDE:
            self.evidence.add("tilde")
            return self.parse_unary(i, kind)
        if kind == k.K_ONCE and self.kinds[i + 1] == k.IDENTIFIER and self.kinds[i + 2] == k.STRING:
            self.i = i + 2
            self.evidence.add("U string")
            return self.parse_string(i, None, True)
        return super().parse_other_operand(i, kind)

    def parse_integer(self, first: int, i: int, typed: Type | None) -> Expression:
        node = super().parse_integer(first, i, typed)
        return node if typed is not None else self.parse_bracket_chain(node)

    def parse_typed_number(self, first: int, typed: Type | None) -> Expression | None:
        start = self.i
        number = super().parse_typed_number(first, typed)
        if isinstance(number, QualifiedCall):
            self.i = start
            return None
        return number

    def parse_bracket_chain(self, node: Expression) -> Expression:
        """Constants are targets too: `"x".count`."""
        if self.kinds[self.i] == k.DOT:
            self.evidence.add("constant as target")
        return self.parse_chain(node)

    def parse_braced_manifest(self, first: int, typed: Type) -> Expression:
        """`{ARRAY [T] 1, << ... >>}` or `{INTEGER_8 5}`."""
        self.i -= 1  # parse_list begins at an opening token
        node = ManifestArray()
        node.first = first
        node.type = typed
        node.items = self.parse_list(k.RBRACE)
        node.last = self.i - 1
        self.evidence.add("braced manifest")
        return self.parse_bracket_chain(node)

    def parse_variant(self) -> tuple[str, Expression]:
        """Semicolons may follow."""
        variant = super().parse_variant()
        self.skip_semicolons()
        return variant

    def check_not_bare(self, previous: AssertionClause, clause: AssertionClause) -> None:
        """Any tag may stand alone."""

    def is_choice_constant(self, node: Expression) -> bool:
        if isinstance(node, ManifestString):
            self.evidence.add("string choice")
            return True
        return super().is_choice_constant(node)

    def parse_keyword_instruction(self, i: int, kind: int) -> Instruction | None:
        """Also calls whose target is a constant: `3.times (agent f)`."""
        if kind in _CONSTANT_TARGETS:
            self.evidence.add("constant as target")
            return self.parse_call_or_assignment(i, kind)
        return super().parse_keyword_instruction(i, kind)

    def parse_call_or_assignment(self, i: int, kind: int) -> Instruction:
        """Also `x ::= e`, an assignment attempt that must succeed."""
        start = self.i
        target = self.parse_operand()
        if self.kinds[self.i] == k.COLON and self.kinds[self.i + 1] == k.ASSIGN:
            self.evidence.add("forced attempt")
            node = AssignmentAttempt()
            self.i += 2
            node.first = i
            node.target = target
            node.source = self.parse_expression()
            node.last = self.i - 1
            return node
        self.i = start
        return super().parse_call_or_assignment(i, kind)

    def parse_call_agent(self, i: int) -> Expression:
        """`agent a.b.c (?)`: the target may be a chain of names."""
        j = self.i
        while self.kinds[j] == k.IDENTIFIER and self.kinds[j + 1] == k.DOT:
            j += 2
        if j < self.i + 4:
            return super().parse_call_agent(i)
        node = CallAgent()
        node.first = i
        node.target = self.parse_name_chain(j - 1)
        self.i = j
        node.name_token = j
        node.name = self.expect_identifier("feature name")
        node.operands = self.parse_operands() if self.kinds[self.i] == k.LPAREN else None
        node.last = self.i - 1
        self.marks |= LEGACY
        return node

    def parse_name_chain(self, end: int) -> Expression:
        """`a.b.c` up to, but not including, the dot at token `end`."""
        first = UnqualifiedCall()
        first.name = self.texts[self.i]
        first.arguments = None
        target = self.leaf(first, self.i)
        while self.i < end:
            call = QualifiedCall()
            call.first = target.first
            call.last = self.i + 1
            call.target = target
            call.name_token = self.i + 1
            call.name = self.texts[self.i + 1]
            call.arguments = None
            target = call
            self.i += 2
        return target
