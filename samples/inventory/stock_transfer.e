note
	description: "Moves of pieces from one warehouse to another."

class STOCK_TRANSFER

inherit
	REVERSIBLE_COMMAND

create
	make

feature {NONE} -- Initialization

	make (a_product: CATALOG_PRODUCT; a_quantity: INTEGER; a_source, a_target: STOCK_WAREHOUSE)
			-- Prepare to move `a_quantity' pieces of `a_product' from `a_source' to `a_target'.
		require
			quantity_positive: a_quantity > 0
			different: a_source /= a_target
		do
			product := a_product
			quantity := a_quantity
			source := a_source
			target := a_target
		ensure
			product_set: product = a_product
			quantity_set: quantity = a_quantity
			nothing_moved: not is_executed
		end

feature -- Access

	product: CATALOG_PRODUCT
			-- What is moved

	quantity: INTEGER
			-- Number of pieces

	source, target: STOCK_WAREHOUSE
			-- Where the pieces come from and go to

feature -- Status report

	is_executable: BOOLEAN
			-- <Precursor>
		do
			Result := source.can_supply (product, quantity)
		ensure then
			definition: Result = source.can_supply (product, quantity)
		end

feature {NONE} -- Implementation

	perform
			-- <Precursor>
		do
			source.withdraw (product, quantity)
			target.receive (product, quantity)
		ensure then
			nothing_lost: source.quantity (product) + target.quantity (product)
				= old (source.quantity (product) + target.quantity (product))
		end

	revert
			-- <Precursor>
		do
			target.withdraw (product, quantity)
			source.receive (product, quantity)
		ensure then
			nothing_lost: source.quantity (product) + target.quantity (product)
				= old (source.quantity (product) + target.quantity (product))
		end

invariant
	quantity_positive: quantity > 0
	different: source /= target

end
