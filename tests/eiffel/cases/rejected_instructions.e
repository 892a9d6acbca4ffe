--- instructions: then is missing
if x > 0
	f -- ERROR: goes on with `then'
end
--- instructions: end is missing
if x then
	f
-- ERROR: an `end' is missing
--- instructions: else if
if x then
	f
else if y then
	g
end
-- ERROR: write `elseif'
--- instructions: equal for assign
x = 1 -- ERROR: assign with `:='
--- instructions: assign for equal
if x := 1 then end -- ERROR: compare with `='
--- instructions: foreign different
if x != 1 then end -- ERROR: `/='
--- instructions: foreign equal
if x == 1 then end -- ERROR: equal is written `='
--- instructions: foreign not
if !x then end -- ERROR: `not'
--- instructions: braces
if x then {
	f
} -- ERROR: no braces
--- instructions: increment
i++ -- ERROR: expected
--- instructions: add and assign
i += 1 -- ERROR: `i := i + 1'
--- instructions: return of a value in parentheses and more
return := 1; x := return 5 -- ERROR: assign to `Result'
--- instructions: for
for (i = 0; i < 3; i := i + 1) -- ERROR: expected
--- instructions: while
while x < 3 do -- ERROR: from ... until
	f
end
--- instructions: loop without until
from
	i := 1
loop -- ERROR: `until'
	f
end
--- instructions: until without loop
from i := 1 until i > 3
	f -- ERROR: `loop'
end
--- instructions: across without as
across list loop f end -- ERROR: `as'
--- instructions: across all as an instruction
across list as x all x > 0 end -- ERROR: `loop'
--- instructions: inspect without when
inspect x 1 then f end -- ERROR: `when'
--- instructions: when with an expression
inspect x when a + b then f end -- ERROR: `then'
--- instructions: an expression as an instruction
x + 1 -- ERROR: expected
--- instructions: Result alone
Result -- ERROR: the end of the text
--- instructions: a bracket alone
x [1]
f -- ERROR: `:='
--- instructions: assign to a call
f (1) := 2 -- ERROR: expected
--- instructions: assign to Current
Current := x -- ERROR: expected
--- instructions: creation without target
create {A}.make -- ERROR: variable
--- instructions: creation of a qualified target
create a.b.make -- ERROR: expected
--- instructions: unclosed parenthesis
f (1, (2 + 3)
g := 1 -- ERROR: `)'
--- instructions: empty argument
f (1,, 2) -- ERROR: expression
--- instructions: a comma at the end
f (1,) -- ERROR: expression
--- instructions: an operator without its right side
x := a + -- and then nothing
;y := 2 -- ERROR: expression
--- instructions: two operators
x := a * / b -- ERROR: expression
--- instructions: a dot at the end
x := a.
-- ERROR: feature name
--- instructions: a keyword as a feature
x.end -- ERROR: feature name
--- instructions: manifest array unclosed
x := <<1, 2
y := 3 -- ERROR: `>>'
--- instructions: attached without expression
if attached as x then end -- ERROR: expression
--- instructions: check without end
check x > 0
-- ERROR: `end'
--- instructions: separate without do
separate a as b f end -- ERROR: `do'
--- instructions: stray end
f
end -- ERROR: end of text
--- instructions: stray keyword
f then g -- ERROR: instruction
--- instructions: if expression without else
x := if a then b end -- ERROR: `else'
--- instructions: conditional without condition
if then f end -- ERROR: expression
--- instructions: a semicolon behind a variant
from until x loop
variant
	y; -- ERROR: `;'
end
--- instructions: precursor of a parent with generics
Precursor {LIST [G]} (x) -- ERROR: without its generics
