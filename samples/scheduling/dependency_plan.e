note
	description: "[
		Tasks some of which have to wait for others. The plan yields an order of work, the earliest
		start of each task, and the time that the whole takes when nothing is delayed.
	]"

class DEPENDENCY_PLAN

create
	make

feature {NONE} -- Initialization

	make
			-- Start without tasks.
		do
			create predecessors.make (16)
		ensure
			empty: task_count = 0
		end

feature -- Access

	work_order: ARRAYED_LIST [WORK_TASK]
			-- Tasks in an order where each one comes after all that it waits for
			-- (Kahn's algorithm); on a cycle the tasks that can never start are missing
		local
			l_open: HASH_TABLE [INTEGER, WORK_TASK]
			l_index: INTEGER
		do
			create Result.make (task_count)
			create l_open.make (task_count)
			across
				predecessors as l_list
			loop
				l_open.put (l_list.count, @ l_list.key)
				if l_list.is_empty then
					Result.extend (@ l_list.key)
				end
			end
			from
				l_index := 1
			until
				l_index > Result.count
			loop
				across
					predecessors as l_list
				loop
					if l_list.has (Result [l_index]) then
						l_open.force (l_open [@ l_list.key] - 1, @ l_list.key)
						if l_open [@ l_list.key] = 0 then
							Result.extend (@ l_list.key)
						end
					end
				end
				l_index := l_index + 1
			variant
				task_count - l_index + 1
			end
		ensure
			not_more: Result.count <= task_count
			respects_dependencies: across 1 |..| Result.count as l_place all
					across 1 |..| l_place as l_earlier all not waits_for (Result [l_earlier], Result [l_place]) end
				end
		end

	earliest_start (a_task: WORK_TASK): INTEGER
			-- Time at which all predecessors of `a_task' can be finished
		require
			known: has (a_task)
			no_cycle: not has_cycle
		do
			across
				predecessors.definite_item (a_task) as l_earlier
			loop
				Result := Result.max (earliest_start (l_earlier) + l_earlier.duration)
			end
		ensure
			not_negative: Result >= 0
			after_predecessors: across predecessors_of (a_task) as l_earlier all Result >= l_earlier.duration end
		end

	predecessors_of (a_task: WORK_TASK): ARRAYED_LIST [WORK_TASK]
			-- Tasks that `a_task' waits for directly
		require
			known: has (a_task)
		do
			create Result.make_from_iterable (predecessors.definite_item (a_task))
		ensure
			all_known: across Result as l_task all has (l_task) end
		end

feature -- Measurement

	task_count: INTEGER
			-- Number of tasks
		do
			Result := predecessors.count
		ensure
			not_negative: Result >= 0
		end

	total_duration: INTEGER
			-- Time until all tasks are finished
		require
			no_cycle: not has_cycle
		do
			across
				predecessors as l_list
			loop
				Result := Result.max (earliest_start (@ l_list.key) + (@ l_list.key).duration)
			end
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	has (a_task: WORK_TASK): BOOLEAN
			-- Is `a_task' part of the plan?
		do
			Result := predecessors.has (a_task)
		ensure
			none_if_empty: Result implies task_count > 0
		end

	waits_for (a_task, an_earlier: WORK_TASK): BOOLEAN
			-- Has `a_task' to wait directly for `an_earlier'?
		do
			Result := attached predecessors [a_task] as l_list and then l_list.has (an_earlier)
		ensure
			both_known: Result implies (has (a_task) and has (an_earlier))
		end

	has_cycle: BOOLEAN
			-- Do some tasks wait for each other in a circle?
		do
			Result := work_order.count < task_count
		ensure
			definition: Result = (work_order.count < task_count)
		end

feature -- Element change

	extend (a_task: WORK_TASK)
			-- Add `a_task', which waits for none so far.
		require
			new: not has (a_task)
		do
			predecessors.extend (create {ARRAYED_LIST [WORK_TASK]}.make (2), a_task)
		ensure
			one_more: task_count = old task_count + 1
			added: has (a_task)
		end

	require_before (an_earlier, a_task: WORK_TASK)
			-- Let `a_task' wait for `an_earlier'.
		require
			both_known: has (an_earlier) and has (a_task)
			new: not waits_for (a_task, an_earlier)
		do
			predecessors.definite_item (a_task).extend (an_earlier)
		ensure
			added: waits_for (a_task, an_earlier)
			count_kept: task_count = old task_count
		end

feature {NONE} -- Implementation

	predecessors: HASH_TABLE [ARRAYED_LIST [WORK_TASK], WORK_TASK]
			-- For each task those that it waits for directly

end
