note
	description: "Failure in a COM component."

class
	COM_FAILURE

inherit
	OPERATING_SYSTEM_EXCEPTION

feature -- Access

	code: INTEGER
		do
		end

	hresult: INTEGER

	hresult_code: INTEGER

	hresult_facility: INTEGER
		do
		end

	hresult_message: STRING
		do
			check interface_only: False then
			end
		end

	tag: IMMUTABLE_STRING_32
		once
			check interface_only: False then
			end
		end

feature -- Commands

	set_hresult_code (a_code: like hresult_code)
		do
		end

	trigger (a_code: INTEGER)
		do
		end

feature {EXCEPTION_MANAGER} -- Implementation

	exception_information: detachable STRING

	set_exception_information (a_message: STRING)
		do
		end

feature {NONE} -- Implementation

	frozen c_strlen (ptr: POINTER): INTEGER_32
		external
			"built_in"
		end

	frozen ccom_hresult (an_exception_code: POINTER): INTEGER
		external
			"built_in"
		end

	frozen ccom_hresult_code (an_hresult: INTEGER): INTEGER
		external
			"built_in"
		end

	frozen ccom_hresult_facility (an_hresult: INTEGER): INTEGER
		external
			"built_in"
		end

	frozen ccom_hresult_to_string (a_code: INTEGER): STRING
		do
			check interface_only: False then
			end
		end

	frozen character_size: INTEGER_32
		external
			"built_in"
		end

	frozen cwin_error_text (a_code: INTEGER): POINTER
		external
			"built_in"
		end

	frozen cwin_local_free (a_ptr: POINTER)
		external
			"built_in"
		end

	error_message (a_code: like hresult_code): STRING_32
		do
			check interface_only: False then
			end
		end

end
