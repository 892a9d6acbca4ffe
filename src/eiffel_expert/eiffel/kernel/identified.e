note
	description: "Objects with a number of their own."

class
	IDENTIFIED

inherit
	DISPOSABLE
		redefine
			copy,
			is_equal
		end

inherit {NONE}
	IDENTIFIED_ROUTINES
		export
			{NONE} all
		undefine
			copy,
			is_equal
		end

feature -- Access

	frozen id_object (an_id: INTEGER): detachable IDENTIFIED
		do
		end

	frozen object_id: INTEGER
		do
		end

feature -- Status

	frozen id_freed: BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

feature -- Commands

	copy (other: like Current)
		do
		end

	frozen free_id
		do
		end

feature {IDENTIFIED} -- Implementation

	internal_id: INTEGER

feature {NONE} -- Implementation

	dispose
		do
		end

end
