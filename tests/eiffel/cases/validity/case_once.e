note
	description: "Once functions in a generic class."

class
	CASE_ONCE [G]

feature -- Once

	once_formal: detachable G -- VFFD-7
		once
		end

	once_list: ARRAYED_LIST [G] -- VFFD-7
		once
			create Result.make (0)
		end

	once_anchor: like once_text -- VFFD-7
		once
			Result := "x"
		end

	once_text: STRING
		once
			Result := "x"
		end

	once_object: detachable G
		once ("OBJECT")
		end

end
