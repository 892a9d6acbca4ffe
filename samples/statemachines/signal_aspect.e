note
	description: "What a traffic signal can show, and in which order."

expanded class
	SIGNAL_ASPECT

feature -- Access

	red: INTEGER = 1
			-- Stop

	red_and_amber: INTEGER = 2
			-- Get ready to go

	green: INTEGER = 3
			-- Go

	amber: INTEGER = 4
			-- Get ready to stop

	name (an_aspect: INTEGER): STRING
			-- Name of `an_aspect'
		require
			valid: is_valid (an_aspect)
		do
			inspect an_aspect
			when 1 then
				Result := "red"
			when 2 then
				Result := "red and amber"
			when 3 then
				Result := "green"
			else
				Result := "amber"
			end
		ensure
			not_empty: not Result.is_empty
		end

	next (an_aspect: INTEGER): INTEGER
			-- What follows `an_aspect'
		require
			valid: is_valid (an_aspect)
		do
			Result := an_aspect \\ amber + 1
		ensure
			valid: is_valid (Result)
			red_follows_amber: an_aspect = amber implies Result = red
		end

feature -- Status report

	is_valid (an_aspect: INTEGER): BOOLEAN
			-- Is `an_aspect' one of the aspects?
		do
			Result := red <= an_aspect and an_aspect <= amber
		ensure
			definition: Result = (red <= an_aspect and an_aspect <= amber)
		end

	permits_traffic (an_aspect: INTEGER): BOOLEAN
			-- May vehicles go on at `an_aspect'?
		require
			valid: is_valid (an_aspect)
		do
			Result := an_aspect = green or an_aspect = amber
		ensure
			never_at_red: an_aspect = red implies not Result
		end

end
