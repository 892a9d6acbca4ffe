note
	description: "One heir of the shape."

class
	CASE_BOX

inherit
	CASE_SHAPE
		redefine
			draw
		end

create
	make

feature {NONE} -- Initialization

	make (a_width, a_height: INTEGER)
		do
			width := a_width
			height := a_height
		end

feature -- Access

	width, height: INTEGER

	draw
		do
			Precursor
			print (width)
		end

	scale (n: INTEGER): like Current
		do
			create Result.make (width * n, height * n)
		ensure then
			higher: Result.height = height * n
		end

end
