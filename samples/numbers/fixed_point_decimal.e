note
	description: "[
		Decimal numbers with a fixed number of places after the point.
		The value is `unscaled_value' divided by ten to the power `scale'.
		Objects are immutable: every operation yields a new number.
	]"

class FIXED_POINT_DECIMAL

inherit
	COMPARABLE
		redefine
			is_equal,
			out
		end

	HASHABLE
		redefine
			is_equal,
			out
		end

create
	make,
	make_from_string

feature {NONE} -- Initialization

	make (an_unscaled_value: INTEGER_64; a_scale: INTEGER)
			-- Represent `an_unscaled_value' divided by ten to the power `a_scale'.
		require
			scale_in_range: is_valid_scale (a_scale)
		do
			unscaled_value := an_unscaled_value
			scale := a_scale
		ensure
			unscaled_value_set: unscaled_value = an_unscaled_value
			scale_set: scale = a_scale
		end

	make_from_string (a_text: READABLE_STRING_8)
			-- Represent the number written as `a_text', keeping its number of places.
		require
			well_formed: is_decimal (a_text)
		local
			l_digits: STRING
			l_point: INTEGER
		do
			l_point := a_text.index_of ('.', 1)
			create l_digits.make_from_string (a_text)
			l_digits.prune_all ('.')
			unscaled_value := l_digits.to_integer_64
			scale := if l_point = 0 then 0 else a_text.count - l_point end
		ensure
			same_text: not a_text.starts_with ("-0") implies out.same_string (a_text)
		end

feature -- Access

	unscaled_value: INTEGER_64
			-- Value without its decimal point

	scale: INTEGER
			-- Number of places after the point

	max_scale: INTEGER = 9
			-- Largest supported number of places

	hash_code: INTEGER
			-- Hash code value
		do
				-- Numbers that are equal in value differ in scale at most.
			Result := rescaled_value (0).hash_code
		end

	rounded (a_scale: INTEGER): FIXED_POINT_DECIMAL
			-- Nearest number with `a_scale' places; halfway cases go to the even digit
		require
			scale_in_range: is_valid_scale (a_scale)
		local
			l_unit, l_quotient, l_rest: INTEGER_64
		do
			if a_scale >= scale then
				create Result.make (rescaled_value (a_scale), a_scale)
			else
				l_unit := power_of_ten (scale - a_scale)
				l_quotient := unscaled_value // l_unit
				l_rest := (unscaled_value \\ l_unit).abs
				if l_rest * 2 > l_unit or (l_rest * 2 = l_unit and l_quotient \\ 2 /= 0) then
					l_quotient := l_quotient + if unscaled_value < 0 then {INTEGER_64} -1 else {INTEGER_64} 1 end
				end
				create Result.make (l_quotient, a_scale)
			end
		ensure
			scale_set: Result.scale = a_scale
			same_value_if_finer: a_scale >= scale implies Result ~ Current
		end

feature -- Status report

	is_valid_scale (a_scale: INTEGER): BOOLEAN
			-- Can numbers have `a_scale' places after the point?
		do
			Result := 0 <= a_scale and a_scale <= max_scale
		ensure
			definition: Result = (0 <= a_scale and a_scale <= max_scale)
		end

	is_decimal (a_text: READABLE_STRING_8): BOOLEAN
			-- Is `a_text' an optional minus sign, digits, and optionally a point followed by digits?
		local
			l_index, l_point: INTEGER
		do
			l_point := a_text.index_of ('.', 1)
			l_index := if a_text.starts_with ("-") then 2 else 1 end
			Result := l_index <= a_text.count and a_text.count <= 18
				and l_point /= l_index and l_point /= a_text.count
				and (l_point > 0 implies a_text.count - l_point <= max_scale)
				and then across l_index |..| a_text.count as l_place all a_text [l_place].is_digit or l_place = l_point end
		ensure
			not_empty: Result implies not a_text.is_empty
		end

	is_negative: BOOLEAN
			-- Is this number below zero?
		do
			Result := unscaled_value < 0
		ensure
			definition: Result = (unscaled_value < 0)
		end

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Is current number smaller than `other'?
		local
			l_scale: INTEGER
		do
			l_scale := scale.max (other.scale)
			Result := rescaled_value (l_scale) < other.rescaled_value (l_scale)
		end

	is_equal (other: like Current): BOOLEAN
			-- Does `other' denote the same number, perhaps with another scale?
		local
			l_scale: INTEGER
		do
			l_scale := scale.max (other.scale)
			Result := rescaled_value (l_scale) = other.rescaled_value (l_scale)
		end

feature -- Basic operations

	plus alias "+" (other: FIXED_POINT_DECIMAL): FIXED_POINT_DECIMAL
			-- Sum with `other', exact
		local
			l_scale: INTEGER
		do
			l_scale := scale.max (other.scale)
			create Result.make (rescaled_value (l_scale) + other.rescaled_value (l_scale), l_scale)
		ensure
			finer_scale: Result.scale = scale.max (other.scale)
		end

	minus alias "-" (other: FIXED_POINT_DECIMAL): FIXED_POINT_DECIMAL
			-- Difference with `other', exact
		do
			Result := Current + -other
		ensure
			finer_scale: Result.scale = scale.max (other.scale)
			inverse_of_plus: Result + other ~ Current
		end

	product alias "*" (other: FIXED_POINT_DECIMAL): FIXED_POINT_DECIMAL
			-- Product by `other', exact
		require
			places_fit: is_valid_scale (scale + other.scale)
		do
			create Result.make (unscaled_value * other.unscaled_value, scale + other.scale)
		ensure
			scales_added: Result.scale = scale + other.scale
		end

	opposite alias "-": FIXED_POINT_DECIMAL
			-- Unary minus
		do
			create Result.make (-unscaled_value, scale)
		ensure
			scale_kept: Result.scale = scale
			negated: Result.unscaled_value = -unscaled_value
		end

feature -- Output

	out: STRING
			-- Printable form, such as "-12.50"
		do
			Result := unscaled_value.abs.out
			if scale > 0 then
				if Result.count <= scale then
					Result.prepend (create {STRING}.make_filled ('0', scale + 1 - Result.count))
				end
				Result.insert_character ('.', Result.count - scale + 1)
			end
			if is_negative then
				Result.prepend_character ('-')
			end
		ensure then
			well_formed: Result.count <= 18 implies is_decimal (Result)
		end

feature {FIXED_POINT_DECIMAL} -- Implementation

	rescaled_value (a_scale: INTEGER): INTEGER_64
			-- Unscaled value with `a_scale' places; digits beyond are cut off
		require
			scale_in_range: is_valid_scale (a_scale)
		do
			if a_scale >= scale then
				Result := unscaled_value * power_of_ten (a_scale - scale)
			else
				Result := unscaled_value // power_of_ten (scale - a_scale)
			end
		ensure
			unchanged_for_same_scale: a_scale = scale implies Result = unscaled_value
		end

	power_of_ten (an_exponent: INTEGER): INTEGER_64
			-- Ten to the power `an_exponent'
		require
			exponent_in_range: is_valid_scale (an_exponent)
		local
			l_index: INTEGER
		do
			from
				Result := 1
				l_index := an_exponent
			until
				l_index = 0
			loop
				Result := Result * 10
				l_index := l_index - 1
			variant
				l_index
			end
		ensure
			positive: Result >= 1
		end

invariant
	scale_in_range: is_valid_scale (scale)

end
