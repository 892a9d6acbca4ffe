note
	description: "Actions that can be taken back."

deferred class REVERSIBLE_COMMAND

feature -- Status report

	is_executed: BOOLEAN
			-- Has the action been done and not been taken back?

	is_executable: BOOLEAN
			-- Can the action be done now?
		deferred
		end

feature -- Basic operations

	execute
			-- Do the action.
		require
			not_executed: not is_executed
			executable: is_executable
		do
			perform
			is_executed := True
		ensure
			executed: is_executed
		end

	undo
			-- Take the action back.
		require
			executed: is_executed
		do
			revert
			is_executed := False
		ensure
			not_executed: not is_executed
		end

feature {NONE} -- Implementation

	perform
			-- Change the objects.
		deferred
		end

	revert
			-- Change the objects back.
		deferred
		end

end
