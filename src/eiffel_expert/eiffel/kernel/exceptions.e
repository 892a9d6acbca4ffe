note
	description: "Queries on the last exception and ways to raise one."

class
	EXCEPTIONS

inherit
	EXCEP_CONST

	EXCEPTION_MANAGER_FACTORY

feature -- Access

	class_name: detachable STRING_8
		do
		ensure
			instance_free: class
		end

	developer_exception_name: detachable STRING_8
		do
		ensure
			instance_free: class
		end

	exception: INTEGER
		do
		ensure
			instance_free: class
		end

	exception_trace: detachable STRING_8
		do
		ensure
			instance_free: class
		end

	meaning (except: INTEGER): detachable STRING_8
		do
		ensure
			instance_free: class
		end

	original_class_name: detachable STRING_8
		do
		ensure
			instance_free: class
		end

	original_exception: INTEGER
		do
		ensure
			instance_free: class
		end

	original_recipient_name: detachable STRING_8
		do
		ensure
			instance_free: class
		end

	original_tag_name: detachable STRING_8
		do
		ensure
			instance_free: class
		end

	recipient_name: detachable STRING_8
		do
		ensure
			instance_free: class
		end

	tag_name: detachable STRING_8
		do
		ensure
			instance_free: class
		end

feature -- Status

	assertion_violation: BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_developer_exception: BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_developer_exception_of_name (name: detachable STRING_8): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_signal: BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_system_exception: BOOLEAN
		do
		ensure
			instance_free: class
		end

feature -- Commands

	catch (code: INTEGER)
		do
		ensure
			instance_free: class
		end

	die (code: INTEGER)
		external
			"C"
		ensure
			instance_free: class
		end

	ignore (code: INTEGER)
		do
		ensure
			instance_free: class
		end

	message_on_failure
		do
		ensure
			instance_free: class
		end

	no_message_on_failure
		do
		ensure
			instance_free: class
		end

	raise (name: detachable READABLE_STRING_GENERAL)
			-- Raise a developer exception called `name'.
		do
		ensure
			instance_free: class
		end

	raise_retrieval_exception (name: detachable READABLE_STRING_GENERAL)
		do
		ensure
			instance_free: class
		end

feature -- Obsolete

	new_die (code: INTEGER)
		obsolete
			"Kept for old code."
		external
			"C"
		ensure
			instance_free: class
		end

end
