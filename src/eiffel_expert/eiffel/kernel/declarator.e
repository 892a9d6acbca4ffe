note
	description: "Old interface to declarations of lists."

class
	DECLARATOR

feature {NONE} -- Implementation

	s1: detachable SPECIAL [INTEGER]

	s1_2: detachable SPECIAL [INTEGER_8]

	s1_3: detachable SPECIAL [INTEGER_16]

	s1_4: detachable SPECIAL [INTEGER_64]

	s2: detachable SPECIAL [REAL_32]

	s3: detachable SPECIAL [REAL_64]

	s4: detachable SPECIAL [BOOLEAN]

	s5: detachable SPECIAL [CHARACTER]

	s6: detachable SPECIAL [POINTER]

	s7: detachable SPECIAL [ANY]

	s8: detachable SPECIAL [NATURAL_8]

	s8_2: detachable SPECIAL [NATURAL_16]

	s8_3: detachable SPECIAL [NATURAL_32]

	s8_4: detachable SPECIAL [NATURAL_64]

end
