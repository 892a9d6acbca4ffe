note
	description: "Names of folders, for old code."

class
	DIRECTORY_NAME

inherit
	PATH_NAME

create
	make,
	make_from_string

create {DIRECTORY_NAME}
	string_make

feature -- Status

	is_valid: BOOLEAN
		do
		end

feature {NONE} -- Implementation

	new_string (n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

end
