note
	description: "Writers of stored objects whose classes may change."

class
	SED_RECOVERABLE_SERIALIZER

inherit
	SED_BASIC_SERIALIZER
		redefine
			write_header
		end

create
	make

feature {NONE} -- Implementation

	attributes_dynamic_types (a_type_table: HASH_TABLE [INTEGER, INTEGER]): HASH_TABLE [INTEGER, INTEGER]
		do
			check interface_only: False then
			end
		end

	write_attributes (a_dtype: INTEGER)
		do
		end

	write_header (a_list: ARRAYED_LIST [separate ANY]; a_type_table: HASH_TABLE [INTEGER, INTEGER])
		do
		end

end
