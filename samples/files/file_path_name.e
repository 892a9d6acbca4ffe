note
	description: "[
		Names of files and folders as sequences of segments separated by slashes.
		Objects are immutable; `Result := base / "src" / "app.e"' builds longer names.
	]"

class FILE_PATH_NAME

inherit
	HASHABLE
		redefine
			is_equal,
			out
		end

create
	make

convert
	make ({STRING_8})

feature {NONE} -- Initialization

	make (a_text: STRING_8)
			-- Represent `a_text', in which "." and ".." are resolved where possible.
		do
			is_absolute := a_text.starts_with ("/")
			create segments.make (8)
			across
				a_text.split ('/') as l_segment
			loop
				add_segment (l_segment)
			end
		ensure
			absolute_if_slash: is_absolute = a_text.starts_with ("/")
			normal: not across segments as l_segment some l_segment.is_empty or l_segment ~ "." end
		end

feature -- Access

	base_name: STRING
			-- Last segment; empty for the root and for the current folder
		do
			if segments.is_empty then
				create Result.make_empty
			else
				create Result.make_from_string (segments.last)
			end
		ensure
			no_separator: not Result.has ('/')
		end

	extension: STRING
			-- What follows the last dot of the base name; empty if there is none
		local
			l_dot: INTEGER
		do
			l_dot := base_name.last_index_of ('.', base_name.count.max (1))
			if l_dot > 1 and l_dot < base_name.count then
				Result := base_name.substring (l_dot + 1, base_name.count)
			else
				create Result.make_empty
			end
		ensure
			no_dot: not Result.has ('.')
			suffix: not Result.is_empty implies base_name.ends_with ("." + Result)
		end

	parent: FILE_PATH_NAME
			-- Name of the enclosing folder; the root is its own parent
		do
			Result := Current / ".."
		ensure
			absolute_kept: Result.is_absolute = is_absolute
		end

	child alias "/" (a_name: STRING_8): FILE_PATH_NAME
			-- Name of `a_name' inside this folder
		do
			Result := if out ~ "/" then "/" + a_name else out + "/" + a_name end
		ensure
			absolute_kept: Result.is_absolute = is_absolute
		end

	hash_code: INTEGER
			-- Hash code value
		do
			Result := out.hash_code
		end

feature -- Measurement

	depth: INTEGER
			-- Number of segments
		do
			Result := segments.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	is_absolute: BOOLEAN
			-- Does the name start at the root?

	is_prefix_of (other: FILE_PATH_NAME): BOOLEAN
			-- Does `other' denote this folder or something inside?
		do
			Result := is_absolute = other.is_absolute and depth <= other.depth
				and then across 1 |..| depth as l_index all segments [l_index] ~ other.segments [l_index] end
		ensure
			reflexive: other ~ Current implies Result
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Has `other' the same segments?
		do
			Result := out ~ other.out
		end

feature -- Output

	out: STRING
			-- Text form
		do
			create Result.make (40)
			across
				segments as l_segment
			loop
				if is_absolute or not Result.is_empty then
					Result.append_character ('/')
				end
				Result.append (l_segment)
			end
			if Result.is_empty then
				Result.append_character (if is_absolute then '/' else '.' end)
			end
		ensure then
			not_empty: not Result.is_empty
			absolute_if_slash: is_absolute = (Result [1] = '/')
		end

feature {FILE_PATH_NAME} -- Implementation

	segments: ARRAYED_LIST [STRING_8]
			-- Names of the folders on the way, and the base name

feature {NONE} -- Implementation

	add_segment (a_segment: STRING_8)
			-- Add `a_segment', or remove the last one if it goes up.
		do
			if a_segment ~ ".." then
				if segments.is_empty or else segments.last ~ ".." then
					if not is_absolute then
						segments.extend (a_segment)
					end
				else
					segments.finish
					segments.remove
				end
			elseif not a_segment.is_empty and a_segment /~ "." then
				segments.extend (a_segment)
			end
		end

invariant
	normal: across segments as l_segment all not l_segment.is_empty and l_segment /~ "." end

end
