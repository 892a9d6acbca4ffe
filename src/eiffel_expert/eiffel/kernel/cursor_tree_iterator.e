note
	description: "Iterators over trees with a cursor."

deferred class
	CURSOR_TREE_ITERATOR [G]

inherit
	LINEAR_ITERATOR [G]
		rename
			do_all as pre_do_all,
			until_do as pre_until_do,
			do_until as pre_do_until,
			do_if as pre_do_if,
			search as pre_search,
			do_for as pre_do_for,
			do_while as pre_do_while,
			while_do as pre_while_do,
			while_continue as pre_while_continue,
			continue_while as pre_continue_while,
			continue_until as pre_continue_until,
			continue_search as pre_continue_search,
			continue_for as pre_continue_for,
			for_all as pre_for_all,
			there_exists as pre_there_exists,
			forth as pre_forth
		redefine
			pre_forth,
			target
		select
			pre_continue_for,
			pre_continue_search,
			pre_continue_until,
			pre_continue_while,
			pre_do_all,
			pre_do_for,
			pre_do_if,
			pre_do_until,
			pre_do_while,
			pre_for_all,
			pre_forth,
			pre_search,
			pre_there_exists,
			pre_until_do,
			pre_while_continue,
			pre_while_do,
			start
		end

	LINEAR_ITERATOR [G]
		rename
			do_all as post_do_all,
			until_do as post_until_do,
			do_until as post_do_until,
			do_if as post_do_if,
			search as post_search,
			do_for as post_do_for,
			do_while as post_do_while,
			while_do as post_while_do,
			while_continue as post_while_continue,
			continue_while as post_continue_while,
			continue_until as post_continue_until,
			continue_search as post_continue_search,
			continue_for as post_continue_for,
			for_all as post_for_all,
			there_exists as post_there_exists,
			forth as post_forth,
			start as post_start
		redefine
			post_forth,
			post_start,
			target
		end

	LINEAR_ITERATOR [G]
		rename
			do_all as breadth_do_all,
			until_do as breadth_until_do,
			do_until as breadth_do_until,
			do_if as breadth_do_if,
			search as breadth_search,
			do_for as breadth_do_for,
			do_while as breadth_do_while,
			while_do as breadth_while_do,
			while_continue as breadth_while_continue,
			continue_while as breadth_continue_while,
			continue_until as breadth_continue_until,
			continue_search as breadth_continue_search,
			continue_for as breadth_continue_for,
			for_all as breadth_for_all,
			there_exists as breadth_there_exists,
			forth as breadth_forth
		redefine
			breadth_forth,
			target
		end

feature -- Access

	target: CURSOR_TREE [G]

feature -- Commands

	breadth_forth
		do
		end

	breadth_start
		do
		end

	post_forth
		do
		end

	post_start
		do
		end

	pre_forth
		do
		end

	pre_start
		do
		end

end
