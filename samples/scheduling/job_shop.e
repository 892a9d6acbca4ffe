note
	description: "[
		Assignments of independent tasks to equal machines: the longest tasks come first, each on
		the machine that is free soonest. The result takes at most 4/3 of the shortest time possible.
	]"

class JOB_SHOP

create
	make

feature {NONE} -- Initialization

	make (a_machine_count: INTEGER)
			-- Work with `a_machine_count' machines.
		require
			some_machine: a_machine_count > 0
		do
			create loads.make_filled (0, 1, a_machine_count)
			create machines.make (16)
		ensure
			machine_count_set: machine_count = a_machine_count
			no_work: makespan = 0
		end

feature -- Access

	machine (a_task: WORK_TASK): INTEGER
			-- Number of the machine that does `a_task'; 0 if it is not assigned
		do
			Result := machines [a_task]
		ensure
			in_range: 0 <= Result and Result <= machine_count
		end

feature -- Measurement

	machine_count: INTEGER
			-- Number of machines
		do
			Result := loads.count
		ensure
			positive: Result > 0
		end

	makespan: INTEGER
			-- Time until the last machine is finished
		do
			across
				loads as l_load
			loop
				Result := Result.max (l_load)
			end
		ensure
			upper_bound: across loads as l_load all l_load <= Result end
		end

	total_work: INTEGER
			-- Sum of the loads of all machines
		do
			across
				loads as l_load
			loop
				Result := Result + l_load
			end
		ensure
			bounds: makespan <= Result and Result <= makespan * machine_count
		end

feature -- Element change

	assign_all (a_tasks: ARRAYED_LIST [WORK_TASK])
			-- Distribute `a_tasks' over the machines.
		require
			new: across a_tasks as l_task all machine (l_task) = 0 end
		local
			l_machine: INTEGER
		do
			across
				by_falling_duration (a_tasks) as l_task
			loop
				l_machine := least_loaded
				loads [l_machine] := loads [l_machine] + l_task.duration
				machines.force (l_machine, l_task)
			end
		ensure
			all_assigned: across a_tasks as l_task all machine (l_task) > 0 end
			more_work: total_work >= old total_work
		end

feature {NONE} -- Implementation

	loads: ARRAY [INTEGER]
			-- Work of each machine

	machines: HASH_TABLE [INTEGER, WORK_TASK]
			-- Machine of each assigned task

	least_loaded: INTEGER
			-- Number of the machine with the smallest load
		do
			Result := 1
			across
				2 |..| machine_count as l_machine
			loop
				if loads [l_machine] < loads [Result] then
					Result := l_machine
				end
			end
		ensure
			smallest: across loads as l_load all loads [Result] <= l_load end
		end

	by_falling_duration (a_tasks: ARRAYED_LIST [WORK_TASK]): ARRAYED_LIST [WORK_TASK]
			-- Items of `a_tasks', the longest one first
		do
			create Result.make (a_tasks.count)
			across
				a_tasks as l_task
			loop
				from
					Result.start
				until
					Result.after or else Result.item.duration < l_task.duration
				loop
					Result.forth
				end
				Result.put_left (l_task)
			end
		ensure
			same_count: Result.count = a_tasks.count
			sorted: across 2 |..| Result.count as l_place all Result [l_place - 1].duration >= Result [l_place].duration end
		end

end
