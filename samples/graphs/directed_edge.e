note
	description: "Edges from one vertex to another."

class
	DIRECTED_EDGE [V -> HASHABLE]

inherit
	ANY
		redefine
			out
		end

create
	make

feature {NONE} -- Initialization

	make (a_source, a_target: V)
			-- Lead from `a_source' to `a_target'.
		do
			source := a_source
			target := a_target
		ensure
			source_set: source = a_source
			target_set: target = a_target
		end

feature -- Access

	source: V
			-- Vertex where the edge starts

	target: V
			-- Vertex where the edge ends

	other_end (a_vertex: V): V
			-- The end which is not `a_vertex'; `a_vertex' itself on a loop
		require
			is_end: touches (a_vertex)
		do
			Result := if a_vertex ~ source then target else source end
		ensure
			is_end: touches (Result)
			other: not is_loop implies Result /~ a_vertex
		end

feature -- Measurement

	cost: REAL_64
			-- What it takes to follow the edge
		do
			Result := 1.0
		ensure
			not_negative: Result >= 0.0
		end

feature -- Status report

	touches (a_vertex: V): BOOLEAN
			-- Is `a_vertex' one of the ends?
		do
			Result := a_vertex ~ source or a_vertex ~ target
		ensure
			definition: Result = (a_vertex ~ source or a_vertex ~ target)
		end

	is_loop: BOOLEAN
			-- Does the edge end where it starts?
		do
			Result := source ~ target
		ensure
			definition: Result = (source ~ target)
		end

feature -- Output

	out: STRING
			-- The edge as an arrow between its ends
		do
			Result := source.out + " -> " + target.out
		end

end
