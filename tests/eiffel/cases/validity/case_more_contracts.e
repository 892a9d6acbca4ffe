note
	description: "Preconditions of heirs, through qualified calls, agents and operators."

class
	CASE_MORE_CONTRACTS

inherit
	CASE_BASE
		redefine
			value,
			work
		end

create
	make

feature -- Access

	value (n: INTEGER): ANY
		require else
			secret: hidden > 3 -- VAPE-1
			secret_of_parent: secret > 3 -- VAPE-1
		do
			Result := n
		ensure then
			hidden_is_fine: hidden > 3
		end

	work
		require else
			always: True
		do
			Precursor
		ensure then
			bigger: size > old size
		end

	qualified (a_other: CASE_MORE_CONTRACTS)
		require
			half: a_other.half > 3 -- VAPE-1
			half_own: half > 3 -- VAPE-1
			bracket: a_other [1] > 3
			chain: a_other.itself.half > 3 -- VAPE-1
			tagged: attached a_other.itself as l_other and then l_other.half > 3 -- VAPE-1
		do
		end

	itself: CASE_MORE_CONTRACTS
		do
			Result := Current
		end

	operators (a_other: CASE_MORE_CONTRACTS)
		require
			plus: (Current |*| a_other).size > 3 -- VAPE-1
			negative: (- Current).size > 3
		do
		end

	loops (a_list: LIST [CASE_MORE_CONTRACTS])
		require
			all_half: across a_list as l_other all l_other.half > 3 end -- VAPE-1
			some_public: across a_list as l_other some l_other.size > 3 end
			agents: a_list.for_all (agent {CASE_MORE_CONTRACTS}.is_half) -- VAPE-1
			agents_public: a_list.for_all (agent {CASE_MORE_CONTRACTS}.is_public)
		do
		end

	is_public: BOOLEAN

	opposite alias "-": CASE_MORE_CONTRACTS
		do
			Result := Current
		end

feature {CASE_MORE_CONTRACTS, CASE_BASE} -- Half

	half: INTEGER

	is_half: BOOLEAN

	product alias "|*|" (a_other: CASE_MORE_CONTRACTS): CASE_MORE_CONTRACTS
		do
			Result := a_other
		end

feature {CASE_BASE} -- For the base

	for_base
		require
			half: half > 3
		do
		end

feature {CASE_MORE_CONTRACTS} -- For us

	for_us
		require
			half: half > 3
			base: is_half
			hidden: hidden > 3 -- VAPE-1
		do
		end

feature {NONE} -- Hidden

	hidden: INTEGER

end
