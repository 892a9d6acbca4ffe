note
	description: "Counters on which threads wait."

class
	SEMAPHORE

inherit
	DISPOSABLE

create
	make

feature {NONE} -- Initialization

	make (count: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_set: BOOLEAN
		do
		end

	try_wait: BOOLEAN
		do
		end

feature -- Commands

	destroy
		do
		end

	post
		do
		end

	wait
		do
		end

feature -- Obsolete

	trywait: BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	dispose
		do
		end

	sem_pointer: POINTER

end
