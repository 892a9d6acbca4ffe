note
	description: "Tests of stored forms."

class
	SED_UTILITIES

feature {NONE} -- Implementation

	abstract_type (a_type_id: INTEGER): INTEGER
		do
		end

	is_special_flag: NATURAL_8 = 0x01

	is_tuple_flag: NATURAL_8 = 0x02

	is_void_safe: BOOLEAN
		once
		end

	special_type_mapping: HASH_TABLE [INTEGER, INTEGER]
		once
			check interface_only: False then
			end
		end

end
