note
	description: "Redefinitions, renamings and effectings that are all right."

class
	CASE_HEIR_RIGHT

inherit
	CASE_BASE
		rename
			work as labour,
			item as entry alias "[]"
		export
			{NONE} rest
		redefine
			value,
			label,
			labour,
			make
		end

	CASE_DEFERRED_BASE
		redefine
			describe
		end

create
	make

feature {NONE} -- Initialization

	make (n: INTEGER)
		do
			Precursor (n)
			label := "x"
		end

feature -- Access

	label: detachable STRING

	value (n: INTEGER): STRING
		require else
			any: n <= 0
		do
			Result := n.out
		ensure then
			same: Result.to_integer = n
		end

	area: REAL_64 = 3.0

	scale (a_factor: REAL_64)
		do
		end

	describe: STRING
		do
			Result := Precursor + Precursor {CASE_DEFERRED_BASE}
		end

feature -- Change

	labour
		do
			Precursor {CASE_BASE}
			rest
			put (1, 2)
			Current [1] := entry (2)
		end

	uses_secret: INTEGER
		do
			Result := secret + fixed + Limit
		end

end
