note
	description: "Kinds of exception that are no longer raised."

deferred class
	OBSOLETE_EXCEPTION

inherit
	EXCEPTION
		undefine
			code,
			tag
		end

end
