note
	description: "Locks held by one thread at a time."

class
	MUTEX

inherit
	DISPOSABLE

inherit {NONE}
	THREAD_ENVIRONMENT
		export
			{NONE} all
		end

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

	try_lock: BOOLEAN
		do
		end

feature -- Commands

	destroy
		do
		end

	lock
		do
		end

	unlock
		do
		end

feature -- Obsolete

	has_locked: BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

	trylock: BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

feature {CONDITION_VARIABLE} -- Implementation

	mutex_pointer: POINTER

feature {NONE} -- Implementation

	dispose
		do
		end

	owner_thread_id: like current_thread_id

end
