note
	description: "External cursors over an indexable structure of known type."

deferred class
	TYPED_INDEXABLE_ITERATION_CURSOR [G, H -> READABLE_INDEXABLE [G]]

inherit
	INDEXABLE_ITERATION_CURSOR [G]

feature -- Access

	item: G
		do
			check interface_only: False then
			end
		end

	with_step (n: like step): TYPED_INDEXABLE_ITERATION_CURSOR [G, READABLE_INDEXABLE [G]]
		deferred
		end

feature -- Operators

	decremented alias "-" (n: like step): TYPED_INDEXABLE_ITERATION_CURSOR [G, READABLE_INDEXABLE [G]]
		deferred
		end

	incremented alias "+" (n: like step): TYPED_INDEXABLE_ITERATION_CURSOR [G, READABLE_INDEXABLE [G]]
		deferred
		end

	reversed alias "-": TYPED_INDEXABLE_ITERATION_CURSOR [G, READABLE_INDEXABLE [G]]
		deferred
		end

feature {TYPED_INDEXABLE_ITERATION_CURSOR} -- Implementation

	target: H
		deferred
		end

end
