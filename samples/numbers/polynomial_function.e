note
	description: "[
		Polynomials in one variable over a commutative ring.
		The coefficient of rank i multiplies the i-th power of the variable.
	]"

class POLYNOMIAL_FUNCTION [G -> NUMERIC]

create
	make

feature {NONE} -- Initialization

	make (a_coefficients: ARRAY [G])
			-- Take the coefficients in order of increasing powers.
		require
			not_empty: not a_coefficients.is_empty
		do
			create coefficients.make_from_array (a_coefficients)
			zero := a_coefficients [a_coefficients.lower].zero
			remove_leading_zeros
		ensure
			constant_term_set: coefficient (0) ~ a_coefficients [a_coefficients.lower]
			not_higher: degree < a_coefficients.count
		end

feature -- Access

	coefficient alias "[]" (a_power: INTEGER): G
			-- Factor of the variable to the power `a_power'
		require
			power_not_negative: a_power >= 0
		do
			Result := if a_power < coefficients.count then coefficients [a_power + 1] else zero end
		ensure
			zero_beyond: a_power > degree implies Result ~ zero
		end

	zero: G
			-- Neutral element of the addition of coefficients

	value (a_point: G): G
			-- Value of the polynomial at `a_point', by Horner's rule
		local
			l_index: INTEGER
		do
			from
				l_index := coefficients.count - 1
				Result := coefficients.last
			until
				l_index < 1
			loop
				Result := Result * a_point + coefficients [l_index]
				l_index := l_index - 1
			variant
				l_index
			end
		ensure
			constant_term_at_zero: a_point ~ zero implies Result ~ coefficient (0)
		end

feature -- Measurement

	degree: INTEGER
			-- Highest power with a coefficient other than zero; 0 for a constant
		do
			Result := coefficients.count - 1
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	is_constant: BOOLEAN
			-- Does the value not depend on the variable?
		do
			Result := degree = 0
		ensure
			definition: Result = (degree = 0)
		end

	is_zero: BOOLEAN
			-- Is every coefficient zero?
		do
			Result := is_constant and coefficients.first ~ zero
		ensure
			constant: Result implies is_constant
		end

	same_function (other: POLYNOMIAL_FUNCTION [G]): BOOLEAN
			-- Has `other' the same coefficients?
		do
			Result := degree = other.degree and then
				across 0 |..| degree as l_power all coefficient (l_power) ~ other.coefficient (l_power) end
		ensure
			same_degree: Result implies degree = other.degree
		end

feature -- Basic operations

	plus alias "+" (other: POLYNOMIAL_FUNCTION [G]): POLYNOMIAL_FUNCTION [G]
			-- Sum with `other'
		local
			l_sum: ARRAY [G]
		do
			create l_sum.make_filled (zero, 0, degree.max (other.degree))
			across
				l_sum.lower |..| l_sum.upper as l_power
			loop
				l_sum [l_power] := coefficient (l_power) + other.coefficient (l_power)
			end
			create Result.make (l_sum)
		ensure
			degree_bounded: Result.degree <= degree.max (other.degree)
			added: across 0 |..| Result.degree as l_power all
					Result.coefficient (l_power) ~ coefficient (l_power) + other.coefficient (l_power)
				end
		end

	minus alias "-" (other: POLYNOMIAL_FUNCTION [G]): POLYNOMIAL_FUNCTION [G]
			-- Difference with `other'
		do
			Result := Current + other.mapped (agent (a_value: G): G do Result := -a_value end)
		ensure
			inverse_of_plus: (Result + other).same_function (Current)
		end

	product alias "*" (other: POLYNOMIAL_FUNCTION [G]): POLYNOMIAL_FUNCTION [G]
			-- Product by `other'
		local
			l_product: ARRAY [G]
		do
			create l_product.make_filled (zero, 0, degree + other.degree)
			across
				0 |..| degree as l_left
			loop
				across
					0 |..| other.degree as l_right
				loop
					l_product [l_left + l_right] := l_product [l_left + l_right] + coefficient (l_left) * other.coefficient (l_right)
				end
			end
			create Result.make (l_product)
		ensure
			degree_bounded: Result.degree <= degree + other.degree
			constant_terms_multiplied: Result.coefficient (0) ~ coefficient (0) * other.coefficient (0)
		end

	mapped (a_function: FUNCTION [G, G]): POLYNOMIAL_FUNCTION [G]
			-- Polynomial with `a_function' applied to every coefficient
		local
			l_images: ARRAY [G]
		do
			create l_images.make_filled (zero, 0, degree)
			across
				0 |..| degree as l_power
			loop
				l_images [l_power] := a_function (coefficient (l_power))
			end
			create Result.make (l_images)
		ensure
			degree_bounded: Result.degree <= degree
			constant_term_mapped: Result.coefficient (0) ~ a_function (coefficient (0))
		end

	derivative: POLYNOMIAL_FUNCTION [G]
			-- Rate of change of this polynomial
		local
			l_slopes: ARRAY [G]
			l_factor: G
		do
			create l_slopes.make_filled (zero, 0, (degree - 1).max (0))
			l_factor := zero
			across
				1 |..| degree as l_power
			loop
				l_factor := l_factor + zero.one
				l_slopes [l_power - 1] := coefficient (l_power) * l_factor
			end
			create Result.make (l_slopes)
		ensure
			zero_if_constant: is_constant implies Result.is_zero
			linear_term: Result.coefficient (0) ~ coefficient (1)
		end

feature {NONE} -- Implementation

	coefficients: ARRAYED_LIST [G]
			-- Coefficients, that of the power 0 first

	remove_leading_zeros
			-- Remove the zero coefficients of the highest powers.
		do
			from
			until
				coefficients.count = 1 or else coefficients.last /~ zero
			loop
				coefficients.finish
				coefficients.remove
			variant
				coefficients.count
			end
		ensure
			canonical: coefficients.count = 1 or else coefficients.last /~ zero
		end

invariant
	not_empty: not coefficients.is_empty
	canonical: coefficients.count = 1 or else coefficients.last /~ zero

end
