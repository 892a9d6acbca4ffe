note
	description: "Lists with hooks before and after each change."

deferred class
	INTERACTIVE_LIST [G]

inherit
	ARRAYED_LIST [G]
		undefine
			new_filled_list
		redefine
			append,
			default_create,
			extend,
			make_from_array,
			merge_left,
			merge_right,
			prune_all,
			put_front,
			put_i_th,
			put_left,
			put_right,
			remove,
			remove_right,
			replace,
			wipe_out
		end

feature -- Commands

	append (s: SEQUENCE [like item])
		do
		end

	extend (v: like item)
		do
		end

	merge_left (other: like Current)
		do
		end

	merge_right (other: like Current)
		do
		end

	on_item_added_at (an_item: like item; item_index: INTEGER)
		do
		end

	on_item_removed_at (an_item: like item; item_index: INTEGER)
		do
		end

	prune_all (v: like item)
		do
		end

	put_front (v: like item)
		do
		end

	put_i_th (v: like i_th; i: INTEGER)
		do
		end

	put_left (v: like item)
		do
		end

	put_right (v: like item)
		do
		end

	remove
		do
		end

	remove_right
		do
		end

	replace (v: like item)
		do
		end

	update_for_added (start_index: INTEGER)
		do
		end

	wipe_out
		do
		end

feature {NONE} -- Implementation

	add_all (other: like Current; start_index: INTEGER)
		do
		end

	added_item (an_item: like item; item_index: INTEGER)
		do
		end

	default_create
		do
			check interface_only: False then
			end
		end

	in_operation: BOOLEAN

	make_from_array (a: ARRAY [like item])
		do
			check interface_only: False then
			end
		end

	removed_item (an_item: like item; item_index: INTEGER)
		do
		end

end
