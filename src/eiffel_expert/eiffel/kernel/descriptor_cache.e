note
	description: "Open conversions between encodings."

class
	DESCRIPTOR_CACHE

create {ENCODING_IMP}
	make

feature {NONE} -- Initialization

	make
		do
			check interface_only: False then
			end
		end

feature -- Access

	found_item: POINTER
		do
		end

feature -- Status

	converted (a_to, a_from: READABLE_STRING_8): BOOLEAN
		do
		end

	found: BOOLEAN
		do
		end

feature -- Commands

	clean_up
		do
		end

	put (a_cd: POINTER; a_conv_pair: READABLE_STRING_8)
		do
			check interface_only: False then
			end
		end

	record_converted_pair (a_to, a_from: READABLE_STRING_8)
		do
		end

	search (a_conv_pair: READABLE_STRING_8)
		do
		end

feature {NONE} -- Implementation

	cache: HASH_TABLE [POINTER, READABLE_STRING_8]

	converted_pair: HASH_TABLE [READABLE_STRING_8, READABLE_STRING_8]

end
