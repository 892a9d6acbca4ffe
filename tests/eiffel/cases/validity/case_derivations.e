note
	description: "Written types: unknown classes, numbers and constraints of generics, anchors."

class
	CASE_DERIVATIONS

feature -- Attributes

	unknown_class: detachable UNKNOWN_THING -- VTCT

	unknown_inside: detachable ARRAYED_LIST [UNKNOWN_THING] -- VTCT

	too_many: detachable ARRAYED_LIST [STRING, STRING] -- VTUG-2

	too_few: detachable HASH_TABLE [STRING] -- VTUG-2

	not_generic: detachable STRING [INTEGER] -- VTUG-1

	not_hashable: detachable HASH_TABLE [STRING, CASE_DERIVATIONS] -- VTCG-3

	hashable: detachable HASH_TABLE [CASE_DERIVATIONS, STRING]

	not_hashable_any: detachable HASH_TABLE [STRING, ANY] -- VTCG-3

	anchored: like hashable

	tuple: detachable TUPLE [name: STRING; size: UNKNOWN_THING] -- VTCT

	agents: detachable PROCEDURE [STRING, UNKNOWN_THING] -- VTCT

	none: detachable NONE

feature -- Routines

	work (n: like hashable; a_other: UNKNOWN_THING) -- VTCT
		local
			l_other: UNKNOWN_THING -- VTCT
			l_list: LIST [UNKNOWN_THING] -- VTCT
			l_anchor: like n
		do
			l_anchor := n
			print (l_anchor)
		end

	anchored_to_argument (n: INTEGER; m: like n): like n
		do
			Result := m + n
		end

	anchored_argument_use (a_list: ARRAYED_LIST [STRING]; a_item: like a_list.item): INTEGER
		do
			Result := a_item.count
		end

end
