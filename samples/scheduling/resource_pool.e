note
	description: "Pools of at most a given number of resources, made on demand and used again."

class RESOURCE_POOL [G -> POOLED_RESOURCE create make end]

create
	make

feature {NONE} -- Initialization

	make (a_capacity: INTEGER)
			-- Lend at most `a_capacity' resources at a time.
		require
			capacity_positive: a_capacity > 0
		do
			capacity := a_capacity
			create idle.make (a_capacity)
			create lent.make (a_capacity)
		ensure
			capacity_set: capacity = a_capacity
			none_lent: lent.is_empty
		end

feature -- Access

	last_acquired: detachable G
			-- Resource lent last; Void before the first

	lent: ARRAYED_LIST [G]
			-- Resources in use

feature -- Measurement

	capacity: INTEGER
			-- Largest number of resources in use at a time

	made_count: INTEGER
			-- Number of resources made so far
		do
			Result := idle.count + lent.count
		ensure
			in_range: 0 <= Result and Result <= capacity
		end

feature -- Status report

	is_exhausted: BOOLEAN
			-- Are all resources in use?
		do
			Result := lent.count = capacity
		ensure
			definition: Result = (lent.count = capacity)
		end

feature -- Element change

	acquire
			-- Lend a clean resource as `last_acquired'.
		require
			not_exhausted: not is_exhausted
		local
			l_resource: G
		do
			if idle.is_empty then
				create l_resource.make
			else
				l_resource := idle.last
				idle.finish
				idle.remove
			end
			lent.extend (l_resource)
			last_acquired := l_resource
		ensure
			one_more: lent.count = old lent.count + 1
			acquired: attached last_acquired as l_acquired and then (lent.last = l_acquired and l_acquired.is_clean)
		end

	release (a_resource: G)
			-- Take `a_resource' back.
		require
			in_use: lent.has (a_resource)
		do
			lent.start
			lent.search (a_resource)
			lent.remove
			a_resource.reset
			idle.extend (a_resource)
		ensure
			one_less: lent.count = old lent.count - 1
			clean: a_resource.is_clean
			made_count_kept: made_count = old made_count
		end

feature {NONE} -- Implementation

	idle: ARRAYED_LIST [G]
			-- Clean resources that wait for use

invariant
	capacity_respected: idle.count + lent.count <= capacity
	idle_clean: across idle as l_resource all l_resource.is_clean end

end
