note
	description: "Pieces of work that take some units of time and may be done in several turns."

class WORK_TASK

inherit
	HASHABLE
		redefine
			out
		end

create
	make

feature {NONE} -- Initialization

	make (a_name: READABLE_STRING_8; a_duration, a_priority: INTEGER)
			-- Plan the work `a_name'. A larger `a_priority' is more urgent.
		require
			name_not_empty: not a_name.is_empty
			duration_positive: a_duration > 0
		do
			create name.make_from_string (a_name)
			duration := a_duration
			priority := a_priority
		ensure
			name_set: name.same_string (a_name)
			duration_set: duration = a_duration
			priority_set: priority = a_priority
			untouched: done = 0
		end

feature -- Access

	name: IMMUTABLE_STRING_8
			-- What the work is called

	priority: INTEGER
			-- Urgency; larger is more urgent

	hash_code: INTEGER
			-- Hash code value
		do
			Result := name.hash_code
		end

feature -- Measurement

	duration: INTEGER
			-- Units of time needed in all

	done: INTEGER
			-- Units of time spent so far

	remaining: INTEGER
			-- Units of time still needed
		do
			Result := duration - done
		ensure
			definition: Result = duration - done
		end

feature -- Status report

	is_finished: BOOLEAN
			-- Is all the work done?
		do
			Result := remaining = 0
		ensure
			definition: Result = (remaining = 0)
		end

feature -- Basic operations

	work (a_time: INTEGER)
			-- Spend `a_time' on the task.
		require
			time_positive: a_time > 0
			needed: a_time <= remaining
		do
			done := done + a_time
		ensure
			progress: done = old done + a_time
			duration_kept: duration = old duration
		end

feature -- Output

	out: STRING
			-- Printable form
		do
			Result := name + " (" + done.out + "/" + duration.out + ")"
		ensure then
			starts_with_name: Result.starts_with (name)
		end

invariant
	done_in_range: 0 <= done and done <= duration

end
