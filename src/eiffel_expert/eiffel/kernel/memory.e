note
	description: "Control of the garbage collector."

class
	MEMORY

inherit
	DISPOSABLE

	MEM_CONST

feature -- Access

	chunk_size: INTEGER
		external
			"C"
		ensure
			instance_free: class
		end

	coalesce_period: INTEGER
		external
			"C"
		ensure
			instance_free: class
		end

	collection_period: INTEGER
		external
			"C"
		ensure
			instance_free: class
		end

	gc_statistics (collector_type: INTEGER): GC_INFO
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	generation_object_limit: INTEGER
		external
			"C"
		ensure
			instance_free: class
		end

	largest_coalesced_block: INTEGER
		external
			"C"
		ensure
			instance_free: class
		end

	max_mem: INTEGER
		external
			"C"
		ensure
			instance_free: class
		end

	memory_count_map: HASH_TABLE [INTEGER, INTEGER]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	memory_map: HASH_TABLE [ARRAYED_LIST [ANY], INTEGER]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	memory_statistics (memory_type: INTEGER): MEM_INFO
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	memory_threshold: INTEGER
		external
			"C"
		ensure
			instance_free: class
		end

	objects_instance_of (an_object: ANY): SPECIAL [ANY]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	objects_instance_of_type (a_type_id: INTEGER): SPECIAL [ANY]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	referers (an_object: ANY): SPECIAL [ANY]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	scavenge_zone_size: INTEGER
		external
			"C"
		ensure
			instance_free: class
		end

	tenure: INTEGER
		external
			"C"
		ensure
			instance_free: class
		end

feature -- Status

	collecting: BOOLEAN
		external
			"C"
		ensure
			instance_free: class
		end

feature -- Commands

	allocate_compact
		external
			"C"
		ensure
			instance_free: class
		end

	allocate_fast
		external
			"C"
		ensure
			instance_free: class
		end

	allocate_tiny
		external
			"C"
		ensure
			instance_free: class
		end

	collect
		external
			"C"
		ensure
			instance_free: class
		end

	collection_off
		external
			"C"
		ensure
			instance_free: class
		end

	collection_on
		external
			"C"
		ensure
			instance_free: class
		end

	disable_time_accounting
		do
		ensure
			instance_free: class
		end

	dispose
		do
		end

	enable_time_accounting
		do
		ensure
			instance_free: class
		end

	execute_without_collection (a_action: PROCEDURE)
		do
		ensure
			instance_free: class
		end

	free (object: ANY)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	full_coalesce
		external
			"C"
		ensure
			instance_free: class
		end

	full_collect
		external
			"C"
		ensure
			instance_free: class
		end

	set_coalesce_period (value: INTEGER)
		external
			"C"
		ensure
			instance_free: class
		end

	set_collection_period (value: INTEGER)
		external
			"C"
		ensure
			instance_free: class
		end

	set_max_mem (value: INTEGER)
		external
			"C"
		ensure
			instance_free: class
		end

	set_memory_threshold (value: INTEGER)
		external
			"C"
		ensure
			instance_free: class
		end

feature {NONE} -- Implementation

	find_referers (target: ANY; result_type: INTEGER): SPECIAL [ANY]
		external
			"built_in static"
		ensure
			instance_free: class
		end

	special_any_dynamic_type: INTEGER
		once
		ensure
			instance_free: class
		end

end
