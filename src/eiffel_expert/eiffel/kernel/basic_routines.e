note
	description: "Conversions between basic types, for old code."

class
	BASIC_ROUTINES

feature -- Access

	bottom_int_div (n1, n2: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	charconv (i: INTEGER): CHARACTER
		do
		ensure
			instance_free: class
		end

	up_int_div (n1, n2: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

feature -- Obsolete

	abs (n: INTEGER): INTEGER
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	rsign (r: REAL_32): INTEGER
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	sign (n: INTEGER): INTEGER
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

end
