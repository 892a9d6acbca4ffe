note
	description: "An expanded class and conversions."

expanded class
	CASE_EXPANDED_PAIR

inherit
	ANY
		redefine
			default_create
		end

create
	default_create,
	make,
	from_integer

convert
	from_integer ({INTEGER}),
	to_string: {STRING}

feature {NONE} -- Initialization

	default_create
		do
			left := 1
		end

	make (a, b: INTEGER)
		do
			left := a
			right := b
		end

	from_integer (n: INTEGER)
		do
			left := n
		end

feature -- Access

	left, right: INTEGER

	to_string: STRING
		do
			Result := left.out
		end

end
