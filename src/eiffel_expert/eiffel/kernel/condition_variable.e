note
	description: "Points where threads wait until they are signalled."

class
	CONDITION_VARIABLE

inherit
	DISPOSABLE

create
	make

feature {NONE} -- Initialization

	make
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_set: BOOLEAN
		do
		end

	wait_with_timeout (a_mutex: MUTEX; a_timeout_ms: INTEGER): BOOLEAN
		do
		end

feature -- Commands

	broadcast
		do
		end

	destroy
		do
		end

	signal
		do
		end

	wait (a_mutex: MUTEX)
		do
		end

feature {NONE} -- Implementation

	cond_pointer: POINTER

	dispose
		do
		end

end
