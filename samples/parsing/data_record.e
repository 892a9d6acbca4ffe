note
	description: "Values by name in structured data, in the order in which the names were added."

class
	DATA_RECORD

inherit
	DATA_VALUE
		redefine
			is_equal
		end

create
	make

feature {NONE} -- Initialization

	make
			-- Record without any name.
		do
			create values.make_equal (8)
			create names.make (8)
			names.compare_objects
		ensure
			empty: count = 0
		end

feature -- Access

	item alias "[]" (a_name: STRING_32): detachable DATA_VALUE assign put
			-- Value of `a_name'; void if there is none
		do
			Result := values [a_name]
		ensure
			void_if_absent: (Result = Void) = not has (a_name)
		end

	text (a_name: STRING_32): detachable STRING_32
			-- Value of `a_name' if it is a text
		do
			if attached {DATA_TEXT} item (a_name) as l_text then
				Result := l_text.text
			end
		ensure
			only_if_present: Result /= Void implies has (a_name)
		end

	names: ARRAYED_LIST [STRING_32]
			-- Names in the order added

feature -- Measurement

	count: INTEGER
			-- Number of names
		do
			Result := names.count
		ensure
			not_negative: Result >= 0
		end

	depth: INTEGER
			-- One more than the deepest value
		do
			across values as v loop
				Result := Result.max (v.depth)
			end
			Result := Result + 1
		end

feature -- Status report

	has (a_name: STRING_32): BOOLEAN
			-- Is there a value called `a_name'?
		do
			Result := values.has (a_name)
		ensure
			not_if_empty: Result implies count > 0
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Does `other' give equal values to the same names, in whatever order?
		do
			Result := count = other.count and then across names as n all item (n) ~ other [n] end
		end

feature -- Element change

	put (a_value: detachable DATA_VALUE; a_name: STRING_32)
			-- Set the value of `a_name' to `a_value'; void stands for null.
		local
			l_value: DATA_VALUE
		do
			if attached a_value then
				l_value := a_value
			else
				create {DATA_CONSTANT} l_value.make_null
			end
			if not values.has (a_name) then
				names.extend (a_name)
			end
			values.force (l_value, a_name)
		ensure
			present: has (a_name)
			value_set: attached a_value implies item (a_name) = a_value
			one_more_if_new: not old has (a_name) implies count = old count + 1
			same_count_if_known: old has (a_name) implies count = old count
		end

feature -- Output

	append_to (a_target: STRING_32)
			-- Append all names and values to `a_target', in braces.
		do
			a_target.append_character ('{')
			across names as l_name loop
				if @ l_name.cursor_index > 1 then
					a_target.append_character (',')
				end
				(create {DATA_TEXT}.make (l_name)).append_to (a_target)
				a_target.append_character (':')
				if attached item (l_name) as l_value then
					l_value.append_to (a_target)
				end
			end
			a_target.append_character ('}')
		end

feature {NONE} -- Implementation

	values: HASH_TABLE [DATA_VALUE, STRING_32]
			-- Values by name

invariant
	same_count: values.count = names.count
	all_named: across names as n all values.has (n) end

end
