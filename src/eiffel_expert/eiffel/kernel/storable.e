note
	description: "Objects that are stored and retrieved whole."

class
	STORABLE

inherit
	EXCEPTIONS

feature -- Access

	retrieve_by_name (file_name: READABLE_STRING_GENERAL): detachable ANY
		do
		ensure
			instance_free: class
		end

	retrieved (medium: IO_MEDIUM): detachable ANY
		do
		ensure
			instance_free: class
		end

feature -- Commands

	basic_store (medium: IO_MEDIUM)
		do
		end

	independent_store (medium: IO_MEDIUM)
		do
		end

	set_discard_pointers (v: BOOLEAN)
		external
			"C"
		end

	store_by_name (file_name: READABLE_STRING_GENERAL)
		do
		end

feature -- Obsolete

	general_store (medium: IO_MEDIUM)
		obsolete
			"Kept for old code."
		do
		end

	set_new_independent_format (v: BOOLEAN)
		obsolete
			"Kept for old code."
		do
		end

	set_new_recoverable_format (v: BOOLEAN)
		obsolete
			"Kept for old code."
		do
		end

end
