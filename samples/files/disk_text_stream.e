note
	description: "Streams over the characters of a text file."

class DISK_TEXT_STREAM

inherit
	TEXT_STREAM

create
	make

feature {NONE} -- Initialization

	make (a_name: READABLE_STRING_GENERAL)
			-- Read from the file `a_name'. Check `is_open' afterwards.
		require
			name_not_empty: not a_name.is_empty
		do
			create file.make_with_name (a_name)
			is_exhausted := True
			if file.exists and then file.is_readable then
				file.open_read
				is_open := True
				is_exhausted := False
				forth
			end
		ensure
			exhausted_if_not_found: not is_open implies is_exhausted
		end

feature -- Access

	item: CHARACTER
			-- <Precursor>

feature -- Status report

	is_exhausted: BOOLEAN
			-- <Precursor>

	is_open: BOOLEAN
			-- <Precursor>

feature -- Basic operations

	forth
			-- <Precursor>
		do
			file.read_character
			is_exhausted := file.end_of_file
			if not is_exhausted then
				item := file.last_character
			end
		end

	close
			-- <Precursor>
		do
			if not file.is_closed then
				file.close
			end
			is_open := False
			is_exhausted := True
		end

feature {NONE} -- Implementation

	file: PLAIN_TEXT_FILE
			-- File that is read

invariant
	open_file: is_open = not file.is_closed

end
