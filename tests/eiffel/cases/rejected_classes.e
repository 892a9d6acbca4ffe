--- class: the end of the class is missing
class A
feature
	f do end -- ERROR: `end'

--- class: an end too many
class A
feature
	f do end end -- ERROR: one `end' too many
end
--- class: a second class
class A end
class B end -- ERROR: end of text
--- class: no name
class
feature -- ERROR: class name
end
--- class: a keyword as name
class end -- ERROR: keyword
end
--- class: create after feature
class A
feature
	f do end
create -- ERROR: order of a class
	f
end
--- class: inherit after create
class A
create
	make
inherit -- ERROR: order of a class
	B
end
--- class: redefine before rename
class A inherit B
	redefine f
	rename g as h end -- ERROR: expected
end
--- class: the end of a feature adaptation is missing
class A inherit B
	redefine f
create -- ERROR: `end'
	make
end
--- class: a comma at the end of a list
class A create
	make,
feature -- ERROR: feature name
end
--- class: rename without as
class A inherit B
	rename f to g end -- ERROR: `as'
end
--- class: obsolete without message
class A obsolete
inherit -- ERROR: message
	B
end
--- class: a client list without comma
class A feature {B C} -- ERROR: `,'
end
--- class: convert without types
class A
convert
	make -- nothing
feature -- ERROR: `('
end
--- class: two header marks
deferred expanded class A -- ERROR: `class'
end
--- class: note without value
note
	author:
class A -- ERROR: constant
end
--- class: text of another language
#include <stdio.h> -- ERROR: `class'
--- class: nothing at all
-- ERROR: the end of the text
--- class: export without braces
class A inherit B
	export f end -- ERROR: expected
end
--- class: formal generics unclosed
class A [G -> B
inherit -- ERROR: `]'
	C
end
