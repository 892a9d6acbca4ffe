class CASE_MODERN_USE
feature
	f do across list as x loop print (x) end end
end
