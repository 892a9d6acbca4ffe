note
	description: "[
		Stores of products in pieces. Subscribers are told of every change with the code of the
		product and the new quantity.
	]"

class STOCK_WAREHOUSE

create
	make

feature {NONE} -- Initialization

	make (a_name: READABLE_STRING_8)
			-- Open the empty store `a_name'.
		require
			name_not_empty: not a_name.is_empty
		do
			create name.make_from_string (a_name)
			create quantities.make (16)
			create subscribers.make (2)
		ensure
			name_set: name.same_string (a_name)
			empty: total_quantity = 0
		end

feature -- Access

	name: IMMUTABLE_STRING_8
			-- What the store is called

	shortages (a_minimum: INTEGER): ARRAYED_LIST [IMMUTABLE_STRING_8]
			-- Codes of the known products with fewer than `a_minimum' pieces
		do
			create Result.make (4)
			across
				quantities as l_quantity
			loop
				if l_quantity < a_minimum then
					Result.extend (@ l_quantity.key)
				end
			end
		ensure
			all_short: across Result as l_code all quantities [l_code] < a_minimum end
		end

feature -- Measurement

	quantity (a_product: CATALOG_PRODUCT): INTEGER
			-- Number of pieces of `a_product'
		do
			Result := quantities [a_product.code]
		ensure
			not_negative: Result >= 0
		end

	total_quantity: INTEGER
			-- Number of pieces of all products
		do
			across
				quantities as l_quantity
			loop
				Result := Result + l_quantity
			end
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	can_supply (a_product: CATALOG_PRODUCT; a_quantity: INTEGER): BOOLEAN
			-- Are there `a_quantity' pieces of `a_product'?
		do
			Result := quantity (a_product) >= a_quantity
		ensure
			definition: Result = (quantity (a_product) >= a_quantity)
		end

feature -- Element change

	receive (a_product: CATALOG_PRODUCT; a_quantity: INTEGER)
			-- Put `a_quantity' pieces of `a_product' into the store.
		require
			quantity_positive: a_quantity > 0
		do
			set_quantity (a_product, quantity (a_product) + a_quantity)
		ensure
			added: quantity (a_product) = old quantity (a_product) + a_quantity
			others_kept: total_quantity = old total_quantity + a_quantity
		end

	withdraw (a_product: CATALOG_PRODUCT; a_quantity: INTEGER)
			-- Take `a_quantity' pieces of `a_product' out of the store.
		require
			quantity_positive: a_quantity > 0
			enough: can_supply (a_product, a_quantity)
		do
			set_quantity (a_product, quantity (a_product) - a_quantity)
		ensure
			removed: quantity (a_product) = old quantity (a_product) - a_quantity
			others_kept: total_quantity = old total_quantity - a_quantity
		end

	subscribe (an_action: PROCEDURE [READABLE_STRING_8, INTEGER])
			-- Call `an_action' after each change from now on.
		do
			subscribers.extend (an_action)
		ensure
			quantities_kept: total_quantity = old total_quantity
		end

feature {NONE} -- Implementation

	quantities: HASH_TABLE [INTEGER, IMMUTABLE_STRING_8]
			-- Number of pieces by product code

	subscribers: ARRAYED_LIST [PROCEDURE [READABLE_STRING_8, INTEGER]]
			-- Actions to call after a change

	set_quantity (a_product: CATALOG_PRODUCT; a_quantity: INTEGER)
			-- Make `a_quantity' the number of pieces of `a_product' and tell the subscribers.
		require
			not_negative: a_quantity >= 0
		do
			quantities.force (a_quantity, a_product.code)
			across
				subscribers as l_action
			loop
				l_action.call (a_product.code, a_quantity)
			end
		ensure
			quantity_set: quantity (a_product) = a_quantity
		end

invariant
	no_negative_quantity: across quantities as l_quantity all l_quantity >= 0 end

end
