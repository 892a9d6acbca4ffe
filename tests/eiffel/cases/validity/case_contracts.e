note
	description: "Preconditions, postconditions, invariants, old."

class
	CASE_CONTRACTS

create
	make,
	make_secretly

create {CASE_CONTRACTS}
	make_half

feature {NONE} -- Initialization

	make
		require
			fresh: not is_secret
		do
		end

	make_secretly (n: INTEGER)
		require
			secret: is_secret
		do
		end

	make_half
		do
		end

feature -- Access

	count: INTEGER

	work
		require
			public: count > 0
			secret: is_secret -- VAPE-1
			half: is_half -- VAPE-1
			unknown: is_unknown -- VUEX-1
		do
			count := count + 1
		ensure
			counted: count = old count + 1
			secret: is_secret
			old_of_argument: old count = 3
		end

	old_outside
		do
			count := old count -- VAOL-1
		end

	old_in_precondition
		require
			same: count = old count -- VAOL-1
		do
		end

	result_in_precondition: INTEGER
		require
			positive: Result > 0 -- VEEN-2
		do
			Result := 3
		ensure
			three: Result = 3
		end

	result_in_procedure
		do
			Result := 3 -- VEEN-2
		ensure
			three: Result = 3 -- VEEN-2
		end

	local_in_postcondition
		local
			n: INTEGER
		do
			n := 3
			count := n
		ensure
			set: count = n -- VEEN-2
		end

	command_in_postcondition
		do
		ensure
			worked: work -- VKCN-2
		end

	half_public
		require
			secret: is_secret -- VAPE-1
			half: is_half -- VAPE-1
		do
		end

	created_in_precondition
		require
			makeable: (create {CASE_CONTRACTS}.make).count = 0
			half: (create {CASE_CONTRACTS}.make_half).count = 0 -- VAPE-2
		do
		end

	inline_agent_in_precondition (a_list: LIST [INTEGER])
		require
			positive: a_list.for_all (agent (n: INTEGER): BOOLEAN do Result := is_secret end) -- VAPE-1
			across_secret: across a_list as i all is_secret end -- VAPE-1
		do
		end

	stripped
		do
		ensure
			unchanged: strip (count) ~ old strip (count)
		end

	only_class (n: INTEGER): INTEGER
		require
			positive: n > 0
		do
			Result := n
		ensure
			instance_free: class
		end

	class_with_attribute (n: INTEGER): INTEGER
		do
			Result := n + count -- VUCR
			work -- VUCR
			Result := Result + only_class (n)
			print (Current) -- VUCR
		ensure
			instance_free: class
		end

feature {CASE_CONTRACTS} -- Half secret

	is_half: BOOLEAN

	half_work
		require
			half: is_half
			secret: is_secret -- VAPE-1
		do
		end

feature {NONE} -- Secret

	is_secret: BOOLEAN

	secret_work
		require
			secret: is_secret
		do
		end

invariant
	not_negative: count >= 0
	boolean: count -- VWBE
	result_here: Result = 3 -- VEEN-2
	old_here: count = old count -- VAOL-1
	secret_is_fine: is_secret implies count > 0

end
