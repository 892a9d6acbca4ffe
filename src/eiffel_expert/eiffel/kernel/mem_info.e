note
	description: "Figures about the use of memory."

class
	MEM_INFO

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

	chunk: INTEGER
		do
		end

	free: INTEGER
		do
		end

	free64: NATURAL_64
		do
		end

	overhead: INTEGER
		do
		end

	overhead64: NATURAL_64
		do
		end

	total: INTEGER
		do
		end

	total64: NATURAL_64
		do
		end

	type: INTEGER

	used: INTEGER
		do
		end

	used64: NATURAL_64
		do
		end

feature -- Commands

	update (memory: INTEGER)
		do
		end

feature {NONE} -- Implementation

	structure_size: INTEGER
		do
		end

end
