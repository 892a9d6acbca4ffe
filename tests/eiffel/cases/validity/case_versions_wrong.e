note
	description: "The wider versions are selected: they cannot stand for the narrower ones."

class
	CASE_VERSIONS_WRONG

inherit
	CASE_VERSIONS_BASE -- VDRD-2
		redefine
			value
		select
			value,
			put
		end

	CASE_VERSIONS_NARROWER
		rename
			value as narrow_value,
			put as put_narrow
		end

feature

	value: LIST [STRING] -- VDRD-2
		attribute
			create {ARRAYED_LIST [STRING]} Result.make (0)
		end

end
