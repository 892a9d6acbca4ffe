note
	description: "[
		Finite state machines put together from transitions at run time. States
		and events are of any hashable types; guards and actions are agents.
	]"

class
	AGENT_STATE_MACHINE [S -> HASHABLE, E -> HASHABLE]

create
	make

feature {NONE} -- Initialization

	make (an_initial_state: S)
			-- Start in `an_initial_state' without any transition.
		do
			initial_state := an_initial_state
			state := an_initial_state
			create transitions.make (8)
			create history.make (8)
			create entry_actions.make (4)
		ensure
			initial_state_set: initial_state ~ an_initial_state
			at_start: state ~ initial_state
			no_transitions: transition_count = 0
		end

feature -- Access

	initial_state: S
			-- State after `make' and `reset'

	state: S
			-- State now

	history: ARRAYED_LIST [S]
			-- States left since the last start, the first one first

	enabled_transition (an_event: E): detachable MACHINE_TRANSITION [S, E]
			-- First transition which `an_event' would trigger now; void if there is none
		do
			across transitions as t until Result /= Void loop
				if t.source ~ state and then t.event ~ an_event and then t.is_enabled then
					Result := t
				end
			end
		ensure
			from_here: attached Result as t implies t.source ~ state and t.event ~ an_event
			possible: attached Result as t implies t.is_enabled
		end

	reachable_states: ARRAYED_LIST [S]
			-- States to which transitions lead from `initial_state', guards left aside
		local
			i: INTEGER
		do
			create Result.make (4)
			Result.compare_objects
			from
				Result.extend (initial_state)
				i := 1
			until
				i > Result.count
			loop
				across transitions as t loop
					if t.source ~ Result [i] and then not Result.has (t.target) then
						Result.extend (t.target)
					end
				end
				i := i + 1
			end
		ensure
			start_first: Result.first ~ initial_state
		end

feature -- Measurement

	transition_count: INTEGER
			-- Number of transitions
		do
			Result := transitions.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	accepts (an_event: E): BOOLEAN
			-- Does `an_event' trigger a transition now?
		do
			Result := enabled_transition (an_event) /= Void
		ensure
			definition: Result = (enabled_transition (an_event) /= Void)
		end

	is_final: BOOLEAN
			-- Does no transition leave `state'?
		do
			Result := not across transitions as t some t.source ~ state end
		ensure
			nothing_accepted: Result implies across transitions as t all not accepts (t.event) end
		end

feature -- Element change

	allow (a_source: S; an_event: E; a_target: S)
			-- Let `an_event' lead from `a_source' to `a_target'.
		do
			add_transition (create {MACHINE_TRANSITION [S, E]}.make (a_source, an_event, a_target))
		ensure
			one_more: transition_count = old transition_count + 1
			state_kept: state ~ old state
		end

	add_transition (a_transition: MACHINE_TRANSITION [S, E])
			-- Add `a_transition'; those added before it have precedence.
		do
			transitions.extend (a_transition)
		ensure
			one_more: transition_count = old transition_count + 1
			state_kept: state ~ old state
		end

	on_entry (a_state: S; an_action: PROCEDURE [S])
			-- Call `an_action' with the state left each time that `a_state' is entered.
		do
			entry_actions.force (an_action, a_state)
		ensure
			state_kept: state ~ old state
		end

feature -- Basic operations

	fire (an_event: E)
			-- Follow the transition which `an_event' triggers.
		require
			accepted: accepts (an_event)
		do
			check attached enabled_transition (an_event) as l_transition then
				l_transition.perform
				history.extend (state)
				state := l_transition.target
				if attached entry_actions.item (state) as l_action then
					l_action.call ([history.last])
				end
			end
		ensure
			at_target: attached old enabled_transition (an_event) as t and then state ~ t.target
			one_more_step: history.count = old history.count + 1
			left_last: history.last ~ old state
		end

	fire_if_accepted (an_event: E)
			-- Follow the transition which `an_event' triggers, if there is one.
		do
			if accepts (an_event) then
				fire (an_event)
			end
		ensure
			one_step_if_accepted: history.count = old history.count + if old accepts (an_event) then 1 else 0 end
			else_state_kept: not old accepts (an_event) implies state ~ old state
		end

	reset
			-- Go back to `initial_state' and forget the history.
		do
			state := initial_state
			history.wipe_out
		ensure
			at_start: state ~ initial_state
			no_history: history.is_empty
			transitions_kept: transition_count = old transition_count
		end

feature {NONE} -- Implementation

	transitions: ARRAYED_LIST [MACHINE_TRANSITION [S, E]]
			-- Transitions by precedence

	entry_actions: HASH_TABLE [PROCEDURE [S], S]
			-- What is done when a state is entered

invariant
	fresh_without_history: history.is_empty implies state ~ initial_state

end
