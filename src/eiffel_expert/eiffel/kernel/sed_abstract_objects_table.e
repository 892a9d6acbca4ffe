note
	description: "Numbers of the objects that are being stored."

deferred class
	SED_ABSTRACT_OBJECTS_TABLE

feature -- Access

	index (an_obj: separate ANY): NATURAL_32
		deferred
		end

feature -- Measurement

	capacity: INTEGER
		deferred
		end

feature -- Commands

	wipe_out
		deferred
		end

feature {NONE} -- Implementation

	last_index: NATURAL_32

	make (n: NATURAL_32)
		deferred
		end

end
