note
	description: "Undefining what can not be undefined."

deferred class
	CASE_UNDEFINED_WRONG

inherit
	CASE_BOX
		undefine
			draw,
			draw, -- VDUS-4
			width,
			scale_up, -- VDUS-1
			default_pointer
		end

end
