note
	description: "What the cases of inheritance inherit from."

class
	CASE_BASE

create
	make

feature {NONE} -- Initialization

	make (n: INTEGER)
		do
			size := n
		ensure
			set: size = n
		end

feature -- Access

	size: INTEGER

	label: detachable STRING

	value (n: INTEGER): ANY
		require
			positive: n > 0
		do
			Result := n
		end

	item alias "[]" (i: INTEGER): INTEGER assign put
		do
			Result := i
		end

	frozen fixed: INTEGER
		do
			Result := 3
		end

	Limit: INTEGER = 10

feature -- Change

	put (n, i: INTEGER)
		do
			size := n + i
		end

	work
		do
			size := size + 1
		end

	rest
		do
		end

feature {NONE} -- Secret

	secret: INTEGER

end
