note
	description: "Access to one execution environment."

class
	SHARED_EXECUTION_ENVIRONMENT

feature {NONE} -- Implementation

	execution_environment: EXECUTION_ENVIRONMENT
		once
			check interface_only: False then
			end
		end

end
