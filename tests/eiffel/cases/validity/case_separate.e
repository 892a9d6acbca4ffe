note
	description: "Separate entities: controlled targets, arguments, results."

class
	CASE_SEPARATE

feature -- Access

	other: detachable separate CASE_SEPARATE

	name: detachable STRING

	number: INTEGER

	set_name (a_name: STRING)
		do
			name := a_name
		end

	set_any_name (a_name: separate STRING)
		do
			create name.make_from_separate (a_name)
		end

	set_number (n: INTEGER)
		do
			number := n
		end

feature -- Calls

	controlled (a_other: separate CASE_SEPARATE)
		do
			a_other.set_number (3)
			print (a_other.number)
		end

	uncontrolled_attribute
		do
			if attached other as l_other then
				l_other.set_number (3) -- VUTA-4G
			end
		end

	through_argument
		do
			if attached other as l_other then
				controlled (l_other)
			end
		end

	uncontrolled_local (a_other: separate CASE_SEPARATE)
		local
			l_other: separate CASE_SEPARATE
		do
			l_other := a_other
			l_other.set_number (3) -- VUTA-4G
		end

	inline_separate
		do
			if attached other as l_other then
				separate l_other as l_controlled do
					l_controlled.set_number (3)
				end
			end
		end

	inline_not_separate (a_plain: CASE_SEPARATE)
		do
			separate a_plain as l_plain do -- V1SE-3G
				l_plain.set_number (3)
			end
		end

	references (a_other: separate CASE_SEPARATE; a_text: STRING)
		do
			a_other.set_name (a_text) -- VUAR-3G
			a_other.set_any_name (a_text)
			a_other.set_name ("x") -- VUAR-3G
		end

	results (a_other: separate CASE_SEPARATE)
		local
			l_name: detachable STRING
			l_separate: detachable separate STRING
		do
			l_name := a_other.name -- VJAR
			l_separate := a_other.name
			number := a_other.number
		end

	chain (a_other: separate CASE_SEPARATE)
		do
			if attached a_other.other as l_next then
				l_next.set_number (3) -- VUTA-4G
			end
		end

	conformance (a_other: separate CASE_SEPARATE)
		local
			l_plain: CASE_SEPARATE
			l_separate: separate CASE_SEPARATE
		do
			l_separate := Current
			l_plain := a_other -- VJAR
			print (l_separate) -- VUAR-2
			print (l_plain)
		end

	detachable_separate (a_other: detachable separate CASE_SEPARATE)
		do
			a_other.set_number (3) -- VUTA-2
			if a_other /= Void then
				a_other.set_number (3)
			end
		end

	fresh: separate CASE_SEPARATE
		do
			create Result
			Result.set_number (3) -- VUTA-4G
		end

end
