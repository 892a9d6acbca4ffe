note
	description: "Values that lie a duration after an origin."

deferred class
	ABSOLUTE

inherit
	COMPARABLE

feature -- Access

	duration: DURATION
		deferred
		end

	origin: like Current
		deferred
		end

	relative_duration (other: like Current): DURATION
		deferred
		end

feature -- Operators

	is_less alias "<" (other: like Current): BOOLEAN
		do
		end

	minus alias "-" (other: like Current): INTERVAL [like Current]
		do
			check interface_only: False then
			end
		end

end
