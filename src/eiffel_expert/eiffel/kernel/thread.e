note
	description: "Threads of execution."

deferred class
	THREAD

inherit
	THREAD_CONTROL

feature -- Access

	thread_id: POINTER

feature -- Status

	is_exit_supported: BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_last_launch_successful: BOOLEAN
		do
		end

	is_launchable: BOOLEAN
		do
		end

	join_with_timeout (a_timeout_ms: NATURAL_64): BOOLEAN
		do
		end

	terminated: BOOLEAN

feature -- Commands

	execute
		deferred
		end

	exit
		do
		end

	join
		do
		end

	frozen launch
		do
		end

	frozen launch_with_attributes (attr: THREAD_ATTRIBUTES)
		do
		end

	sleep (nanoseconds: INTEGER_64)
		do
		end

feature {NONE} -- Implementation

	is_last_launch_successful_cell: CELL [BOOLEAN]
		once
			check interface_only: False then
			end
		end

	launch_mutex: MUTEX

	make
		do
			check interface_only: False then
			end
		end

	frozen thr_get_terminated: BOOLEAN
		do
		end

	frozen thr_main (a_logical_id: INTEGER)
		do
		end

	frozen thr_set_terminated (b: BOOLEAN)
		do
		end

end
