note
	description: "An export list with unknown classes; obsolete features; debug, inspect and multi-branch."

class
	CASE_LEFTOVERS

inherit
	CASE_BASE
		export
			{CASE_NOWHERE_AT_ALL} rest
		end

create {CASE_NOWHERE_TO_CREATE}
	make

feature {CASE_NOWHERE_EITHER} -- For nobody known

	work_hard: INTEGER

feature -- Tests

	ranges (n: INTEGER; c: CHARACTER; w: CHARACTER_32): INTEGER
		do
			inspect n
			when -3 .. -1, 7 then
				Result := 1
			when 8 .. 9 then
			when {CASE_BASE}.Limit then
			when Limit then
			end
			inspect c
			when 'a', 'b', 'x' .. 'z' then
				Result := 2
			when '%N' then
			else
			end
			inspect w
			when 'a' then
			else
			end
			inspect n
			when 1 then
			when 1 then
			end
			inspect n + 1
			when 'a' then -- VOMB-2
			when Text then -- VOMB-2
			else
			end
		end

	Text: STRING = "x"

	old_feature
		obsolete "Use another."
		do
		end

	uses
		do
			old_feature
			debug
				prnit ("x") -- VUEX-1
			end
			debug ("a", "b")
				print (work_hard)
			end
			if False then
				unknown_here -- VUEX-1
			end
			check
				tagged: 1 = 1
				number: 3 -- VWBE
			end
			;
			("x").do_nothing -- VKCN-2
			(agent old_feature).call
			(create {STRING}.make (3)).append ("x")
			(create {STRING}.make (3)).count -- VKCN-1
			Current.old_feature
			Current.count -- VUEX-2
			Current [1] := 3
			print (Current [1])
			{CASE_BASE}.Limit.do_nothing
		end

	manifest_strings: STRING
		do
			Result := "[
				verbatim
			]"
			Result := {STRING_32} "x"
			Result := "a%Tb%/65/"
			Result := "x" + "y"
		end

end
