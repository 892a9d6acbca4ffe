note
	description: "Names of arguments, locals, object-test locals; feature names."

class
	CASE_NAMES

feature -- Access

	name: STRING
		do
			Result := "x"
		end

	object_test_like_feature (a_value: detachable ANY)
		do
			if attached a_value as name then -- VUOT-1
				print ("x")
			end
		end

	object_test_like_argument (a_value: detachable ANY)
		do
			if attached a_value as a_value then -- VUOT-1
				print ("x")
			end
		end

	object_test_like_local (a_value: detachable ANY)
		local
			l_value: INTEGER
		do
			l_value := 3
			if attached a_value as l_value then -- VUOT-1
				print ("x")
			end
		end

	retry_in_body
		do
			retry -- VXRT
		end

	retry_in_rescue
		local
			l_retried: BOOLEAN
		do
			if not l_retried then
				print ("x")
			end
		rescue
			l_retried := True
			retry
		end

	case_of_names: INTEGER
		do
			Result := Name.count
		end

end
