indexing
	description: "The older language"
	"an unnamed entry", value; other
	revision: "$Revision$"

class CASE_LEGACY [G -> ANY]

inherit
	ANY
		rename
			is_equal as infix "==="
		redefine
			infix "@", prefix "-"
		end

creation {ANY}
	make, make_default

creation

feature {ANY}

	make (n: INTEGER) is
			-- Header comment.
		require
			n > 0
		local
			attached, some, across: INTEGER
			i: expanded FOO
		do
			!! x.make (n)
			!LINKED_LIST [INTEGER]! y.make
			!!z
			x ?= y
			across := some + attached
		end

	infix "@", at (i: INTEGER): G is do Result := area @ i end

	prefix "-": like Current is deferred end

	frozen infix "|-|" (other: G): G is external "C" alias "f" end

	Limit: INTEGER is 10

	Name: STRING is "a name"

	Red, Green: INTEGER is unique

	bits: BIT 8

	call is
		do
			x := feature {MATH}.sqrt (2)
			feature {MATH}.reset
			x := {PARENT} Precursor (1)
			x := strip (a, b)
			x := << 1, 2 >>
		end

end -- class CASE_LEGACY
