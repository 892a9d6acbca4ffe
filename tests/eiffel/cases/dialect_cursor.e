class CASE_CURSOR
feature
	f do across list as x loop print (x.item.name); x.forth end end
end
