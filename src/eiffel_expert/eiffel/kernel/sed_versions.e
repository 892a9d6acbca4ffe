note
	description: "Versions of the stored form."

class
	SED_VERSIONS

feature -- Constants

	version_5_6: NATURAL_32 = 0

	version_6_6: NATURAL_32 = 3

	version_7_3: NATURAL_32 = 4

end
