"""Each mutation makes its mistake in one feature: the line that it changes, as it then reads."""

from __future__ import annotations

import pytest

from eiffel_expert.dataset.mutations.families import FAMILIES
from eiffel_expert.dataset.mutations.flaws import FLAWS
from eiffel_expert.dataset.mutations.place import Place
from eiffel_expert.eiffel import parse_feature


def routine(*body: str, head: str = "work", locals_: tuple[str, ...] = (), require: str = "", ensure: str = "") -> str:
    """A routine with these lines in its body."""
    parts = [head]
    parts += ["\trequire", f"\t\t{require}"] if require else []
    parts += ["\tlocal", *(f"\t\t{line}" for line in locals_)] if locals_ else []
    parts += ["\tdo", *(f"\t\t{line}" for line in body)]
    parts += ["\tensure", *(f"\t\t{line}" for line in ensure.split("\n"))] if ensure else []
    return "\n".join((*parts, "\tend"))


TESTED = routine("if attached name as l_name then", "\tprint (l_name.count)", "end")
GUARDED = routine("if attached name as l_name then", "\tprint (l_name)", "end")
CONDITION = routine("if x /= Void and then x.is_empty then", "\tprint (x)", "end")
COUNTING = routine(
    "from",
    "\ti := 1",
    "until",
    "\ti > count",
    "loop",
    "\tprint (item (i))",
    "\ti := i + 1",
    "end",
    locals_=("i: INTEGER",),
)
ITEMS = routine(
    "from", "\ti := 1", "until", "\ti > list.count", "loop", "\tprint (list.item (i))", "\ti := i + 1", "end",
    locals_=("i: INTEGER",),
)  # fmt: skip
ADDING = routine("count := count + 1", ensure="one_more: count = old count + 1\nhas: has (x)")
KEYED = ("x: HASH_TABLE [INTEGER, STRING]",)
SAME = routine("Result := name.same_string (other)", head="f: BOOLEAN")
ASKING = routine("work", require="not_empty: not is_empty")

CASES: dict[str, tuple[str, str]] = {
    # void safety
    "void test for object test": (TESTED, "if name /= Void then"),
    "tested name used": (TESTED, "print (name.count)"),
    "local forgotten": (TESTED, "if attached name then"),
    "guard forgotten": (GUARDED, "print (name)"),
    "check without local": (routine("check attached name as l then", "\tprint (l)", "end"), "check name /= Void end"),
    "strict operator": (CONDITION, "if x /= Void and x.is_empty then"),
    "operands exchanged": (CONDITION, "if x.is_empty and then x /= Void then"),
    "test forgotten": (CONDITION, "if x.is_empty then"),
    "detachable forgotten": (routine("l := Void", locals_=("l: detachable STRING",)), "l: STRING"),
    "detachable result forgotten": (routine("Result := Void", head="f: detachable STRING"), "f: STRING"),
    "precondition forgotten": (
        routine("print (x)", head="f (x: detachable ANY)", require="x_attached: x /= Void\n\t\tready: is_ready"),
        "ready: is_ready",
    ),
    # initialisation
    "attribute forgotten": (routine("name := a_name", "count := 0", head="make (a_name: STRING)"), "count := 0"),
    "creation forgotten": (
        routine("create l.make (10)", "l.extend (1)", locals_=("l: ARRAYED_LIST [INTEGER]",)),
        "l.extend (1)",
    ),
    "result forgotten in branch": (
        routine("if is_ready then", "\tResult := a", "else", "\tResult := b", "end", head="f: STRING"),
        "Result := a",
    ),
    "used too early": (routine("create l.make (1)", "l.extend (2)", locals_=("l: LIST [INTEGER]",)), "l.extend (2)"),
    "current passed too early": (routine("name := a_name", "register (Current)"), "register (Current)"),
    "default lost": (routine("Result := fallback", "print (1)", head="f: STRING"), "print (1)"),
    # invented names
    "invented feature": (routine("print (list.count)"), "print (list.length)"),
    "invented own feature": (routine("set_name (1)"), "assign_name (1)"),
    "invented creation procedure": (routine("create text.make_empty"), "create text.make_blank"),
    "getter": (routine("print (person.age)"), "print (person.get_age)"),
    "foreign void": (routine("Result := x /= Void", head="f: BOOLEAN"), "Result := x /= null"),
    "foreign current": (routine("x.put (Current)"), "x.put (this)"),
    "foreign precursor": (routine("Precursor (x)"), "super (x)"),
    "invented class": (routine("i := 1", locals_=("i: INTEGER",)), "i: INT"),
    # arguments
    "argument missing": (routine("list.put (a_item, 2)", head="f (a_item: ANY)"), "list.put (2)"),
    "argument added": (routine("list.extend (x)"), "list.extend (x, True)"),
    "arguments exchanged": (routine("table.put (value, key)"), "table.put (key, value)"),
    "conversion forgotten": (routine("print (count.out)"), "print (count)"),
    "literal of other type": (routine("text.append_character (' ')"), 'text.append_character (" ")'),
    "void passed": (routine("set_name (a_name)", head="f (a_name: STRING)"), "set_name (Void)"),
    # types
    "real division": (routine("i := i // 2"), "i := i / 2"),
    "number as condition": (routine("if list.count > 0 then", "\twork", "end"), "if list.count then"),
    "reference as condition": (routine("if x = Void then", "\twork", "end"), "if not x then"),
    "container as condition": (routine("if not list.is_empty then", "\twork", "end"), "if list then"),
    "generics forgotten": (routine("x := y", locals_=("x: LIST [ANY]",)), "x: LIST"),
    "generics added": (routine("x := y", locals_=("x: STRING",)), "x: STRING [CHARACTER]"),
    "generics exchanged": (routine("x := y", locals_=KEYED), "x: HASH_TABLE [STRING, INTEGER]"),
    "wrong local": (routine("i := 1", locals_=("i: INTEGER",)), "i: STRING"),
    "element for container": (routine("x := list.first"), "x := list"),
    # commands and queries
    "fluent chain": (routine("text.append (a)", "text.append (b)"), "text.append (a).append (b)"),
    "command assigned": (routine("l.wipe_out", locals_=("l: LIST [ANY]",)), "l := l.wipe_out"),
    "command as result": (routine("list.prune (x)", "Result := True", head="f: BOOLEAN"), "Result := list.prune (x)"),
    "result dropped": (routine("Result := list.first", head="f: ANY"), "list.first"),
    "value dropped": (routine("text := text.as_lower"), "text.as_lower"),
    "creation as expression": (routine("create list.make (10)"), "list := list.make (10)"),
    "command in condition": (
        routine("table.search (key)", "if table.found then", "\twork", "end"),
        "if table.search (key) and then table.found then",
    ),
    # exports
    "hidden query in precondition": (ASKING, "not_empty: not (items.count = 0)"),
    "hidden query of other": (routine("print (other.count)"), "print (other.items.count)"),
    "assigned from outside": (routine("point.set_x (1)"), "point.x := 1"),
    # names
    "local as feature": (routine("l_count := 1", locals_=("l_count: INTEGER",)), "count := 1"),
    "argument as feature": (routine("name := a_name", head="set_name (a_name: STRING)"), "name := name"),
    "iteration as feature": (routine("across items as i loop", "\tprint (i)", "end"), "across items as item loop"),
    "object test as feature": (TESTED, "if attached name as name then"),
    "local twice": (routine("i := 1", locals_=("i: INTEGER",)), "i: INTEGER"),
    "local as argument": (routine("i := n", head="f (n: INTEGER)", locals_=("i: INTEGER",)), "n: INTEGER"),
    "local undeclared": (routine("i := j", locals_=("i, j: INTEGER",)), "i: INTEGER"),
    "argument assigned": (
        routine("i := n", "i := i // 2", head="f (n: INTEGER)", locals_=("i: INTEGER", "j: INTEGER")),
        "n := n // 2",
    ),
    # redeclarations
    "else forgotten": ("f\n\trequire else\n\t\tready: is_ready\n\tdo\n\tend", "require"),
    "then forgotten": ("f\n\tdo\n\tensure then\n\t\tready: is_ready\n\tend", "ensure"),
    "both forgotten": ("f\n\trequire else\n\t\ta: b\n\tdo\n\tensure then\n\t\tc: d\n\tend", "require"),
    # flaws
    "step forgotten": (COUNTING, "print (item (i))"),
    "last item left out": (ITEMS, "i >= list.count"),
    "old forgotten": (ADDING, "one_more: count = count + 1"),
    "postcondition weakened": (ADDING, "has: has (x)"),
    "endless retry": (routine("file.open_read"), "retry"),
    "strings by reference": (SAME, "Result := name = other"),
}  # fmt: skip
DEFINITIONS = {"is_empty": "items.count = 0", "count": "items.count"}
MUTATIONS = [mutation for family in (*FAMILIES.values(), FLAWS) for mutation in family]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda m: m.name)
def test_a_mutation_makes_its_mistake(mutation) -> None:  # type: ignore[no-untyped-def]
    text, expected = CASES[mutation.name]
    if mutation.name in ("conversion forgotten", "literal of other type") and mutation.codes == ("VJAR",):
        text, expected = routine("text := count.out", "flag := True"), ""
    place = Place.of(text, DEFINITIONS)
    assert place is not None
    changed = list(mutation.texts(place, 1))
    assert changed
    assert all(parse_feature(one).ok for one in changed)
    assert not expected or any(expected in map(str.strip, one.split("\n")) for one in changed)


def test_a_sound_loop_over_a_count_has_no_step_to_forget_but_its_own() -> None:
    place = Place.of(COUNTING)
    assert place is not None
    [changed] = next(m for m in FLAWS if m.name == "step forgotten").texts(place, 1)
    assert "i := i + 1" not in changed


def test_the_order_of_changed_texts_depends_on_chance_alone() -> None:
    place = Place.of(CASES["invented feature"][0])
    assert place is not None
    mutation = next(m for m in MUTATIONS if m.name == "invented feature")
    assert list(mutation.texts(place, 7)) == list(mutation.texts(place, 7))
    assert any(list(mutation.texts(place, 7)) != list(mutation.texts(place, n)) for n in range(20))


def test_a_text_that_is_no_feature_has_no_place() -> None:
    assert Place.of("work do") is None
