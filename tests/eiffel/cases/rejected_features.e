--- feature: local after do
f
	do
		x := 1
	local -- ERROR: `local' comes before `do'
		x: INTEGER
	end
--- feature: ensure before do
f
	ensure -- ERROR: the order of a routine's clauses
		x
	do
	end
--- feature: require after do
f
	do
	require -- ERROR: the order of a routine's clauses
		x
	end
--- feature: a function without body
f (x: INTEGER): INTEGER
g: INTEGER -- ERROR: `do'
--- feature: argument without type
f (x) -- ERROR: `:'
	do end
--- feature: arguments with commas
f (x: INTEGER, y: INTEGER) -- ERROR: `;'
	do end
--- feature: type before name
f (INTEGER x) do end -- ERROR: `:'
--- feature: local with a value
f
	local
		x: INTEGER := 3 -- ERROR: `do'
	do
	end
--- feature: a computed constant
f: INTEGER = 3 + 4 -- ERROR: expected
--- feature: a constant that is a name
f: INTEGER = g -- ERROR: constant
--- feature: deferred with instructions
f deferred
	x := 1 -- ERROR: `end'
	end
--- feature: the end of the routine is missing
f
	do
		x := 1
g -- a call, so far
	do -- ERROR: `end'
		x := 2
	end
--- feature: two bodies
f do once -- ERROR: `end'
end
--- feature: return type in front
INTEGER f do end -- ERROR: expected
--- feature: arrow for the type
f (x: INTEGER) -> INTEGER -- ERROR: `:'
	do end
--- feature: external without language
f external do end -- ERROR: language
--- feature: alias without quotes
f alias + (x: INTEGER): INTEGER do end -- ERROR: double quotes
--- feature: a keyword as a name
f: INTEGER
end: INTEGER -- ERROR: feature
--- feature: a tag without assertion before another one
f
	require
		a:
		b: x -- ERROR: has no assertion
	do end
--- feature: class in a precondition
f require
	class -- ERROR: expected
do end
--- feature: an alias that is no operator
f alias "plus" (x: INTEGER): INTEGER do end -- ERROR: no operator
--- feature: expanded anchored type
f: expanded like x -- ERROR: class name
--- feature: arguments with commas, and a constant without equal
f (x: INTEGER, y: INTEGER) do end -- ERROR: `;'
--- feature: constant without equal
f: INTEGER 5 -- ERROR: expected

--- class: a constant without its equals sign, in a text that may be of any dialect
class A
feature
	limit: INTEGER 5 -- ERROR: found `5'
	other: INTEGER = 6
end

--- class: a comma missing between two renamings
class A
inherit
	B
		rename
			f as f_of_b
			g as g_of_b -- ERROR: found `g'
		end
end
--- class: words that compilers keep, though the standard does not
class A
feature
	reference: STRING -- ERROR: `reference' is a keyword
end
--- feature: an alias that means something else
f alias "~" (x: INTEGER): INTEGER do end -- ERROR: no operator
--- feature: an alias that stands in a quantifier
f alias "¦" (x: INTEGER): INTEGER do end -- ERROR: no operator
--- feature: equality as an alias
f alias "=" (x: INTEGER): BOOLEAN do end -- ERROR: no operator
