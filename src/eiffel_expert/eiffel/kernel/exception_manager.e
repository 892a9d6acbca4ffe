note
	description: "Access to the last exception and to what is ignored or caught."

class
	EXCEPTION_MANAGER

feature -- Access

	last_exception: detachable EXCEPTION
		external
			"built_in static"
		ensure
			instance_free: class
		end

feature -- Status

	is_caught (a_exception: TYPE [detachable EXCEPTION]): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	is_ignorable (a_exception: TYPE [detachable EXCEPTION]): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	is_ignored (a_exception: TYPE [detachable EXCEPTION]): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	is_raisable (a_exception: TYPE [detachable EXCEPTION]): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

feature -- Commands

	catch (a_exception: TYPE [detachable EXCEPTION])
		external
			"built_in static"
		ensure
			instance_free: class
		end

	ignore (a_exception: TYPE [detachable EXCEPTION])
		external
			"built_in static"
		ensure
			instance_free: class
		end

	raise (a_exception: EXCEPTION)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	set_is_ignored (a_exception: TYPE [detachable EXCEPTION]; a_ignored: BOOLEAN)
		external
			"built_in static"
		ensure
			instance_free: class
		end

feature {EXCEPTIONS} -- Implementation

	exception_from_code (a_code: INTEGER): detachable EXCEPTION
		external
			"built_in static"
		ensure
			instance_free: class
		end

	type_of_code (a_code: INTEGER): detachable TYPE [EXCEPTION]
		external
			"built_in static"
		ensure
			instance_free: class
		end

end
