deferred class CASE_FEATURES
feature -- Attributes
	a, frozen b, c: INTEGER
	d: detachable STRING assign set_d
	e: STRING
		note
			option: stable
		attribute
			Result := "made on demand"
		ensure
			filled: not Result.is_empty
		end
	text: STRING = "constant"; other: CHARACTER_32 = '%U'
	negative: INTEGER = -5
	typed: INTEGER_8 = {INTEGER_8} 0x7F
	real: REAL_64 = -1.5e-3
	flag: BOOLEAN = True
	small, large: INTEGER = unique
feature -- Operators
	plus alias "+" alias "⊕" convert (other_value: like Current): like Current deferred end
	item alias "[]" (i: INTEGER): INTEGER assign put do end
	call alias "()" (i: INTEGER) do end
	negated alias "not" alias "¬": BOOLEAN deferred end
feature -- Routines
	command do end
	with_arguments (x, y: INTEGER; z: STRING;)
			-- Header comment.
		note
			status: "x"
		obsolete "No longer [2026-01-01]"
		require else
			positive: x > 0;
			strict: y > x
		local
			i, j: INTEGER
			k: like a;
			m: detachable LIST [INTEGER]
		do
			i := x
		ensure then
			class
			only a, b
		rescue
			retry
		end
	nothing_at_all () deferred ensure end
	once_with_keys: INTEGER once ("PROCESS", "OBJECT") Result := 1 end
	once_without_keys once (create {CASE_FEATURES}.make).command end
	external_function (p: POINTER): INTEGER
		external
			"C inline use <stdio.h>"
		alias
			"[
				return *(int *)$p;
			]"
		ensure
			Result >= 0
		end
	tuple: INTEGER
	uses_tuple do tuple := tuple + 1 end
end
