note
	description: "Arguments anchored to the feature that they belong to."

class
	CASE_ANCHORS_TO_OWN_FEATURE

feature

	element (node: like element): STRING
		do
			Result := node + node.out
			Result := node.nothing -- VUEX-2
		end

	first (a: like second): INTEGER
		do
			Result := a.count
		end

	second (b: like first): STRING
		do
			Result := (b + 1).out
		end

	use
		do
			element ("a").append (second (1))
			element (1).wipe_out -- VUAR-2
		end

end
