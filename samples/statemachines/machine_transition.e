note
	description: "Transitions of an AGENT_STATE_MACHINE: from where, on what event, to where, and under what guard."

class
	MACHINE_TRANSITION [S -> HASHABLE, E -> HASHABLE]

create
	make

feature {NONE} -- Initialization

	make (a_source: S; an_event: E; a_target: S)
			-- Lead on `an_event' from `a_source' to `a_target', always and without an action.
		do
			source := a_source
			event := an_event
			target := a_target
		ensure
			source_set: source ~ a_source
			event_set: event ~ an_event
			target_set: target ~ a_target
			always_enabled: is_enabled
		end

feature -- Access

	source: S
			-- State that is left

	event: E
			-- What triggers the transition

	target: S
			-- State that is entered

	guard: detachable PREDICATE assign set_guard
			-- Condition under which the transition is possible, if any

	action: detachable PROCEDURE assign set_action
			-- What is done on the way, if anything

feature -- Status report

	is_enabled: BOOLEAN
			-- Does the guard, if any, allow the transition now?
		do
			Result := attached guard as l_guard implies l_guard.item (Void)
		ensure
			no_guard_no_obstacle: guard = Void implies Result
		end

	is_self_transition: BOOLEAN
			-- Does the transition end where it starts?
		do
			Result := source ~ target
		ensure
			definition: Result = (source ~ target)
		end

feature -- Element change

	set_guard (a_guard: like guard)
			-- Allow the transition only while `a_guard' holds.
		do
			guard := a_guard
		ensure
			guard_set: guard = a_guard
			action_kept: action = old action
		end

	set_action (an_action: like action)
			-- Do `an_action' on the way.
		do
			action := an_action
		ensure
			action_set: action = an_action
			guard_kept: guard = old guard
		end

feature {AGENT_STATE_MACHINE} -- Basic operations

	perform
			-- Do the action, if any.
		require
			enabled: is_enabled
		do
			if attached action as l_action then
				l_action.call (Void)
			end
		end

end
