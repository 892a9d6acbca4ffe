--- instructions: string not closed
f ("abc) -- ERROR: not closed
--- instructions: bad special character
f ("a%qb") -- ERROR: invalid special character `%q'
--- instructions: lower case special character
f ("a%nb") -- ERROR: invalid special character `%n'
--- instructions: empty character
c := '' -- ERROR: character constant
--- instructions: long character
c := 'ab' -- ERROR: character constant
--- instructions: underscore first
_x := 1 -- ERROR: begin with a letter
--- instructions: continued string without its percent
f ("abc% -- ERROR: special character
	def")
--- instructions: backquote name
x := a ? b -- ERROR: expected
--- instructions: foreign comment
/* comment */ -- ERROR: instruction
