note
	description: "Sizes and bounds of the basic types, kind of operating system."

class
	PLATFORM

feature -- Access

	boolean_bits: INTEGER
		do
		ensure
			instance_free: class
		end

	boolean_bytes: INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	pointer_bits: INTEGER
		do
		ensure
			instance_free: class
		end

	pointer_bytes: INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

feature -- Status

	is_64_bits: BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	is_dotnet: BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	is_little_endian: BOOLEAN
		once
		ensure
			instance_free: class
		end

	is_mac: BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	is_scoop_capable: BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	is_thread_capable: BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	is_unix: BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	is_vms: BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	is_vxworks: BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	is_windows: BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

feature -- Constants

	character_32_bits: INTEGER = 32

	character_32_bytes: INTEGER = 4

	character_8_bits: INTEGER = 8

	character_8_bytes: INTEGER = 1

	integer_16_bits: INTEGER = 16

	integer_16_bytes: INTEGER = 2

	integer_32_bits: INTEGER = 32

	integer_32_bytes: INTEGER = 4

	integer_64_bits: INTEGER = 64

	integer_64_bytes: INTEGER = 8

	integer_8_bits: INTEGER = 8

	integer_8_bytes: INTEGER = 1

	natural_16_bits: INTEGER = 16

	natural_16_bytes: INTEGER = 2

	natural_32_bits: INTEGER = 32

	natural_32_bytes: INTEGER = 4

	natural_64_bits: INTEGER = 64

	natural_64_bytes: INTEGER = 8

	natural_8_bits: INTEGER = 8

	natural_8_bytes: INTEGER = 1

	real_32_bits: INTEGER = 32

	real_32_bytes: INTEGER = 4

	real_64_bits: INTEGER = 64

	real_64_bytes: INTEGER = 8

feature -- Obsolete

	character_bits: INTEGER
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	character_bytes: INTEGER
		obsolete
			"Kept for old code."
		external
			"built_in static"
		ensure
			instance_free: class
		end

	double_bits: INTEGER
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	double_bytes: INTEGER
		obsolete
			"Kept for old code."
		external
			"built_in static"
		ensure
			instance_free: class
		end

	integer_bits: INTEGER
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	integer_bytes: INTEGER
		obsolete
			"Kept for old code."
		external
			"built_in static"
		ensure
			instance_free: class
		end

	maximum_character_code: INTEGER
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	maximum_integer: INTEGER
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	minimum_character_code: INTEGER
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	minimum_integer: INTEGER
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	real_bits: INTEGER
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	real_bytes: INTEGER
		obsolete
			"Kept for old code."
		external
			"built_in static"
		ensure
			instance_free: class
		end

	wide_character_bytes: INTEGER
		obsolete
			"Kept for old code."
		external
			"built_in static"
		ensure
			instance_free: class
		end

end
