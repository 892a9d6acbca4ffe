class CASE_ANY
feature
	f: INTEGER
end
