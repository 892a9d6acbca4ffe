class CASE_LIBERTY

insert
	PLATFORM
		rename
			one as first_one
			two as second_one
		redefine out end

creation {ANY}
	make

feature {ANY}

	make (a: like item) assign item
		local
			i: INTEGER; r: RESULT
		do
			x ::= y
			if x ?:= y and then {FOO} ?:= z then
				a := {ARRAY [INTEGER] 1, << 1, 2; 3, >> }
				b := {INTEGER_8 5}
			end
			s := "abc".intern + U"wide" + once U"shared"
			n := 'a'.code + 0.to_natural_64 + 1.5.floor + ~n
			log.put ("#(1)" # &n #x)
			list.for_each (agent log.error.put_line (?))
			list.for_all (agent (e: FOO): BOOLEAN then e.is_good end (?))
			inspect s when "a", "b" then else end
		end

	is_good: BOOLEAN then x /= Void end

	chatty: BOOLEAN
		obsolete once "use `is_good'"
		do
			3.times (agent do nothing then x end)
			"a.b".replacing_in (".", "", buffer)
		then
			x /= Void
		end

	word: UNICODE_STRING once then U"word" end

	visit (v: VARIANT; t: TRAVERSABLE [ATTRIBUTE])
		deferred
		end

	zero: REAL_32 {REAL_32 0.0}

	limit: INTEGER 5

	name: STRING "name"

	Red, Green: INTEGER unique

end -- class CASE_LIBERTY
