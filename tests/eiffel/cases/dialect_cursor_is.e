class CASE_CURSOR_IS
feature
	f do across list is x loop print (x) end end
end
