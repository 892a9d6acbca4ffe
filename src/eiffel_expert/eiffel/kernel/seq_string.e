note
	description: "Strings that are also sequences of characters."

class
	SEQ_STRING

inherit
	STRING
		rename
			precede as string_precede,
			prepend as string_prepend,
			mirrored as string_mirrored,
			mirror as string_mirror,
			share as string_share,
			wipe_out as string_wipe_out
		export
			{ANY} linear_representation
		undefine
			linear_representation
		redefine
			has,
			prune
		end

	SEQUENCE [CHARACTER]
		rename
			append as seq_append,
			item as current_item,
			index_of as index_of_occurrence,
			put as sequence_put,
			remove as remove_current_item
		export
			{NONE} sequence_put, seq_append
		undefine
			changeable_comparison_criterion,
			copy,
			do_all,
			do_if,
			for_all,
			is_equal,
			occurrences,
			out,
			prune_all,
			there_exists
		redefine
			has,
			index_of_occurrence,
			prune
		select
			sequence_put,
			wipe_out
		end

create
	make

feature -- Access

	current_item: CHARACTER
		do
		end

	index: INTEGER

	index_of_occurrence (c: CHARACTER; i: INTEGER): INTEGER
		do
		end

	mirrored: like Current
		do
			check interface_only: False then
			end
		end

feature -- Status

	after: BOOLEAN
		do
		end

	before: BOOLEAN
		do
		end

	for_all (test: FUNCTION [CHARACTER, BOOLEAN]): BOOLEAN
		do
		end

	has (c: CHARACTER): BOOLEAN
		do
		end

	there_exists (test: FUNCTION [CHARACTER, BOOLEAN]): BOOLEAN
		do
		end

feature -- Commands

	back
		do
		end

	do_all (action: PROCEDURE [CHARACTER])
		do
		end

	do_if (action: PROCEDURE [CHARACTER]; test: FUNCTION [CHARACTER, BOOLEAN])
		do
		end

	finish
		do
		end

	forth
		do
		end

	mirror
		do
		end

	precede (c: CHARACTER)
		do
		end

	prepend (s: STRING)
		do
		end

	prune (c: CHARACTER)
		do
		end

	remove_current_item
		do
		end

	replace (c: CHARACTER)
		do
		end

	search_after (c: CHARACTER)
		do
		end

	search_before (c: CHARACTER)
		do
		end

	search_string_after (s: STRING; fuzzy: INTEGER)
		do
		end

	search_string_before (s: STRING; fuzzy: INTEGER)
		do
		end

	share (other: like Current)
		do
		end

	start
		do
		end

	wipe_out
		do
		end

feature {NONE} -- Implementation

	go_to (r: CURSOR)
		do
		end

end
