note
	description: "Text buffers that can be used again."

class TEXT_BUFFER_RESOURCE

inherit
	POOLED_RESOURCE

create
	make

feature {NONE} -- Initialization

	make
			-- <Precursor>
		do
			create text.make (1_024)
		end

feature -- Access

	text: STRING
			-- Characters in the buffer

feature -- Status report

	is_clean: BOOLEAN
			-- <Precursor>
		do
			Result := text.is_empty
		end

feature -- Basic operations

	reset
			-- <Precursor>
		do
			text.wipe_out
		end

end
