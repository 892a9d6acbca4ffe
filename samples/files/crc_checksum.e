note
	description: "CRC-32 checksums as in PNG and gzip, one table look-up for each byte."

class CRC_CHECKSUM

inherit
	STREAM_CHECKSUM
		redefine
			reset
		end

feature -- Access

	value: NATURAL_32
			-- <Precursor>
		do
				-- The register starts with all bits set; `state' holds its complement.
			Result := state
		end

feature -- Removal

	reset
			-- <Precursor>
		do
			Precursor
			state := 0
		ensure then
			initial_value: value = 0
		end

feature {NONE} -- Implementation

	state: NATURAL_32
			-- Complement of the shift register

	polynomial: NATURAL_32 = 0xEDB88320
			-- Generator polynomial, lowest power in the highest bit

	update (a_byte: NATURAL_8)
			-- <Precursor>
		local
			l_register: NATURAL_32
		do
			l_register := state.bit_not
			l_register := (l_register |>> 8).bit_xor (table [(l_register.bit_xor (a_byte) & 0xFF).to_integer_32])
			state := l_register.bit_not
		end

	table: ARRAY [NATURAL_32]
			-- Effect of each byte on an empty register
		local
			l_register: NATURAL_32
		once
			create Result.make_filled (0, 0, 255)
			across
				0 |..| 255 as l_byte
			loop
				l_register := l_byte.to_natural_32
				across
					1 |..| 8 as l_bit
				loop
					check bit_in_range: l_bit <= 8 end
					if l_register.bit_test (0) then
						l_register := (l_register |>> 1).bit_xor (polynomial)
					else
						l_register := l_register |>> 1
					end
				end
				Result [l_byte] := l_register
			end
		ensure
			one_entry_each: Result.lower = 0 and Result.upper = 255
		end

end
