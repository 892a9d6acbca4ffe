note
	description: "Codes of the kinds of exception."

class
	EXCEP_CONST

feature -- Status

	valid_code (c: INTEGER): BOOLEAN
		do
		end

feature -- Constants

	Check_instruction: INTEGER = 7

	Class_invariant: INTEGER = 6

	Com_exception: INTEGER = 28

	Create_on_deferred: INTEGER = 17

	Developer_exception: INTEGER = 24

	Dollar_applied_to_melted_feature: INTEGER = 26

	Eiffel_runtime_fatal_error: INTEGER = 25

	Eiffel_runtime_panic: INTEGER = 13

	Exception_in_signal_handler: INTEGER = 20

	External_exception: INTEGER = 18

	Floating_point_exception: INTEGER = 5

	Incorrect_inspect_value: INTEGER = 9

	Io_exception: INTEGER = 21

	Loop_invariant: INTEGER = 11

	Loop_variant: INTEGER = 10

	No_more_memory: INTEGER = 2

	number_of_codes: INTEGER = 31

	old_exception: INTEGER = 30

	Operating_system_exception: INTEGER = 22

	Out_of_memory: INTEGER = 15

	Postcondition: INTEGER = 4

	Precondition: INTEGER = 3

	Rescue_exception: INTEGER = 14

	Resumption_failed: INTEGER = 16

	Retrieve_exception: INTEGER = 23

	Routine_failure: INTEGER = 8

	Runtime_check_exception: INTEGER = 29

	Runtime_io_exception: INTEGER = 27

	serialization_exception: INTEGER = 31

	Signal_exception: INTEGER = 12

	Void_assigned_to_expanded: INTEGER = 19

	Void_call_target: INTEGER = 1

end
