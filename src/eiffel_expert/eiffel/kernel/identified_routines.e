note
	description: "Shared bookkeeping of identified objects."

class
	IDENTIFIED_ROUTINES

feature -- Access

	eif_current_object_id: INTEGER
		external
			"built_in"
		end

	eif_id_object (an_id: INTEGER): detachable ANY
		external
			"built_in static"
		ensure
			instance_free: class
		end

	eif_object_id (an_object: ANY): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

feature -- Status

	eif_is_object_id_of_current (an_id: INTEGER): BOOLEAN
		external
			"built_in"
		end

feature -- Commands

	eif_object_id_free (an_id: INTEGER)
		external
			"built_in static"
		ensure
			instance_free: class
		end

end
