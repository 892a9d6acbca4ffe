note
	description: "Encodings that the system uses."

class
	SYSTEM_ENCODINGS

feature -- Access

	console_encoding: ENCODING
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	iso_8859_1: ENCODING
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	system_encoding: ENCODING
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf16: ENCODING
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf32: ENCODING
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf8: ENCODING
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

feature {NONE} -- Implementation

	system_encodings_i: SYSTEM_ENCODINGS_I
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

end
