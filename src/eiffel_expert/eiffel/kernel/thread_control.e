note
	description: "Waiting for threads."

class
	THREAD_CONTROL

inherit
	THREAD_ENVIRONMENT

feature -- Commands

	join_all
		external
			"C"
		end

	yield
		external
			"C"
		end

end
