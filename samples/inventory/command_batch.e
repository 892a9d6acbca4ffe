note
	description: "[
		Sequences of commands that are done completely or not at all: when one of them
		fails, those before are taken back and the failure is passed on.
	]"

class COMMAND_BATCH

inherit
	REVERSIBLE_COMMAND

create
	make

feature {NONE} -- Initialization

	make
			-- Start without commands.
		do
			create commands.make (4)
		ensure
			empty: count = 0
			not_executed: not is_executed
		end

feature -- Measurement

	count: INTEGER
			-- Number of commands
		do
			Result := commands.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	is_executable: BOOLEAN
			-- <Precursor>
			-- Later commands may depend on earlier ones, so only the first is asked.
		do
			Result := commands.is_empty or else commands.first.is_executable
		end

feature -- Element change

	extend (a_command: REVERSIBLE_COMMAND)
			-- Add `a_command' at the end.
		require
			not_executed: not is_executed and not a_command.is_executed
			different: a_command /= Current
		do
			commands.extend (a_command)
		ensure
			one_more: count = old count + 1
		end

feature {NONE} -- Implementation

	commands: ARRAYED_LIST [REVERSIBLE_COMMAND]
			-- Parts, in the order of execution

	perform
			-- <Precursor>
		local
			l_refusal: DEVELOPER_EXCEPTION
		do
			across
				commands as l_command
			loop
				if l_command.is_executable then
					l_command.execute
				else
					create l_refusal
					l_refusal.set_description ("A command of the batch can't be done")
					l_refusal.raise
				end
			end
		rescue
			revert
		end

	revert
			-- <Precursor>
		local
			l_index: INTEGER
		do
			from
				l_index := commands.count
			until
				l_index = 0
			loop
				if commands [l_index].is_executed then
					commands [l_index].undo
				end
				l_index := l_index - 1
			variant
				l_index
			end
		ensure then
			none_executed: across commands as l_command all not l_command.is_executed end
		end

end
