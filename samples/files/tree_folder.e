note
	description: "Folders of a directory tree; their entries are kept in order."

class TREE_FOLDER

inherit
	TREE_ENTRY
		redefine
			visit
		end

create
	make_empty

feature {NONE} -- Initialization

	make_empty (a_name: READABLE_STRING_8)
			-- Name the folder `a_name'.
		require
			valid_name: is_valid_name (a_name)
		do
			create entries.make (8)
			make (a_name)
		ensure
			name_set: name.same_string (a_name)
			empty: entries.is_empty
		end

feature -- Access

	entries: ARRAYED_LIST [TREE_ENTRY]
			-- Entries, folders first

	entry (a_name: READABLE_STRING_8): detachable TREE_ENTRY
			-- Entry called `a_name'; Void if there is none
		do
			across
				entries as l_entry
			until
				Result /= Void
			loop
				if l_entry.name.same_string (a_name) then
					Result := l_entry
				end
			end
		ensure
			named: attached Result as l_found implies l_found.name.same_string (a_name)
			enclosed: attached Result as l_found implies l_found.parent = Current
		end

	descendant (a_path: STRING): detachable TREE_ENTRY
			-- Entry at the end of `a_path', which starts in this folder; Void if there is none
		local
			l_slash: INTEGER
		do
			l_slash := a_path.index_of ('/', 1)
			if l_slash = 0 then
				Result := entry (a_path)
			elseif attached {TREE_FOLDER} entry (a_path.head (l_slash - 1)) as l_folder then
				Result := l_folder.descendant (a_path.substring (l_slash + 1, a_path.count))
			end
		ensure
			inside: attached Result as l_found implies l_found.is_inside (Current)
		end

feature -- Measurement

	size: INTEGER_64
			-- <Precursor>
		do
			across
				entries as l_entry
			loop
				Result := Result + l_entry.size
			end
		end

feature -- Status report

	is_folder: BOOLEAN = True
			-- <Precursor>

	has (a_name: READABLE_STRING_8): BOOLEAN
			-- Is there an entry called `a_name'?
		do
			Result := entry (a_name) /= Void
		ensure
			definition: Result = (entry (a_name) /= Void)
		end

feature -- Element change

	extend (a_entry: TREE_ENTRY)
			-- Put `a_entry' into this folder, at its place in the order.
		require
			root: a_entry.parent = Void
			name_free: not has (a_entry.name)
			no_cycle: attached {TREE_FOLDER} a_entry as l_folder implies not is_inside (l_folder)
		do
			from
				entries.start
			until
				entries.after or else a_entry.precedes (entries.item)
			loop
				entries.forth
			end
			entries.put_left (a_entry)
			a_entry.set_parent (Current)
		ensure
			one_more: entries.count = old entries.count + 1
			added: entry (a_entry.name) = a_entry
			size_added: size = old size + a_entry.size
		end

feature -- Removal

	prune (a_entry: TREE_ENTRY)
			-- Take `a_entry' out of this folder.
		require
			enclosed: a_entry.parent = Current
		do
			entries.start
			entries.search (a_entry)
			entries.remove
			a_entry.set_parent (Void)
		ensure
			one_less: entries.count = old entries.count - 1
			removed: not has (a_entry.name)
			root: a_entry.parent = Void
		end

feature -- Visiting

	visit (an_action: PROCEDURE [TREE_ENTRY])
			-- <Precursor>
		do
			Precursor (an_action)
			across
				entries as l_entry
			loop
				l_entry.visit (an_action)
			end
		end

invariant
	children_know_parent: across entries as l_entry all l_entry.parent = Current end
	ordered: across 2 |..| entries.count as l_place all entries [l_place - 1].precedes (entries [l_place]) end

end
