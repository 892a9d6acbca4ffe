note
	description: "Parents that share a feature through a common ancestor."

deferred class
	CASE_SHAPE

feature -- Access

	name: STRING
		do
			Result := "shape"
		end

	width: INTEGER
		deferred
		end

	height: INTEGER
		deferred
		end

	draw
		do
			print (name)
		end

	scale (n: INTEGER): like Current
		require
			positive: n > 0
		deferred
		ensure
			wider: Result.width = width * n
		end

end
