"""What lies behind a mistake, in words, by the mutation that made it.

In: the name of a mutation. Out: a sentence about how Eiffel works there, in one of several ways of saying it; none
where the rule that is broken says it all. Nothing is said here about the text at hand.
"""

from __future__ import annotations

from eiffel_expert.dataset.choice import pick

BEHIND: dict[str, tuple[str, ...]] = {
    "void test for object test": (
        "A test with `/= Void` does not help here: what was tested is read again for the call and may have been "
        "changed in between. An object test with `as` keeps the value in a local that can't change.",
        "Comparing with Void is only enough for arguments and locals. For anything else, `attached ... as` binds the "
        "value that was tested to a name of its own.",
    ),
    "tested name used": (
        "The object test proves something about its own local only; the expression that was tested is evaluated anew "
        "at each use.",
        "There is an object test, but the code then goes back to the tested expression instead of using the local "
        "behind `as`, which is the one that is known to be attached.",
    ),
    "local forgotten": (
        "`attached` without `as` tells that there is an object now; it gives no name under which that object stays "
        "available.",
        "Without `as` the value is fetched again after the test, and the second time it might be Void.",
    ),
    "guard forgotten": (
        "The case in which there is no object has to be dealt with before the call.",
        "What is missing is a test around the call, with something sensible to do, or nothing, if there is no object.",
    ),
    "check without local": (
        "`check ... /= Void end` is an assertion about one moment. The form `check attached ... as l then ... end` "
        "gives the value a name and keeps the rest within its scope.",
        "An assertion alone proves nothing to the compiler about later reads; the object test with a local does.",
    ),
    "strict operator": (
        "`and` and `or` evaluate both operands, so the right one can't rely on the left one. `and then` and `or else` "
        "stop as soon as the left operand decides.",
        "Only the semistrict operators (`and then`, `or else`) carry the result of a test over to their right operand.",
    ),
    "operands exchanged": (
        "The operands are in the wrong order: the test has to come before what depends on it.",
        "`and then` and `or else` work from left to right, and here the test comes last.",
    ),
    "test forgotten": (
        "The comparison with Void that should come first is missing.",
        "The right half of the condition stands alone; the half that makes it safe is gone.",
    ),
    "precondition forgotten": (
        "If callers must bring an object, the precondition should say so; then the body may rely on it.",
        "The body depends on something that the precondition does not ask for.",
    ),
    "detachable forgotten": (
        "What may hold Void has to be declared `detachable`.",
        "Void is a legitimate value here, and the declaration denies it.",
    ),
    "detachable result forgotten": (
        "A function that may return Void has to be declared `detachable`.",
        "Void is a legitimate result here, and the signature denies it.",
    ),
    "attribute forgotten": (
        "Each creation procedure has to leave every attached attribute with a value.",
        "One instruction is missing among those that set the other attributes.",
    ),
    "creation forgotten": (
        "Declaring a variable of a class type creates no object: `create` does.",
        "A declaration alone gives no object. There has to be a creation instruction before the first use.",
    ),
    "result forgotten in branch": (
        "The conditional has to give Result a value in its other case too.",
        "There is an `else` missing, in which Result gets its value for the remaining case.",
    ),
    "default lost": (
        "A value for the case in which nothing below sets Result is missing.",
        "Result needs a value before the part that sets it only sometimes.",
    ),
    "used too early": (
        "The instructions are there, but in the wrong order.",
        "It is a matter of order: first give the variable its value, then use it.",
    ),
    "current passed too early": (
        "Routines that see the new object are called after all its attached attributes have been set, not before.",
        "Set the attributes first; only then is the object fit to be used by others, or by routines of its own.",
    ),
    "foreign void": ("The absent reference is called `Void` in Eiffel.", "Eiffel's word for no object is `Void`."),
    "foreign current": ("The current object is `Current`.", "Eiffel calls the object itself `Current`."),
    "foreign precursor": (
        "The parent's version is called with `Precursor`.",
        "In a redefinition `Precursor` is the inherited version.",
    ),
    "getter": (
        "Queries carry the name of what they return; Eiffel has no `get_` methods, since attributes are called like "
        "functions.",
        "There is no need for a getter: the query itself is called by its name, whether it is stored or computed.",
    ),
    "fluent chain": (
        "Calls are not chained on commands: each command is an instruction of its own, on the same target.",
        "Commands do not return their target, so each one needs its own instruction.",
    ),
    "command assigned": (
        "The command changes its target in place; there is nothing to assign.",
        "No assignment is needed: the object itself is changed.",
    ),
    "value dropped": (
        "The query leaves its target as it is and returns a new value, which has to be kept.",
        "It does not change the object: the new value comes back as the result and has to be assigned.",
    ),
    "result dropped": (
        "A function returns what was last assigned to Result, not the value of its last call.",
        "The value has to be assigned to `Result`: Eiffel has no implicit return value.",
    ),
    "creation as expression": (
        "Objects are made by `create`; a creation procedure only initialises and returns nothing.",
        "`create x.make (...)` both makes the object and attaches it to `x`.",
    ),
    "command in condition": (
        "Ask first, or act first and ask then: a command can't be asked and a query should not act.",
        "First the command, as an instruction; then the query tells how it went.",
    ),
    "command as result": (
        "The command tells nothing; a query has to be asked for the result.",
        "Command and answer are two things here: call the one, then set Result by the other.",
    ),
    "real division": (
        "`/` always gives a real number; integers are divided by `//`.",
        "For integers there is `//` (and `\\\\` for the remainder); `/` yields a REAL_64.",
    ),
    "number as condition": (
        "The comparison with 0 has to be written out.",
        "A number is no truth value; say what it is compared with.",
    ),
    "reference as condition": (
        "To ask whether there is an object, compare with Void or use an object test.",
        "The comparison with Void has to be written out.",
    ),
    "container as condition": (
        "Whether a container has items is asked with `is_empty`.",
        "A container is no truth value; its query `is_empty` is.",
    ),
    "conversion forgotten": (
        "The value has to be converted explicitly.",
        "There is a query that gives the value in the wanted type; it is missing here.",
    ),
    "arguments exchanged": (
        "The arguments are the right ones, in the wrong order.",
        "Two arguments have changed places.",
    ),
    "generics exchanged": (
        "The parameters have their meaning by position, and their order is not that of other languages: the item type "
        "comes first, the key type second.",
        "The two generic parameters have changed places.",
    ),
    "literal of other type": (
        "Literals have fixed types: `'x'` is a character, `\"x\"` a string, `1` an integer, and True is not 1.",
        "Characters, strings, numbers and truth values each have literals of their own, and none stands for another.",
        "Eiffel converts neither between numbers and BOOLEAN nor between a character and a string of length one.",
    ),
    "argument missing": (
        "What is missing can be told from the formal arguments: the value is there and not passed on.",
        "Go through the formal arguments one by one: each needs its actual one.",
    ),
    "argument added": (
        "The extra argument has no counterpart in the signature.",
        "There is no other version of the routine that would take one more.",
        "The last argument of the call is one too many.",
    ),
    "wrong local": (
        "It is the declaration of the local that is wrong, not the code that uses it.",
        "The local is used consistently; only its declared type does not agree with what it is used for.",
    ),
    "generics forgotten": (
        "A generic class is not a type by itself: it becomes one by its actual parameters.",
        "The brackets with the actual parameters belong to the type.",
    ),
    "generics added": (
        "The class itself is the type here.",
        "Only classes declared with formal parameters take actual ones.",
    ),
    "element for container": (
        "The container is not its element: a query gives access to what is in it.",
        "What is wanted is something of the object, not the object itself.",
    ),
    "invented class": (
        "The name looks plausible, or is that of another language's class, but Eiffel calls it differently.",
        "There is a class for this purpose under another name.",
    ),
    "local twice": ("One declaration is enough.", "The second declaration adds nothing."),
    "else forgotten": (
        "A redeclaration can only weaken the precondition, and `else` says so.",
        "What stands here is added to the inherited precondition by `or else`; the keyword shows it.",
    ),
    "then forgotten": (
        "A redeclaration can only strengthen the postcondition, and `then` says so.",
        "What stands here is added to the inherited postcondition by `and then`; the keyword shows it.",
    ),
    "void passed": (
        "Void is no value of an attached type; an object has to be passed.",
        "An attached formal argument takes no Void.",
    ),
    "object test as feature": (
        "Give the object-test local a name of its own; by convention it begins with `l_`.",
        "There is no shadowing in Eiffel, so the local behind `as` needs another name.",
    ),
    "iteration as feature": (
        "The iteration variable needs a name of its own.",
        "There is no shadowing in Eiffel: choose another name for the item.",
    ),
    "local as feature": (
        "There is no shadowing in Eiffel; a prefix such as `l_` keeps such names apart.",
        "Rename the local, here and wherever it is used.",
    ),
    "argument as feature": (
        "Eiffel has no `this.x = x`: give the argument a name of its own, usually with the prefix `a_`.",
        "Rename the argument; `a_` in front is the usual way.",
    ),
    "argument assigned": (
        "A local that begins with the argument's value can be changed freely.",
        "Copy the argument into a local and change that.",
    ),
    "local undeclared": (
        "Every local is declared in the `local` part above the body.",
        "Variables are not declared where they are first used but under `local`.",
    ),
    "hidden query in precondition": (
        "The class offers an exported query that says the same.",
        "Clients should see a query of the interface here, not how it is computed.",
    ),
    "hidden query of other": (
        "The exported query does the same without looking into the other object.",
        "The other object's interface has a query for this.",
    ),
    "assigned from outside": (
        "Objects change their own attributes: call the command that sets it.",
        "There is a setter for it.",
    ),
}  # fmt: skip


def behind(mutation: str, *chance: str | int) -> str:
    """What lies behind it; "" where the code says it all."""
    texts = BEHIND.get(mutation, ())
    return pick(texts, "behind", *chance) if texts else ""
