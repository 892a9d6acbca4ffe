note
	description: "Objects laid over a C structure."

deferred class
	MEMORY_STRUCTURE

feature -- Access

	item: POINTER
		do
		end

	structure_size: INTEGER
		deferred
		ensure
			instance_free: class
		end

feature -- Status

	exists: BOOLEAN
		do
		end

	shared: BOOLEAN

feature -- Commands

	make
		do
			check interface_only: False then
			end
		end

	make_by_pointer (a_ptr: POINTER)
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	internal_item: POINTER

	managed_pointer: detachable MANAGED_POINTER

end
