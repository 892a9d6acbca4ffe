note
	description: "Tests of cluster matrices."

class
	TEST_MATRICES

inherit
	EQA_TEST_SET

feature -- Test routines

	test_vector_arithmetic
			-- Sum, multiple, scalar product and length.
		local
			l_first, l_second: REAL_VECTOR
		do
			l_first := {ARRAY [REAL_64]} <<3.0, 4.0>>
			l_second := {ARRAY [REAL_64]} <<1.0, -2.0>>
			assert ("sum", (l_first + l_second) [2] = 2.0)
			assert ("multiple", (l_first * 2.0) [1] = 6.0)
			assert ("dot", l_first |*| l_second = -5.0)
			assert ("norm", (l_first.norm - 5.0).abs < 1.0e-12)
			assert ("huge_norm", (l_first * 1.0e200).norm < 1.0e201)
			assert ("equal", l_first - l_second ~ create {REAL_VECTOR}.make_from_array ({ARRAY [REAL_64]} <<2.0, 6.0>>))
		end

	test_matrix_product
			-- Known product; the identity changes nothing.
		local
			l_matrix, l_identity: REAL_MATRIX
		do
			l_matrix := matrix (<<{ARRAY [REAL_64]} <<1.0, 2.0>>, {ARRAY [REAL_64]} <<3.0, 4.0>>>>)
			create l_identity.make_identity (2)
			assert ("identity", l_matrix * l_identity ~ l_matrix)
			assert ("square", (l_matrix * l_matrix) [2, 1] = 15.0)
			assert ("trace", l_matrix.trace = 5.0)
			assert ("transposed", l_matrix.transposed [1, 2] = 3.0)
			assert ("symmetric", (l_matrix * l_matrix.transposed).is_symmetric)
			assert ("mapped", l_matrix.mapped (agent (x: REAL_64): REAL_64 do Result := - x end) [2, 2] = -4.0)
		end

	test_copies_are_independent
			-- A change of a copy leaves the original alone.
		local
			l_matrix, l_copy: REAL_MATRIX
		do
			create l_matrix.make_identity (2)
			l_copy := l_matrix.twin
			l_copy [1, 2] := 7.0
			assert ("original", l_matrix [1, 2] = 0.0)
			assert ("different", l_copy /~ l_matrix)
		end

	test_lu
			-- The triangles give back the matrix with its rows exchanged.
		local
			l_matrix, l_product: REAL_MATRIX
			l_lu: LU_FACTORISATION
		do
			l_matrix := matrix (<<{ARRAY [REAL_64]} <<0.0, 2.0, 1.0>>, {ARRAY [REAL_64]} <<4.0, 1.0, -1.0>>, {ARRAY [REAL_64]} <<2.0, 3.0, 5.0>>>>)
			create l_lu.make (l_matrix)
			l_product := l_lu.lower * l_lu.upper
			across 1 |..| 3 as i loop
				assert ("row", l_product.row (i).is_close (l_matrix.row (l_lu.source_row (i)), 1.0e-12))
			end
			assert ("determinant", (l_lu.determinant + 34.0).abs < 1.0e-9)
		end

	test_linear_equations
			-- Solution and inverse lead back to the right side and to the identity.
		local
			l_matrix: REAL_MATRIX
			l_lu: LU_FACTORISATION
			l_right: REAL_VECTOR
		do
			l_matrix := matrix (<<{ARRAY [REAL_64]} <<2.0, 1.0>>, {ARRAY [REAL_64]} <<1.0, 3.0>>>>)
			l_right := {ARRAY [REAL_64]} <<3.0, 5.0>>
			create l_lu.make (l_matrix)
			assert ("solved", l_matrix.image (l_lu.solution (l_right)).is_close (l_right, 1.0e-12))
			assert ("inverse", (l_matrix * l_lu.inverse).row (1).is_close (create {REAL_VECTOR}.make_unit (2, 1), 1.0e-12))
		end

	test_singular
			-- A matrix with dependent rows has no inverse.
		local
			l_lu: LU_FACTORISATION
		do
			create l_lu.make (matrix (<<{ARRAY [REAL_64]} <<1.0, 2.0>>, {ARRAY [REAL_64]} <<2.0, 4.0>>>>))
			assert ("singular", not l_lu.is_regular)
			assert ("determinant", l_lu.determinant = 0.0)
		end

	test_fibonacci_by_powers
			-- Powers of a matrix of integers give the Fibonacci numbers.
		local
			l_step: RING_MATRIX [INTEGER_64]
		do
			create l_step.make_from_rows (<<{ARRAY [INTEGER_64]} <<1, 1>>, {ARRAY [INTEGER_64]} <<1, 0>>>>)
			assert ("tenth", (l_step ^ 10) [1, 2] = 55)
			assert ("fiftieth", (l_step ^ 50) [1, 2] = 12_586_269_025)
			assert ("zeroth", l_step ^ 0 ~ create {RING_MATRIX [INTEGER_64]}.make_identity (2))
			assert ("trace", (l_step + l_step).trace = 2)
		end

	test_sparse
			-- Zeros take no place; products agree with the dense ones.
		local
			l_matrix, l_square: SPARSE_MATRIX
		do
			create l_matrix.make (1000, 1000)
			l_matrix [1, 1000] := 2.0
			l_matrix [1000, 1] := 3.0
			l_matrix [500, 500] := 4.0
			assert ("stored", l_matrix.stored_count = 3)
			l_square := l_matrix * l_matrix
			assert ("corner", l_square [1, 1] = 6.0)
			assert ("middle", l_square [500, 500] = 16.0)
			assert ("elsewhere", l_square [1, 1000] = 0.0)
			l_matrix [500, 500] := 0.0
			assert ("freed", l_matrix.stored_count = 2)
			assert ("transposed", l_matrix.transposed [1000, 1] = 2.0)
		end

	test_blinker
			-- Three cells in a row turn by a right angle at each step.
		local
			l_board, l_start: LIFE_BOARD
		do
			create l_board.make_from_picture (".....%N..#..%N..#..%N..#..%N.....")
			l_start := l_board.twin
			l_board.step
			assert ("turned", l_board.out ~ ".....%N.....%N.###.%N.....%N.....")
			l_board.step
			assert ("back", l_board ~ l_start)
		end

	test_glider_crosses_edges
			-- A glider is back where it was after four times the side of the board.
		local
			l_board, l_start: LIFE_BOARD
		do
			create l_board.make_from_picture (".#....%N..#...%N###...%N......%N......%N......")
			l_start := l_board.twin
			l_board.run (24)
			assert ("back", l_board ~ l_start)
			assert ("alive", l_board.population = 5)
			assert ("generation", l_board.generation = 24)
		end

feature {NONE} -- Implementation

	matrix (a_rows: ARRAY [ARRAY [REAL_64]]): REAL_MATRIX
			-- Matrix with the rows `a_rows'
		do
			create Result.make_from_rows (a_rows)
		end

end
