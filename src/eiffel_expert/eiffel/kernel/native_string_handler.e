note
	description: "Sizes of the operating system's strings."

class
	NATIVE_STRING_HANDLER

feature {NATIVE_STRING_HANDLER} -- Implementation

	pointer_length_in_bytes (a_ptr: POINTER): INTEGER
		do
		end

end
