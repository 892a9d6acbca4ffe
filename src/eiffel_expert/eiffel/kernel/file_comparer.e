note
	description: "Comparison of two files byte by byte."

class
	FILE_COMPARER

inherit
	NATIVE_STRING_HANDLER

feature -- Obsolete

	same_files (a_path1, a_path2: READABLE_STRING_GENERAL): BOOLEAN
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

end
