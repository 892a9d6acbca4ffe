note
	description: "Lists that tell subscribers when they change."

class
	ACTIVE_LIST [G]

inherit
	INTERACTIVE_LIST [G]
		redefine
			default_create,
			make_filled,
			on_item_added_at,
			on_item_removed_at
		end

create
	default_create

create {ACTIVE_LIST}
	make_filled

feature {NONE} -- Initialization

	default_create
		do
			check interface_only: False then
			end
		end

	make_filled (n: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	add_actions: ACTION_SEQUENCE [TUPLE [like item]]

	remove_actions: ACTION_SEQUENCE [TUPLE [like item]]

feature -- Commands

	on_item_added_at (an_item: like item; item_index: INTEGER)
		do
		end

	on_item_removed_at (an_item: like item; item_index: INTEGER)
		do
		end

feature {NONE} -- Implementation

	new_filled_list (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

end
