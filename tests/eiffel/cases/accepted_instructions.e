class CASE_INSTRUCTIONS
feature
	all_of_them
		local
			x: INTEGER
		do
			;;;
			x := 1; x := 2
			Result := x
			a.b := c
			a.b (1).c := 2
			item [1] := 2
			item [1, 2].name := "x"
			y ?= z
			f
			f (1, 2)
			f.g (1).h
			Current.f
			Precursor
			Precursor {PARENT} (1)
			(x + 1).f
			{MATH}.f (1)
			item [3].f
			create x
			create x.make (1)
			create {FOO [BAR]} x.make
			create <NONE> x.make
			create Result.make
			if a then elseif b then f else g end
			if attached x as l_x and then l_x.is_valid then f end
			inspect x
			when 1, 3 .. 5, -2 then f
			when 'a' .. 'z', {CONSTANTS}.limit, name then
			else
			end
			inspect x end
			from until x > 3 loop x := x + 1 variant 3 - x end
			from x := 1 invariant x > 0; tag: x < 10 variant v: 10 - x until x = 10 loop x := x + 1 end
			across 1 |..| 3 as i loop f (i) end
			across list as i from x := 0 invariant x >= 0 until i > 2 loop f (i) variant 3 - i end
			across list is i loop f (i) end
			⟳ i: 1 |..| 3 ¦ f (i) ⟲
			check x > 0 end
			check tag: attached x as l_x then l_x.f end
			check then f end
			debug f end
			debug ("a", "b") f end
			debug () end
			separate a as l_a, f (x) as l_b do l_a.g (l_b) end
			retry
			@i.forth
		end
end
