note
	description: "Adler-32 checksums (RFC 1950): a sum of the bytes and a sum of these sums."

class ADLER_CHECKSUM

inherit
	STREAM_CHECKSUM
		redefine
			default_create,
			reset
		end

feature {NONE} -- Initialization

	default_create
			-- Start with no byte.
		do
			low_sum := 1
		ensure then
			initial_value: value = 1
		end

feature -- Access

	value: NATURAL_32
			-- <Precursor>
		do
			Result := high_sum |<< 16 | low_sum
		end

feature -- Removal

	reset
			-- <Precursor>
		do
			Precursor
			low_sum := 1
			high_sum := 0
		ensure then
			initial_value: value = 1
		end

feature {NONE} -- Implementation

	modulus: NATURAL_32 = 65_521
			-- Largest prime below 2^16

	low_sum, high_sum: NATURAL_32
			-- Sum of the bytes, and sum of these sums

	update (a_byte: NATURAL_8)
			-- <Precursor>
		do
			low_sum := (low_sum + a_byte) \\ modulus
			high_sum := (high_sum + low_sum) \\ modulus
		end

invariant
	reduced: low_sum < modulus and high_sum < modulus

end
