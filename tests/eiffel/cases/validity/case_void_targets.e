note
	description: "Void has no features, under no operator either."

class
	CASE_VOID_TARGETS

feature

	plus (a_number: INTEGER): detachable ANY
		do
			Result := Void + a_number -- VUEX-2
			Result := - Void -- VUEX-2
			Result := (Void) [a_number] -- VUEX-2
			Result := (Void).out -- VUEX-2
			Result := agent (Void).out -- VPCA-1
		end

	is_less (a_text: STRING): BOOLEAN
		do
			Result := Void < a_text -- VUEX-2
			Result := Void and Result -- VUEX-2
			Result := not Void -- VUEX-2
			Result := Void = a_text or a_text /~ Void
		end

	use
		do
			; (Void).wipe_out -- VUEX-2
			; (Void).item := 2 -- VUEX-2
			; (Void) [1] := 2 -- VUEX-2
		end

end
