note
	description: "Threads that run a procedure."

class
	WORKER_THREAD

inherit
	THREAD
		rename
			make as thread_make,
			execute as execute_procedure
		end

create
	make,
	make_with_procedure

feature {NONE} -- Initialization

	make (a_action: PROCEDURE)
		do
			check interface_only: False then
			end
		end

	make_with_procedure (a_action: PROCEDURE)
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature -- Commands

	execute_procedure
		do
		end

feature {NONE} -- Implementation

	thread_procedure: PROCEDURE

end
