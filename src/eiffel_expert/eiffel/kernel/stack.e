note
	description: "Dispensers that give out the youngest item first."

deferred class
	STACK [G]

inherit
	DISPENSER [G]
		export
			{NONE} prune, prune_all
		redefine
			extend,
			fill,
			force,
			put
		end

feature -- Commands

	extend (v: like item)
		deferred
		end

	fill (other: LINEAR [G])
		do
		end

	force (v: like item)
		deferred
		ensure then
			on_top: item = v
		end

	put (v: like item)
			-- Put `v' on top.
		deferred
		ensure then
			on_top: item = v
		end

	replace (v: like item)
		do
		end

end
