note
	description: "Counters that number identified objects."

class
	IDENTIFIED_CONTROLLER

feature -- Access

	object_id_stack_size: INTEGER
		external
			"built_in"
		end

feature -- Commands

	extend_object_id_stack (nb_chunks: INTEGER)
		external
			"built_in"
		end

end
