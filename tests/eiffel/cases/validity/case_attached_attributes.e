note
	description: "Attributes are not certain; object tests and stable attributes are."

class
	CASE_ATTACHED_ATTRIBUTES

feature -- Access

	name: detachable STRING

	stable_name: detachable STRING
		note
			option: stable
		attribute
		end

	computed: detachable STRING
		do
			Result := name
		end

	Fixed: STRING = "fixed"

	once_name: detachable STRING
		once
			Result := "x"
		end

feature -- Plain attributes

	guarded: INTEGER
		do
			if name /= Void then
				Result := name.count -- VUTA-2
			end
		end

	guarded_stable: INTEGER
		do
			if stable_name /= Void then
				Result := stable_name.count
			end
		end

	unguarded_stable: INTEGER
		do
			Result := stable_name.count -- VUTA-2
		end

	stable_after_call: INTEGER
		do
			if stable_name /= Void then
				change
				Result := stable_name.count
			end
		end

	forget_stable
		do
			stable_name := Void -- VJAR
		end

	change
		do
			name := Void
			stable_name := "changed"
		end

	guarded_function: INTEGER
		do
			if computed /= Void then
				Result := computed.count -- VUTA-2
			end
		end

	guarded_once: INTEGER
		do
			if once_name /= Void then
				Result := once_name.count -- VUTA-2
			end
		end

	constant: INTEGER
		do
			Result := Fixed.count
		end

	just_assigned: INTEGER
		do
			name := "x"
			Result := name.count -- VUTA-2
		end

	just_created: INTEGER
		do
			create name.make_empty
			Result := name.count -- VUTA-2
		end

feature -- Object tests

	tested: INTEGER
		do
			if attached name as l_name then
				Result := l_name.count
			end
		end

	tested_with_type (a_value: detachable ANY): INTEGER
		do
			if attached {STRING} a_value as l_text then
				Result := l_text.count
			elseif attached {INTEGER} a_value as l_number then
				Result := l_number
			end
		end

	tested_negatively: INTEGER
		do
			if not attached name as l_name then
				Result := 0
			else
				Result := l_name.count
			end
		end

	used_outside: INTEGER
		do
			if attached name as l_name then
				Result := 1
			else
				Result := l_name.count -- VEEN-8
			end
		end

	used_behind: INTEGER
		do
			if attached name as l_name then
				Result := 1
			end
			Result := l_name.count -- VEEN-8
		end

	semistrict: BOOLEAN
		do
			Result := attached name as l_name and then l_name.is_empty
		end

	strict: BOOLEAN
		do
			Result := attached name as l_name and l_name.is_empty -- VEEN-8
		end

	implied: BOOLEAN
		do
			Result := attached name as l_name implies l_name.is_empty
		end

	two_tests (a_other: detachable STRING): INTEGER
		do
			if attached name as l_name and attached a_other as l_other then
				Result := l_name.count + l_other.count
			end
		end

	nested (a_value: detachable ANY): INTEGER
		do
			if attached {LIST [detachable STRING]} a_value as l_list and then attached l_list.first as l_first then
				Result := l_first.count
			end
		end

	reused: INTEGER
		do
			if attached name as l_name then
				Result := l_name.count
			end
			if attached computed as l_name then
				Result := Result + l_name.count
			end
		end

	overlapping: INTEGER
		do
			if attached name as l_name then
				if attached computed as l_name then -- VUOT-1
					Result := l_name.count
				end
			end
		end

	target_of_call: BOOLEAN
		do
			Result := attached {STRING} computed as l_text and then attached l_text.out as l_out and then l_out.is_empty
		end

	in_loop: INTEGER
		do
			from
			until
				not attached name as l_name
			loop
				Result := Result + l_name.count
				name := Void
			end
		end

	in_assertion: INTEGER
		require
			named: attached name as l_name and then l_name.count > 2
		do
			Result := 1
		ensure
			named: attached name as l_name and then l_name.count > Result
		end

	assigned_test
		do
			if attached name as l_name then
				l_name := "x" -- VJAW
			end
		end

invariant
	short: attached name as l_name implies l_name.count < 100
	not_certain: name.count < 100 -- VUTA-2

end
