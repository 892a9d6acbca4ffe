note
	description: "Entries of the run-time system for SCOOP."

class
	ISE_SCOOP_RUNTIME

feature -- Access

	frozen invalid_region_id: NATURAL_16
		external
			"C"
		ensure
			instance_free: class
		end

	frozen region_id (a_object: separate ANY): NATURAL_16
		do
		ensure
			instance_free: class
		end

feature -- Commands

	pin_processor_to_thread (a_object: separate ANY)
		do
		ensure
			instance_free: class
		end

	pin_to_thread
		do
		end

end
