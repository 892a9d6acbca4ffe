note
	description: "Codes of the numeric types."

class
	NUMERIC_INFORMATION

feature -- Access

	max_integer_type: INTEGER_64
		do
		ensure
			instance_free: class
		end

	max_natural_type: NATURAL_64
		do
		ensure
			instance_free: class
		end

feature -- Status

	double_type_valid (type: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	integer_natural_type_valid (type: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	integer_type_valid (type: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	natural_type_valid (type: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	real_double_type_valid (type: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	real_type_valid (type: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

feature -- Constants

	type_count: INTEGER = 4

	type_double: INTEGER = 101

	type_integer: INTEGER = 3

	type_integer_16: INTEGER = 2

	type_integer_32: INTEGER = 3

	type_integer_64: INTEGER = 4

	type_integer_8: INTEGER = 1

	type_integer_natural_separator: INTEGER = 10

	type_natural: INTEGER = 13

	type_natural_16: INTEGER = 12

	type_natural_32: INTEGER = 13

	type_natural_64: INTEGER = 14

	type_natural_8: INTEGER = 11

	type_no_limitation: INTEGER = 0

	type_real: INTEGER = 100

end
