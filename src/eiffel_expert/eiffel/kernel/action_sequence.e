note
	description: "Procedures that are called in turn when an event is published."

class
	ACTION_SEQUENCE [EVENT_DATA -> detachable TUPLE create default_create end]

inherit
	INTERACTIVE_LIST [PROCEDURE [EVENT_DATA]]
		rename
			make as arrayed_list_make
		redefine
			default_create,
			on_item_added_at,
			on_item_removed_at,
			prune
		end

create
	default_create,
	make

create {ACTION_SEQUENCE}
	arrayed_list_make,
	make_filled

feature -- Initialization

	make
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Initialization

	default_create
		do
			check interface_only: False then
			end
		end

feature -- Access

	empty_actions: ARRAYED_LIST [PROCEDURE]
		do
			check interface_only: False then
			end
		end

	name: detachable STRING
		do
		end

	not_empty_actions: ARRAYED_LIST [PROCEDURE]
		do
			check interface_only: False then
			end
		end

	state: INTEGER

feature -- Status

	call_is_underway: BOOLEAN
		do
		end

	has_kamikaze_action (an_action: like item): BOOLEAN
		do
		end

feature -- Commands

	abort
		do
		end

	block
		do
		end

	call (event_data: detachable EVENT_DATA)
		do
		end

	extend_kamikaze (an_item: like item)
		do
		end

	flush
		do
		end

	on_item_added_at (an_item: like item; item_index: INTEGER)
		do
		end

	on_item_removed_at (an_item: like item; item_index: INTEGER)
		do
		end

	pause
		do
		end

	prune (v: like item)
		do
		end

	prune_when_called (an_action: like item)
		do
		end

	resume
		do
		end

feature -- Constants

	Blocked_state: INTEGER = 3

	Normal_state: INTEGER = 1

	Paused_state: INTEGER = 2

feature -- Obsolete

	event_data_names: detachable ARRAY [STRING]
		obsolete
			"Kept for old code."
		do
		end

	set_source_connection_agent (a_source_connection_agent: PROCEDURE)
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	new_filled_list (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	call_action_list (actions: ARRAYED_LIST [PROCEDURE])
		do
		end

	call_buffer: LINKED_QUEUE [detachable EVENT_DATA]
		do
			check interface_only: False then
			end
		end

	call_buffer_internal: detachable like call_buffer

	dummy_event_data_internal: detachable EVENT_DATA

	empty_actions_internal: detachable like empty_actions

	event_data_names_internal: detachable ARRAY [STRING]

	is_aborted_stack: LINKED_STACK [BOOLEAN]
		do
			check interface_only: False then
			end
		end

	is_aborted_stack_internal: detachable like is_aborted_stack

	kamikazes: ARRAYED_LIST [like item]
		do
			check interface_only: False then
			end
		end

	kamikazes_internal: detachable like kamikazes

	name_internal: detachable STRING

	not_empty_actions_internal: detachable like not_empty_actions

end
