note
	description: "Dispensers that give out the greatest item first."

deferred class
	PRIORITY_QUEUE [G -> PART_COMPARABLE]

inherit
	DISPENSER [G]

end
