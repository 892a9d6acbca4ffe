"""What the printer does to a text: one construct, one property a test. Sources are given without their tabs' depth."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from eiffel_expert.eiffel import first_difference, parse, parse_feature, parse_fragment, print_node, print_tree, walk
from eiffel_expert.eiffel.syntax import BinaryExpression, Conditional, ConditionalBranch

SAMPLES = Path(__file__).parents[2] / "samples"


def printed(text: str, kind: str) -> str:
    tree = parse_fragment(dedent(text), kind)
    assert tree.ok, tree.diagnostics
    return print_tree(tree)


def tabbed(text: str) -> str:
    """A text with four blanks a level as one with tabs."""
    return dedent(text).lstrip("\n").replace("    ", "\t")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("f(x,y)", "f (x, y)"),
        ("a[i].b", "a [i].b"),
        ("x+1", "x + 1"),
        ("-x * - 1", "-x * - 1"),
        ("not(a)", "not (a)"),
        ("a  and   then\tb", "a and then b"),
        ("( a + b )*c", "(a + b) * c"),
        ("- -x", "- -x"),
        ("{ARRAY[INTEGER]}<<1,2>>", "{ARRAY [INTEGER]} <<1, 2>>"),
        ("[1,2]", "[1, 2]"),
        ("create{LIST[G]}.make(1)", "create {LIST [G]}.make (1)"),
        ("attached{T}x as y", "attached {T} x as y"),
        ("agent{T}.f(?,{U}?,1)", "agent {T}.f (?, {U} ?, 1)"),
        ("agent(a:T;b:U):V do Result:=a end", "agent (a: T; b: U): V do Result := a end"),
        ("across s as i all i>0 end", "across s as i all i > 0 end"),
        ("∀ i:s¦i>0", "∀ i: s ¦ i > 0"),
        ("if a then b else c end", "if a then b else c end"),
        ("1  |..|\tn", "1 |..| n"),
        ("$x", "$x"),
        ("@c.key", "@c.key"),
        ("{INTEGER_8}-1", "{INTEGER_8} -1"),
        ("Precursor{T}(x)", "Precursor {T} (x)"),
        ('once{STRING}"x"', 'once {STRING} "x"'),
        ("old a.b", "old a.b"),
        ("'%T'", "'%T'"),
        ('"a%Tb"', '"a%Tb"'),
    ],
)
def test_blanks_within_a_line(source: str, expected: str) -> None:
    assert printed(source, "expression") == expected + "\n"


def test_verbatim_strings_stay_as_they_are() -> None:
    text = 'x := "[\n  a\n\t b  \n]"'
    assert printed(text, "instructions") == text + "\n"


def test_an_instruction_a_line() -> None:
    assert printed("a; b := c; create d", "instructions") == "a\nb := c\ncreate d\n"


def test_a_semicolon_that_separates_stays() -> None:
    assert printed("a; (b).c", "instructions") == "a;\n(b).c\n"


def test_a_conditional() -> None:
    source = "if a then b elseif c then d else e end"
    assert printed(source, "instructions") == tabbed("""
        if a then
            b
        elseif c then
            d
        else
            e
        end
    """)


def test_a_condition_of_several_lines_has_them_to_itself() -> None:
    source = "if a and then\n\t\t\tb then c end"
    assert printed(source, "instructions") == tabbed("""
        if
            a and then
            b
        then
            c
        end
    """)


def test_a_loop() -> None:
    source = "from i := 1 invariant p: q; r until i > n loop f (i); i := i + 1 variant v: n - i end"
    assert printed(source, "instructions") == tabbed("""
        from
            i := 1
        invariant
            p: q
            r
        until
            i > n
        loop
            f (i)
            i := i + 1
        variant
            v: n - i
        end
    """)


def test_both_forms_of_an_iteration_stay() -> None:
    short = "across a as b loop\n\tc\nend\n"
    long = "across\n\ta as b\nloop\n\tc\nend\n"
    assert (printed(short, "instructions"), printed(long, "instructions")) == (short, long)


def test_an_inspect() -> None:
    source = "inspect x when 1,2..5 then a when 'c' then else b end"
    assert printed(source, "instructions") == tabbed("""
        inspect x
        when 1, 2 .. 5 then
            a
        when 'c' then
        else
            b
        end
    """)


def test_check_debug_and_separate() -> None:
    source = 'check a end check b then c end debug("x","y") d end separate e as f do g end'
    assert printed(source, "instructions") == tabbed("""
        check a end
        check b then
            c
        end
        debug ("x", "y")
            d
        end
        separate e as f do
            g
        end
    """)


def test_a_check_of_several_assertions_has_one_a_line() -> None:
    assert printed("check a: b; c: d end", "instructions") == "check\n\ta: b\n\tc: d\nend\n"


def test_an_inline_agent_of_several_instructions() -> None:
    source = "list.do_all (agent (x: T) local i: T do f (x); g ensure h end)"
    assert printed(source, "instructions") == tabbed("""
        list.do_all (agent (x: T)
            local
                i: T
            do
                f (x)
                g
            ensure
                h
            end)
    """)


def test_a_routine() -> None:
    source = """\
        f (a: T): U assign g note n: m obsolete "o" require else p: a /= Void local i, j: T; l: V once ("OBJECT")
        h ensure then q: r rescue retry end
        """
    assert printed(source, "feature") == tabbed("""
        f (a: T): U assign g
            note
                n: m
            obsolete "o"
            require else
                p: a /= Void
            local
                i, j: T
                l: V
            once ("OBJECT")
                h
            ensure then
                q: r
            rescue
                retry
            end
    """)


def test_an_external_routine() -> None:
    source = 'f external "C inline" alias "g()" end'
    expected = 'f\n\texternal\n\t\t"C inline"\n\talias\n\t\t"g()"\n\tend\n'
    assert printed(source, "feature") == expected


def test_attributes_and_constants() -> None:
    source = 'a: T;\n\nb: INTEGER=5\n\nc: STRING = "x" -- Comment.\nd: T attribute create Result ensure e end'
    assert printed(source, "feature") == tabbed("""
        a: T

        b: INTEGER = 5

        c: STRING = "x"
                -- Comment.

        d: T
            attribute
                create Result
            ensure
                e
            end
    """)


def test_bare_constants_may_stand_close() -> None:
    assert printed("a: T = 1\nb: T = 2\n\nc: T = 3", "feature") == "a: T = 1\nb: T = 2\n\nc: T = 3\n"


def test_a_group_of_attributes_may_share_a_comment() -> None:
    text = "a: T\nb: T\n\t\t-- Both.\n\nc: T\n"
    assert printed("a: T\nb: T;\n-- Both.\nc: T", "feature") == text


def test_a_whole_class() -> None:
    source = """\
        note description: "D"; author: "A" deferred class
        C [G -> {A, B} create make end] obsolete "x" inherit A rename a as b export {NONE} c, d; {ANY} all
        undefine e redefine f, g select h end B inherit {NONE} D create make, put create {D} set
        convert make ({A}), to_b: {B} feature {NONE} -- Init
        make do end feature x: T invariant i: x; j note k: "l" end
        """
    assert printed(source, "class") == tabbed("""
        note
            description: "D"
            author: "A"

        deferred class
            C [G -> {A, B} create make end]

        obsolete "x"

        inherit
            A
                rename
                    a as b
                export
                    {NONE} c, d
                    {ANY} all
                undefine
                    e
                redefine
                    f,
                    g
                select
                    h
                end
            B

        inherit {NONE}
            D

        create
            make,
            put

        create {D}
            set

        convert
            make ({A}),
            to_b: {B}

        feature {NONE} -- Init

            make
                do
                end

        feature

            x: T

        invariant
            i: x
            j

        note
            k: "l"

        end
    """)


def test_line_breaks_of_an_expression_stay() -> None:
    source = "x := f (a,\n  b) +\n c"
    assert printed(source, "instructions") == "x := f (a,\n\tb) +\n\tc\n"


def test_the_legacy_dialect_stays_legacy() -> None:
    source = (
        'f:INTEGER is do !!x.make;!T!y; Result:=a.infix_one end g: BOOLEAN is True infix "+"(o:T):T is deferred end'
    )
    text = printed(source, "feature")
    assert text.startswith("f: INTEGER is\n\tdo\n\t\t!! x.make\n\t\t!T! y\n")
    assert '\n\ng: BOOLEAN is True\n\ninfix "+" (o: T): T is\n\tdeferred\n\tend\n' in text


def test_line_ends_stay() -> None:
    tree = parse_fragment("a\r\nb; c\r\n", "instructions")
    assert print_tree(tree) == "a\r\nb\r\nc\r\n"


def test_an_empty_fragment_is_empty() -> None:
    assert print_tree(parse_fragment("", "instructions")) == ""


def test_a_tree_with_errors_is_not_printed() -> None:
    with pytest.raises(ValueError, match="line 1"):
        print_tree(parse("class A feature f do"))


def test_one_node_at_a_depth() -> None:
    tree = parse_feature("f do if a then b end -- c\n end")
    node = next(node for node in walk(tree.nodes[0]) if isinstance(node, Conditional))
    assert print_node(tree, node, 1) == "\tif a then\n\t\tb\n\tend"


def test_an_expression_is_a_node_too() -> None:
    tree = parse_fragment("f (a+b)", "expression")
    node = next(node for node in walk(tree.nodes[0]) if isinstance(node, BinaryExpression))
    assert print_node(tree, node) == "a + b"


def test_a_branch_is_a_node_too() -> None:
    tree = parse_fragment("if a then b elseif c then d; e end", "instructions")
    node = [node for node in walk(tree.nodes[0]) if isinstance(node, ConditionalBranch)][-1]
    assert print_node(tree, node) == "elseif c then\n\td\n\te"


def test_every_node_of_a_class_can_be_printed_alone() -> None:
    tree = parse((SAMPLES / "containers" / "tally_bag.e").read_text(encoding="utf-8"))
    assert tree.root is not None
    assert all(print_node(tree, node).strip() for node in walk(tree.root))


def test_bare_assertions_stand_one_a_line() -> None:
    assert printed("a: b; c; d:", "assertions") == "a: b\nc\nd:\n"


def test_a_tag_without_assertion_keeps_its_semicolon() -> None:
    assert printed("f require a: ; b do end", "feature") == "f\n\trequire\n\t\ta:;\n\t\tb\n\tdo\n\tend\n"


def test_feature_clauses_alone() -> None:
    source = "feature {A} -- B\nx: T feature f do end"
    expected = "feature {A} -- B\n\n\tx: T\n\nfeature\n\n\tf\n\t\tdo\n\t\tend\n"
    assert printed(source, "feature_clause") == expected


def test_a_fragment_at_a_depth() -> None:
    assert print_tree(parse_feature("f do g end"), 1) == "\tf\n\t\tdo\n\t\t\tg\n\t\tend\n"


def test_a_number_before_a_dot_keeps_its_blank() -> None:
    """`5 .` is two tokens, `5.` one; constants as targets are Liberty's."""
    assert "5 .g" in printed('class A insert B feature {ANY} f is do x := 5 .g; y := "a".count end end', "class")


def test_a_feature_without_body_keeps_its_header_comment() -> None:
    tree = parse("class A feature x: T\n\t\t\t-- X.\n\n\t-- Of y.\n\ty: T end")
    assert print_node(tree, tree.features[0]) == "x: T\n\t\t-- X."


def test_the_deepest_nesting() -> None:
    tree = parse_fragment("if a then " * 390 + "b" + " end" * 390, "instructions")
    assert tree.ok
    assert print_tree(tree).count("\n") == 781


def test_all_samples_print_to_an_equal_tree_and_stay_so() -> None:
    for file in sorted(SAMPLES.rglob("*.e")):
        tree = parse(file.read_text(encoding="utf-8"))
        text = print_tree(tree)
        again = parse(text)
        assert again.ok
        assert first_difference(tree, again) is None, file
        assert print_tree(again) == text, file
