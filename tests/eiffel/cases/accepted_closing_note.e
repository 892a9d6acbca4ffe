class
	CASE_CLOSING_NOTE

feature

	last_attribute: INTEGER
			-- An attribute, and then the class's note, not the attribute's.

note
	copyright: "none"
end
