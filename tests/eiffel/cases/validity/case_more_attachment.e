note
	description: "More on what is certainly attached: loops, rescue, debug, inspect, checks, agents, invariants."

class
	CASE_MORE_ATTACHMENT

create
	make

feature {NONE} -- Initialization

	make
		do
			create list.make (0)
		end

feature -- Access

	list: ARRAYED_LIST [STRING]

	name: detachable STRING

	other: detachable CASE_MORE_ATTACHMENT

feature -- Tests

	long_condition (a, b, c: detachable STRING): INTEGER
		do
			if a /= Void and then b /= Void and then c /= Void and then a.count > b.count then
				Result := a.count + b.count + c.count
			elseif a /= Void and b = Void then
				Result := a.count + b.count -- VUTA-2
			end
			if (a = Void or else a.is_empty) and then b /= Void then
				Result := a.count + b.count -- VUTA-2
			end
			if a = Void then
				Result := 1
			elseif b = Void then
				Result := a.count
			elseif c = Void then
				Result := a.count + b.count
			else
				Result := a.count + b.count + c.count
			end
		end

	through_boolean (a: detachable STRING): INTEGER
		local
			l_there: BOOLEAN
		do
			l_there := a /= Void
			if l_there then
				Result := a.count -- VUTA-2
			end
		end

	through_feature (a: detachable STRING): INTEGER
		do
			if is_there (a) then
				Result := a.count -- VUTA-2
			end
		end

	is_there (a: detachable ANY): BOOLEAN
		do
			Result := a /= Void
		ensure
			definition: Result = (a /= Void)
		end

	early_loop (a: detachable STRING): INTEGER
		local
			l_text: detachable STRING
			i: INTEGER
		do
			from
				l_text := a
			until
				l_text = Void or i > 3
			loop
				Result := l_text.count
				l_text := other_text (l_text)
				i := i + 1
			end
			from
				l_text := a
			until
				l_text = Void
			loop
				Result := l_text.count
				l_text := other_text (l_text)
				Result := l_text.count -- VUTA-2
			end
			from
			until
				a = Void or else a.is_empty
			loop
				a.remove (1)
			end
			from
			invariant
				short: a /= Void and then a.count < 10
				shorter: a.count < 9
			until
				True
			loop
			variant
				a.count -- VUTA-2
			end
		end

	other_text (a_text: STRING): detachable STRING
		do
			if a_text.count > 3 then
				Result := a_text.substring (2, a_text.count)
			end
		end

	in_debug (a: detachable STRING)
		local
			l_text: detachable STRING
		do
			debug ("x")
				l_text := "x"
				print (l_text.count)
			end
			print (l_text.count) -- VUTA-2
		end

	in_inspect (a: detachable STRING; n: INTEGER): INTEGER
		local
			l_text: detachable STRING
		do
			inspect n
			when 1 then
				l_text := "x"
			when 2 then
				create l_text.make_empty
			end
			Result := l_text.count
			l_text := Void
			inspect n
			when 1 then
				l_text := "x"
			else
			end
			Result := l_text.count -- VUTA-2
		end

	in_rescue (a: detachable STRING)
		local
			l_text: detachable STRING
		do
			l_text := a
			if l_text /= Void then
				l_text.wipe_out
			end
		rescue
			if l_text /= Void then
				l_text.wipe_out
			end
			l_text.wipe_out -- VUTA-2
		end

	checks (a, b: detachable STRING): INTEGER
		do
			check
				a_there: a /= Void
				b_there: b /= Void
			then
				Result := a.count + b.count
			end
			Result := a.count
			check attached a and then not a.is_empty then
				Result := a.count
			end
			check attached name as l_name then
				Result := l_name.count
				name := Void
				Result := l_name.count
			end
			Result := l_name.count -- VEEN-8
		end

	agents (a: detachable STRING): detachable PROCEDURE
		do
			if a /= Void then
				Result := agent a.wipe_out
				Result := agent (a_text: STRING) do a_text.wipe_out end (a)
			end
			Result := agent a.wipe_out -- VUTA-2
			if attached a as l_text then
				Result := agent l_text.wipe_out
				Result := agent do l_text.wipe_out end -- VUEX-1
			end
		end

	chains
		do
			if attached other as l_other and then attached l_other.name as l_name and then l_name.count > 3 then
				print (l_name)
			end
			if attached other as l_other and then l_other.name /= Void then
				print (l_other.name.count) -- VUTA-2
			end
			if attached list.first as l_first then
				print (l_first)
			end
			if attached other.name as l_name then -- VUTA-2
				print (l_name)
			end
			if other /= Void and then attached other.name as l_name then -- VUTA-2
				print (l_name)
			end
		end

	casts (a: detachable ANY; b: ANY)
		local
			l_text: STRING
		do
			if attached {STRING} a as l_string then
				l_text := l_string
			else
				l_text := "x"
			end
			if attached {STRING} b then
				l_text := b -- VJAR
			end
			if attached {detachable STRING} a as l_maybe then
				print (l_maybe.count)
			end
			if attached {like l_text} a as l_like then -- VTAT-1
				print (l_like.count)
			end
			if attached {LIST [INTEGER]} b as l_numbers then
				print (l_numbers.first + 1)
			end
			if attached {TUPLE [size: INTEGER]} b as l_pair then
				print (l_pair.size)
			end
			if attached {PROCEDURE [INTEGER]} b as l_procedure then
				l_procedure.call (3)
				l_procedure (3)
			end
			if attached {INTEGER} b as i and then i > 3 then
				print (i + 1)
			end
			if attached {COMPARABLE} b as l_comparable and then l_comparable > l_comparable then
				print (l_comparable.count) -- VUEX-2
			end
			print (l_text)
		end

	postcondition (a: detachable STRING): detachable STRING
		require
			a_there: a /= Void
		do
			Result := a.twin
		ensure
			there: Result /= Void
			same: Result ~ a
			count: Result.count = a.count
			old_count: a.count = old a.count
			name_kept: attached name as l_name implies l_name ~ old name
		end

	reassigned_argument_in_branch (a: detachable STRING): INTEGER
		local
			l_text: detachable STRING
		do
			l_text := a
			if l_text = Void then
				l_text := "x"
			end
			Result := l_text.count
			if l_text.is_empty then
				l_text := Void
			end
			Result := l_text.count -- VUTA-2
		end

	lazy: STRING
		do
			if attached name as l_name then
				Result := l_name
			else
				Result := "x"
				name := Result
			end
		end

	lazy_wrongly: STRING -- VEVI
		do
			if name = Void then
				name := "x"
			end
			Result := name
		end

	lazy_with_local: STRING
		local
			l_name: like name
		do
			l_name := name
			if l_name = Void then
				l_name := "x"
				name := l_name
			end
			Result := l_name
		end

invariant
	other_named: attached other as l_other implies (attached l_other.name as l_name and then l_name.count > 0)
	list_there: list /= Void and then list.count >= 0

end
