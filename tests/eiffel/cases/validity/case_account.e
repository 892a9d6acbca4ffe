note
	description: "A usual class with nothing wrong."

class
	CASE_ACCOUNT

inherit
	COMPARABLE
		redefine
			out
		end

	HASHABLE
		undefine
			is_equal
		redefine
			out
		end

create
	make,
	make_with_balance

feature {NONE} -- Initialization

	make (a_owner: READABLE_STRING_GENERAL)
			-- Account of `a_owner' without money.
		require
			named: not a_owner.is_empty
		do
			create owner.make_from_string_general (a_owner)
			create {ARRAYED_LIST [TUPLE [amount: INTEGER; reason: STRING]]} history.make (10)
		ensure
			owner_set: owner.same_string_general (a_owner)
			empty: balance = 0
		end

	make_with_balance (a_owner: READABLE_STRING_GENERAL; a_balance: INTEGER)
		require
			named: not a_owner.is_empty
			not_negative: a_balance >= 0
		do
			make (a_owner)
			if a_balance > 0 then
				deposit (a_balance, "start")
			end
		ensure
			balance_set: balance = a_balance
		end

feature -- Access

	owner: STRING_32

	balance: INTEGER

	history: LIST [TUPLE [amount: INTEGER; reason: STRING]]

	largest: detachable TUPLE [amount: INTEGER; reason: STRING]
		do
			across history as l_entry loop
				if Result = Void or else l_entry.amount > Result.amount then
					Result := l_entry
				end
			end
		ensure
			none_if_empty: history.is_empty implies Result = Void
			greatest: Result /= Void implies across history as l_entry all l_entry.amount <= Result.amount end
		end

	hash_code: INTEGER
		do
			Result := owner.hash_code
		end

	out: STRING
		do
			Result := owner.to_string_8 + ": " + balance.out
			if attached largest as l_largest then
				Result.append (" (" + l_largest.reason + ")")
			end
		end

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
		do
			Result := balance < other.balance or else (balance = other.balance and then owner < other.owner)
		end

feature -- Change

	deposit (an_amount: INTEGER; a_reason: STRING)
		require
			positive: an_amount > 0
		do
			balance := balance + an_amount
			history.extend ([an_amount, a_reason])
		ensure
			added: balance = old balance + an_amount
			recorded: history.count = old history.count + 1 and then history.last.amount = an_amount
		end

	transfer (an_amount: INTEGER; a_target: CASE_ACCOUNT)
		require
			positive: an_amount > 0
			enough: an_amount <= balance
			other: a_target /= Current
		do
			balance := balance - an_amount
			a_target.deposit (an_amount, "from " + owner.as_string_8)
		ensure
			taken: balance = old balance - an_amount
			given: a_target.balance = old a_target.balance + an_amount
		end

	do_with_history (an_action: PROCEDURE [INTEGER]; a_filter: detachable PREDICATE [STRING])
		do
			across history as l_entry loop
				if a_filter = Void or else a_filter (l_entry.reason) then
					an_action (l_entry.amount)
				end
			end
		end

	total: INTEGER
		local
			l_sum: CELL [INTEGER]
		do
			create l_sum.put (0)
			do_with_history (agent add_to (l_sum, ?), agent {STRING}.is_empty)
			do_with_history (agent (n: INTEGER; a_sum: CELL [INTEGER]) do a_sum.put (a_sum.item + n) end (?, l_sum), Void)
			Result := l_sum.item
		end

feature {NONE} -- Implementation

	add_to (a_sum: CELL [INTEGER]; n: INTEGER)
		do
			a_sum.put (a_sum.item + n)
		end

invariant
	named: not owner.is_empty
	history_there: history.count >= 0

end
