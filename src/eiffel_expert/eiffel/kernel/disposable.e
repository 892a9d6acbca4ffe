note
	description: "Objects that are told before their memory is reclaimed."

deferred class
	DISPOSABLE

feature -- Commands

	dispose
		deferred
		end

end
