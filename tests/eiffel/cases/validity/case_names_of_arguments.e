note
	description: "Names of arguments."

class
	CASE_NAMES_OF_ARGUMENTS

feature

	name: detachable STRING

	same_argument (a_x, a_x: INTEGER) -- VREG
		do
		end

	argument_like_feature (name: STRING) -- VRFA
		do
		end

end
