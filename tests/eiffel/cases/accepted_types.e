class CASE_TYPES [G, H -> LIST [G]]
feature
	a: STRING
	b: detachable STRING
	c: attached separate LIST [detachable G]
	d: detachable separate LIST [LIST [TUPLE]]
	e: separate STRING
	f: like Current
	g: like a
	h: detachable like a.b.c
	i: like {LIST [STRING]}.item
	j: TUPLE
	k: TUPLE []
	l: TUPLE [INTEGER, detachable STRING]
	m: TUPLE [x, y: INTEGER; name: detachable STRING]
	n: detachable TUPLE [x: INTEGER;]
	o: !STRING
	p: ?LIST [!STRING]
	q: expanded STRING
	r: FUNCTION [TUPLE [INTEGER], BOOLEAN]
	s: HASH_TABLE [TUPLE [key: STRING; value: like Current], STRING]
	t: attached like Current
end
