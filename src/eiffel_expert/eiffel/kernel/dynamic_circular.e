note
	description: "Rings that can be extended and shortened."

deferred class
	DYNAMIC_CIRCULAR [G]

inherit
	CIRCULAR [G]
		undefine
			prune,
			prune_all
		end

	DYNAMIC_CHAIN [G]
		undefine
			exhausted,
			finish,
			first,
			go_i_th,
			last,
			move,
			off,
			search,
			start,
			valid_cursor_index
		redefine
			duplicate
		end

feature -- Obsolete

	duplicate (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

end
