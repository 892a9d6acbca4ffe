note
	description: "Priority and stack size of a new thread."

class
	THREAD_ATTRIBUTES

inherit
	ANY

	MEMORY_STRUCTURE
		rename
			make as mem_make
		export
			{NONE} all
			{THREAD} item
		end

create
	make

feature {NONE} -- Initialization

	make
		do
			check interface_only: False then
			end
		end

feature -- Access

	default_priority: INTEGER
		external
			"C"
		end

	max_priority: INTEGER
		external
			"C"
		end

	min_priority: INTEGER
		external
			"C"
		end

	priority: INTEGER
		do
		end

	stack_size: NATURAL_64
		do
		end

feature -- Commands

	set_priority (prio: like priority)
		do
		end

	set_stack_size (s: like stack_size)
		do
		end

feature -- Obsolete

	default_policy: INTEGER
		obsolete
			"Kept for old code."
		do
		end

	detached: BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

	fifo: INTEGER
		obsolete
			"Kept for old code."
		do
		end

	other: INTEGER
		obsolete
			"Kept for old code."
		do
		end

	round_robin: INTEGER
		obsolete
			"Kept for old code."
		do
		end

	scheduling_policy: INTEGER
		obsolete
			"Kept for old code."
		do
		end

	set_detached (bool: BOOLEAN)
		obsolete
			"Kept for old code."
		do
		end

	set_policy (policy: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	structure_size: INTEGER
		external
			"C"
		end

end
