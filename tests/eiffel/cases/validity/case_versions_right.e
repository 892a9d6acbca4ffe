note
	description: "The narrower versions are selected: they can stand for the wider ones."

class
	CASE_VERSIONS_RIGHT

inherit
	CASE_VERSIONS_BASE
		rename
			value as wide_value,
			put as put_wide
		end

	CASE_VERSIONS_NARROWER
		select
			value,
			put
		end

end
