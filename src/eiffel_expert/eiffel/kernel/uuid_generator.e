note
	description: "Makers of universally unique identifiers."

class
	UUID_GENERATOR

feature -- Access

	generate_uuid: UUID
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

feature {NONE} -- Implementation

	rand: separate RANDOM
		once ("PROCESS")
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	rand_count: separate CELL [INTEGER]
		once ("PROCESS")
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	seed: INTEGER
		do
		ensure
			instance_free: class
		end

	segments (c: like rand_count; r: like rand): ARRAY [NATURAL_8]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

end
