note
	description: "The exception manager of the run-time system."

class
	ISE_EXCEPTION_MANAGER

inherit
	EXCEPTION_MANAGER
		redefine
			catch,
			exception_from_code,
			ignore,
			is_caught,
			is_ignorable,
			is_ignored,
			is_raisable,
			last_exception,
			raise,
			set_is_ignored,
			type_of_code
		end

feature -- Access

	last_exception: detachable EXCEPTION
		do
		end

feature -- Status

	is_caught (a_exception: TYPE [detachable EXCEPTION]): BOOLEAN
		do
		end

	is_ignorable (a_exception: TYPE [detachable EXCEPTION]): BOOLEAN
		do
		end

	is_ignored (a_exception: TYPE [detachable EXCEPTION]): BOOLEAN
		do
		end

	is_raisable (a_exception: TYPE [detachable EXCEPTION]): BOOLEAN
		do
		end

feature -- Commands

	catch (a_exception: TYPE [detachable EXCEPTION])
		do
		end

	ignore (a_exception: TYPE [detachable EXCEPTION])
		do
		end

	raise (a_exception: EXCEPTION)
		do
		end

	set_is_ignored (a_exception: TYPE [detachable EXCEPTION]; a_ignored: BOOLEAN)
		do
		end

feature {EXCEPTIONS} -- Implementation

	exception_from_code (a_code: INTEGER): detachable EXCEPTION
		do
		end

	type_of_code (a_code: INTEGER): detachable TYPE [EXCEPTION]
		do
		end

feature {NONE} -- Implementation

	developer_raise (a_code: INTEGER; a_meaning, a_message: POINTER)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	exception_data: detachable TUPLE [code: INTEGER; signal_code: INTEGER; error_code: INTEGER; tag, recipient, eclass: STRING_8; rf_routine, rf_class: STRING_8; trace: STRING_8; line_number: INTEGER; is_invariant_entry: BOOLEAN]
		do
		ensure
			instance_free: class
		end

	exception_data_cell: CELL [detachable TUPLE [code: INTEGER; signal_code: INTEGER; error_code: INTEGER; tag, recipient, eclass: STRING_8; rf_routine, rf_class: STRING_8; trace: STRING_8; line_number: INTEGER; is_invariant_entry: BOOLEAN]]
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	exception_from_data: detachable EXCEPTION
		do
		ensure
			instance_free: class
		end

	frozen free_preallocated_trace
		do
		ensure
			instance_free: class
		end

	ignored_exceptions: HASH_TABLE [INTEGER, INTEGER]
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	frozen init_exception_manager
		do
		ensure
			instance_free: class
		end

	is_code_ignored (a_code: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	last_exception_cell: CELL [detachable EXCEPTION]
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	no_memory_exception_object_cell: CELL [NO_MORE_MEMORY]
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	once_raise (a_exception: EXCEPTION)
		do
		ensure
			instance_free: class
		end

	set_exception_data (code: INTEGER; new_obj: BOOLEAN; signal_code: INTEGER; error_code: INTEGER; tag, recipient, eclass: STRING_8; rf_routine, rf_class: STRING_8; trace: STRING_8; line_number: INTEGER; is_invariant_entry: BOOLEAN)
		do
		ensure
			instance_free: class
		end

	set_last_exception (a_last_exception: detachable EXCEPTION)
		do
		ensure
			instance_free: class
		end

	unignorable_exceptions: HASH_TABLE [INTEGER, INTEGER]
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	unraisable_exceptions: HASH_TABLE [INTEGER, INTEGER]
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

end
