note
	description: "Readers of stored objects, same program."

class
	SED_BASIC_DESERIALIZER

inherit
	SED_SESSION_DESERIALIZER
		redefine
			read_header
		end

create
	make

feature {NONE} -- Implementation

	read_header (a_count: NATURAL_32)
		do
		end

end
