note
	description: "Entries of a directory tree: files and folders."

deferred class TREE_ENTRY

feature {NONE} -- Initialization

	make (a_name: READABLE_STRING_8)
			-- Name the entry `a_name'.
		require
			valid_name: is_valid_name (a_name)
		do
			create name.make_from_string (a_name)
		ensure
			name_set: name.same_string (a_name)
			unattached: parent = Void
		end

feature -- Access

	name: IMMUTABLE_STRING_8
			-- Name inside the enclosing folder

	parent: detachable TREE_FOLDER
			-- Enclosing folder; Void for a root

	full_name: STRING
			-- Names on the way from the root, separated by slashes
		do
			if attached parent as l_parent then
				Result := l_parent.full_name + "/" + name
			else
				create Result.make_from_string (name)
			end
		ensure
			ends_with_name: Result.ends_with (name)
		end

feature -- Measurement

	size: INTEGER_64
			-- Number of bytes, with all that is inside
		deferred
		ensure
			not_negative: Result >= 0
		end

	depth: INTEGER
			-- Number of enclosing folders
		do
			if attached parent as l_parent then
				Result := l_parent.depth + 1
			end
		ensure
			zero_for_root: (parent = Void) = (Result = 0)
		end

feature -- Status report

	is_folder: BOOLEAN
			-- Can this entry enclose others?
		deferred
		ensure
			consistent: Result = attached {TREE_FOLDER} Current
		end

	is_valid_name (a_name: READABLE_STRING_8): BOOLEAN
			-- Can an entry be called `a_name'?
		do
			Result := not a_name.is_empty and not a_name.has ('/')
		ensure
			definition: Result = (not a_name.is_empty and not a_name.has ('/'))
		end

	is_inside (a_folder: TREE_FOLDER): BOOLEAN
			-- Is `a_folder' this entry or one of its enclosing folders?
		do
			Result := a_folder = Current or else (attached parent as l_parent and then l_parent.is_inside (a_folder))
		ensure
			reflexive: a_folder = Current implies Result
		end

feature -- Comparison

	precedes (other: TREE_ENTRY): BOOLEAN
			-- Does this entry come before `other'? Folders come first, then names decide.
		do
			if is_folder = other.is_folder then
				Result := name < other.name
			else
				Result := is_folder
			end
		ensure
			asymmetric: Result implies not other.precedes (Current)
			folders_first: is_folder and not other.is_folder implies Result
		end

feature -- Visiting

	visit (an_action: PROCEDURE [TREE_ENTRY])
			-- Call `an_action' with this entry and all that is inside.
		do
			an_action (Current)
		ensure
			size_kept: size = old size
		end

feature {TREE_FOLDER} -- Implementation

	set_parent (a_folder: detachable TREE_FOLDER)
			-- Make `a_folder' the enclosing folder.
		do
			parent := a_folder
		ensure
			parent_set: parent = a_folder
		end

invariant
	valid_name: is_valid_name (name)

end
