class CASE_LEGACY_IS
feature
	f: INTEGER is do Result := 1 end
end
