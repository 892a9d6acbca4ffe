note
	description: "Paths relative to the folder of a test."

class
	EQA_SYSTEM_PATH

inherit
	ANY
		redefine
			is_equal
		end

create
	make_empty,
	make,
	make_from_path,
	make_from_path_object

convert
	make ({ARRAY [STRING_8], ARRAY [READABLE_STRING_8], ARRAY [IMMUTABLE_STRING_8], ARRAY [STRING_32], ARRAY [READABLE_STRING_32], ARRAY [IMMUTABLE_STRING_32], ARRAY [READABLE_STRING_GENERAL]})

feature {NONE} -- Initialization

	make (a_items: FINITE [READABLE_STRING_GENERAL])
		do
			check interface_only: False then
			end
		end

	make_empty
		do
			check interface_only: False then
			end
		end

	make_from_path (a_path: EQA_SYSTEM_PATH)
		do
			check interface_only: False then
			end
		end

	make_from_path_object (a_path: PATH)
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	count: INTEGER
		do
		end

feature -- Operators

	at alias "@" (i: INTEGER): READABLE_STRING_GENERAL
		do
			check interface_only: False then
			end
		end

	item alias "[]" (i: INTEGER): READABLE_STRING_GENERAL
		do
			check interface_only: False then
			end
		end

feature -- Status

	has_valid_names (a_linear: LINEAR [READABLE_STRING_GENERAL]): BOOLEAN
		do
		end

	is_empty: BOOLEAN
		do
		end

	is_equal (a_other: like Current): BOOLEAN
		do
		end

	is_valid_name (a_name: READABLE_STRING_GENERAL): BOOLEAN
		do
		end

feature -- Commands

	extend (a_item: READABLE_STRING_GENERAL)
		do
		end

feature {EQA_SYSTEM_PATH} -- Implementation

	items: ARRAYED_LIST [READABLE_STRING_GENERAL]

feature {NONE} -- Implementation

	default_names_count: INTEGER = 5

end
