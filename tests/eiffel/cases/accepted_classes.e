note
	description: "Every clause of a class, in the standard's order";
	author: "eiffel-expert", anonymous
	version: 1, -2, 3.5, 'c', True
	custom: create {ANY}.default_create end
	empty_tag_follows: "x"

frozen expanded class
	CASE_CLASSES [G -> {COMPARABLE rename is_less as less end, HASHABLE} create default_create, make end, frozen H, K -> detachable separate ANY]

obsolete
	"Use something else [2026-01-01]"

inherit {NONE}
	ARRAYED_LIST [G]
		rename
			make as list_make,
			item as list_item alias "[]" alias "@" convert,
			extend as extend_list
		export
			{NONE} all
			{ANY, CASE_CLASSES} count, is_empty;
			{} wipe_out
		undefine
			copy
		redefine
			out, is_equal
		select
			list_item
		end;

inherit
	ANY
		redefine
			default_create
		end
	HASHABLE

create
	default_create

create {NONE, CASE_CLASSES}
	make, make_from

create {ANY}

convert
	make_from ({INTEGER, STRING_8}),
	to_string: {STRING_32, like Current}

feature

feature {NONE} -- Initialization

	make do end

feature {ANY, CASE_CLASSES};

	to_string: STRING_32

	last_attribute: INTEGER

invariant
	a_tag: count >= 0;
	not is_empty implies count > 0
	only_a_comment: -- The elements are in order.

note
	copyright: "Copyright (c) 2026"
end -- class CASE_CLASSES
