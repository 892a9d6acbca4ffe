note
	description: "Access to the one exception manager."

class
	EXCEPTION_MANAGER_FACTORY

feature -- Access

	exception_manager: EXCEPTION_MANAGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

end
