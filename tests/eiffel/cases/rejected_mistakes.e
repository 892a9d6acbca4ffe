--- instructions: then is missing
if x > 0
	f -- ERROR: goes on with `then'
end
--- instructions: loop is missing
from i := 1 until i > 3
	i := i + 1 -- ERROR: `loop'
end
--- feature: end too few
f
	do
		if x then
			g
	end
h
	do -- ERROR: lacks an `end'
		g
	end
--- class: end too many
class A
feature
	f
		do
			g
		end
		end -- ERROR: one `end' too many

	h
		do
		end
end
--- instructions: equal for assign
x = 1 -- ERROR: assign with `:='
--- instructions: assign for equal
if x := 1 then f end -- ERROR: compare with `='
--- instructions: return of a number
return 5 -- ERROR: assign to `Result'
--- instructions: different
if x != 1 then f end -- ERROR: `/='
--- instructions: equal twice
if x == 1 then f end -- ERROR: equal is written `='
--- instructions: null compared
if x != null then f end -- ERROR: `/='
--- instructions: this compared
if this == x then f end -- ERROR: equal is written `='
--- instructions: braces
if x { -- ERROR: no braces
	f
}
--- instructions: else if
if x then
	f
else if y then
	g
end
-- ERROR: write `elseif'
--- instructions: a quote unclosed
f ("abc) -- ERROR: not closed
g (1)
--- instructions: a percent sign unescaped
f ("100% sure") -- ERROR: written %%
--- instructions: a percent character unescaped
f ('%') -- ERROR: written '%%'
--- instructions: a string in single quotes
f ('abc') -- ERROR: double quotes
--- feature: local after do
f
	do
		x := 1
	local -- ERROR: `local' comes before `do'
		y: INTEGER
		x := 2
	end
--- feature: a local declared in the body
f
	do
		x: INTEGER -- ERROR: `local' clause
		x := 2
	end
--- instructions: a comment with slashes
f
// call it -- ERROR: comments begin with `--'
g
--- instructions: a comment with a hash
# call it -- ERROR: comments begin with `--'
--- instructions: let
let x: INTEGER = 5 -- ERROR: `local' clause
--- instructions: a semicolon before then
if x; then f end -- ERROR: `then'
--- feature: def
def f (x: INTEGER): INTEGER do end -- ERROR: by its name alone
--- feature: function
function f: INTEGER do end -- ERROR: by its name alone
--- instructions: elif
if x then
	f
elif y then -- ERROR: write `elseif'
	g
end
--- instructions: increment
i++ -- ERROR: `i := i + 1'
--- feature: generics in angles
f (x: LIST <STRING>) -- ERROR: in brackets
	do
	end
--- feature: void as a type
f (x: INTEGER): void -- ERROR: no type
	do
	end
--- feature: an arrow before the type
f (x: INTEGER) -> INTEGER -- ERROR: follows a colon
	do
	end
--- feature: the type before the name
f (INTEGER x) -- ERROR: name comes first
	do
	end
--- feature: commas between arguments
f (x: INTEGER, y: INTEGER) -- ERROR: separated by `;'
	do
	end
--- feature: public
public f -- ERROR: by its clause
	do
	end
--- instructions: question mark
x := a ? b -- ERROR: `if a then b else c end'
--- feature: do is missing
f
	require
		a: b
		x := 1 -- ERROR: `do'
	end
--- class: import
import java.util -- ERROR: no import
class A
end
--- instructions: negation with a mark
if !x then f end -- ERROR: negation is written `not'
--- instructions: plus and equal
i += 1 -- ERROR: `i := i + 1'
--- instructions: loop is missing, with its hint
from
until x
	f -- ERROR: goes on with `loop'
end
--- instructions: across ... do
across l as x do -- ERROR: `across ...' goes on with `loop'
	f
end
--- instructions: one end too many
if x then f end
end -- ERROR: one `end' too many
--- feature: do is missing, with its hint
f (x: INTEGER)
		x.g -- ERROR: instructions begin with `do'
	end
--- feature: begin
f
	begin -- ERROR: body begins with `do'
		g
	end
--- class: a type void before the name
class A
feature
	void f -- ERROR: a procedure has none
		do
		end
end
--- class: extends
class A extends B -- ERROR: `inherit B'
feature
end
--- class: a colon before the parent
class A: B -- ERROR: `inherit B'
feature
end
--- class: features without a clause
class A

	x: INTEGER -- ERROR: begin with `feature'
end
--- instructions: a for loop
for i := 1 to 10 loop f end -- ERROR: `across ... as
--- instructions: a creation expression without braces
x := create FOO.make -- ERROR: `create {T}.make'
--- instructions: a creation with an assignment
create x := make -- ERROR: `create x.make (...)'
--- instructions: a test of a type
if x is STRING then f end -- ERROR: `attached {T} x as y'
--- instructions: instanceof
if x instanceof STRING then f end -- ERROR: `attached {T} x as y'
--- instructions: a cast
x := y as STRING -- ERROR: `attached {T} x as y'
--- instructions: an argument without parentheses
print "hello" -- ERROR: `print (...)'
--- instructions: a loop that begins with until
until x loop f end -- ERROR: begins with `from'
--- instructions: a declaration in the body
x: INTEGER := 3 -- ERROR: `local' clause
--- class: a fence around the text
```eiffel -- ERROR: Eiffel text alone
class A
feature
end
