note
	description: "Links of the chain by which a RECENCY_CACHE remembers the order of use."

class
	CACHE_ENTRY [G, K]

create
	make

feature {NONE} -- Initialization

	make (a_value: G; a_key: K)
			-- Hold `a_value' under `a_key', linked to nothing.
		do
			value := a_value
			key := a_key
		ensure
			value_set: value = a_value
			key_set: key = a_key
			unlinked: newer = Void and older = Void
		end

feature -- Access

	value: G
			-- Value cached

	key: K
			-- Key of `value'

	newer: detachable CACHE_ENTRY [G, K]
			-- Entry used next after this one

	older: detachable CACHE_ENTRY [G, K]
			-- Entry used last before this one

feature -- Element change

	set_value (a_value: G)
			-- Replace `value' by `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
			links_kept: newer = old newer and older = old older
		end

	link_older (an_entry: like older)
			-- Put `an_entry', if any, directly behind this entry.
		require
			not_itself: an_entry /= Current
		do
			older := an_entry
			if an_entry /= Void then
				an_entry.set_newer (Current)
			end
		ensure
			linked: older = an_entry
			linked_back: attached an_entry as e implies e.newer = Current
		end

	detach_from_chain
			-- Join both neighbours and forget them.
		local
			l_older: like older
		do
			l_older := older
			if attached newer as l_newer then
				l_newer.link_older (l_older)
			elseif l_older /= Void then
				l_older.set_newer (Void)
			end
			newer := Void
			older := Void
		ensure
			unlinked: newer = Void and older = Void
		end

feature {CACHE_ENTRY} -- Implementation

	set_newer (an_entry: like newer)
			-- Make `an_entry' the entry used next.
		do
			newer := an_entry
		ensure
			newer_set: newer = an_entry
		end

end
