note
	description: "Failure to convert a text to another encoding."

class
	CONVERSION_FAILURE

inherit
	DEVELOPER_EXCEPTION

create
	make_message

feature {NONE} -- Initialization

	make_message (a_message: like message)
		do
			check interface_only: False then
			end
		end

end
