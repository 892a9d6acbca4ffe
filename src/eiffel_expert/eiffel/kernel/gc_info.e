note
	description: "Figures about the garbage collector."

class
	GC_INFO

inherit {NONE}
	MEMORY_STRUCTURE
		rename
			make as structure_make
		export
			{NONE} all
		end

	MEM_CONST

create
	make

feature -- Initialization

	make (memory: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	collected: INTEGER
		do
		end

	collected_average: INTEGER
		do
		end

	cpu_interval_time: REAL_64
		do
		end

	cpu_interval_time_average: REAL_64
		do
		end

	cpu_time: REAL_64
		do
		end

	cpu_time_average: REAL_64
		do
		end

	cpu_total_time: REAL_64
		do
		end

	cycle_count: INTEGER
		do
		end

	memory_used: INTEGER
		do
		end

	real_interval_time: INTEGER
		do
		end

	real_interval_time_average: INTEGER
		do
		end

	real_time: INTEGER
		do
		end

	real_time_average: INTEGER
		do
		end

	sys_interval_time: REAL_64
		do
		end

	sys_interval_time_average: REAL_64
		do
		end

	sys_time: REAL_64
		do
		end

	sys_time_average: REAL_64
		do
		end

	sys_total_time: REAL_64
		do
		end

	type: INTEGER

feature -- Commands

	update (memory: INTEGER)
		do
		end

feature {NONE} -- Implementation

	structure_size: INTEGER
		do
		end

end
