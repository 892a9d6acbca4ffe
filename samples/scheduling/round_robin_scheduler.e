note
	description: "Schedulers that give every task the same slice of time in turn."

class ROUND_ROBIN_SCHEDULER

inherit
	TASK_SCHEDULER
		redefine
			turn_length
		end

create
	make

feature {NONE} -- Initialization

	make (a_slice: INTEGER)
			-- Give each task `a_slice' units of time a turn.
		require
			slice_positive: a_slice > 0
		do
			slice := a_slice
			create waiting.make
			create finished_names.make (8)
		ensure
			slice_set: slice = a_slice
			idle: is_idle
		end

feature -- Access

	next_task: WORK_TASK
			-- <Precursor>
		do
			Result := waiting.first
		end

	finished_names: ARRAYED_LIST [READABLE_STRING_8]
			-- <Precursor>

feature -- Measurement

	slice: INTEGER
			-- Units of time a turn

	waiting_count: INTEGER
			-- <Precursor>
		do
			Result := waiting.count
		end

	turn_length (a_task: WORK_TASK): INTEGER
			-- <Precursor>
		do
			Result := slice.min (Precursor (a_task))
		ensure then
			not_above_slice: Result <= slice
		end

feature -- Element change

	submit (a_task: WORK_TASK)
			-- <Precursor>
		do
			waiting.extend (a_task)
		ensure then
			at_end: waiting.last = a_task
		end

feature {NONE} -- Implementation

	waiting: LINKED_LIST [WORK_TASK]
			-- Unfinished tasks, the next one first

	remove_next
			-- <Precursor>
		do
			waiting.start
			waiting.remove
		end

invariant
	slice_positive: slice > 0

end
