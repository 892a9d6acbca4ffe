note
	description: "Mathematical functions on REAL_32."

class
	SINGLE_MATH

inherit
	MATH_CONST

feature -- Access

	arc_cosine (v: REAL_32): REAL_32
		external
			"C"
		ensure
			instance_free: class
		end

	arc_sine (v: REAL_32): REAL_32
		external
			"C"
		ensure
			instance_free: class
		end

	arc_tangent (v: REAL_32): REAL_32
		external
			"C"
		ensure
			instance_free: class
		end

	ceiling (v: REAL_32): REAL_32
		external
			"C"
		ensure
			instance_free: class
		end

	cosine (v: REAL_32): REAL_32
		external
			"C"
		ensure
			instance_free: class
		end

	exp (x: REAL_32): REAL_32
		external
			"C"
		ensure
			instance_free: class
		end

	floor (v: REAL_32): REAL_32
		external
			"C"
		ensure
			instance_free: class
		end

	log (v: REAL_32): REAL_32
		external
			"C"
		ensure
			instance_free: class
		end

	log10 (v: REAL_32): REAL_32
		external
			"C"
		ensure
			instance_free: class
		end

	log_2 (v: REAL_32): REAL_32
		do
		ensure
			instance_free: class
		end

	rabs (v: REAL_32): REAL_32
		external
			"C"
		ensure
			instance_free: class
		end

	sine (v: REAL_32): REAL_32
		external
			"C"
		ensure
			instance_free: class
		end

	sqrt (v: REAL_32): REAL_32
		external
			"C"
		ensure
			instance_free: class
		end

	tangent (v: REAL_32): REAL_32
		external
			"C"
		ensure
			instance_free: class
		end

end
