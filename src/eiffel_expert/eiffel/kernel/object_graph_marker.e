note
	description: "Marks on objects that were seen in a walk."

class
	OBJECT_GRAPH_MARKER

feature {OBJECT_GRAPH_TRAVERSABLE} -- Implementation

	is_marked (obj: separate ANY): BOOLEAN
		do
		ensure
			instance_free: class
		end

	lock_marking
		do
		ensure
			instance_free: class
		end

	mark (obj: separate ANY)
		do
		ensure
			instance_free: class
		end

	unlock_marking
		do
		ensure
			instance_free: class
		end

	unmark (obj: separate ANY)
		do
		ensure
			instance_free: class
		end

end
