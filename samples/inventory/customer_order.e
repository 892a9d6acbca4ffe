note
	description: "Orders of a customer. An order is open until it is shipped, as a whole, from a warehouse."

class CUSTOMER_ORDER

inherit
	KEYED_ITEM
		rename
			key as number
		end

create
	make

feature {NONE} -- Initialization

	make (a_number: READABLE_STRING_8; a_pricing: PRICING_STRATEGY)
			-- Open an order without lines.
		require
			number_not_empty: not a_number.is_empty
		do
			create number.make_from_string (a_number)
			create lines.make (4)
			pricing := a_pricing
		ensure
			number_set: number.same_string (a_number)
			pricing_set: pricing = a_pricing
			open: not is_shipped
		end

feature -- Access

	number: IMMUTABLE_STRING_8
			-- <Precursor>

	pricing: PRICING_STRATEGY
			-- How prices are computed

	line (a_product: CATALOG_PRODUCT): detachable ORDER_LINE
			-- Line for `a_product'; Void if it is not ordered
		do
			across
				lines as l_line
			until
				Result /= Void
			loop
				if l_line.product = a_product then
					Result := l_line
				end
			end
		ensure
			right_product: attached Result as l_found implies l_found.product = a_product
		end

feature -- Measurement

	line_count: INTEGER
			-- Number of lines
		do
			Result := lines.count
		ensure
			not_negative: Result >= 0
		end

	total: INTEGER_64
			-- Price of all lines in cents
		do
			across
				lines as l_line
			loop
				Result := Result + pricing.amount (l_line)
			end
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	is_shipped: BOOLEAN
			-- Has the order left the warehouse?

	can_ship (a_warehouse: STOCK_WAREHOUSE): BOOLEAN
			-- Does `a_warehouse' hold all that is ordered?
		do
			Result := not is_shipped and line_count > 0
				and then across lines as l_line all a_warehouse.can_supply (l_line.product, l_line.quantity) end
		ensure
			open: Result implies not is_shipped
		end

feature -- Element change

	add (a_product: CATALOG_PRODUCT; a_quantity: INTEGER)
			-- Order `a_quantity' pieces of `a_product' more.
		require
			open: not is_shipped
			quantity_positive: a_quantity > 0
		do
			if attached line (a_product) as l_line then
				l_line.add_quantity (a_quantity)
			else
				lines.extend (create {ORDER_LINE}.make (a_product, a_quantity))
			end
		ensure
			ordered: attached line (a_product) as l_line and then l_line.quantity >= a_quantity
			one_line_each: line_count = old line_count + old (if line (a_product) = Void then 1 else 0 end)
		end

	ship (a_warehouse: STOCK_WAREHOUSE)
			-- Take all that is ordered out of `a_warehouse'.
		require
			possible: can_ship (a_warehouse)
		do
			across
				lines as l_line
			loop
				a_warehouse.withdraw (l_line.product, l_line.quantity)
			end
			is_shipped := True
		ensure
			shipped: is_shipped
			total_kept: total = old total
		end

feature {NONE} -- Implementation

	lines: ARRAYED_LIST [ORDER_LINE]
			-- Parts of the order, one for each product

end
