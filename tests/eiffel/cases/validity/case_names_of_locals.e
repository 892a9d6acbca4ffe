note
	description: "Names of locals."

class
	CASE_NAMES_OF_LOCALS

feature

	name: detachable STRING

	same_local
		local
			l_x: INTEGER
			l_x: STRING -- VREG
		do
		end

	local_like_feature
		local
			name: INTEGER -- VRLE-1
		do
			name := 3
		end

	local_like_argument (n: INTEGER)
		local
			n: INTEGER -- VRLE-2
		do
			print (n)
		end

end
