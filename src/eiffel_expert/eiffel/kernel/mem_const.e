note
	description: "Kinds of memory and of collection."

class
	MEM_CONST

feature -- Constants

	C_memory: INTEGER = 2

	Eiffel_memory: INTEGER = 1

	Full_collector: INTEGER = 0

	Incremental_collector: INTEGER = 1

	Total_memory: INTEGER = 0

end
