note
	description: "Repeated inheritance with and without select."

class
	CASE_HEIR_REPEATED

inherit
	CASE_BASE -- VMRC-2
		rename
			work as left_work,
			rest as left_rest
		end

	CASE_BASE
		rename
			work as right_work,
			rest as right_rest
		select
			right_work
		end

create
	make

end
