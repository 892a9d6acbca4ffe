note
	description: "What every SPECIAL has whatever it holds."

deferred class
	ABSTRACT_SPECIAL

inherit
	DEBUG_OUTPUT

feature -- Access

	debug_output: STRING
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	capacity: INTEGER
		deferred
		end

	count: INTEGER
		deferred
		end

feature -- Status

	valid_index (i: INTEGER): BOOLEAN
		deferred
		end

end
