note
	description: "Parts of an order: a number of pieces of one product."

class ORDER_LINE

create
	make

feature {NONE} -- Initialization

	make (a_product: CATALOG_PRODUCT; a_quantity: INTEGER)
			-- Order `a_quantity' pieces of `a_product'.
		require
			quantity_positive: a_quantity > 0
		do
			product := a_product
			quantity := a_quantity
		ensure
			product_set: product = a_product
			quantity_set: quantity = a_quantity
		end

feature -- Access

	product: CATALOG_PRODUCT
			-- What is ordered

feature -- Measurement

	quantity: INTEGER
			-- Number of pieces

	list_amount: INTEGER_64
			-- Price in cents before any discount
		do
			Result := product.unit_price * quantity
		ensure
			definition: Result = product.unit_price * quantity
		end

feature -- Element change

	add_quantity (a_quantity: INTEGER)
			-- Order `a_quantity' pieces more.
		require
			quantity_positive: a_quantity > 0
		do
			quantity := quantity + a_quantity
		ensure
			added: quantity = old quantity + a_quantity
			product_kept: product = old product
		end

invariant
	quantity_positive: quantity > 0

end
