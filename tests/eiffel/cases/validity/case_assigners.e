note
	description: "Assigners that fit and that do not."

class
	CASE_ASSIGNERS

feature

	one: INTEGER assign set_one

	two: INTEGER assign set_nothing -- VFAC-1

	three (i: INTEGER): STRING assign put_three
		do
			Result := i.out
		end

	four (i: INTEGER): STRING assign put_four -- VFAC-3 VFAC-4
		do
			Result := i.out
		end

	five: INTEGER assign one -- VFAC-1

	set_one (n: INTEGER)
		do
			one := n
		end

	put_three (a_text: STRING; i: INTEGER)
		do
		end

	put_four (i: INTEGER; a_text: STRING)
		do
		end

end
