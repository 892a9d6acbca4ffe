note
	description: "Bodies of an heir that are wrong, though the inheritance is right."

class
	CASE_HEIR_WRONG_BODIES

inherit
	CASE_BASE
		rename
			work as labour
		export
			{NONE} rest
		redefine
			labour,
			value,
			put
		end

create
	make

feature -- Access

	value (n: INTEGER): ANY
		do
			Result := Precursor -- VDPR-4A
			Result := Precursor ("x") -- VDPR-4B
			Result := Precursor (n)
			Precursor (n) -- VKCN-1
		end

	labour
		do
			Precursor
			Precursor (1) -- VDPR-4A
			work -- VUEX-1
		end

	put (n, i: INTEGER)
		do
			Precursor {CASE_BASE} (n, i)
		end

	own: INTEGER
		do
			Result := Precursor -- VDPR-3
		end

	calls (a_other: CASE_HEIR_WRONG_BODIES; a_base: CASE_BASE)
		do
			a_other.rest
			a_base.rest
			a_base.work
			a_base.labour -- VUEX-2
			a_other.work -- VUEX-2
			a_other.labour
			size := 3
			a_other.size := 3 -- VBAC-2
			fixed := 3 -- VJAW
		end

end
