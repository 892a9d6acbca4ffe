note
	description: "The Fibonacci numbers as a countable sequence."

class
	FIBONACCI

inherit
	COUNTABLE_SEQUENCE [INTEGER]
		rename
			has as is_fibonacci
		redefine
			is_fibonacci
		end

	ITERATION_CURSOR [INTEGER]

feature -- Access

	all_lower_fibonacci (n: INTEGER): ARRAY [BOOLEAN]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	higher_fibonacci (n: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	i_th (i: INTEGER): INTEGER
		do
		ensure then
			instance_free: class
		end

	lower_fibonacci (n: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	new_cursor: FIBONACCI
		do
			check interface_only: False then
			end
		ensure then
			instance_free: class
		end

feature -- Status

	is_fibonacci (n: INTEGER): BOOLEAN
		do
		ensure then
			instance_free: class
		end

feature -- Constants

	First: INTEGER = 1

	Second: INTEGER = 1

end
