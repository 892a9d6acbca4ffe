note
	description: "A diamond whose effective features clash."

class
	CASE_DIAMOND_WRONG

inherit
	CASE_BOX -- VMFN

	CASE_ICON
		rename
			make as make_icon
		end

create
	make,
	make_icon

end
