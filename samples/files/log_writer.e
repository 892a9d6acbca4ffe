note
	description: "[
		Message logs with levels. Messages of at least the threshold level go to all sinks;
		a sink is any procedure that takes a line.
	]"

class LOG_WRITER

create
	make

feature {NONE} -- Initialization

	make (a_threshold: INTEGER)
			-- Pass on messages from level `a_threshold' on.
		require
			valid_level: is_level (a_threshold)
		do
			threshold := a_threshold
			create sinks.make (2)
			create counts.make_filled (0, debug_level, error_level)
		ensure
			threshold_set: threshold = a_threshold
			no_sink: sinks.is_empty
		end

feature -- Access

	debug_level: INTEGER = 1
			-- For developers

	info_level: INTEGER = 2
			-- Normal progress

	warning_level: INTEGER = 3
			-- Unexpected, but work goes on

	error_level: INTEGER = 4
			-- Something failed

	threshold: INTEGER
			-- Lowest level that is passed on

	sinks: ARRAYED_LIST [PROCEDURE [STRING]]
			-- Receivers of lines

	level_name (a_level: INTEGER): STRING
			-- Printable form of `a_level'
		require
			valid_level: is_level (a_level)
		do
			inspect a_level
			when debug_level then
				Result := "DEBUG"
			when info_level then
				Result := "INFO"
			when warning_level then
				Result := "WARNING"
			when error_level then
				Result := "ERROR"
			end
		ensure
			not_empty: not Result.is_empty
		end

feature -- Measurement

	message_count (a_level: INTEGER): INTEGER
			-- Number of messages of `a_level', passed on or not
		require
			valid_level: is_level (a_level)
		do
			Result := counts [a_level]
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	is_level (a_level: INTEGER): BOOLEAN
			-- Is `a_level' one of the four levels?
		do
			Result := debug_level <= a_level and a_level <= error_level
		ensure
			definition: Result = (debug_level <= a_level and a_level <= error_level)
		end

feature -- Element change

	set_threshold (a_threshold: INTEGER)
			-- Pass on messages from level `a_threshold' on.
		require
			valid_level: is_level (a_threshold)
		do
			threshold := a_threshold
		ensure
			threshold_set: threshold = a_threshold
		end

	add_sink (a_sink: PROCEDURE [STRING])
			-- Send lines to `a_sink' too.
		do
			sinks.extend (a_sink)
		ensure
			one_more: sinks.count = old sinks.count + 1
			added: sinks.last = a_sink
		end

	put (a_level: INTEGER; a_message: READABLE_STRING_8)
			-- Log `a_message' at `a_level'.
		require
			valid_level: is_level (a_level)
			single_line: not a_message.has ('%N')
		do
			counts [a_level] := counts [a_level] + 1
			if a_level >= threshold then
				across
					sinks as l_sink
				loop
					l_sink.call (level_name (a_level) + ": " + a_message)
				end
			end
		ensure
			counted: message_count (a_level) = old message_count (a_level) + 1
			threshold_kept: threshold = old threshold
		end

feature {NONE} -- Implementation

	counts: ARRAY [INTEGER]
			-- Number of messages of each level

invariant
	valid_threshold: is_level (threshold)
	one_count_each: counts.lower = debug_level and counts.upper = error_level

end
