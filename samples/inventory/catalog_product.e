note
	description: "Things that can be stored and sold. Prices are in cents."

class CATALOG_PRODUCT

inherit
	KEYED_ITEM
		rename
			key as code
		end

create
	make

feature {NONE} -- Initialization

	make (a_code, a_name: READABLE_STRING_8; a_unit_price: INTEGER_64)
			-- Describe a product.
		require
			code_not_empty: not a_code.is_empty
			name_not_empty: not a_name.is_empty
			price_not_negative: a_unit_price >= 0
		do
			create code.make_from_string (a_code)
			create name.make_from_string (a_name)
			unit_price := a_unit_price
		ensure
			code_set: code.same_string (a_code)
			name_set: name.same_string (a_name)
			unit_price_set: unit_price = a_unit_price
		end

feature -- Access

	code: IMMUTABLE_STRING_8
			-- <Precursor>

	name: IMMUTABLE_STRING_8
			-- Text for catalogs

	unit_price: INTEGER_64
			-- List price of one piece

feature -- Element change

	set_unit_price (a_unit_price: INTEGER_64)
			-- Make `a_unit_price' the list price.
		require
			price_not_negative: a_unit_price >= 0
		do
			unit_price := a_unit_price
		ensure
			unit_price_set: unit_price = a_unit_price
			name_kept: name = old name
		end

invariant
	price_not_negative: unit_price >= 0

end
