class CASE_MODERN
feature
	f do across list as x loop print (x.name + @x.key) end end
end
