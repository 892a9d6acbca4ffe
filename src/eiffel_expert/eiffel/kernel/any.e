note
	description: "Features that all classes inherit."

class
	ANY

feature -- Access

	frozen deep_twin: like Current
			-- New structure of objects equal to the one that begins here
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
			-- Type of which this is a direct object
		external
			"built_in"
		end

	generator: STRING
			-- Name of the class of which this is a direct object
		external
			"built_in"
		end

	io: STD_FILES
			-- Standard input and output
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
			-- Text that shows the object
		do
			check interface_only: False then
			end
		end

	frozen standard_twin: like Current
		external
			"built_in"
		end

	frozen tagged_out: STRING
			-- Text that shows the object with the names of its fields
		external
			"built_in"
		end

	frozen twin: like Current
			-- New object equal to this one
		external
			"built_in"
		ensure
			equal_copy: Result ~ Current
		end

feature -- Operators

	frozen is_deep_equal alias "≡≡≡" (other: like Current): BOOLEAN
			-- Is `other' at the root of an equal structure of objects?
		external
			"built_in"
		end

	frozen standard_is_equal alias "≜" (other: like Current): BOOLEAN
			-- Is `other' equal field by field?
		external
			"built_in"
		ensure
			same_type: Result implies same_type (other)
			symmetric: Result implies other.standard_is_equal (Current)
		end

feature -- Status

	conforms_to (other: ANY): BOOLEAN
			-- Does the type of this object conform to that of `other'?
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
			-- Are `a' and `b' both void, or equal objects?
		do
		ensure
			instance_free: class
		end

	is_equal (other: like Current): BOOLEAN
			-- Is `other' an object with the same value?
		external
			"built_in"
		ensure
			symmetric: Result implies other ~ Current
			consistent: standard_is_equal (other) implies Result
		end

	same_type (other: ANY): BOOLEAN
			-- Do both objects have the same type?
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
			-- Take over the value of `other'.
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
			-- Called when a routine without a rescue clause fails.
		do
		end

	frozen do_nothing
			-- Do nothing; for a call that is made for its effects alone.
		do
		ensure
			instance_free: class
		end

	print (o: detachable ANY)
			-- Write the text of `o' to the standard output.
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
			-- Initialize with default values; heirs may redefine it.
		do
			check interface_only: False then
			end
		end

	frozen internal_correct_mismatch
		do
		end

end
