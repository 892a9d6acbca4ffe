note
	description: "Things that are costly to make and can be used again after a reset."

deferred class POOLED_RESOURCE

feature {NONE} -- Initialization

	make
			-- Make a fresh resource.
		deferred
		ensure
			clean: is_clean
		end

feature -- Status report

	is_clean: BOOLEAN
			-- Is there no trace of former use?
		deferred
		end

feature -- Basic operations

	reset
			-- Remove all traces of use.
		deferred
		ensure
			clean: is_clean
		end

end
