note
	description: "A diamond that is right: features undefined, redefined, merged."

class
	CASE_DIAMOND_RIGHT

inherit
	CASE_BOX
		undefine
			name
		redefine
			scale,
			draw
		end

	CASE_ICON
		rename
			make as make_icon
		undefine
			draw,
			width, -- VDUS-2
			height -- VDUS-2
		redefine
			scale
		end

create
	make,
	make_icon

feature -- Access

	scale (n: INTEGER): CASE_DIAMOND_RIGHT
		do
			create Result.make (width * n, height * n)
		end

	draw
		do
			Precursor {CASE_BOX}
			print (name)
		end

end
