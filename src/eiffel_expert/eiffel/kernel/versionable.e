note
	description: "Objects that carry a version number."

deferred class
	VERSIONABLE

feature -- Access

	version: NATURAL
		attribute
		end

feature {NONE} -- Implementation

	increment_version
		do
		end

	set_version (v: like version)
		do
		end

end
