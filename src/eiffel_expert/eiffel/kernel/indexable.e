note
	description: "Tables whose keys are consecutive integers."

deferred class
	INDEXABLE [G, H -> INTEGER]

inherit
	TABLE [G, INTEGER]
		rename
			valid_key as valid_index,
			force as put
		end

	READABLE_INDEXABLE [G]

end
