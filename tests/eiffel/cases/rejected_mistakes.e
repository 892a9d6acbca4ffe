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
