note
	description: "Features that all classes inherit."

class
	ANY

feature -- Access

	frozen deep_twin: like Current
		external
			"built_in"
		end

	frozen default: detachable like Current
		do
		end

	frozen default_pointer: POINTER
		do
		ensure
			instance_free: class
		end

	generating_type: TYPE [detachable like Current]
		external
			"built_in"
		end

	generator: STRING
		external
			"built_in"
		end

	io: STD_FILES
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	Operating_environment: OPERATING_ENVIRONMENT
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	frozen standard_twin: like Current
		external
			"built_in"
		end

	frozen tagged_out: STRING
		external
			"built_in"
		end

	frozen twin: like Current
		external
			"built_in"
		ensure
			equal_copy: Result ~ Current
		end

feature -- Operators

	frozen is_deep_equal alias "≡≡≡" (other: like Current): BOOLEAN
		external
			"built_in"
		end

	frozen standard_is_equal alias "≜" (other: like Current): BOOLEAN
		external
			"built_in"
		ensure
			same_type: Result implies same_type (other)
			symmetric: Result implies other.standard_is_equal (Current)
		end

feature -- Status

	conforms_to (other: ANY): BOOLEAN
		external
			"built_in"
		ensure
			reflexive: other = Current implies Result
		end

	frozen deep_equal (a: detachable ANY; b: like a): BOOLEAN
		do
		ensure
			instance_free: class
		end

	frozen equal (a: detachable ANY; b: like a): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_equal (other: like Current): BOOLEAN
		external
			"built_in"
		ensure
			symmetric: Result implies other ~ Current
			consistent: standard_is_equal (other) implies Result
		end

	same_type (other: ANY): BOOLEAN
		external
			"built_in"
		end

	frozen standard_equal (a: detachable ANY; b: like a): BOOLEAN
		do
		ensure
			instance_free: class
		end

feature -- Commands

	copy (other: like Current)
		require
			type_identity: same_type (other)
		external
			"built_in"
		ensure
			is_equal: is_equal (other)
		end

	frozen deep_copy (other: like Current)
		do
		end

	default_rescue
		do
		end

	frozen do_nothing
		do
		ensure
			instance_free: class
		end

	print (o: detachable ANY)
		do
		ensure
			instance_free: class
		end

	frozen standard_copy (other: like Current)
		require
			type_identity: same_type (other)
		external
			"built_in"
		end

feature -- Obsolete

	frozen as_attached: attached like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	frozen clone (other: detachable ANY): like other
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	frozen deep_clone (other: detachable ANY): like other
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	frozen standard_clone (other: detachable ANY): like other
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

feature {NONE} -- Implementation

	default_create
		do
			check interface_only: False then
			end
		end

	frozen internal_correct_mismatch
		do
		end

end
