note
	description: "The thread that runs now."

class
	THREAD_ENVIRONMENT

feature -- Access

	current_thread_id: POINTER
		external
			"C"
		end

feature -- Obsolete

	get_current_id: POINTER
		obsolete
			"Kept for old code."
		do
		end

end
