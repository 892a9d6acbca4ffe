"""Texts of valid classes made from a grammar, for tests: tokens first, then any layout with comments between them.

In: Hypothesis' choices. Out: texts that the parser must accept. The grammar is written down apart from the parser, from
ECMA-367 and what compilers take; where an instruction could be read as the rest of the one before, it is set off by a
semicolon.
"""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

# A rule's first alternative is its simplest: deep down it is the only one.
GRAMMAR: Final[dict[str, tuple[str, ...]]] = {
    "class": ("<notes> <header> class A <generics> <obsolete> <parents> <creators> <converters> <clauses> <end>",),
    "notes": ("", "note <entry>", "note <entry> ; <entry> <entry>"),
    "entry": ('n : "s"', "n : x , 1 , 'c' , True", "n : A"),
    "header": ("", "deferred", "expanded", "frozen"),
    "generics": ("", "[ G ]", "[ G -> <type> create make end , expanded H ]", "[ G -> { <class_type> , A } , H -> A ]"),
    "obsolete": ("", 'obsolete "s"', "obsolete <verbatim>"),
    "parents": ("", "inherit <parent>", "inherit <parent> <parent>", "inherit { NONE } <parent> inherit <parent>"),
    "parent": ("A", "<class_type>", "A <renames> <exports> <undefines> <redefines> <selects> end", "A redefine x end"),
    "renames": ("", "rename x as y", 'rename x as y alias "+" , y as z'),
    "exports": ("", "export { NONE } all", "export { A , B } x , y ; { ANY } z"),
    "undefines": ("", "undefine x"),
    "redefines": ("redefine x", "redefine x , y"),
    "selects": ("", "select x"),
    "creators": ("", "create x", "create { NONE } x , y create y"),
    "converters": ("", "convert x ( { A } )", "convert x ( { A , B } ) , y : { STRING }"),
    "clauses": ("feature <features>", "", "feature { NONE } <features> feature { A , B } <features>", "feature"),
    "end": ("end", "invariant <assertions> end", "note <entry> end", "invariant <assertions> note <entry> end"),
    "features": ("<feature>", "<feature> <feature>", "<feature> ; <feature> <feature>"),
    "feature": (
        "x : <type>",
        "<names> <arguments> <routine>",
        "<names> <arguments> : <type> <routine>",
        "<names> : <type> assign y <routine>",
        "x : <type> = <constant>",
        "x , frozen y : <type>",
        "x : <type> attribute <compound> <ensure> end",
    ),
    "names": ("x", "x , y", "frozen x", 'x alias "+"', 'x alias "[]"', 'x alias "<=" convert'),
    "arguments": ("", "( x : <type> )", "( x , y : <type> ; z : <type> )", "( )"),
    "routine": (
        "do <compound> end",
        "<feature_notes> <require> <locals> <body> <compound> <ensure> <rescue> end",
        "<require> deferred <ensure> end",
        'external "C" alias "s" end',
        '<require> external "C inline" alias <verbatim> <ensure> end',
    ),
    "feature_notes": ("", "note <entry>", 'obsolete "s"', 'note <entry> obsolete "s"'),
    "require": ("", "require <assertions>", "require else <assertions>"),
    "ensure": ("", "ensure <assertions>", "ensure then <assertions>", "ensure class ; <assertions>"),
    "locals": ("", "local x : <type>", "local x , y : <type> ; z : <type>", "local"),
    "body": ("do", "once", 'once ( "THREAD" )'),
    "rescue": ("", "rescue <compound>", "rescue retry"),
    "assertions": ("", "<expression>", "t : <expression>", "t : <expression> u : <expression>", "<expression> ; t : x"),
    "compound": ("", "<instruction>", "<instruction> ; <compound>", "<instruction> <keyword_instruction>"),
    "instruction": ("x", "<keyword_instruction>", "<assignment>", "<call>"),
    "assignment": (
        "x := <expression>",
        "Result := <expression>",
        "<target> . y := <expression>",
        "x [ <expression> ] := y",
    ),
    "target": ("x", "x ( <expression> )", "( <expression> )", "Current", "Result . x ( y )", "x [ y ]"),
    "call": ("x . y", "x ( <expression> ) . y", "( <expression> ) . x", "{ <class_type> } . x ( y )", "Current . x"),
    "keyword_instruction": (
        "retry",
        "if <expression> then <compound> end",
        "if <expression> then <compound> elseif <expression> then <compound> else <compound> end",
        "from <compound> <loop_rest>",
        "across <iterable> as x <iteration_rest>",
        "inspect <expression> when <choices> then <compound> <else> end",
        "check <assertions> end",
        "check <expression> then <compound> end",
        'debug ( "D" , "E" ) <compound> end',
        "debug <compound> end",
        "create x",
        "create { <class_type> } x . make ( <expression> )",
        "create Result . make",
        "separate <iterable> as x , y as z do <compound> end",
        "⟳ x : <expression> ¦ <compound> ⟲",
        "Precursor { A } ( <expression> )",
    ),
    "loop_rest": (
        "until <expression> loop <compound> end",
        "invariant <assertions> until <expression> loop <compound> variant <expression> end",
        "until <expression> loop <compound> variant t : <expression> end",
    ),
    "iteration_rest": ("loop <compound> end", "until x loop <compound> end", "invariant x loop <compound> end"),
    "iterable": ("x", "( <expression> )", "x . y ( <expression> )", "<< <expression> , y >>", "x |..| 1"),
    "else": ("", "else <compound>"),
    "choices": ("1", "1 .. 2", "'a' .. 'z' , x", "{ A } . x , y"),
    "expression": (
        "x",
        "<operand>",
        "<operand> <binary> <expression>",
        "<unary> <expression>",
        "old <operand>",
        "<operand> <binary> <operand> <binary> <operand>",
    ),
    "unary": ("not", "-", "+", "|+|"),
    "binary": (
        *("+", "-", "*", "/", "//", "\\\\", "^", "=", "/=", "~", "/~", "<", ">", "<=", ">=", "|-|", "⇒", "∧", "∨"),
        *("and", "or", "xor", "implies", "and then", "or else"),
    ),
    "operand": (
        "1",
        "<constant>",
        "Result",
        "Current",
        "Void",
        "x . y ( <expression> , <expression> ) . z",
        "x [ <expression> ]",
        "( <expression> )",
        "( <expression> ) . x",
        "[ <expression> , <expression> ]",
        "[ ]",
        "<< <expression> , x >>",
        "<< >>",
        "{ <type> }",
        "{ <class_type> } . x ( <expression> )",
        "create { <class_type> } . make ( <expression> )",
        "attached x",
        "attached { <type> } <operand> as y",
        "agent x",
        "agent x . y ( ? , <expression> , { <type> } ? )",
        "agent { A } . x",
        "agent ( x : <type> ) : <type> do <compound> end ( y )",
        "agent do <compound> end",
        "across <iterable> as y all <expression> end",
        "across <iterable> as y until x some <expression> end",
        "if <expression> then <expression> elseif x then <expression> else <expression> end",
        "( ∀ x : <expression> ¦ <expression> )",
        "( ∃ x : <expression> ¦ <expression> )",
        "Precursor ( <expression> )",
        "$ x",
        'once "s"',
        "<verbatim>",
    ),
    "constant": (
        *("1", "1_000", "- 2", "0x1F", "0b11", "0c17", "1.5e-3", ".5", "1.", "{ A } 1", "{ A } - 1"),
        *("'%N'", "'%/65/'", "'''", '"a%Tb"', '"%/0x1F/"', '"é∀"', '"a%\n\t%b"', '""'),
    ),
    "verbatim": ('"[\n\t\tx "y" ]\n\t]"', '"{\n--\n}"', '"tag[\n]"\n]tag"'),
    "type": (
        "A",
        "<class_type>",
        "detachable <class_type>",
        "attached A",
        "separate A",
        "detachable separate A",
        "like x",
        "like Current",
        "like x . y",
        "TUPLE",
        "TUPLE [ <type> ]",
        "TUPLE [ x , y : <type> ; z : A ]",
        "? A",
    ),
    "class_type": ("A", "B [ <type> ]", "HASH_TABLE [ <type> , STRING ]"),
}
SEPARATORS: Final = (
    " ",
    "\n",
    "\t",
    " ",
    "\n\n\t",
    "\r\n",
    " -- c\n",
    "\n-- é \"x\" 'y'\n",
    " --\n",
    " -- end class\n",
)
_DEEPEST: Final = 7


@st.composite
def tokens(draw: st.DrawFn, rule: str = "class") -> list[str]:
    """The texts of the tokens of what `rule` describes."""
    found: list[str] = []
    pending = [(f"<{rule}>", 0)]
    while pending:
        word, depth = pending.pop()
        if word[0] != "<" or word[1:-1] not in GRAMMAR:
            found.append(word)
            continue
        alternatives = GRAMMAR[word[1:-1]]
        choice = alternatives[0] if depth > _DEEPEST else draw(st.sampled_from(alternatives))
        pending += [(part, depth + 1) for part in reversed(split(choice))]
    return found


def split(choice: str) -> list[str]:
    """The words of an alternative; strings with blanks in them are one."""
    return [choice] if choice[:1] in ('"', "'") and choice[-1:] in ('"', "'") else _words(choice)


def _words(choice: str) -> list[str]:
    found = []
    for number, part in enumerate(choice.split('"')):
        found += [f'"{part}"'] if number % 2 else part.split()
    return found


@st.composite
def texts(draw: st.DrawFn, rule: str = "class") -> str:
    """Tokens with blanks, line ends and comments between them."""
    separators = draw(st.sampled_from(((" ",), ("\n",), SEPARATORS)))
    words = draw(tokens(rule))
    if len(separators) == 1:
        return separators[0].join(words) + "\n"
    chance = draw(st.randoms(use_true_random=False))
    return "".join(word + chance.choice(separators) for word in words)
