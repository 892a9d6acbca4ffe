note
	description: "What a POSIX system knows about a file."

class
	UNIX_FILE_INFO

inherit
	FILE_INFO
		export
			{ANY} make
		end

create
	make

end
