note
	description: "Finite structures without a limit on their size."

deferred class
	UNBOUNDED [G]

inherit
	FINITE [G]

end
