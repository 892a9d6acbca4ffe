note
	description: "Walks over the objects that can be reached from one."

deferred class
	OBJECT_GRAPH_TRAVERSABLE

feature -- Access

	object_action: detachable PROCEDURE [separate ANY]

	on_processing_object_action: detachable PROCEDURE [REFLECTED_OBJECT]

	on_processing_reference_action: detachable PROCEDURE [TUPLE [referer: REFLECTED_OBJECT; referee: REFLECTED_OBJECT]]

	root_object: detachable ANY

	visited_objects: detachable ARRAYED_LIST [separate ANY]

	visited_types: detachable HASH_TABLE [INTEGER, INTEGER]

feature -- Status

	has_failed: BOOLEAN

	has_reference_with_copy_semantics: BOOLEAN

	is_exception_on_copy_suppressed: BOOLEAN

	is_exception_propagated: BOOLEAN

	is_object_action_set: BOOLEAN
		do
		end

	is_root_object_set: BOOLEAN
		do
		end

	is_skip_copy_semantics_reference: BOOLEAN

	is_skip_transient: BOOLEAN

feature -- Commands

	set_is_exception_on_copy_suppressed (v: like is_exception_on_copy_suppressed)
		do
		end

	set_is_exception_propagated (v: like is_exception_propagated)
		do
		end

	set_is_skip_copy_semantics_reference (v: like is_skip_copy_semantics_reference)
		do
		end

	set_is_skip_transient (v: like is_skip_transient)
		do
		end

	set_on_processing_object_action (an_action: like on_processing_object_action)
		do
		end

	set_on_processing_reference_action (an_action: like on_processing_reference_action)
		do
		end

	set_root_object (an_object: like root_object)
		do
		end

	frozen traverse
		do
		end

	wipe_out
		do
		end

feature -- Obsolete

	set_object_action (an_object_action: like object_action)
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	default_size: INTEGER = 200

	internal_traverse (a_root_object: ANY)
		do
		end

	new_dispenser: DISPENSER [separate ANY]
		deferred
		end

	raise_unwanted_copy_exception
		do
		end

end
