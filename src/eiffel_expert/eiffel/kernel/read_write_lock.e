note
	description: "Locks for many readers or one writer."

class
	READ_WRITE_LOCK

inherit
	DISPOSABLE

create
	make

feature {NONE} -- Initialization

	make
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_set: BOOLEAN
		do
		end

feature -- Commands

	acquire_read_lock
		do
		end

	acquire_write_lock
		do
		end

	destroy
		do
		end

	release_read_lock
		do
		end

	release_write_lock
		do
		end

feature -- Obsolete

	release_reader_lock
		obsolete
			"Kept for old code."
		do
		end

	release_writer_lock
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	dispose
		do
		end

	item: POINTER

end
