note
	description: "Creation through helpers, heirs, expanded attributes, agents and separate calls."

class
	CASE_MORE_INITIALIZATION

inherit
	CASE_INITIALIZED
		rename
			make as make_base
		redefine
			prepare
		end

create
	make,
	make_by_precursor,
	make_reading_parent,
	make_passing_through_local,
	make_in_across,
	make_in_inspect,
	make_in_check,
	make_in_condition,
	make_calling_back,
	make_twice,
	make_self_call,
	make_old,
	make_assigning_current

feature {NONE} -- Initialization

	make
		do
			own := "x"
			make_base
		end

	make_by_precursor
		do
			make_base
		end

	make_reading_parent
		do
			own := title -- VEVI
			make_base
		end

	make_passing_through_local
		local
			l_this: CASE_MORE_INITIALIZATION
		do
			l_this := Current
			own := "x"
			make_base
		end

	make_in_across
		do
			make_base
			across <<"a", "b">> as l_text loop
				own := l_text
			end
		end

	make_in_inspect (n: INTEGER)
		do
			make_base
			inspect n
			when 1 then
				own := "a"
			when 2 then
				own := "b"
			else
				create own.make_empty
			end
		end

	make_in_check (a_text: detachable STRING)
		do
			check attached a_text as l_text then
				own := l_text
				make_base
			end
		end

	make_in_condition (a_text: detachable STRING)
		do
			make_base
			if attached a_text as l_text and then not l_text.is_empty then
				own := l_text
			else
				own := "none"
			end
		end

	make_calling_back (a_helper: CASE_INITIALIZED)
		do
			a_helper.take (Current) -- VEVI
			own := "x"
			make_base
		end

	make_twice
		do
			make
			make
		end

	make_self_call
		do
			Current.prepare -- VEVI
			own := "x"
			make_base
		end

	make_old
		do
			print (number)
			number := 3
			if number = 3 then
				own := number.out
			else
				own := out
			end
			make_base
		end

	make_assigning_current
		do
			create other.make
			if attached other as l_other then
				l_other.take (Current) -- VEVI
			end
			own := "x"
			make_base
		end

feature -- Access

	own: STRING

	other: detachable CASE_INITIALIZED

	number: INTEGER

	prepare
		do
			own := "prepared"
		end

end
