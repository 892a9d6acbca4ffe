note
	description: "Access to the one exception manager."

class
	EXCEPTION_MANAGER_FACTORY

feature -- Access

	exception_manager: EXCEPTION_MANAGER
		external
			"C"
		ensure
			instance_free: class
		end

end
