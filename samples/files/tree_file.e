note
	description: "Files of a directory tree."

class TREE_FILE

inherit
	TREE_ENTRY
		rename
			make as make_entry
		end

create
	make

feature {NONE} -- Initialization

	make (a_name: READABLE_STRING_8; a_size: INTEGER_64)
			-- Name the file `a_name' and give it `a_size' bytes.
		require
			valid_name: is_valid_name (a_name)
			size_not_negative: a_size >= 0
		do
			make_entry (a_name)
			size := a_size
		ensure
			name_set: name.same_string (a_name)
			size_set: size = a_size
		end

feature -- Measurement

	size: INTEGER_64
			-- <Precursor>

feature -- Status report

	is_folder: BOOLEAN = False
			-- <Precursor>

feature -- Element change

	set_size (a_size: INTEGER_64)
			-- Let the file have `a_size' bytes.
		require
			size_not_negative: a_size >= 0
		do
			size := a_size
		ensure
			size_set: size = a_size
			parent_kept: parent = old parent
		end

end
