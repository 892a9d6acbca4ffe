note
	description: "Names and handling of POSIX signals."

class
	UNIX_SIGNALS

feature -- Access

	meaning (sig: INTEGER): detachable STRING
		do
		ensure
			instance_free: class
		end

	Sigabrt: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigalrm: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigbus: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigchld: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigcld: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigcont: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigemt: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigfpe: INTEGER
		once
		ensure
			instance_free: class
		end

	Sighup: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigill: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigint: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigio: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigiot: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigkill: INTEGER
		once
		ensure
			instance_free: class
		end

	Siglost: INTEGER
		once
		ensure
			instance_free: class
		end

	signal: INTEGER
		external
			"C"
		ensure
			instance_free: class
		end

	Sigphone: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigpipe: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigpoll: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigprof: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigpwr: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigquit: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigsegv: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigstop: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigsys: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigterm: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigtrap: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigtstp: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigttin: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigttou: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigurg: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigusr1: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigusr2: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigvtalarm: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigwinch: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigwind: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigxcpu: INTEGER
		once
		ensure
			instance_free: class
		end

	Sigxfsz: INTEGER
		once
		ensure
			instance_free: class
		end

feature -- Status

	is_defined (sig: INTEGER): BOOLEAN
		external
			"C"
		ensure
			instance_free: class
		end

	is_ignored (sig: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

feature -- Commands

	catch (sig: INTEGER)
		external
			"C"
		ensure
			instance_free: class
		end

	ignore (sig: INTEGER)
		external
			"C"
		ensure
			instance_free: class
		end

	reset_all_default
		external
			"C"
		ensure
			instance_free: class
		end

	reset_default (sig: INTEGER)
		external
			"C"
		ensure
			instance_free: class
		end

feature {NONE} -- Implementation

	is_caught (sig: INTEGER): BOOLEAN
		external
			"C"
		ensure
			instance_free: class
		end

end
