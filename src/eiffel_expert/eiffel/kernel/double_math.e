note
	description: "Mathematical functions on REAL_64."

class
	DOUBLE_MATH

inherit
	MATH_CONST

feature -- Access

	arc_cosine (v: REAL_64): REAL_64
		external
			"C"
		ensure
			instance_free: class
		end

	arc_sine (v: REAL_64): REAL_64
		external
			"C"
		ensure
			instance_free: class
		end

	arc_tangent (v: REAL_64): REAL_64
		external
			"C"
		ensure
			instance_free: class
		end

	ceiling (v: REAL_64): REAL_64
		external
			"C"
		ensure
			instance_free: class
		end

	cosine (v: REAL_64): REAL_64
		external
			"C"
		ensure
			instance_free: class
		end

	dabs (v: REAL_64): REAL_64
		external
			"C"
		ensure
			instance_free: class
		end

	exp (x: REAL_64): REAL_64
		external
			"C"
		ensure
			instance_free: class
		end

	floor (v: REAL_64): REAL_64
		external
			"C"
		ensure
			instance_free: class
		end

	log (v: REAL_64): REAL_64
		external
			"C"
		ensure
			instance_free: class
		end

	log10 (v: REAL_64): REAL_64
		external
			"C"
		ensure
			instance_free: class
		end

	log_2 (v: REAL_64): REAL_64
		do
		ensure
			instance_free: class
		end

	sine (v: REAL_64): REAL_64
		external
			"C"
		ensure
			instance_free: class
		end

	sqrt (v: REAL_64): REAL_64
		external
			"C"
		ensure
			instance_free: class
		end

	tangent (v: REAL_64): REAL_64
		external
			"C"
		ensure
			instance_free: class
		end

end
