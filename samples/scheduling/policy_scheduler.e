note
	description: "[
		Schedulers that ask a policy which of two tasks goes first, and do each task in one turn.
		A policy is a function of two tasks; some usual ones are provided.
	]"

class POLICY_SCHEDULER

inherit
	TASK_SCHEDULER

create
	make,
	make_urgent_first,
	make_shortest_first

feature {NONE} -- Initialization

	make (a_policy: FUNCTION [WORK_TASK, WORK_TASK, BOOLEAN])
			-- Prefer the first task where `a_policy' says so.
		do
			policy := a_policy
			create waiting.make (8)
			create finished_names.make (8)
		ensure
			policy_set: policy = a_policy
			idle: is_idle
		end

	make_urgent_first
			-- Prefer tasks of higher priority.
		do
			make (agent (a_first, a_second: WORK_TASK): BOOLEAN do Result := a_first.priority > a_second.priority end)
		ensure
			idle: is_idle
		end

	make_shortest_first
			-- Prefer tasks with less remaining work.
		do
			make (agent (a_first, a_second: WORK_TASK): BOOLEAN do Result := a_first.remaining < a_second.remaining end)
		ensure
			idle: is_idle
		end

feature -- Access

	policy: FUNCTION [WORK_TASK, WORK_TASK, BOOLEAN]
			-- Does the first task go before the second?

	next_task: WORK_TASK
			-- <Precursor>
		do
			Result := waiting.first
		ensure then
			none_preferred: not across waiting as l_task some policy (l_task, Result) end
		end

	finished_names: ARRAYED_LIST [READABLE_STRING_8]
			-- <Precursor>

feature -- Measurement

	waiting_count: INTEGER
			-- <Precursor>
		do
			Result := waiting.count
		end

feature -- Element change

	submit (a_task: WORK_TASK)
			-- <Precursor>
		do
				-- Tasks of equal rank keep the order of their arrival.
			from
				waiting.start
			until
				waiting.after or else policy (a_task, waiting.item)
			loop
				waiting.forth
			end
			waiting.put_left (a_task)
		end

feature {NONE} -- Implementation

	waiting: ARRAYED_LIST [WORK_TASK]
			-- Unfinished tasks, the preferred ones first

	remove_next
			-- <Precursor>
		do
			waiting.start
			waiting.remove
		end

end
