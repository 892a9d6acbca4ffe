note
	description: "Exceptions as objects."

class
	EXCEPTION

inherit
	EXCEPTION_MANAGER_FACTORY
		undefine
			out
		end

create
	default_create,
	make_with_tag_and_trace

feature {NONE} -- Initialization

	make_with_tag_and_trace (a_tag, a_trace_string: STRING)
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature -- Access

	frozen cause: EXCEPTION
		do
			check interface_only: False then
			end
		end

	code: INTEGER
		do
		end

	description: detachable READABLE_STRING_32
		do
		end

	frozen line_number: INTEGER

	frozen original: EXCEPTION
		do
			check interface_only: False then
			end
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	frozen recipient_name: detachable STRING_8

	tag: IMMUTABLE_STRING_32
		once
			check interface_only: False then
			end
		end

	trace: detachable STRING_32
			-- Calls that were under way when it was raised
		do
		end

	frozen type_name: detachable STRING_8

feature -- Status

	frozen is_caught: BOOLEAN
		do
		end

	frozen is_ignorable: BOOLEAN
		do
		end

	frozen is_ignored: BOOLEAN
		do
		end

	frozen is_raisable: BOOLEAN
		do
		end

feature -- Commands

	raise
			-- Raise this exception.
		do
		end

	set_description (a_description: detachable READABLE_STRING_GENERAL)
		do
		end

feature -- Obsolete

	exception_trace: detachable STRING_8
		obsolete
			"Kept for old code."
		do
		end

	meaning: STRING
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	message: detachable STRING
		obsolete
			"Kept for old code."
		do
		end

	set_message (a_message: like message)
		obsolete
			"Kept for old code."
		do
		end

	trace_as_string: detachable STRING
		obsolete
			"Kept for old code."
		do
		end

feature {EXCEPTION_MANAGER} -- Implementation

	c_description: detachable C_STRING

	frozen internal_is_ignorable: BOOLEAN

	internal_trace: detachable STRING_8

	frozen set_c_description (a_des: detachable STRING_8)
		do
		end

	frozen set_exception_trace (a_trace: like exception_trace)
		do
		end

	frozen set_line_number (a_number: like line_number)
		do
		end

	frozen set_recipient_name (a_name: like recipient_name)
		do
		end

	frozen set_throwing_exception (a_exception: detachable EXCEPTION)
		do
		end

	frozen set_type_name (a_type: like type_name)
		do
		end

feature {EXCEPTION} -- Implementation

	frozen throwing_exception: detachable EXCEPTION

end
