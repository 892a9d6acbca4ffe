note
	description: "Numbers of the objects on the classic platform."

class
	SED_OBJECTS_TABLE

inherit
	SED_ABSTRACT_OBJECTS_TABLE
		undefine
			copy,
			is_equal
		end

	HASH_TABLE [NATURAL_32, POINTER]
		rename
			make as table_make,
			capacity as table_capacity,
			count as capacity,
			wipe_out as table_wipe_out
		export
			{SED_OBJECTS_TABLE} all
		redefine
			hash_code_of
		end

create
	make

create {SED_OBJECTS_TABLE}
	table_make

feature {NONE} -- Initialization

	make (n: NATURAL_32)
		do
			check interface_only: False then
			end
		end

feature -- Access

	index (an_obj: separate ANY): NATURAL_32
		do
		end

feature -- Commands

	wipe_out
		do
		end

feature {NONE} -- Implementation

	hash_code_of (p: POINTER): INTEGER
		do
		end

end
