note
	description: "Iterators over chains in both directions."

class
	TWO_WAY_CHAIN_ITERATOR [G]

inherit
	LINEAR_ITERATOR [G]
		redefine
			target
		select
			continue_for,
			continue_search,
			continue_until,
			continue_while,
			do_all,
			do_for,
			do_if,
			do_until,
			do_while,
			for_all,
			forth,
			search,
			start,
			there_exists,
			until_continue,
			until_do,
			while_continue,
			while_do
		end

	LINEAR_ITERATOR [G]
		rename
			start as finish,
			forth as back,
			do_all as do_all_back,
			until_do as until_do_back,
			do_until as do_until_back,
			do_while as do_while_back,
			while_do as while_do_back,
			do_if as do_if_back,
			do_for as do_for_back,
			search as search_back,
			for_all as for_all_back,
			there_exists as there_exists_back,
			until_continue as until_continue_back,
			continue_until as continue_until_back,
			while_continue as while_continue_back,
			continue_while as continue_while_back,
			continue_for as continue_for_back,
			continue_search as continue_search_back
		redefine
			back,
			finish,
			target
		end

create
	set

feature -- Access

	target: CHAIN [G]

feature -- Commands

	back
		do
		end

	finish
		do
		end

end
