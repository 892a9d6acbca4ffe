class CASE_EXPRESSIONS
feature
	operators
		do
			x := a + b * c // d \\ e - f / g ^ h ^ i
			x := not a and b or c xor d implies e and then f or else g
			x := a = b or a /= b or a ~ b or a /~ b or a < b or a <= b or a > b or a >= b
			x := a |..| b @ 3 |-| c ∈ d
			x := -a + +b - - c
			x := ¬ a ∧ b ∨ c ⊻ d ⇒ e ∧… f ∨… g
			x := a @ (1) #+ 2
		end
	constants
		do
			x := 1_000 + 0xFF + 0b1010 + 0c17 + 1.5 + .5 + 1. + 1.e5 + 2.5E-3
			x := 'a' + '%N' + '%/65/' + '%/0x41/' + ''' + '"' + '%''
			x := "plain" + "with %"escapes%" %/65/ %% %T" + "con%
				%tinued" + ""
			x := "[
				verbatim "quoted" %percent
				line ]
			]" + "{
	left %
			}"
			x := "tag[
				]" not yet
			]tag" + "x"
			x := {STRING_32} "typed" + {INTEGER_8} -5 + {REAL_32} 1.5 + {CHARACTER_32} 'x'
			x := once "shared" + once {STRING_32} "typed"
			x := True and False
			x := Void
			x := <<1, 2, 3>> + <<>> + {ARRAY [ANY]} <<"a", 1>>
			x := [1, "two", 'c'] + []
			x := {STRING} + {detachable LIST [INTEGER]}
			x := "abc" [1] + {STRING_32} "x" [1].f
		end
	calls
		do
			x := f + f () + f (1) + f.g + f (1).g (2).h
			x := Current.f + Result.g + Precursor {A} (1) + Precursor.f
			x := {A [B]}.f (1).g
			x := (a + b).f [1] [2, 3].g
			x := create {A} + create {A [B]}.make (1) + create <R> {A}
			x := $f + $Current + $(a)
			x := @i.key + @i.target_index
			x := old f + old f.g (1) + old (a + b)
		end
	tests
		do
			x := attached a
			x := attached a.b as l_x and attached {T} c.d (1) as l_y and attached {detachable T} e
			x := attached {T}.f as l_z
			x := {l_old: T} a and then l_old.f
		end
	agents
		do
			x := agent f
			x := agent f (1, ?, {T} ?)
			x := agent a.f (?) + agent {T}.f + agent (a + b).f + agent Current.f + agent Result.f
			x := agent do f end
			x := agent (a, b: INTEGER; c: STRING): BOOLEAN require a > 0 local i: INTEGER do Result := True ensure Result end (1, ?, ?)
			x := agent: INTEGER do Result := 1 end
			x := agent () once f end
			x := (agent (i: INTEGER): INTEGER do Result := i end).item ([1])
		end
	compound_expressions
		do
			x := if a then b else c end
			x := if a then b elseif c then d else e end + 1
			x := inspect a when 1, 2 then "x" when 3 then "y" else "z" end
			x := across a as i all i > 0 end and across a as i until b some i > 0 end
			x := across a as i invariant inv: b all i > 0 variant 3 end
			x := ∀ i: a ¦ ∃ j: b ¦ i = j and i > 0
		end
end
