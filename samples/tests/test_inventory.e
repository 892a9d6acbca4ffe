note
	description: "Tests of the inventory classes."
	testing: "covers/{STOCK_WAREHOUSE}, covers/{CUSTOMER_ORDER}, covers/{COMMAND_BATCH}"

class TEST_INVENTORY

inherit
	EQA_TEST_SET

feature -- Test routines

	test_repository_selection
			-- Objects are found by key and by property.
		local
			l_products: ITEM_REPOSITORY [CATALOG_PRODUCT]
		do
			create l_products.make
			l_products.extend (create {CATALOG_PRODUCT}.make ("N-1", "nail", 5))
			l_products.extend (create {CATALOG_PRODUCT}.make ("H-1", "hammer", 1_950))
			assert ("found", l_products ["H-1"].name.same_string ("hammer"))
			assert ("cheap", l_products.selection (agent (a_product: CATALOG_PRODUCT): BOOLEAN
				do
					Result := a_product.unit_price < 100
				end).count = 1)
			l_products.remove ("N-1")
			assert ("removed", l_products.count = 1 and not l_products.has_key ("N-1"))
		end

	test_subscribers_are_told
			-- Every change reaches the subscriber.
		local
			l_store: STOCK_WAREHOUSE
			l_trace: STRING
		do
			create l_store.make ("north")
			create l_trace.make_empty
			l_store.subscribe (agent record_change (l_trace, ?, ?))
			l_store.receive (nail, 10)
			l_store.withdraw (nail, 4)
			assert ("trace", l_trace ~ "N-1=10;N-1=6;")
			assert ("shortage", l_store.shortages (7).count = 1)
		end

	test_order_is_shipped_once
			-- A shipped order reduces the stock.
		local
			l_store: STOCK_WAREHOUSE
			l_order: CUSTOMER_ORDER
		do
			create l_store.make ("north")
			l_store.receive (nail, 10)
			create l_order.make ("2026-001", create {PRICING_STRATEGY})
			l_order.add (nail, 4)
			l_order.add (nail, 2)
			assert ("one_line", l_order.line_count = 1 and l_order.total = 30)
			l_order.ship (l_store)
			assert ("reduced", l_store.quantity (nail) = 4)
			assert ("not_again", not l_order.can_ship (l_store))
		end

	test_pricing_strategies
			-- Discounts start at their thresholds.
		local
			l_volume: VOLUME_PRICING
			l_bundle: BUNDLE_PRICING
		do
			create l_volume.make (10, 20)
			assert ("below", l_volume.amount (create {ORDER_LINE}.make (nail, 9)) = 45)
			assert ("at", l_volume.amount (create {ORDER_LINE}.make (nail, 10)) = 40)
			create l_bundle.make (3, 100, 20)
			assert ("one_free", l_bundle.amount (create {ORDER_LINE}.make (nail, 3)) = 10)
		end

	test_transfer_undo
			-- An undone transfer leaves both stores as before.
		local
			l_north, l_south: STOCK_WAREHOUSE
			l_transfer: STOCK_TRANSFER
		do
			create l_north.make ("north")
			create l_south.make ("south")
			l_north.receive (nail, 10)
			create l_transfer.make (nail, 7, l_north, l_south)
			l_transfer.execute
			assert ("moved", l_north.quantity (nail) = 3 and l_south.quantity (nail) = 7)
			assert ("no_more", not l_transfer.is_executable)
			l_transfer.undo
			assert ("back", l_north.quantity (nail) = 10 and l_south.quantity (nail) = 0)
		end

	test_batch_through_a_third_store
			-- A batch may use what its first command has brought.
		local
			l_north, l_south, l_east: STOCK_WAREHOUSE
			l_batch: COMMAND_BATCH
		do
			create l_north.make ("north")
			create l_south.make ("south")
			create l_east.make ("east")
			l_north.receive (nail, 5)
			create l_batch.make
			l_batch.extend (create {STOCK_TRANSFER}.make (nail, 5, l_north, l_south))
			l_batch.extend (create {STOCK_TRANSFER}.make (nail, 5, l_south, l_east))
			l_batch.execute
			assert ("arrived", l_east.quantity (nail) = 5 and l_south.total_quantity = 0)
			l_batch.undo
			assert ("returned", l_north.quantity (nail) = 5)
		end

	test_failed_batch_leaves_no_trace
			-- When the second transfer is impossible, the first one is taken back.
		local
			l_north, l_south: STOCK_WAREHOUSE
			l_batch: COMMAND_BATCH
		do
			create l_north.make ("north")
			create l_south.make ("south")
			l_north.receive (nail, 5)
			create l_batch.make
			l_batch.extend (create {STOCK_TRANSFER}.make (nail, 3, l_north, l_south))
			l_batch.extend (create {STOCK_TRANSFER}.make (nail, 3, l_north, l_south))
			assert ("failed", ends_in_exception (agent l_batch.execute))
			assert ("as_before", l_north.quantity (nail) = 5 and l_south.quantity (nail) = 0)
			assert ("not_executed", not l_batch.is_executed)
		end

feature {NONE} -- Implementation

	ends_in_exception (an_action: PROCEDURE): BOOLEAN
			-- Does calling `an_action' end with an exception?
		do
			if not Result then
				an_action.call
			end
		rescue
			Result := True
			retry
		end

	nail: CATALOG_PRODUCT
			-- Product of the tests
		once
			create Result.make ("N-1", "nail", 5)
		end

	record_change (a_trace: STRING; a_code: READABLE_STRING_8; a_quantity: INTEGER)
			-- Note the change in `a_trace'.
		do
			a_trace.append (a_code)
			a_trace.append_character ('=')
			a_trace.append_integer (a_quantity)
			a_trace.append_character (';')
		ensure
			longer: a_trace.count > old a_trace.count
		end

end
