note
	description: "Anchors that are no queries."

class
	CASE_ANCHORS

feature

	anchored_to_nothing: detachable like nothing -- VTAT-1

	anchored_to_command: detachable like work -- VTAT-1

	work
		do
		end

	cycle: detachable like back -- VTAT-2

	back: detachable like cycle

	indirect: detachable ARRAYED_LIST [like nowhere] -- VTAT-1

end
